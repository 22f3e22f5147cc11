"""What stands around the previewed screen: a line above it, and panels of words over it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.author.excerpt import excerpt_lines
from kiosk.author.preview.rehearsal import Rehearsal
from kiosk.author.preview.spot_line import line_of
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say
from kiosk.engine.noticing import observations
from kiosk.engine.play import Ended, Noticing

Words = Callable[[Saying], str]
"""Says something in the author's language."""

KEYS: tuple[tuple[str | Saying, Saying], ...] = (
    ("L", say("the next language")),
    ("A", say("the next audience")),
    ("S", say("the next screen")),
    ("T", say("the next text size")),
    ("C", say("the next colours")),
    ("+ –", say("the window larger or smaller")),
    (say("Space"), say("go on: all messages at once, or «Weiter»")),
    (say("Backspace"), say("one decision back")),
    ("R", say("from the beginning")),
    ("P", say("write the way so far into the file, as a test")),
    ("F1", say("these keys")),
    ("F2", say("what was found, without the sizes of texts")),
    ("Esc", say("close")),
)
"""Key → what it does, as F1 shows it."""


@dataclass(frozen=True)
class Margin:
    """The line above the screen.

    Attributes:
        where: in the story and in its file.
        how: for whom, in which language, on which screen.
        news: what the author should know; empty: nothing. `alarms` when it is an error.
        hint: how to learn the keys.
    """

    where: str
    how: str
    hint: str
    news: str = ""
    alarms: bool = False


@dataclass(frozen=True)
class Row:
    """Something in a panel.

    Attributes:
        head: a place or a key; empty: none.
        quote: a line of the author's file; empty: none.
    """

    head: str
    text: str
    quote: str = ""


@dataclass(frozen=True)
class Panel:
    """Words over the screen.

    Attributes:
        more: how many rows there is no room for → words for it.
        is_table: True for short rows, all of which have to be seen: keys and what they do.
        alarms: True when the screen below is not the newest edition.
    """

    title: str
    rows: tuple[Row, ...]
    foot: str
    more: Callable[[int], str]
    is_table: bool = False
    alarms: bool = False


def where_of(rehearsal: Rehearsal) -> Saying:
    """Return where in the story the screen is."""
    play = rehearsal.play
    if play is None:
        return say("outside of the story")
    if isinstance(play.showing, Ended):
        return say("ending «{ending}»", ending=play.showing.ending)
    file, line = line_of(rehearsal.manuscript, play)
    where = say("scene «{scene}», {file}:{line}", scene=play.cursor.scene, file=file, line=line)
    if not isinstance(play.showing, Noticing):
        return where
    there = len(observations(rehearsal.manuscript.scenario, play))
    if not there:
        return say("{where}, pause: nothing to notice (no line before has «notice:»); Space goes "
                   "on", where=where)
    return say("{where}, pause: {count} to notice; mark them, or Space goes on", where=where,
               count=there)


def how_of(rehearsal: Rehearsal, screen: str) -> str:
    """Return for whom the screen is shown, in which language and size."""
    session = rehearsal.session
    names = {one.code: one.name for one in rehearsal.catalog.languages}
    who = rehearsal.audience.name.words(session.language)
    return " · ".join((names.get(session.language, session.language), who, screen))


def keys_panel(words: Words) -> Panel:
    """Return the panel of F1."""
    rows = tuple(Row(key if isinstance(key, str) else words(key), words(what))
                 for key, what in KEYS)
    return Panel(words(say("Keys")), rows, "", _more(words), is_table=True)


def problems_panel(problems: tuple[Problem, ...], content_dir: Path, words: Words, *,
                   title: Saying, foot: Saying | None = None, alarms: bool = False) -> Panel:
    """Return a panel that tells problems, each with its place and the line it is about."""
    rows = tuple(_problem_rows(problems, content_dir, words))
    return Panel(words(title), rows, words(foot) if foot else "", _more(words), alarms=alarms)


def _problem_rows(problems: Iterable[Problem], content_dir: Path, words: Words
                  ) -> Iterator[Row]:
    for one in problems:
        path = Path(one.file)
        near = path.relative_to(content_dir) if path.is_relative_to(content_dir) else path
        line = next((each.words.partition("| ")[2]
                     for each in excerpt_lines(one.file, one.line, one.column)
                     if each.is_place), "")
        yield Row(f"{near}:{one.line}:{one.column}",
                  f"{words(one.message)}. {words(one.remedy)}", line)


def _more(words: Words) -> Callable[[int], str]:
    return lambda count: words(say("… and {count} more", count=count))
