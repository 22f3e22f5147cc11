"""Which pictures the handbook has, and the moment each one shows."""

from collections.abc import Callable

from msgspec import Struct

from kiosk.engine.action import Onward
from kiosk.engine.view_data import (
    ChatView,
    DialogueView,
    EndingView,
    FeedbackView,
    FilmView,
    InfoView,
    IntroductionView,
    NoticePanel,
    OrderView,
    QuizView,
    RecapView,
    RepliesPanel,
    SliderView,
    SortView,
    SpotView,
    TellPanel,
    View,
    VoicePanel,
)


class Moment(Struct, frozen=True):
    """A moment of an example.

    Attributes:
        page: name of the page whose example it is; its first one.
        is_now: whether a screen shows it; the first such screen of the visit is taken.
        containing: words that stand in the example; empty: the first one of the page.
    """

    page: str
    is_now: Callable[[View], bool]
    containing: str = ""


def _all_written(view: View) -> bool:
    """Return whether the last message of a chat stands there until somebody goes on."""
    match view:
        case ChatView(panel=VoicePanel(replies=(), hurry=hurry)):
            return hurry is not None and hurry.action == Onward()
        case _:
            return False


def _is_asked(view: View) -> bool:
    match view:
        case ChatView(panel=VoicePanel(replies=replies)):
            return bool(replies)
        case DialogueView(panel=RepliesPanel()):
            return True
        case _:
            return False


def _is_told(kind: str) -> Callable[[View], bool]:
    """Return whether a card of this kind stands beside the chat."""
    return lambda view: (
        isinstance(view, ChatView) and isinstance(view.panel, TellPanel)
        and view.panel.kind == kind)


def _is_noticed(view: View) -> bool:
    """Return whether two of the things to notice are marked."""
    match view:
        case ChatView(panel=NoticePanel(observations=observations)):
            return sum(one.marked for one in observations) == 2
        case _:
            return False


def _is_said(view: View) -> bool:
    """Return whether a film is on, and somebody speaks in it."""
    return isinstance(view, FilmView) and ":" in view.words


def _has_moved(view: View) -> bool:
    return isinstance(view, SliderView) and view.stops[0].chosen


def _is(kind: type) -> Callable[[View], bool]:
    return lambda view: isinstance(view, kind)


MOMENTS: dict[str, Moment] = {
    "scenario": Moment("scenario", _is(IntroductionView)),
    "chat": Moment("chat", _all_written),
    "talk": Moment("talk", _is_asked),
    "narrator": Moment("narrator", _is(DialogueView)),
    "choice": Moment("choice", _is_asked),
    "choice-feedback": Moment("choice", _is_told("feedback"), "Aarwil. Und du?"),
    "question": Moment("question", _is(QuizView)),
    "question-answer": Moment("question", _is(FeedbackView)),
    "slider": Moment("slider", _has_moved),
    "vote": Moment("vote", _is(QuizView)),
    "sort": Moment("sort", lambda view: isinstance(view, SortView) and view.refused),
    "order": Moment("order", _is(OrderView)),
    "signs": Moment("signs", lambda view: isinstance(view, SpotView) and len(view.found) == 1),
    "checklist": Moment("checklist", _is(SortView)),
    "page": Moment("page", _is(InfoView)),
    "film": Moment("film", _is_said),
    "pause": Moment("pause", _is_noticed),
    "cards": Moment("cards", _is_told("card")),
    "endings-and-recap": Moment("endings-and-recap", _is(EndingView)),
    "recap": Moment("endings-and-recap", _is(RecapView), "station: Das Geheimnis"),
    "flow": Moment("flow", lambda view: _all_written(view) and len(view.phone.bubbles) > 2),
    "texts": Moment("texts", _all_written),
    "editorial-rules": Moment("editorial-rules", _is_told("note")),
}
"""Name of the picture → its moment."""
