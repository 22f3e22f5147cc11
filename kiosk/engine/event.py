"""What can happen to the terminal. Every event says when, in monotonic seconds."""

from msgspec import Struct

from kiosk.engine.action import Action


class Ticked(Struct, frozen=True, tag="ticked"):
    """Time has passed; what was due happens."""

    at_s: float


class Touched(Struct, frozen=True, tag="touched"):
    """The screen was touched where nothing can be pressed."""

    at_s: float


class Tapped(Struct, frozen=True, tag="tapped"):
    """Something pressable was touched and released."""

    at_s: float
    action: Action


class Focused(Struct, frozen=True, tag="focused"):
    """The ring of the keys came to something; nobody touched anything for that.

    Attributes:
        action: what choosing it would do; None: it turns the pages of a column of words.
    """

    at_s: float
    action: Action | None


class ButtonPressed(Struct, frozen=True, tag="button_pressed"):
    """The attendant pressed the button beside the screen."""

    at_s: float


class Failed(Struct, frozen=True, tag="failed"):
    """Something went wrong inside the terminal.

    Attributes:
        code: short code for the attendant, e.g. ``A-17``; the log has the rest.
    """

    at_s: float
    code: str


class Ticket(Struct, frozen=True):
    """Tells one beginning of the voice from all others: the visit, and a count within it."""

    turn: int = 0
    number: int = 0


class Piece(Struct, frozen=True):
    """Words the voice is to say at one go.

    Attributes:
        recording: name of a recording of them; empty: the voice makes them itself.
    """

    words: str
    recording: str = ""


class Spoken(Struct, frozen=True, tag="spoken"):
    """The voice has come to the end of what it was told to say."""

    at_s: float
    ticket: Ticket


class FilmOpened(Struct, frozen=True, tag="film_opened"):
    """The first picture of a film is there to be seen; it begins."""

    at_s: float
    file: str
    length_s: float


class FilmFailed(Struct, frozen=True, tag="film_failed"):
    """A film cannot be shown, or not any further; the log says why."""

    at_s: float
    file: str


class VotesTold(Struct, frozen=True, tag="votes_told"):
    """How others have voted at a question; the answer to `AskVotes`.

    Attributes:
        voters: how many; more `votes` than that where several options can be chosen.
        votes: how often each option was chosen, in their order.
    """

    at_s: float
    scenario: str
    poll: str
    voters: int
    votes: tuple[int, ...]


Event = (
    Ticked | Touched | Tapped | Focused | ButtonPressed | Failed | Spoken | FilmOpened
    | FilmFailed | VotesTold
)
