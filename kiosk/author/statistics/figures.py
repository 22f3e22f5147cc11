"""The figures of a report: what each of them shows, in words and numbers."""

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from kiosk.author.statistics.names import Names
from kiosk.catalog.saying import Saying, say
from kiosk.journal.summary import ENDS, OPEN, OTHER, UNKNOWN, Row

Words = Callable[[Saying], str]
"""Says something in the reader's language."""


class Bar(Struct, frozen=True):
    """A number with its name.

    Attributes:
        number: None: it may not be told.
        at_least: True where a terminal had to withhold its share of it.
    """

    words: str
    number: int | None
    at_least: bool = False


class Figure(Struct, frozen=True):
    """Numbers that belong together.

    Attributes:
        about: what they are of, in a sentence.
        world: colour name of the tokens.
    """

    title: str
    about: str
    world: str
    bars: tuple[Bar, ...]

    @property
    def total(self) -> int | None:
        """All of them together, None where one is not known exactly."""
        exact = all(one.number is not None and not one.at_least for one in self.bars)
        return sum(one.number or 0 for one in self.bars) if exact else None


class Chapter(Struct, frozen=True):
    """Figures under one heading."""

    title: str
    figures: tuple[Figure, ...]


_ENDS = {
    "left": say("left quietly"), "idle_reset": say("nobody touched the screen any more"),
    "button_reset": say("restarted by the attendant"), "restarted": say("begun anew by touch"),
    OTHER: say("ended by a fault"),
}


def chapters(rows: Iterable[Row], names: Names, words: Words) -> Iterator[Chapter]:
    """Yield what a report shows below the days, chapter by chapter."""
    every = tuple(rows)
    yield Chapter(words(say("What is played")), tuple(_played(every, names, words)))
    for story in _stories(every, names):
        yield Chapter(names.story(story), tuple(_story(every, story, names, words)))
    yield Chapter(words(say("Who was there, and how visits ended")),
                  tuple(_visits(every, names, words)))


def _played(rows: tuple[Row, ...], names: Names, words: Words) -> Iterator[Figure]:
    started = _of(rows, "started")
    yield from _figure(words(say("Stories begun")), words(say("Played again counts again.")),
                       "mint", [(names.story(one.name), one) for one in _by_number(started)])
    helped = _of(rows, "help")
    yield from _figure(
        words(say("Help opened")), words(say("From which story; help is always one touch away.")),
        "sky", [(names.story(one.name) if one.name else words(say("outside a story")), one)
                for one in _by_number(helped)])


def _story(rows: tuple[Row, ...], story: str, names: Names, words: Words) -> Iterator[Figure]:
    endings = _of(rows, "ending", story)
    yield from _figure(words(say("How far")), words(say("Of all that were begun.")), "butter", [
        (words(say("came to no ending")) if one.name == OPEN else names.ending(story, one.name),
         one) for one in sorted(endings, key=lambda one: one.name == OPEN)])
    parts = {one.part for one in rows if one.table == "answer" and one.story == story}
    for part in _ordered(parts, names.questions(story)):
        answers = {one.name: one for one in _of(rows, "answer", story, part)}
        yield from _figure(names.question(story, part), "", "lilac", [
            (names.answer(story, part, name), answers[name])
            for name in _ordered(set(answers), names.answers(story, part))])
    yield from _figure(words(say("Activities done")), "", "coral", [
        (names.question(story, one.name), one) for one in _of(rows, "activity", story)])


def _visits(rows: tuple[Row, ...], names: Names, words: Words) -> Iterator[Figure]:
    unknown = words(say("nobody said"))
    yield from _figure(words(say("Languages")), words(say("At the end of the visit.")), "sky", [
        (names.language(one.name), one) for one in _by_number(_of(rows, "language"))])
    yield from _figure(words(say("Audiences")), words(say("As visitors chose.")), "rose", [
        (unknown if one.name == UNKNOWN else names.audience(one.name), one)
        for one in _by_number(_of(rows, "audience"))])
    ends = {one.name: one for one in _of(rows, "end")}
    yield from _figure(words(say("How visits ended")), "", "mint", [
        (words(_ENDS[name]), ends[name]) for name in (*ENDS, OTHER) if name in ends])


def _figure(
    title: str, about: str, world: str, named: Iterable[tuple[str, Row]]
) -> Iterator[Figure]:
    """Yield a figure, nothing where there is nothing to show."""
    bars = tuple(Bar(words, one.number, bool(one.withheld)) for words, one in named)
    if bars:
        yield Figure(title, about, world, bars)


def _of(rows: tuple[Row, ...], table: str, story: str = "", part: str = "") -> list[Row]:
    return [one for one in rows if (one.table, one.story, one.part) == (table, story, part)]


def _by_number(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda one: (-(one.number or 0), one.name))


def _stories(rows: tuple[Row, ...], names: Names) -> list[str]:
    told = {one.story for one in rows if one.table in ("ending", "answer", "activity")}
    return _ordered(told, names.stories)


def _ordered(ids: set[str], order: tuple[str, ...]) -> list[str]:
    """Return ids in an order; what is not in it comes last."""
    known = [one for one in order if one in ids]
    return [*known, *sorted(ids - set(known))]
