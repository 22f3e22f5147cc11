"""Which screen a story is on, depending on what is shown and where it takes place."""

from kiosk.engine.activity import Film, Info
from kiosk.engine.ballot import Ballot
from kiosk.engine.cursor import step_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Answering, Choosing, Doing
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose
from kiosk.engine.session import InStory, Reading
from kiosk.engine.unseen import has_own_screen
from kiosk.engine.view_chat import view_chat
from kiosk.engine.view_data import (
    ChatView,
    DialogueView,
    FeedbackView,
    FilmView,
    InfoView,
    OrderView,
    PollView,
    QuizView,
    SliderView,
    SortView,
    SpotView,
    Style,
)
from kiosk.engine.view_dialogue import view_dialogue
from kiosk.engine.view_film import view_film
from kiosk.engine.view_page import view_page
from kiosk.engine.view_poll import view_poll
from kiosk.engine.view_question import view_answer, view_question, view_slider
from kiosk.engine.view_task import view_outcome, view_task

StoryView = (
    ChatView | DialogueView | QuizView | SliderView | FeedbackView | PollView | SortView | OrderView
    | SpotView | InfoView | FilmView
)


def view_story(
    scenario: Scenario, story: InStory, reading: Reading, say: Phrasing, style: Style,
    ballot: Ballot | None = None,
) -> StoryView:
    """Return the screen of a story.

    Args:
        ballot: how the vote stands that was asked last; None: there was none.
    """
    play = story.play
    step = step_at(scenario, play.cursor)
    if not has_own_screen(step, play.showing):
        return _view_setting(scenario, story, say, style)
    match play.showing:
        case Doing(told=False):
            return view_task(scenario, play, say, style)
        case Doing():
            return view_outcome(scenario, play, say, style)
        case Answering() if isinstance(step, Choose) and step.kind == "poll":
            return view_poll(scenario, play, ballot, say, style)
        case Answering():
            return view_answer(scenario, play, say, style)
        case Choosing() if isinstance(step, Choose) and step.kind == "slider":
            return view_slider(scenario, play, say, style)
        case Choosing():
            return view_question(scenario, play, say, style)
        case _:
            assert isinstance(step, Info | Film)
            if isinstance(step, Film) and story.film is not None and not story.film.failed:
                return view_film(step, story.film, reading, say, style)
            return view_page(scenario, play, step, say, style)


def _view_setting(
    scenario: Scenario, story: InStory, say: Phrasing, style: Style
) -> StoryView:
    play = story.play
    if scenario.scenes[play.cursor.scene].setting == "chat":
        return view_chat(scenario, story, say, style)
    return view_dialogue(scenario, play, say, style)
