"""Questions, votes and the slider, and what is said after them."""

from kiosk.engine.action import PickOption, Skip
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.deciding import choice_at, locked_options, open_options
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Answering, Choosing, Play, mood_of
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Option
from kiosk.engine.view_data import (
    AnswerCard,
    Bar,
    Button,
    Chip,
    FeedbackView,
    Given,
    QuizView,
    SliderView,
    Stop,
    Style,
)
from kiosk.engine.view_head import face_of, story_head

BADGES = "ABCDEFGH"


def view_question(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> QuizView:
    """Return the question with its answers."""
    choice = choice_at(scenario, play)
    return QuizView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(choice.prompt),
        hint=say.word("several_answers") if choice.several else "",
        face=_main_face(scenario, play),
        answers=_answers(scenario, play, choice, say),
        bar=_bar(play, choice, say),
    )


def view_slider(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> SliderView:
    """Return the slider; it stands in the middle until it is moved."""
    choice = choice_at(scenario, play)
    assert isinstance(play.showing, Choosing)
    offer = open_options(scenario, play)
    at = play.showing.marked[0] if play.showing.marked else len(choice.options) // 2
    mood = choice.options[at].mood or mood_of(play, scenario.main_person)
    return SliderView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(choice.prompt),
        face=face_of(scenario, scenario.main_person, mood),
        stops=tuple(
            Stop(say.text(one.text), place == at, PickOption(one.id)) for place, one in offer
        ),
        bar=_bar(play, choice, say),
    )


def view_answer(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> FeedbackView:
    """Return what was answered, what helps, and what is good to know."""
    choice = choice_at(scenario, play)
    assert isinstance(play.showing, Answering)
    taken = play.showing.options
    told = choice.explanation
    lead = " ".join(
        say.text(choice.options[place].feedback) for place in taken
        if choice.options[place].feedback is not None
    )
    return FeedbackView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(choice.prompt),
        given=tuple(
            _given(place in taken, one, say) for place, one in enumerate(choice.options)
        ),
        kicker=say.word("good_to_know"),
        lead=lead,
        title="" if told is None else say.text(told.title),
        text="" if told is None else say.text(told.text),
        chips=() if told is None else tuple(Chip(one.icon, say.text(one.text))
                                            for one in told.tips),
        bar=standing_bar(say, onward_button(say.word("onward"))),
    )


def _main_face(scenario: Scenario, play: Play) -> str:
    return face_of(scenario, scenario.main_person, mood_of(play, scenario.main_person))


def _answers(
    scenario: Scenario, play: Play, choice: Choose, say: Phrasing
) -> tuple[AnswerCard, ...]:
    assert isinstance(play.showing, Choosing)
    marked = play.showing.marked
    offered = [(place, one, "") for place, one in open_options(scenario, play)]
    offered += [(place, one, say.text(one.locked))
                for place, one in locked_options(scenario, play)]
    return tuple(
        AnswerCard(
            badge="" if choice.kind == "poll" else BADGES[index],
            text=say.text(one.text),
            chosen=place in marked,
            note=note,
            action=None if note else PickOption(one.id),
        )
        for index, (place, one, note) in enumerate(sorted(offered, key=lambda item: item[0]))
    )


def _bar(play: Play, choice: Choose, say: Phrasing) -> Bar:
    skip = Button(say.word("skip"), Skip(), "caret-right", leads=True)
    assert isinstance(play.showing, Choosing)
    if not choice.several and choice.kind != "slider":
        return standing_bar(say, skip)
    if not play.showing.marked:
        return standing_bar(say, skip)
    return standing_bar(say, skip, onward_button(say.word("this_fits"), "check"))


def _given(taken: bool, option: Option, say: Phrasing) -> Given:
    kinds = {(True, True): "chosen_helpful", (True, False): "chosen", (False, True): "helpful",
             (False, False): "quiet"}
    kicker = say.word("you_chose") if taken else ""
    return Given(kinds[taken, option.helpful], kicker, say.text(option.text))
