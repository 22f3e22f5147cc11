"""A story face to face, or told by the narrator."""

from kiosk.engine.action import Hurry, TakePause
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.cursor import option_at, step_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import (
    Answering,
    Choosing,
    Lingering,
    Noticing,
    Play,
    Said,
    Telling,
    Writing,
    mood_of,
)
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Line, Note
from kiosk.engine.view_data import (
    Bar,
    Button,
    DialogueView,
    Figure,
    NoticePanel,
    RepliesPanel,
    Style,
    TellPanel,
)
from kiosk.engine.view_head import face_of, story_head
from kiosk.engine.view_panel import (
    notice_panel,
    reply_buttons,
    tell_panel,
    thought_panel,
    thought_words,
)


def view_dialogue(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> DialogueView:
    """Return who is there, what was said last, and what can be answered."""
    scene = scenario.scenes[play.cursor.scene]
    speaker, words = _speech(scenario, play, say)
    focus = (50, 50) if scene.picture else scenario.picture_focus
    return DialogueView(
        style=style,
        head=story_head(scenario, play, say),
        figures=tuple(_figure(scenario, play, one, speaker, say) for one in scene.between),
        picture=scene.picture or scenario.picture,
        picture_focus=focus,
        speaker="" if speaker is None else say.text(scenario.cast[speaker].name),
        words=words,
        panel=_panel(scenario, play, say),
        bar=_bar(play, say),
    )


def _figure(
    scenario: Scenario, play: Play, person: str, speaker: str | None, say: Phrasing
) -> Figure:
    name = say.text(scenario.cast[person].name)
    mood = _mood_in_speech(scenario, play, person) or mood_of(play, person)
    return Figure(name, face_of(scenario, person, mood), person == speaker)


def _mood_in_speech(scenario: Scenario, play: Play, person: str) -> str | None:
    """Return how a person looks with the words that stand there; None: nothing was said about it.

    The face changes with the line; what the play remembers changes once it was read.
    """
    waiting = play.showing.before if isinstance(play.showing, Noticing) else play.showing
    match waiting, step_at(scenario, play.cursor):
        case Telling(), Line(person=speaker, mood=mood) if speaker == person:
            return mood
        case _:
            return None


def _speech(scenario: Scenario, play: Play, say: Phrasing) -> tuple[str | None, str]:
    """Return who spoke last (None: the narrator) and the words; empty before the first ones."""
    step = step_at(scenario, play.cursor)
    waiting = play.showing.before if isinstance(play.showing, Noticing) else play.showing
    if isinstance(waiting, Telling):
        if isinstance(step, Line):
            return step.person, say.text(step.text)
        if isinstance(step, Note):
            return None, say.text(step.text)
    return _said(scenario, play.thread[-1], say) if play.thread else (None, "")


def _said(scenario: Scenario, said: Said, say: Phrasing) -> tuple[str, str]:
    if said.option is not None:
        option = option_at(scenario, said.cursor, said.option)
        return scenario.main_person, say.text(option.text)
    line = step_at(scenario, said.cursor)
    assert isinstance(line, Line)
    return line.person, say.text(line.text)


def _panel(
    scenario: Scenario, play: Play, say: Phrasing
) -> RepliesPanel | TellPanel | NoticePanel | None:
    step = step_at(scenario, play.cursor)
    match play.showing:
        case Noticing() as noticing:
            return notice_panel(scenario, play, noticing, say)
        case Answering():
            return tell_panel(scenario, play, say)
        case Telling() if not isinstance(step, Line | Note):
            return tell_panel(scenario, play, say)
        case Lingering() if play.thought_waits:
            return thought_panel(scenario, play, say)
        case Choosing():
            prompt = say.text(getattr(step, "prompt", None))
            thought = thought_words(scenario, play, say)
            return RepliesPanel(prompt, thought, reply_buttons(scenario, play, say))
        case _:
            return None


def _bar(play: Play, say: Phrasing) -> Bar:
    match play.showing:
        case Noticing():
            return standing_bar(say, onward_button(say.word("done"), "check"))
        case Choosing():
            return standing_bar(say, Button(say.word("pause"), TakePause(), "hand-palm"))
        case Writing():
            hurry = Button(say.word("read_faster"), Hurry(), "caret-right", leads=True)
            return standing_bar(say, hurry)
        case _:
            return standing_bar(say, onward_button(say.word("onward")))
