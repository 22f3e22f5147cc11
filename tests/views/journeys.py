"""Ways through a visit that several tests take."""

from kiosk.engine.action import (
    Begin,
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickLanguage,
    TurnPage,
)
from kiosk.engine.event import Failed
from kiosk.engine.view_data import CardsView, ChatView, NoticePanel, VoicePanel
from kiosk.views import guided_story


def walk_to_menu(visitor, language="de", audience="teen"):
    """Go from the invitation to the stories."""
    visitor.tap(Begin())
    visitor.tap(PickLanguage(language))
    visitor.tap(PickAudience(audience))
    visitor.tap(Onward())


def walk_to_story(visitor, language="de"):
    """Go on to the first stop of the first story of the exhibition."""
    walk_to_menu(visitor, language)
    open_note(visitor, visitor.catalog.scenarios[0].id)
    visitor.tap(Onward())


def open_note(visitor, scenario):
    """Open the content note of a story, on whatever page of the menu it stands."""
    for _ in range(20):
        if OpenScenario(scenario) in visitor.actions():
            return visitor.tap(OpenScenario(scenario))
        visitor.tap(TurnPage(1))
    raise AssertionError(f"{scenario} is not offered")


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


def screens_of_a_visit(visitor, language="de"):
    """Yield at the screens of a visit, until the reading settings are open over the recap."""
    yield
    visitor.tap(Begin())
    visitor.tap(PickLanguage(language))
    visitor.tap(PickAudience("teen"))
    yield
    visitor.tap(Onward())
    yield
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    yield
    visitor.tap(Onward())
    for name in guided_story.play_story(visitor):
        if name in ("chat", "pause", "pause_and_notice", "also_there", "feedback"):
            yield
    yield
    visitor.tap(Onward())
    yield
    while isinstance(visitor.view, CardsView):
        visitor.tap(Onward())
    yield
    visitor.tap(OpenHelp())
    yield
    visitor.tap(GoBack())
    visitor.tap(OpenReading())
    yield


def ends_of_a_visit(visitor, window):
    """Yield at the screens that end a visit by themselves."""
    visitor.tap(LeaveQuietly())
    yield
    visitor.tap(GoBack())
    visitor.wait(91)
    yield
    visitor.tap(GoBack())
    window.terminal.dispatch(Failed(0.0, "K-17A"))
    yield
