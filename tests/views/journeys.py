"""Ways through a visit that several tests take."""

from kiosk.engine.action import (
    Begin,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
)
from kiosk.engine.view_data import ChatView, NoticePanel, VoicePanel


def walk_to_menu(visitor, language="de", audience="teen"):
    """Go from the invitation to the stories."""
    visitor.tap(Begin())
    visitor.tap(PickLanguage(language))
    visitor.tap(PickAudience(audience))
    visitor.tap(Onward())


def walk_to_story(visitor, language="de"):
    """Go on to the first stop of the first story."""
    walk_to_menu(visitor, language)
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    visitor.tap(Onward())


def walk_to_choice(visitor, language="de"):
    """Go on until the visitor is asked something."""
    walk_to_story(visitor, language)
    for _ in range(60):
        panel = visitor.view.panel
        if isinstance(panel, VoicePanel) and panel.replies:
            return
        visitor.wait(3) if isinstance(panel, VoicePanel) else visitor.tap(Onward())
    raise AssertionError("the story never asks")


def play_story(visitor, at_each=lambda: None):
    """Take the first option everywhere until the story is over."""
    for _ in range(200):
        if not isinstance(visitor.view, ChatView):
            return
        at_each()
        match visitor.view.panel:
            case VoicePanel(replies=(), hurry=hurry) if hurry.action == Onward():
                visitor.tap(Onward())
            case VoicePanel(replies=()):
                visitor.wait(3)
            case VoicePanel(replies=replies):
                visitor.tap(replies[0].action)
            case NoticePanel() | _:
                visitor.tap(Onward())
    raise AssertionError("the story never ends")
