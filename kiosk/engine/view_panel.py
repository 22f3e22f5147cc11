"""What stands beside the phone or under the speech: replies, notes, cards, what can be noticed."""

from kiosk.engine.action import Hurry, MarkNotice, PickOption
from kiosk.engine.bar import onward_button
from kiosk.engine.cursor import Cursor, option_at, step_at
from kiosk.engine.deciding import locked_options, open_options
from kiosk.engine.noticing import observations
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import (
    Answering,
    Choosing,
    Lingering,
    Noticing,
    Play,
    Telling,
    Writing,
    mood_of,
)
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Draft, Line, Note, ShowCard, Thought
from kiosk.engine.view_data import (
    Button,
    NoticePanel,
    Observation,
    TellPanel,
    VoicePanel,
)
from kiosk.engine.view_head import face_of


def story_panel(
    scenario: Scenario, play: Play, say: Phrasing
) -> VoicePanel | TellPanel | NoticePanel:
    """Return what stands beside the phone."""
    match play.showing:
        case Noticing() as noticing:
            return notice_panel(scenario, play, noticing, say)
        case Telling() | Answering():
            return tell_panel(scenario, play, say)
        case _:
            return _voice_panel(scenario, play, say)


def tell_panel(scenario: Scenario, play: Play, say: Phrasing) -> TellPanel:
    """Return the note, the card or the feedback that waits for the visitor."""
    match step_at(scenario, play.cursor):
        case Choose():
            return _feedback_panel(scenario, play, say)
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


def _feedback_panel(scenario: Scenario, play: Play, say: Phrasing) -> TellPanel:
    assert isinstance(play.showing, Answering)
    taken = option_at(scenario, play.cursor, play.showing.options[0])
    face = face_of(scenario, scenario.main_person, mood_of(play, scenario.main_person))
    return TellPanel(
        "feedback", say.word("feedback"), "lightbulb", "", say.text(taken.feedback), face
    )


def _voice_panel(scenario: Scenario, play: Play, say: Phrasing) -> VoicePanel:
    person = scenario.cast[scenario.main_person]
    choice = step_at(scenario, play.cursor)
    prompt = say.text(choice.prompt) if isinstance(choice, Choose) else ""
    return VoicePanel(
        face=face_of(scenario, person.id, mood_of(play, person.id)),
        who=_who(scenario, say),
        thought=thought_words(scenario, play, say),
        prompt=prompt,
        replies=reply_buttons(scenario, play, say),
        hurry=_way_on(play, say),
        waiting=_waiting(scenario, play, say) if isinstance(play.showing, Writing) else "",
    )


def _who(scenario: Scenario, say: Phrasing) -> str:
    """Return the main person's name, with the age where it is known."""
    person = scenario.cast[scenario.main_person]
    name = say.text(person.name)
    return name if person.age is None else say.word("name_and_age", name=name, age=person.age)


def _way_on(play: Play, say: Phrasing) -> Button | None:
    """Return the button in place of replies; None when there are some."""
    match play.showing:
        case Choosing():
            return None
        case Lingering():
            return onward_button(say.word("onward"))
        case _:
            return Button(say.word("read_faster"), Hurry(), "caret-right", leads=True)


def reply_buttons(scenario: Scenario, play: Play, say: Phrasing) -> tuple[Button, ...]:
    """Return what can be said or done, then what cannot be yet, with the reason."""
    offered = tuple(
        Button(say.text(option.text), PickOption(option.id), None if option.says else "hand")
        for _, option in open_options(scenario, play)
    )
    return offered + tuple(
        Button(f"{say.text(option.text)}\n{say.text(option.locked)}", PickOption(option.id),
               "lock-simple", enabled=False)
        for _, option in locked_options(scenario, play)
    )


def _waiting(scenario: Scenario, play: Play, say: Phrasing) -> str:
    match step_at(scenario, play.cursor):
        case Line(person=person) | Draft(person=person):
            return say.word("is_writing", name=say.text(scenario.cast[person].name))
        case _:
            return say.word("nobody_writes")


def thought_words(scenario: Scenario, play: Play, say: Phrasing) -> str:
    """Return the inner voice, empty before the first thought."""
    if play.thought is None:
        return ""
    thought = step_at(scenario, play.thought)
    assert isinstance(thought, Thought)
    return say.text(thought.text)


def thought_panel(scenario: Scenario, play: Play, say: Phrasing) -> TellPanel:
    """Return the inner voice on a card of its own, for where no phone stands beside it."""
    main = scenario.main_person
    return TellPanel(
        "thought", _who(scenario, say), "chat-circle-dots", "",
        thought_words(scenario, play, say), face_of(scenario, main, mood_of(play, main)),
    )


def notice_panel(
    scenario: Scenario, play: Play, noticing: Noticing, say: Phrasing
) -> NoticePanel:
    """Return what can be noticed, or that there is nothing but a breath to take."""
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
