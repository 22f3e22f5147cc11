"""What a visitor can ask for by touching something. View data carries these; `step` answers."""

from msgspec import Struct


class Begin(Struct, frozen=True, tag="begin"):
    """Somebody touches the attract screen."""


class PickLanguage(Struct, frozen=True, tag="pick_language"):
    """Go on in another language, at the same place."""

    language: str


class PickAudience(Struct, frozen=True, tag="pick_audience"):
    """Say who is standing here."""

    audience: str


class Onward(Struct, frozen=True, tag="onward"):
    """The one forward button of a screen: «Weiter», «Los geht’s», «Fertig»."""


class TurnPage(Struct, frozen=True, tag="turn_page"):
    """One page or sheet on (1) or back (-1)."""

    by: int


class OpenScenario(Struct, frozen=True, tag="open_scenario"):
    """Read the content note of a scenario."""

    scenario: str


class ToMenu(Struct, frozen=True, tag="to_menu"):
    """Leave this for the stories."""


class ToWelcome(Struct, frozen=True, tag="to_welcome"):
    """Choose language and audience again."""


class PickOption(Struct, frozen=True, tag="pick_option"):
    """Take an option of the present choice."""

    option: str


class Skip(Struct, frozen=True, tag="skip"):
    """Leave a question or an activity out."""


class Pick(Struct, frozen=True, tag="pick"):
    """In an activity: take the bin, the line or the answer with this place."""

    place: int


class MoveRow(Struct, frozen=True, tag="move_row"):
    """Move the row at this place, counted from the top, up (-1) or down (1)."""

    row: int
    by: int


class Undo(Struct, frozen=True, tag="undo"):
    """Take the last card back."""


class Hint(Struct, frozen=True, tag="hint"):
    """Show where something can be found."""


class Hurry(Struct, frozen=True, tag="hurry"):
    """Show everything that is still being typed at once."""


class TakePause(Struct, frozen=True, tag="take_pause"):
    """Stop the chat and look at it."""


class MarkNotice(Struct, frozen=True, tag="mark_notice"):
    """Mark or unmark the observation with this place in the list."""

    index: int


class Replay(Struct, frozen=True, tag="replay"):
    """Live through the same story another way."""


class OpenStation(Struct, frozen=True, tag="open_station"):
    """Look at the decision with this place on the way."""

    index: int


class Rewind(Struct, frozen=True, tag="rewind"):
    """Go back to the decision with this place on the way and take another one."""

    index: int


class LeaveQuietly(Struct, frozen=True, tag="leave_quietly"):
    """Stop. No reason, no question."""


class OpenHelp(Struct, frozen=True, tag="open_help"):
    """Show who helps."""


class OpenReading(Struct, frozen=True, tag="open_reading"):
    """Change language, text size, colours, motion or sound."""


class OpenThread(Struct, frozen=True, tag="open_thread"):
    """Read the whole chat."""


class OpenStored(Struct, frozen=True, tag="open_stored"):
    """See what this terminal keeps."""


class GoBack(Struct, frozen=True, tag="go_back"):
    """Close what lies over the place and go on there."""


class Restart(Struct, frozen=True, tag="restart"):
    """This visit is over; start anew at once."""


class SetTextSize(Struct, frozen=True, tag="set_text_size"):
    """Read in another size."""

    size: str


class SetTheme(Struct, frozen=True, tag="set_theme"):
    """See other colours."""

    theme: str


class SetMotion(Struct, frozen=True, tag="set_motion"):
    """Less or normal movement."""

    reduced: bool


class SetReach(Struct, frozen=True, tag="set_reach"):
    """How high somebody reaches; one of session.REACHES."""

    reach: str


class LowerScreen(Struct, frozen=True, tag="lower_screen"):
    """Bring what stands high one step further down; after the last one all of it goes up again."""


class SetSound(Struct, frozen=True, tag="set_sound"):
    """Sound on or off."""

    on: bool


class SetAloud(Struct, frozen=True, tag="set_aloud"):
    """Have the screen read aloud, soft to loud, or not."""

    level: str


class SayAgain(Struct, frozen=True, tag="say_again"):
    """Hear again what is being said, or the whole screen."""


class HoldVoice(Struct, frozen=True, tag="hold_voice"):
    """Let the voice pause."""


class ResumeVoice(Struct, frozen=True, tag="resume_voice"):
    """Let the voice go on, with what it was saying."""


class SetSubtitles(Struct, frozen=True, tag="set_subtitles"):
    """Subtitles on or off."""

    on: bool


class RunFilm(Struct, frozen=True, tag="run_film"):
    """Let a film run, from its beginning when it has ended; or stand still."""

    on: bool


class WindBack(Struct, frozen=True, tag="wind_back"):
    """See the last ten seconds of a film again."""


class ResetReading(Struct, frozen=True, tag="reset_reading"):
    """Back to the reading defaults of the terminal."""


Action = (
    Begin | PickLanguage | PickAudience | Onward | TurnPage | OpenScenario | ToMenu | ToWelcome
    | PickOption | Skip | Pick | MoveRow | Undo | Hint | Hurry | TakePause | MarkNotice | Replay
    | OpenStation | Rewind | LeaveQuietly | OpenHelp | OpenReading | OpenThread | OpenStored
    | GoBack | Restart | SetTextSize | SetTheme | SetMotion | SetReach | LowerScreen | SetSound
    | SetSubtitles | RunFilm | WindBack | ResetReading | SetAloud | SayAgain | HoldVoice
    | ResumeVoice
)
