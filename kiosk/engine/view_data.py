"""All view data under one name: what the views draw and `view` returns."""

from kiosk.engine.view_data_cover import (
    Choice,
    HelpCard,
    HelpView,
    LeavingView,
    ReadingView,
    ResettingView,
    StillThereView,
    StumbledView,
)
from kiosk.engine.view_data_debrief import (
    CardsView,
    EndingView,
    RecapView,
    Station,
    TechniqueCard,
)
from kiosk.engine.view_data_entrance import (
    AttractView,
    AudienceCard,
    Chip,
    IntroductionView,
    MenuView,
    Point,
    StoryCard,
    Vacancy,
    WelcomeView,
)
from kiosk.engine.view_data_story import (
    Band,
    Bubble,
    ChatView,
    NoticePanel,
    Observation,
    Phone,
    TellPanel,
    VoicePanel,
)
from kiosk.engine.view_element import (
    Bar,
    Button,
    Style,
)

View = (
    AttractView | WelcomeView | MenuView | IntroductionView | ChatView | EndingView | CardsView
    | RecapView | HelpView | LeavingView | StillThereView | ResettingView | StumbledView
    | ReadingView
)

__all__ = [
    "AttractView",
    "AudienceCard",
    "Band",
    "Bar",
    "Bubble",
    "Button",
    "CardsView",
    "ChatView",
    "Chip",
    "Choice",
    "EndingView",
    "HelpCard",
    "HelpView",
    "IntroductionView",
    "LeavingView",
    "MenuView",
    "NoticePanel",
    "Observation",
    "Phone",
    "Point",
    "ReadingView",
    "RecapView",
    "ResettingView",
    "Station",
    "StillThereView",
    "StoryCard",
    "StumbledView",
    "Style",
    "TechniqueCard",
    "TellPanel",
    "Vacancy",
    "View",
    "VoicePanel",
    "WelcomeView",
]
