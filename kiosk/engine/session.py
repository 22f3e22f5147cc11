"""Everything a visitor can see, as one frozen value. A reset is a fresh one."""

from msgspec import Struct
from msgspec.structs import replace

from kiosk.engine.ballot import Ballot
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Play
from kiosk.engine.screening import Screening
from kiosk.engine.speech import Speech

HUGE = "huge"
TEXT_SIZES = ("normal", "large", HUGE)
THEMES = ("warm", "calm", "contrast")
REACHES = ("normal", "low")
SILENT = "off"
ALOUD = (SILENT, "soft", "medium", "loud")


class Reading(Struct, frozen=True):
    """How somebody reads best; back to the defaults with the visit.

    Attributes:
        text_size: one of TEXT_SIZES.
        theme: one of THEMES.
        reach: one of REACHES: low for somebody who does not reach the upper part of the screen.
        aloud: one of ALOUD: whether screens are read aloud, and how loud.
        subtitles: whether films have them.
    """

    text_size: str = "normal"
    theme: str = "warm"
    reduced_motion: bool = False
    reach: str = "normal"
    sound: bool = True
    aloud: str = SILENT
    subtitles: bool = True


class Attract(Struct, frozen=True, tag="attract"):
    """Nobody is here; the invitation changes its language.

    Attributes:
        shown: how many invitations were shown so far.
        acknowledged_until_s: the attendant's button was noticed; None: nothing to show.
    """

    shown: int = 0
    acknowledged_until_s: float | None = None


class Welcome(Struct, frozen=True, tag="welcome"):
    """Language and audience are chosen; `sheet`: see `sheets_in`."""

    sheet: int = 0


class Menu(Struct, frozen=True, tag="menu"):
    """A story is chosen; `first` is the place in the list of the first card on the page."""

    first: int = 0


class Introduction(Struct, frozen=True, tag="introduction"):
    """The content note before a story; `sheet` here and below: see `sheets_in`."""

    scenario: str
    sheet: int = 0


class InStory(Struct, frozen=True, tag="in_story"):
    """The story is being lived through.

    Attributes:
        typing: True while the dots of the other side are shown.
        film: the film the story stands at; None: it shows something else.
        sheet: which of the sheets its screen is spread over; see `sheets_in`.
    """

    play: Play
    typing: bool = False
    film: Screening | None = None
    sheet: int = 0


class AtEnding(Struct, frozen=True, tag="at_ending"):
    """The story has ended; what happened, said warmly."""

    play: Play
    sheet: int = 0


class AtCards(Struct, frozen=True, tag="at_cards"):
    """The techniques met on the way; `first` is the first one on the page."""

    play: Play
    first: int = 0


class AtNoticed(Struct, frozen=True, tag="at_noticed"):
    """What the visitor noticed on the way."""

    play: Play
    sheet: int = 0


class AtRecap(Struct, frozen=True, tag="at_recap"):
    """The way taken and what to take along."""

    play: Play
    sheet: int = 0


class AtStation(Struct, frozen=True, tag="at_station"):
    """One decision of the way: what was done, and what else was possible.

    Attributes:
        index: its place in the trail of the play.
    """

    play: Play
    index: int
    sheet: int = 0


Place = (
    Attract | Welcome | Menu | Introduction | InStory | AtEnding | AtCards | AtNoticed | AtRecap
    | AtStation
)


class HelpOpen(Struct, frozen=True, tag="help"):
    """Who helps; goes back to exactly the same place."""

    sheet: int = 0


class ReadingOpen(Struct, frozen=True, tag="reading"):
    """Language, text size, colours, motion, sound."""

    sheet: int = 0


class ThreadOpen(Struct, frozen=True, tag="thread"):
    """The whole chat is read; `back`: how many pages before the newest one."""

    back: int = 0


class StoredOpen(Struct, frozen=True, tag="stored"):
    """What this terminal keeps of its visitors."""


class Leaving(Struct, frozen=True, tag="leaving"):
    """A neutral picture at once; after a moment the visit is over."""


class StillThere(Struct, frozen=True, tag="still_there"):
    """Nobody has touched the screen for a while."""


class Resetting(Struct, frozen=True, tag="resetting"):
    """The attendant's button: a short ring, then everything is new."""


class Stumbled(Struct, frozen=True, tag="stumbled"):
    """The terminal takes the blame for a fault; `code` is for the attendant."""

    code: str


class PauseSign(Struct, frozen=True, tag="pause_sign"):
    """The terminal fails again and again: it rests, and says where there is help meanwhile.

    Attributes:
        code: of the last fault, for the attendant.
    """

    code: str


Cover = (
    HelpOpen | ReadingOpen | ThreadOpen | StoredOpen | Leaving | StillThere | Resetting | Stumbled
    | PauseSign
)

Spread = (
    Welcome | Introduction | InStory | AtEnding | AtNoticed | AtRecap | AtStation | HelpOpen
    | ReadingOpen
)
"""What can be spread over sheets; `sheet` is the one on the screen, from 0."""


class Session(Struct, frozen=True):
    """One visit, or the waiting for one.

    Attributes:
        now_s: time of the last event.
        touched_at_s: time of the last touch.
        due_at_s: when the top of the screen goes on by itself; None: it waits for somebody.
        turn: how many visits there were; rotates the menu so that each story is seen.
        covers: what lies over the place, the last one on top.
        done: scenarios lived through in this visit.
        voices: languages that can be read aloud here.
        speech: what is read aloud, and how far that is.
        lowered: by how many steps the screen is lowered now, for a low reach.
        fault_at_s: when the terminal last failed, whoever was there; None: it never did.
        began_at_s: when the visit began; None: nobody is here.
        ballot: how the vote stands that was asked last.
        voted: (scenario, poll) of the votes of this visit that were counted.
    """

    now_s: float
    touched_at_s: float
    language: str
    defaults: Reading
    reading: Reading
    place: Place = Attract()
    covers: tuple[Cover, ...] = ()
    due_at_s: float | None = None
    audience: str | None = None
    done: tuple[str, ...] = ()
    turn: int = 0
    capacity: Capacity = Capacity()
    voices: tuple[str, ...] = ()
    speech: Speech = Speech()
    lowered: int = 0
    fault_at_s: float | None = None
    began_at_s: float | None = None
    ballot: Ballot | None = None
    voted: tuple[tuple[str, str], ...] = ()

    @property
    def room(self) -> Capacity:
        """How much a page holds in the text size of this visitor."""
        largest = self.capacity.huge if self.reading.text_size == HUGE else None
        return largest or self.capacity

    @property
    def top(self) -> Place | Cover:
        """What is on the screen."""
        return self.covers[-1] if self.covers else self.place


def fresh_session(
    catalog: Catalog,
    now_s: float = 0.0,
    *,
    turn: int = 0,
    defaults: Reading | None = None,
    capacity: Capacity | None = None,
    voices: tuple[str, ...] = (),
) -> Session:
    """Return the session of a terminal nobody has touched yet.

    Args:
        turn: visits so far, for the order of the menu.
        defaults: how the attendant wants the terminal to start; None: the catalog's theme.
        capacity: what the screen holds; None: a 10 inch screen.
        voices: languages that can be read aloud here.
    """
    reading = defaults or Reading(theme=catalog.theme)
    return Session(
        now_s=now_s,
        touched_at_s=now_s,
        language=catalog.languages[0].code,
        defaults=reading,
        reading=reading,
        due_at_s=now_s + catalog.timings.attract_scene_s,
        turn=turn,
        capacity=capacity or Capacity(),
        voices=voices,
    )


def next_visit(session: Session, catalog: Catalog) -> Session:
    """Return a fresh session: nothing of the visit is left but that there was one.

    When the terminal last failed is the terminal's own: it must see that it fails at each visit.
    """
    fresh = fresh_session(
        catalog,
        session.now_s,
        turn=session.turn + 1,
        defaults=session.defaults,
        capacity=session.capacity,
        voices=session.voices,
    )
    return replace(fresh, fault_at_s=session.fault_at_s)
