"""The part of the content a command is about, as somebody names it."""

from pathlib import Path

from kiosk.catalog.folders import scenario_file, scenario_names
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.saying import ToldError, say


def part_named(words: str | None, content_dir: Path) -> Path:
    """Return the path of a part of the content.

    Args:
        words: a path, or the id of a story in `content_dir`; None: all of `content_dir`.

    Raises:
        ToldError: it is neither; names the nearest story.
    """
    if words is None:
        return content_dir
    stories = scenario_names(content_dir)
    if words in stories:
        return scenario_file(content_dir, words)
    if _is_there(Path(words)):
        return Path(words)
    raise ToldError(say("«{words}» is no file, no folder and no story. {hint}", words=words,
                        hint=did_you_mean(words, stories)))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
