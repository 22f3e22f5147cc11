"""One file per screen; each turns view data into parts to draw."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kiosk.engine.session import HUGE
from kiosk.views.brush import Brush
from kiosk.views.part import Part
from kiosk.views.tokens import Tokens

SCREENS = {
    "AttractView": ("attract", "attract_parts"),
    "WelcomeView": ("welcome", "welcome_parts"),
    "MenuView": ("menu", "menu_parts"),
    "IntroductionView": ("introduction", "introduction_parts"),
    "ChatView": ("chat", "chat_parts"),
    "DialogueView": ("dialogue", "dialogue_parts"),
    "QuizView": ("quiz", "quiz_parts"),
    "FeedbackView": ("feedback", "feedback_parts"),
    "PollView": ("poll", "poll_parts"),
    "SortView": ("sort", "sort_parts"),
    "OrderView": ("order", "order_parts"),
    "SpotView": ("spot", "spot_parts"),
    "SliderView": ("slider", "slider_parts"),
    "InfoView": ("info", "info_parts"),
    "FilmView": ("film", "film_parts"),
    "EndingView": ("ending", "ending_parts"),
    "CardsView": ("cards", "cards_parts"),
    "NoticedView": ("noticed", "noticed_parts"),
    "RecapView": ("recap", "recap_parts"),
    "StationView": ("station", "station_parts"),
    "HelpView": ("help", "help_parts"),
    "LeavingView": ("parting", "leaving_parts"),
    "StillThereView": ("parting", "still_there_parts"),
    "ResettingView": ("parting", "resetting_parts"),
    "StumbledView": ("parting", "stumbled_parts"),
    "PauseSignView": ("pause_sign", "pause_sign_parts"),
    "ReadingView": ("reading", "reading_parts"),
    "ThreadView": ("chat_huge", "thread_parts"),
}
"""Kind of view → module and function. Modules are imported when first shown: start-up is short."""

HUGE_SCREENS = {
    "WelcomeView": ("welcome_huge", "welcome_parts"),
    "MenuView": ("menu_huge", "menu_parts"),
    "IntroductionView": ("introduction_huge", "introduction_parts"),
    "ChatView": ("chat_huge", "chat_parts"),
    "DialogueView": ("dialogue_huge", "dialogue_parts"),
    "QuizView": ("quiz_huge", "quiz_parts"),
    "FeedbackView": ("feedback_huge", "feedback_parts"),
    "SortView": ("sort_huge", "sort_parts"),
    "OrderView": ("order_huge", "order_parts"),
    "SpotView": ("spot_huge", "spot_parts"),
    "SliderView": ("slider_huge", "slider_parts"),
    "EndingView": ("ending_huge", "ending_parts"),
    "CardsView": ("cards_huge", "cards_parts"),
    "NoticedView": ("noticed_huge", "noticed_parts"),
    "RecapView": ("recap_huge", "recap_parts"),
    "StationView": ("station_huge", "station_parts"),
    "HelpView": ("help_huge", "help_parts"),
    "LeavingView": ("parting_huge", "leaving_parts"),
    "StillThereView": ("parting_huge", "still_there_parts"),
    "StumbledView": ("parting_huge", "stumbled_parts"),
    "ReadingView": ("reading_huge", "reading_parts"),
}
"""The same for screens which the largest text needs to be laid out anew."""

LARGE_AT_MOST = frozenset({"AttractView", "PauseSignView", "PollView"})
"""Screens that stay as in large text.

The title of the invitation fills its width in any size. The pause sign says all of it in four
languages at once, to nobody who has chosen a size. A vote is laid out for all its bars at once.
"""


def text_scale_of(view: Any, tokens: Tokens) -> float:
    """Return how much larger than drawn the type of a view is."""
    size = view.style.text_size
    keeps_large = size == HUGE and type(view).__name__ in LARGE_AT_MOST
    return tokens.text_scale["large" if keeps_large else size]


def screen_for(view: Any) -> Callable[..., tuple[Part, ...]]:
    """Return the function that draws this kind of view."""
    kind = type(view).__name__
    module, name = SCREENS[kind]
    if view.style.text_size == HUGE:
        module, name = HUGE_SCREENS.get(kind, (module, name))
    function: Callable[..., tuple[Part, ...]] = getattr(
        import_module(f"kiosk.views.screens.{module}"), name
    )
    return function


def parts_of(view: Any, brush: Brush, typing_step: int | None) -> tuple[Part, ...]:
    """Return the parts of a view."""
    screen = screen_for(view)
    if type(view).__name__ == "ChatView":
        return screen(view, brush, typing_step)
    return screen(view, brush)


def load_screens() -> None:
    """Import all screens, so that none is slower when first shown."""
    for module, _ in (*SCREENS.values(), *HUGE_SCREENS.values()):
        import_module(f"kiosk.views.screens.{module}")
