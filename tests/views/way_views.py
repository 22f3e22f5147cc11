"""View data of the way taken, made by hand, and all samples of stories under their names."""

from msgspec.structs import replace

from kiosk.engine.action import GoBack, OpenStation, Replay, Rewind, ToMenu
from kiosk.engine.view_data import Button, NoticedView, RecapView, Station, StationView
from tests.views.film_views import films
from tests.views.story_views import (
    LONG_REPLIES,
    ONWARD,
    bar_of,
    chats,
    dialogues,
    feedbacks,
    quizzes,
)
from tests.views.story_words import (
    EXPLANATION,
    LONG_CLOSING,
    LONG_TAKEAWAYS,
    SIGNS,
    TAKEAWAYS,
    WAY,
)


def recaps(style):
    """Return ways taken."""
    again = Button("Anderer Weg", Replay(), "arrow-counter-clockwise")
    stories = Button("Geschichten", ToMenu(), "cards", tone="primary")
    stations = tuple(Station(*one, OpenStation(index)) for index, one in enumerate(WAY))
    usual = RecapView(
        style, "Dein Weg durch die Geschichte", "Du hast auf Mias Bauchgefühl gehört.", stations,
        "Das nimmst du mit", TAKEAWAYS, "Und wenn du anders wählst?",
        "Es gibt noch 3 andere Enden dieser Geschichte.",
        "Danke, dass du dir Zeit genommen hast.", bar_of(again, stories),
    )
    few = replace(usual, stations=stations[:2])
    return {
        "mock": usual,
        "long": replace(usual, takeaways=LONG_TAKEAWAYS, closing=LONG_CLOSING),
        "two": few,
        "one": replace(usual, stations=stations[:1]),
    }


def noticed(style):
    """Return what was noticed on a way."""
    usual = NoticedView(style, "Der Game-Chat", "Das hast du bemerkt", "moods/mia_calm", SIGNS,
                        bar_of(ONWARD))
    return {
        "usual": usual,
        "one": replace(usual, signs=SIGNS[:1]),
        "many": replace(usual, signs=(*SIGNS, *SIGNS)[:6]),
    }


def stations(style):
    """Return single decisions of a way."""
    back = Button("Zurück", GoBack(), "arrow-left")
    anew = Button("Anders entscheiden", Rewind(2), "arrow-counter-clockwise", tone="primary")
    usual = StationView(
        style, "Dein Weg durch die Geschichte", "«Warum geheim?»", "moods/mia_thinking",
        "Leo möchte nicht, dass jemand von euch weiss. Was schreibt Mia?", "So war es",
        LONG_REPLIES[0].label, "Gut zu wissen", EXPLANATION, "Das ging auch",
        tuple(one.label.split("\n")[0] for one in LONG_REPLIES[1:]), bar_of(back, anew),
    )
    return {
        "long": usual,
        "short": replace(usual, feedback="", others=("«Okay.»",), done="«Wieso denn?»"),
        "nothing_else": replace(usual, others=()),
    }


SCREENS_OF = {
    "dialogue": dialogues, "quiz": quizzes, "feedback": feedbacks, "recap": recaps,
    "noticed": noticed, "station": stations, "chat": chats, "film": films,
}


def every_view(style):
    """Return name → view of all samples."""
    return {f"{kind}-{name}": view
            for kind, make in SCREENS_OF.items() for name, view in make(style).items()}
