"""The chat story on the screen: the phone and what stands beside it."""

from kiosk.engine.action import Hurry, MarkNotice, PickOption, TakePause
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.cursor import Cursor, option_at, step_at
from kiosk.engine.flow import open_options
from kiosk.engine.noticing import observations
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import (
    Answering,
    Choosing,
    Decision,
    Noticing,
    Play,
    Said,
    Telling,
    Writing,
    mood_of,
)
from kiosk.engine.scenario import Choose, Line, Note, Person, Scenario, ShowCard, Thought
from kiosk.engine.session import InStory
from kiosk.engine.view_data import (
    Band,
    Bar,
    Bubble,
    Button,
    ChatView,
    NoticePanel,
    Observation,
    Phone,
    Style,
    TellPanel,
    VoicePanel,
)


def view_chat(scenario: Scenario, story: InStory, say: Phrasing, style: Style) -> ChatView:
    """Return the phone, the panel beside it and the bar, at this point of the story."""
    play = story.play
    return ChatView(
        style=style,
        kicker=say.text(scenario.title),
        icon=scenario.icon,
        progress=_progress(scenario, play),
        phone=_phone(scenario, story, say),
        panel=_panel(scenario, play, say),
        bar=_bar(play, say),
    )


def face_of(scenario: Scenario, person: str, mood: str | None) -> str:
    """Return the picture of a person in a mood; None: the plain face."""
    face = scenario.cast[person].face
    return face if mood is None else f"moods/{face}_{mood}"


def _progress(scenario: Scenario, play: Play) -> tuple[int, int]:
    decided = {station_of(scenario, one) for one in play.trail} - {None}
    count = max(1, len(scenario.stations))
    return min(len(decided), count - 1), count


def station_of(scenario: Scenario, decision: Decision) -> str | None:
    """Return the name of a decision in the scenario's own language, None when it is minor."""
    choice = step_at(scenario, decision.cursor)
    assert isinstance(choice, Choose)
    return None if choice.station is None else next(iter(choice.station.by_language.values()))


def _bar(play: Play, say: Phrasing) -> Bar:
    match play.showing:
        case Noticing():
            return standing_bar(say, onward_button(say.word("done"), "check"))
        case Telling() | Answering():
            return standing_bar(say, onward_button(say.word("onward")))
        case _:
            pause = Button(say.word("pause"), TakePause(), "hand-palm")
            return standing_bar(say, pause)


def _phone(scenario: Scenario, story: InStory, say: Phrasing) -> Phone:
    play = story.play
    scene = scenario.scenes[play.cursor.scene]
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
    )


def _writer(scenario: Scenario, story: InStory) -> Person | None:
    """Return who is typing at this moment, None when nobody is."""
    if not (story.typing and isinstance(story.play.showing, Writing)):
        return None
    line = step_at(scenario, story.play.cursor)
    assert isinstance(line, Line)
    return scenario.cast[line.person]


def _field(scenario: Scenario, play: Play, writer: Person | None, say: Phrasing) -> str:
    name = say.text(scenario.cast[scenario.main_person].name)
    if writer is not None and writer.id == scenario.main_person:
        return say.word("field_writing", name=name)
    waiting = isinstance(play.showing, Writing)
    return say.word("field_reading" if waiting else "field_thinking", name=name)


def _bubbles(scenario: Scenario, play: Play, say: Phrasing) -> tuple[Bubble, ...]:
    grouped = scenario.scenes[play.cursor.scene].channel is not None
    numbers = _numbers(scenario, play)
    return tuple(_bubble(scenario, said, grouped, numbers, say) for said in play.thread)


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


def _panel(
    scenario: Scenario, play: Play, say: Phrasing
) -> VoicePanel | TellPanel | NoticePanel:
    match play.showing:
        case Noticing() as noticing:
            return _notice_panel(scenario, play, noticing, say)
        case Telling():
            return _tell_panel(scenario, play, say)
        case Answering(option):
            taken = option_at(scenario, play.cursor, option)
            face = face_of(scenario, scenario.main_person, mood_of(play, scenario.main_person))
            return TellPanel(
                "feedback", say.word("feedback"), "lightbulb", "", say.text(taken.feedback), face
            )
        case _:
            return _voice_panel(scenario, play, say)


def _tell_panel(scenario: Scenario, play: Play, say: Phrasing) -> TellPanel:
    match step_at(scenario, play.cursor):
        case ShowCard(card_id):
            card = scenario.cards[card_id]
            return TellPanel(
                "card", say.word("technique"), card.icon, say.text(card.title),
                say.text(card.text), None,
            )
        case Note(text=text):
            return TellPanel(
                "note", say.word("narrator"), "book-open-text", "", say.text(text), None
            )
        case other:
            raise AssertionError(f"nothing to tell at {other!r}")


def _voice_panel(scenario: Scenario, play: Play, say: Phrasing) -> VoicePanel:
    person = scenario.cast[scenario.main_person]
    who = say.text(person.name)
    if person.age is not None:
        who = say.word("name_and_age", name=who, age=person.age)
    asking = isinstance(play.showing, Choosing)
    choice = step_at(scenario, play.cursor)
    prompt = say.text(choice.prompt) if isinstance(choice, Choose) else ""
    return VoicePanel(
        face=face_of(scenario, person.id, mood_of(play, person.id)),
        who=who,
        thought=_thought(scenario, play, say),
        prompt=prompt,
        replies=tuple(
            Button(say.text(option.text), PickOption(option.id), None if option.says else "hand")
            for _, option in open_options(scenario, play)
        ),
        hurry=None if asking else Button(
            say.word("read_faster"), Hurry(), "caret-right", leads=True
        ),
        waiting="" if asking else _waiting(scenario, play, say),
    )


def _waiting(scenario: Scenario, play: Play, say: Phrasing) -> str:
    line = step_at(scenario, play.cursor)
    assert isinstance(line, Line)
    return say.word("is_writing", name=say.text(scenario.cast[line.person].name))


def _thought(scenario: Scenario, play: Play, say: Phrasing) -> str:
    if play.thought is None:
        return ""
    thought = step_at(scenario, play.thought)
    assert isinstance(thought, Thought)
    return say.text(thought.text)


def _notice_panel(
    scenario: Scenario, play: Play, noticing: Noticing, say: Phrasing
) -> NoticePanel:
    seen = observations(scenario, play)
    items = tuple(
        Observation(
            text=_noticed(scenario, cursor, say),
            marked=index in noticing.marked,
            told=noticing.told and index not in noticing.marked,
            action=None if noticing.told else MarkNotice(index),
        )
        for index, cursor in enumerate(seen)
    )
    if not items:
        title, text = say.word("breathe_title"), say.word("breathe_text")
    elif noticing.told:
        title, text = say.word("also_there_title"), say.word("also_there_text")
    else:
        title, text = say.word("notice_title"), ""
    return NoticePanel(say.word("notice_kicker"), title, text, items)


def _noticed(scenario: Scenario, cursor: Cursor, say: Phrasing) -> str:
    step = step_at(scenario, cursor)
    assert isinstance(step, Line | Thought)
    return say.text(step.notice)
