"""Which screens there are: kinds of views, and what makes one look unlike others of its kind."""

from typing import Any, get_args

from kiosk.author.fit.report import screen_name
from kiosk.catalog.saying import Saying, say
from kiosk.engine.view_data import (
    AttractView,
    ChatView,
    DialogueView,
    MenuView,
    NoticePanel,
    QuizView,
    RepliesPanel,
    SortView,
    SpotView,
    TellPanel,
    View,
    VoicePanel,
    WelcomeView,
)

_VARIANTS = {
    "noticed": say("the button was noticed"),
    "empty": say("no story fits"),
    "begun": say("begun"),
    "refused": say("it belongs elsewhere"),
    "typing": say("somebody writes"),
    "arriving": say("messages arrive"),
    "replies": say("answers"),
    "notice": say("what was noticed"),
    "told": say("what was there too"),
    "note": say("a note"),
    "card": say("a technique"),
    "feedback": say("a feedback"),
    "thought": say("a thought"),
}


_KINDS = {one.__name__.removesuffix("View").lower(): one.__name__ for one in get_args(View)}


def screen_of(shown: View) -> str:
    """Return the screen a view is an example of, such as ``chat-replies``."""
    kind, variant = type(shown).__name__.removesuffix("View").lower(), _variant(shown)
    return f"{kind}-{variant}" if variant else kind


def kind_of(screen: str) -> str:
    """Return a screen without its variant."""
    return screen.partition("-")[0]


def name_of_screen(screen: str) -> Saying:
    """Return what authors call a screen."""
    kind, _, variant = screen.partition("-")
    name = screen_name(_KINDS.get(kind, kind))
    if variant not in _VARIANTS:
        return name
    return say("{screen}: {variant}", screen=name, variant=_VARIANTS[variant])


def _variant(shown: View) -> str:
    match shown:
        case ChatView(panel=panel, phone=phone):
            return "typing" if phone.typing else _panel(panel)
        case DialogueView(panel=panel):
            return _panel(panel)
        case AttractView(acknowledged=str()):
            return "noticed"
        case MenuView(vacancy=vacancy) if vacancy is not None:
            return "empty"
        case SortView(refused=True):
            return "refused"
        case _:
            return "begun" if _is_begun(shown) else ""


def _panel(panel: Any) -> str:
    match panel:
        case VoicePanel(replies=replies) | RepliesPanel(replies=replies):
            return "replies" if replies else "arriving"
        case NoticePanel(observations=observations):
            return "told" if any(one.told for one in observations) else "notice"
        case TellPanel(kind=kind):
            return kind
        case _:
            return ""


def _is_begun(shown: View) -> bool:
    """Return whether somebody has set something on a screen where things are set."""
    match shown:
        case WelcomeView(audiences=cards):
            return any(one.chosen for one in cards)
        case QuizView(answers=answers):
            return any(one.chosen for one in answers)
        case SpotView(found=found):
            return bool(found)
        case _:
            return False
