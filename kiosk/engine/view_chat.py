"""The chat story on the screen: the phone and what stands beside it."""

import msgspec

from kiosk.engine.action import TakePause
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.cursor import Cursor, option_at, step_at
from kiosk.engine.noticing import observations
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import (
    Answering,
    Noticing,
    Play,
    Said,
    Telling,
    Writing,
)
from kiosk.engine.scenario import Person, Scenario
from kiosk.engine.screenplay import Draft, Line
from kiosk.engine.session import InStory
from kiosk.engine.view_data import (
    Band,
    Bar,
    Bubble,
    Button,
    ChatView,
    Phone,
    Style,
)
from kiosk.engine.view_head import story_head
from kiosk.engine.view_panel import story_panel


def view_chat(scenario: Scenario, story: InStory, say: Phrasing, style: Style) -> ChatView:
    """Return the phone, the panel beside it and the bar, at this point of the story."""
    play = story.play
    head = story_head(scenario, play, say)
    return ChatView(
        style=style,
        kicker=head.kicker,
        icon=head.icon,
        progress=head.progress,
        phone=phone_of(scenario, story, say),
        panel=story_panel(scenario, play, say),
        bar=_bar(play, say),
    )


def _bar(play: Play, say: Phrasing) -> Bar:
    match play.showing:
        case Noticing():
            return standing_bar(say, onward_button(say.word("done"), "check"))
        case Telling() | Answering():
            return standing_bar(say, onward_button(say.word("onward")))
        case _:
            pause = Button(say.word("pause"), TakePause(), "hand-palm")
            return standing_bar(say, pause)


def phone_of(scenario: Scenario, story: InStory, say: Phrasing) -> Phone:
    """Return the messenger with the whole thread of this scene."""
    play = story.play
    scene = scenario.scenes[play.cursor.scene]
    assert scene.contact is not None
    contact = scenario.cast[scene.contact]
    paused = isinstance(play.showing, Noticing)
    writer = _writer(scenario, story)
    other = writer if writer is not None and writer.id != scenario.main_person else None
    return Phone(
        title=say.text(scene.channel) if scene.channel else say.text(contact.name),
        status=say.word("status_paused" if paused else "status_online"),
        face=contact.face,
        bubbles=_bubbles(scenario, play, say),
        typing=None if other is None else say.text(other.name),
        field=_field(scenario, play, writer, say),
        band=Band(say.word("band_title"), say.word("band_text")) if paused else None,
        owner=say.text(scenario.cast[scenario.main_person].name),
    )


def _writer(scenario: Scenario, story: InStory) -> Person | None:
    """Return who is typing at this moment, None when nobody is."""
    if not (story.typing and isinstance(story.play.showing, Writing)):
        return None
    writing = step_at(scenario, story.play.cursor)
    assert isinstance(writing, Line | Draft)
    return scenario.cast[writing.person]


def _field(scenario: Scenario, play: Play, writer: Person | None, say: Phrasing) -> str:
    name = say.text(scenario.cast[scenario.main_person].name)
    if writer is not None and writer.id == scenario.main_person:
        return say.word("field_writing", name=name)
    waiting = isinstance(play.showing, Writing)
    return say.word("field_reading" if waiting else "field_thinking", name=name)


def _bubbles(scenario: Scenario, play: Play, say: Phrasing) -> tuple[Bubble, ...]:
    grouped = scenario.scenes[play.cursor.scene].channel is not None
    numbers = _numbers(scenario, play)
    bubbles = [_bubble(scenario, said, grouped, numbers, say) for said in play.thread]
    read = [place for place, one in enumerate(bubbles[: play.read]) if one.own]
    if read:
        mark = say.word("message_read")
        bubbles[read[-1]] = msgspec.structs.replace(bubbles[read[-1]], mark=mark)
    return tuple(bubbles)


def _numbers(scenario: Scenario, play: Play) -> dict[Cursor, int]:
    """Return the badge of each marked message, in the order of the list."""
    if not isinstance(play.showing, Noticing):
        return {}
    seen = observations(scenario, play)
    shown = range(len(seen)) if play.showing.told else sorted(play.showing.marked)
    return {seen[index]: number for number, index in enumerate(shown, start=1)}


def _bubble(
    scenario: Scenario, said: Said, grouped: bool, numbers: dict[Cursor, int], say: Phrasing
) -> Bubble:
    if said.option is not None:
        return Bubble(say.text(option_at(scenario, said.cursor, said.option).text), own=True)
    line = step_at(scenario, said.cursor)
    assert isinstance(line, Line)
    own = line.person == scenario.main_person
    speaker = say.text(scenario.cast[line.person].name) if grouped and not own else None
    return Bubble(say.text(line.text), own, speaker, numbers.get(said.cursor))
