"""The exhibition around the scenarios: languages, audiences, contacts, timings, words."""

from msgspec import Struct

from kiosk.engine.scenario import Scenario
from kiosk.engine.text import Text

NO_AGE_LIMIT = 99
"""An age nobody in the exhibition is beyond."""


class Timings(Struct, frozen=True):
    """How long the terminal waits, in seconds. Pace of messages: design book, section 5.

    Attributes:
        fault_again_s: a second fault within this time hangs out the pause sign (section 8.23).
        fault_rest_s: how long the sign stays before the terminal tries again by itself.
    """

    idle_ask_s: float = 90.0
    idle_countdown_s: float = 30.0
    leave_s: float = 8.0
    error_s: float = 12.0
    fault_again_s: float = 120.0
    fault_rest_s: float = 600.0
    reset_ring_s: float = 3.0
    acknowledge_s: float = 1.5
    attract_scene_s: float = 9.0
    rest_s: float = 0.6
    draft_s: float = 2.6
    typing_base_s: float = 0.35
    typing_per_character_s: float = 0.028
    typing_most_s: float = 1.4


class Language(Struct, frozen=True):
    """A language offered on the terminal, under its own name."""

    code: str
    name: str


class Audience(Struct, frozen=True):
    """Somebody who can stand before the terminal.

    Attributes:
        sees: audiences of scenarios offered to them.
        age_up_to: scenarios from an older age on are left out; None: no limit.
        adult: True when they are addressed formally.
        faces: pictures under ``assets/avatars``; `world` is the colour behind them.
    """

    id: str
    name: Text
    about: Text
    faces: tuple[str, ...]
    world: str
    sees: tuple[str, ...]
    age_up_to: int | None = None
    adult: bool = False

    @property
    def age(self) -> int:
        """Up to which age they are, in years; NO_AGE_LIMIT where that is not said."""
        return NO_AGE_LIMIT if self.age_up_to is None else self.age_up_to


class Contact(Struct, frozen=True):
    """A place that helps. Only contacts with a `checked_on` date reach this model's catalog.

    Attributes:
        headline: what is written large, usually the number or name.
        link: what the QR code opens; None: no code.
        hint: small words beside the code.
        checked_on: ISO date of the operator's check.
        audiences: for whom; empty: for all.
    """

    id: str
    title: Text
    headline: Text
    about: Text
    checked_on: str
    color: str
    link: str | None = None
    hint: Text | None = None
    audiences: tuple[str, ...] = ()

    def is_for(self, audience: str | None) -> bool:
        """Return whether this helps the audience; None: somebody who has not said who they are."""
        return not self.audiences or audience is None or audience in self.audiences


class Catalog(Struct, frozen=True):
    """Everything the terminal can show, checked and resolved.

    Attributes:
        words: key → words of the interface.
        contacts: checked ones only, in the order of the help screen.
        scenarios: those without errors, in the exhibition's order.
        recordings: names of texts that somebody has spoken; see `recording.recording_name`.
        breaks: long word → the word with a soft hyphen wherever it may be broken.
    """

    title: Text
    languages: tuple[Language, ...]
    audiences: tuple[Audience, ...]
    contacts: tuple[Contact, ...]
    scenarios: tuple[Scenario, ...]
    words: dict[str, Text]
    timings: Timings = Timings()
    theme: str = "warm"
    recordings: frozenset[str] = frozenset()
    breaks: dict[str, str] = {}

    def scenario(self, scenario_id: str) -> Scenario:
        """Return the scenario; KeyError when it is not there."""
        for scenario in self.scenarios:
            if scenario.id == scenario_id:
                return scenario
        raise KeyError(scenario_id)

    def audience(self, audience_id: str | None) -> Audience | None:
        """Return the audience, None when none is chosen yet."""
        return next((one for one in self.audiences if one.id == audience_id), None)
