"""What the world should do after a step. Data only."""

from typing import Literal

from msgspec import Struct

from kiosk.engine.event import Piece, Ticket


class PlaySound(Struct, frozen=True, tag="play_sound"):
    """A cue under ``assets/sounds``; every cue has a visible twin on the screen."""

    name: str


class Say(Struct, frozen=True, tag="say"):
    """Words for the voice; what it was saying before stops.

    Attributes:
        ticket: comes back with the event that tells of the end.
        pieces: one after the other.
        level: how loud: ``soft``, ``medium`` or ``loud``.
    """

    ticket: Ticket
    pieces: tuple[Piece, ...]
    language: str
    level: str

    @property
    def words(self) -> str:
        """Everything that is said."""
        return "".join(one.words for one in self.pieces)


class Hush(Struct, frozen=True, tag="hush"):
    """The voice stops at once."""


Counted = Literal[
    "visit", "minutes", "started", "ended", "chosen", "voted", "done", "help", "left",
    "idle_reset", "button_reset", "restarted",
]
"""What is counted.

- ``visit``: one that is over; ``minutes``: from the first to the last touch of one, rounded;
  ``help``: the help screen was opened.
- ``started``, ``ended``: a story; `part` is the ending.
- ``chosen``: an option of a decision, a question, a slider or a vote; ``voted``: a vote as a
  whole, whatever was chosen; ``done``: an activity.
- ``left``, ``idle_reset``, ``button_reset``, ``restarted``: how a visit came to its end: quietly,
  by nobody touching the screen, by the attendant, by somebody who touched «begin anew».
"""


class Count(Struct, frozen=True, tag="count"):
    """So many more of something, today. Nothing here tells a visit, a time or an order.

    Attributes:
        scenario: the story it happened in; empty: in none.
        audience: empty: nobody has said who they are.
        part: id of the decision, activity or ending; `option` is the answer's.
    """

    event: Counted
    language: str
    scenario: str = ""
    audience: str = ""
    part: str = ""
    option: str = ""
    amount: int = 1


class AskVotes(Struct, frozen=True, tag="ask_votes"):
    """A vote comes up: the session wants to be told how others voted, by `VotesTold`."""

    scenario: str
    poll: str
    options: tuple[str, ...]


Effect = PlaySound | Say | Hush | Count | AskVotes
