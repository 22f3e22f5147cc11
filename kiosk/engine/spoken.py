"""Everything the voice can say about a screen, in the order it is said."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kiosk.engine.phrasing import Phrasing
from kiosk.engine.spoken_cover import (
    tell_help,
    tell_leaving,
    tell_pause_sign,
    tell_reading,
    tell_resetting,
    tell_still_there,
    tell_stumbled,
)
from kiosk.engine.spoken_debrief import (
    tell_cards,
    tell_ending,
    tell_noticed,
    tell_recap,
    tell_station,
)
from kiosk.engine.spoken_entrance import (
    tell_attract,
    tell_introduction,
    tell_menu,
    tell_welcome,
)
from kiosk.engine.spoken_film import tell_film
from kiosk.engine.spoken_story import tell_chat, tell_dialogue, tell_thread
from kiosk.engine.spoken_task import (
    tell_feedback,
    tell_info,
    tell_order,
    tell_poll,
    tell_quiz,
    tell_slider,
    tell_sort,
    tell_spot,
)
from kiosk.engine.teller import Teller, Utterances
from kiosk.engine.utterance import Utterance
from kiosk.engine.view_data import (
    AttractView,
    CardsView,
    ChatView,
    DialogueView,
    EndingView,
    FeedbackView,
    FilmView,
    HelpView,
    InfoView,
    IntroductionView,
    LeavingView,
    MenuView,
    NoticedView,
    OrderView,
    PauseSignView,
    PollView,
    QuizView,
    ReadingView,
    RecapView,
    ResettingView,
    SliderView,
    SortView,
    SpotView,
    StationView,
    StillThereView,
    StumbledView,
    ThreadView,
    View,
    WelcomeView,
)

TELLERS: dict[type, Callable[[Any, Teller], Utterances]] = {
    AttractView: tell_attract,
    WelcomeView: tell_welcome,
    MenuView: tell_menu,
    IntroductionView: tell_introduction,
    ChatView: tell_chat,
    DialogueView: tell_dialogue,
    QuizView: tell_quiz,
    FeedbackView: tell_feedback,
    PollView: tell_poll,
    SortView: tell_sort,
    OrderView: tell_order,
    SpotView: tell_spot,
    SliderView: tell_slider,
    InfoView: tell_info,
    FilmView: tell_film,
    EndingView: tell_ending,
    CardsView: tell_cards,
    NoticedView: tell_noticed,
    RecapView: tell_recap,
    StationView: tell_station,
    HelpView: tell_help,
    LeavingView: tell_leaving,
    StillThereView: tell_still_there,
    ResettingView: tell_resetting,
    StumbledView: tell_stumbled,
    PauseSignView: tell_pause_sign,
    ReadingView: tell_reading,
    ThreadView: tell_thread,
}
"""Kind of view → what is said about it."""


def spoken(view: View, say: Phrasing) -> tuple[Utterance, ...]:
    """Return what can be said about a screen, the bar last."""
    return tuple(_told_apart(TELLERS[type(view)](view, Teller(say))))


def _told_apart(utterances: Utterances) -> Utterances:
    """Yield them with ids that no two have in common, also where the same stands twice."""
    count: Counter[str] = Counter()
    for one in utterances:
        count[one.id] += 1
        again = count[one.id]
        yield one if again == 1 else replace(one, id=f"{one.id} ({again})")


def screen_of(view: View) -> str:
    """Return which screen it is: what comes onto the same one is only added."""
    heading = "" if isinstance(view, ChatView | DialogueView) else getattr(view, "prompt", "")
    heading = heading or getattr(view, "title", "")
    return f"{type(view).__name__} {view.style.language} {heading}"
