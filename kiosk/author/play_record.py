"""Writes a way that was just played into `tests:` of its scenario, so that it keeps working."""

from pathlib import Path

from msgspec import Struct

from kiosk.author.manuscript import Manuscript
from kiosk.author.moment import asked_by
from kiosk.author.page_edit import Entry, node_of, open_page, with_entry, write_page
from kiosk.author.recorded_path import check_path
from kiosk.catalog.node import Items, Node, Scalar, peek, peek_word
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.saying import Saying, ToldError, say
from kiosk.engine.condition import Value
from kiosk.engine.play import Ended, Play

FIELD = "tests"


class Recording(Struct, frozen=True):
    """Where a way is written.

    Attributes:
        line: of its test, counted from 1.
        is_new: False when it was a test already.
    """

    file: Path
    line: int
    is_new: bool

    def told(self) -> Saying:
        """Return what to say about it."""
        place = f"{self.file}:{self.line}"
        if self.is_new:
            return say("Written down as a test: {place}", place=place)
        return say("This way is a test already: {place}", place=place)


def record_play(
    manuscript: Manuscript, audience: str, words: tuple[str, ...], play: Play
) -> Recording:
    """Write down a way that has come to its ending, unless it is a test already.

    Args:
        audience: who played.
        words: names of the ways taken, in order, as `engine.reply` has them.
        play: where they led.

    Raises:
        ToldError: it did not end, would be no test that works, or cannot be written.
    """
    path = path_of(manuscript, audience, words, play)
    strayed = check_path(manuscript.scenario, path, manuscript.visitors)
    if strayed is not None:
        raise ToldError(say("This way is not written down: {reason}.", reason=strayed.message))
    return record_path(manuscript.file, path, _same_players(manuscript, audience))


def _same_players(manuscript: Manuscript, audience: str) -> tuple[str, ...]:
    """Return those for whom it is the same way; empty stands for the first one."""
    everybody = tuple(one.id for one in manuscript.visitors)
    if not asked_by(manuscript.scenario).asks_who:
        return ("", *everybody)
    return ("", audience) if everybody[:1] == (audience,) else (audience,)


def path_of(
    manuscript: Manuscript, audience: str, words: tuple[str, ...], play: Play
) -> RecordedPath:
    """Return a way as a test: who plays if it matters, and the values that have changed.

    Raises:
        ToldError: it did not come to an ending.
    """
    if not isinstance(play.showing, Ended):
        raise ToldError(say("The story has not ended, so nothing was written down."))
    scenario = manuscript.scenario
    matters = "" not in _same_players(manuscript, audience)
    own = {name: one.allowed[0] for name, one in scenario.variables.items()}
    return RecordedPath(
        options=words, audience=audience if matters else "", ending=play.showing.ending,
        values=tuple((name, value) for name, value in play.values
                     if name in own and value != own[name]),
        file=str(manuscript.file), line=0, column=0,
    )


def record_path(
    manuscript_file: Path, path: RecordedPath, players: tuple[str, ...] | None = None
) -> Recording:
    """Write a way into a scenario.yaml, unless it is there already.

    Args:
        players: those for whom it is the same way, as a test names them; None: only who is named
            in `path`.

    Raises:
        ToldError: the file cannot be read, or the list in it cannot be made longer; it is as it
            was.
    """
    text = open_page(manuscript_file)
    line = _line_of(text, path.options, players or (path.audience,))
    if line is not None:
        return Recording(manuscript_file, line, is_new=False)
    edited = with_entry(text, FIELD, _entry(path))
    write_page(manuscript_file, edited.text)
    return Recording(manuscript_file, edited.line, is_new=True)


def _line_of(text: str, options: tuple[str, ...], players: tuple[str, ...]) -> int | None:
    """Return the line of the test that plays the same way, None when there is none."""
    found = peek(node_of(text), FIELD)
    tests = found.nodes if isinstance(found, Items) else ()
    return next((one.mark.line for one in tests if _words_of(peek(one, "play")) == options
                 and peek_word(one, "as", "") in players), None)


def _words_of(node: Node | None) -> tuple[str, ...]:
    match node:
        case Items(nodes=nodes):
            return tuple(one.text for one in nodes if isinstance(one, Scalar))
        case Scalar(text=text) if text.strip():
            return (text.strip(),)
        case _:
            return ()


def _entry(path: RecordedPath) -> Entry:
    lines = [f"play: [{', '.join(path.options)}]"]
    if path.audience:
        lines.append(f"as: {path.audience}")
    lines.append(f"ends: {path.ending}")
    if path.values:
        values = ", ".join(f"{name}: {_written(value)}" for name, value in path.values)
        lines.append(f"with: {{{values}}}")
    return Entry(f"{{{', '.join(lines)}}}", tuple(lines))


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
