"""What a visitor can do in a story beside deciding: sort, order, spot, check, read, watch.

Every activity can be skipped. What it comes to is kept in variables, so that it can choose the
way behind it: a bin sets some for each card, an order has two outcomes, signs and points are
counted.
"""

from msgspec import Struct

from kiosk.engine.condition import Value
from kiosk.engine.text import Text

Sources = tuple[str, ...]
"""Ids of the source sentences a text rests on, e.g. ``("S9", "S10")``."""


class Assignment(Struct, frozen=True):
    """Gives a variable a value; `add` counts on from the present one and stops at the bounds."""

    variable: str
    value: Value | None = None
    add: int = 0


class Outcome(Struct, frozen=True):
    """What an activity comes to: what is said about it, and what changes."""

    feedback: Text | None = None
    assignments: tuple[Assignment, ...] = ()
    sources: Sources = ()


class Bin(Struct, frozen=True):
    """A place cards are sorted into.

    Attributes:
        world: colour name of the tokens.
        assignments: what each card put here changes.
    """

    id: str
    text: Text
    icon: str
    world: str
    assignments: tuple[Assignment, ...] = ()


class SortCard(Struct, frozen=True):
    """A card to be sorted.

    Attributes:
        face: who stands beside it, a name under ``assets/avatars``; None: nobody.
        fits: ids of the bins it belongs into; empty: wherever the visitor feels it belongs.
        reason: why it fits there; said when it was put elsewhere.
    """

    id: str
    text: Text
    face: str | None = None
    fits: tuple[str, ...] = ()
    reason: Text | None = None
    sources: Sources = ()


class Sort(Struct, frozen=True, tag="sort"):
    """Cards go into bins, one at a time, in the order of the page."""

    id: str
    prompt: Text
    cards: tuple[SortCard, ...]
    bins: tuple[Bin, ...]
    station: Text | None = None
    recap: Text | None = None
    outcome: Outcome = Outcome()


class Row(Struct, frozen=True):
    """One of the things to be put in order."""

    id: str
    text: Text
    icon: str


class Order(Struct, frozen=True, tag="order"):
    """Rows are put in order, from the top.

    Attributes:
        rows: as they are shown at first.
        accepted: orders that fit, as places in `rows`; empty: every one that keeps `after`.
        after: pairs (later, earlier) of places in `rows` which every fitting order keeps.
        fits, otherwise: what follows from an order that fits, or from another one.
    """

    id: str
    prompt: Text
    rows: tuple[Row, ...]
    accepted: tuple[tuple[int, ...], ...] = ()
    after: tuple[tuple[int, int], ...] = ()
    station: Text | None = None
    recap: Text | None = None
    fits: Outcome = Outcome()
    otherwise: Outcome = Outcome()


class Sign(Struct, frozen=True):
    """Something that can make an attentive reader wonder.

    Attributes:
        about: why.
    """

    id: str
    about: Text
    sources: Sources = ()


class ProfileLine(Struct, frozen=True):
    """A line of a drawn profile; with a sign it can be found."""

    text: Text
    sign: Sign | None = None


class Spot(Struct, frozen=True, tag="spot"):
    """Signs are found in a drawn profile.

    Attributes:
        name: of the profile; `face` is its picture under ``assets/avatars``.
        count: variable that becomes the number of signs found; None: nobody counts.
    """

    id: str
    prompt: Text
    name: Text
    face: str
    lines: tuple[ProfileLine, ...]
    count: str | None = None
    station: Text | None = None
    recap: Text | None = None
    outcome: Outcome = Outcome()

    @property
    def signs(self) -> tuple[int, ...]:
        """Places of the lines with a sign."""
        return tuple(place for place, one in enumerate(self.lines) if one.sign is not None)


class Point(Struct, frozen=True):
    """A point of a checklist.

    Attributes:
        about: why, and a first step.
    """

    id: str
    text: Text
    about: Text | None = None
    sources: Sources = ()


class Checklist(Struct, frozen=True, tag="checklist"):
    """Points are gone through one by one; nothing is kept and nothing is rated.

    Attributes:
        answers: what can be said to each point, e.g. «mache ich», «passt gerade nicht».
        count: variable that becomes the number of points given the first answer.
    """

    id: str
    prompt: Text
    points: tuple[Point, ...]
    answers: tuple[Text, ...]
    count: str | None = None
    station: Text | None = None
    recap: Text | None = None
    outcome: Outcome = Outcome()


class Fact(Struct, frozen=True):
    """A short fact with its picture sign."""

    icon: str
    text: Text
    sources: Sources = ()


class Info(Struct, frozen=True, tag="info"):
    """A page to read.

    Attributes:
        lead: what it is about, in one or two sentences.
        picture: name of a picture under ``assets/scenes``; None: the scenario's.
    """

    title: Text
    lead: Text
    facts: tuple[Fact, ...]
    picture: str | None = None
    sources: Sources = ()


class Cue(Struct, frozen=True):
    """A subtitle, shown from one second of the film to another.

    Attributes:
        words: one or two lines; whoever speaks is named in them.
    """

    start_s: float
    end_s: float
    words: str


class Film(Struct, frozen=True, tag="film"):
    """A film; where it cannot be played its transcript is read instead.

    Attributes:
        file: path of the film; None: not delivered with this content.
        subtitles: language → subtitles in the order of the film.
        transcript: what is seen and said, paragraph by paragraph.
    """

    title: Text
    transcript: tuple[Text, ...]
    file: str | None = None
    subtitles: dict[str, tuple[Cue, ...]] = {}
    sources: Sources = ()


Task = Sort | Order | Spot | Checklist
"""Activities with something to set: they are done or skipped."""

Page = Info | Film
"""Activities to take in: the visitor goes on when ready."""
