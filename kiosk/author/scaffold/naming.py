"""How a new story may be called: its id, which is a folder as well, and its title."""

import re
import unicodedata
from itertools import count
from pathlib import Path

from kiosk.catalog.assets import Assets
from kiosk.catalog.folders import scenario_file
from kiosk.catalog.library import CONTACTS, EXHIBITION, INTERFACE
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.part_reader import PART_PREFIX
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.yaml_source import UNSEEN

ID_MOST = 60
"""Characters; an id is typed in commands and is the name of a folder."""

_EXAMPLES = {"de": "mein-thema", "fr": "mon-theme", "it": "mio-tema", "en": "my-topic"}
_SPELLED_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o"}
_OTHER_SIGNS = re.compile(r"[^a-z0-9_]+")
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_NOTHING_SEEN = re.compile(rf"[\s{UNSEEN}]*")


def check_id(name: str, content_dir: Path, language: str) -> None:
    """Refuse an id no story can have, or one that is taken.

    Args:
        language: one of TONGUES, for an example.

    Raises:
        ToldError: names one that would do.
    """
    report = Report()
    check_name(Page("", report), name, Mark(), say("a scenario"))
    if report.errors or len(name) > ID_MOST:
        raise ToldError(say(
            "«{id}» cannot be the id of a story: use small letters a–z, digits, _ and -, at most "
            "{most}. For example: {example}", id=name, most=ID_MOST,
            example=free_id(suggested_id(name, language), content_dir)))
    if scenario_file(content_dir, name).exists():
        raise ToldError(say("There is a story «{id}» already, and it stays as it is. For example: "
                            "{example}", id=name, example=free_id(name, content_dir)))
    if _is_reserved(name):
        raise ToldError(say(
            "«{id}» is how another file of the content is called. For example: {example}",
            id=name, example=free_id(name, content_dir)))


def suggested_id(words: str, language: str) -> str:
    """Return an id that reads like the words."""
    spelled = "".join(_SPELLED_OUT.get(one, one) for one in words.lower())
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return _OTHER_SIGNS.sub("-", plain)[:ID_MOST].strip("-_") or _EXAMPLES[language]


def free_id(name: str, content_dir: Path) -> str:
    """Return the id, or the next one with a number that is not taken."""
    def is_free(one: str) -> bool:
        return not _is_reserved(one) and not scenario_file(content_dir, one).exists()

    stem = f"my-{name}" if _is_reserved(name) else name
    numbered = (f"{stem[:ID_MOST - 4]}-{number}" for number in count(2))
    return stem if is_free(stem) else next(one for one in numbered if is_free(one))


def _is_reserved(name: str) -> bool:
    """Return whether another file's translations are called like this."""
    return name in (INTERFACE, EXHIBITION, CONTACTS) or name.startswith(PART_PREFIX)


def check_title(title: str, assets: Assets) -> None:
    """Refuse a title that cannot be shown in one line.

    Raises:
        ToldError: says what is in the way.
    """
    if _BREAKS.search(title) or _NOTHING_SEEN.fullmatch(title):
        raise ToldError(say("The title has to be one line of visible characters."))
    for emoji in assets.emoji_without_picture(title):
        raise ToldError(say(
            "There is no picture for {emoji}. Use one of assets/emoji/emoji.json.", emoji=emoji))
