"""A story with everything in it that can be done, in a chat, in a talk and in a narration."""

import msgspec
from tiny_story import CALM, bo, chat, choice, note, option, quiz, story, talk
from tiny_words import both

from kiosk.engine.activity import (
    Assignment,
    Bin,
    Checklist,
    Fact,
    Film,
    Info,
    Order,
    Outcome,
    Point,
    ProfileLine,
    Row,
    Sign,
    Sort,
    SortCard,
    Spot,
)
from kiosk.engine.condition import Flag, Times
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import (
    Draft,
    Explanation,
    Go,
    Line,
    Pause,
    Reads,
    Repeat,
    Scene,
    ShowCard,
    Silence,
    Thought,
    Vary,
    Visit,
    When,
)

MORE, TELL = (Assignment("count", add=1),), (Assignment("told", value=True),)
COME_TO = Outcome(both("So ist es."), TELL)
NAMES = ("a", "b", "c")

SORT = Sort(
    "sort", both("Sortiere."),
    tuple(SortCard(one, both(one), fits=("left",), reason=both("Darum.")) for one in NAMES),
    (Bin("left", both("Links"), "heart", "mint", MORE), Bin("right", both("R"), "flag", "sky")),
    outcome=COME_TO, station=both("Sortieren"))
ORDER = Order(
    "order", both("Ordne."), tuple(Row(one, both(one), "star") for one in NAMES),
    after=((0, 1),), fits=COME_TO, station=both("Ordnen"))
SPOT = Spot(
    "spot", both("Was fällt auf?"), both("Blitz"), "unknown",
    (ProfileLine(both("Alter"), Sign("age", both("Hm."))), ProfileLine(both("mag Spiele")),
     ProfileLine(both("neu"), Sign("fresh", both("Seit gestern.")))), count="count")
CHECKLIST = Checklist(
    "list", both("Was passt?"), tuple(Point(one, both(one)) for one in NAMES),
    (both("ja"), both("nein")), count="count", outcome=COME_TO)
QUIZ = quiz("quiz", option("true", helpful=True), option("false", feedback=both("Fast.")),
            explanation=Explanation(both("Gut zu wissen"), both("Darum.")))
SEVERAL = quiz("several", option("one"), option("two"), option("three"), several=True)
POLL = choice("poll", option("sea"), option("hill"), kind="poll")
SLIDER = choice("slider", option("low", mood="sad"), option("middle"), option("high"),
                kind="slider")
INFO = Info(both("Was ist das?"), both("Dies."), (Fact("clock", both("Immer")),))
FILM = Film(both("Ein Film"), (both("Ein Raum."), both("Licht aus.")))
ASK = choice(
    "ask", option("again", Go("phone"), when=Times("phone", "<", 3), once=True),
    option("call", when=Flag("told"), locked=both("Erst reden."), mood="calm"),
    option("out", fallback=True), option("wait", says=False, feedback=both("Gut so.")),
    station=both("Entscheid"))

PHONE = chat(
    "phone", Thought(both("Hm."), notice=both("Ann zögert")), bo("Ahoi."), Draft("bo"),
    Line("ann", both("Ja?")), Reads("bo"), Silence(2.0), QUIZ, SORT, Visit("breath"), SEVERAL,
    Vary(((bo("Eins."),), (bo("Zwei."),))), ASK, Pause("count"), Go("table"))
TABLE = talk(
    "table", Line("cy", both("Setz dich."), notice=both("Cy lädt ein")), POLL, SPOT, INFO,
    Repeat(2, (choice("more", option("yes"), option("no")),), until=Flag("told")), SLIDER,
    Draft("cy"), ORDER, When(Flag("told"), (ShowCard("hurry"),)), CHECKLIST, FILM, Pause(), CALM)
BREATH = Scene("breath", None, None, (note("Atme."),))


def every_activity() -> Scenario:
    """Return the story; its first scene is the chat."""
    return msgspec.structs.replace(
        story(PHONE, TABLE, BREATH), cards_shown=("hurry",), help=("here", "line"))
