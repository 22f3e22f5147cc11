"""A small exhibition with everything a story can do, built by hand.

«Am Hafen» begins in a group channel and goes on in a chat of two. Its first choice nests two
more, and all ways gather again at the note.
"""

from tiny_words import both, tiny_words

from kiosk.engine.activity import Assignment
from kiosk.engine.condition import And, Compare, Flag, Not, Times
from kiosk.engine.exhibition import Audience, Catalog, Contact, Language
from kiosk.engine.scenario import (
    Card,
    Ending,
    Person,
    Scenario,
    Takeaway,
    Variable,
)
from kiosk.engine.screenplay import (
    Assign,
    Choose,
    End,
    Go,
    Line,
    Note,
    Option,
    Pause,
    Scene,
    ShowCard,
    Thought,
    When,
)
from kiosk.engine.text import Text

HARBOUR = "harbour"

SURE = Option(
    "sure", says=False, text=both("Ann nickt."), assignments=(Assignment("told", value=True),)
)
UNSURE = Option("unsure", says=True, text=both("Ich weiss nicht."))
TRUST = Option(
    "trust", says=True, text=both("Klingt gut."),
    assignments=(Assignment("count", add=1),),
    steps=(
        Line("cy", both("Sicher?")),
        Choose("third", both("Was sagt Ann zu Cy?"), (SURE, UNSURE)),
        Thought(both("Cy meint es gut."), mood="calm"),
    ),
)
DOUBT = Option(
    "doubt", says=False, text=both("Ann schaut weg."), assignments=(Assignment("count", add=-9),)
)
ASK = Option(
    "ask", says=True, text=both("Wohin fährst du?"),
    feedback=both("Fragen hilft."), mood="thinking", recap=both("Ann hat gefragt."),
    assignments=(Assignment("count", add=1),),
    steps=(
        Line("bo", both("Weit hinaus.")),
        Choose("second", both("Was schreibt Ann jetzt?"), (TRUST, DOUBT)),
    ),
)
LOOK = Option(
    "look", says=False, text=both("Ann wartet."), assignments=(Assignment("count", add=-1),)
)
TELL_LATER = Option(
    "tell_later", says=False, text=both("Ann sagt es Cy."), when=Flag("told")
)

PIER = Scene("pier", "bo", both("Hafengruppe"), (
    Thought(both("Hier ist es laut."), mood="unsure", notice=both("Ann ist unwohl")),
    Line("bo", both("Ahoi! Kommst du mit?"), notice=both("Bo lädt ein")),
    Line("ann", both("Hallo Bo."), mood="happy"),
    Line("cy", both("Ich bin auch da."), notice=both("Cy liest mit")),
    Choose("first", both("Was macht Ann?"), (ASK, LOOK, TELL_LATER), station=both("Der Anfang")),
    Note(both("Der Wind dreht.")),
    Assign((Assignment("knots", add=9),)),
    When(
        And((Compare("count", ">=", 1), Compare("knots", "==", 3))),
        (ShowCard("hurry"),),
        (Line("bo", both("Na gut.")),),
    ),
    Pause(),
    Go("boat"),
))
BOAT = Scene("boat", "bo", None, (
    Line("bo", both("Jetzt sind wir allein."), notice=both("Bo will allein sein")),
    Choose("last", both("Und nun?"), (
        Option("again", says=False, text=both("Ann bleibt."), when=Times("boat", "<", 5),
               steps=(Go("boat"),)),
        Option("home", says=True, text=both("Ich gehe heim."), mood="calm",
               feedback=both("Ein Nein gilt."), steps=(Go("shore"),)),
        Option("sail", says=False, text=both("Ann fährt mit."), when=Not(Flag("told")),
               steps=(End("storm"),)),
        Option("call", says=False, text=both("Ann ruft Cy."), when=Flag("told"),
               steps=(End("calm"),)),
    ), station=both("Auf dem Boot")),
))
SHORE = Scene("shore", "cy", None, (
    Line("cy", both("Schön, dass du da bist.")),
    End("calm"),
))


def short_story(
    scenario: str, *audiences: str, age_from: int = 12, languages: tuple[str, ...] = ("de", "en")
) -> Scenario:
    """Return a story of one message, for the menu."""
    start = Scene("only", "bo", None, (Line("bo", both("Tschüss.")), End("calm")))
    return Scenario(
        id=scenario, title=both(scenario.title()), kind="chat", icon="star", minutes=3,
        age_from=age_from, audiences=audiences, world="sky", picture="game",
        picture_focus=(50, 50), about=both("Ein Gruss."), unseen=both("Kein Sturm."),
        main_person="ann", cast=_cast(), variables={}, cards={}, scenes={"only": start},
        start="only", endings={"calm": _ending("calm")}, takeaways=(), closing=both("Ade."),
        cards_shown=(), help=(), languages=languages,
    )


def harbour() -> Scenario:
    """Return «Am Hafen», with every kind of step."""
    return Scenario(
        id=HARBOUR, title=both("Am Hafen"), kind="chat", icon="star", minutes=4, age_from=12,
        audiences=("teen", "parent"), world="mint", picture="game", picture_focus=(70, 45),
        about=both("Eine Fahrt."), unseen=both("Kein Sturm."), main_person="ann", cast=_cast(),
        variables={
            "count": Variable("count", (0, 1, 2)),
            "knots": Variable("knots", (0, 1, 2, 3)),
            "told": Variable("told", (False, True)),
        },
        cards={one: Card(one, both(one.title()), both("So geht das."), "clock")
               for one in ("hurry", "secret", "praise")},
        scenes={one.id: one for one in (PIER, BOAT, SHORE)}, start="pier",
        endings={one: _ending(one) for one in ("calm", "storm")},
        takeaways=(Takeaway(both("Frag nach."), ("S1",)),), closing=both("Hilfe gibt es."),
        cards_shown=("hurry", "secret", "praise"), help=("here", "line"), languages=("de", "en"),
        stations=("Der Anfang", "Auf dem Boot"),
    )


def tiny_catalog() -> Catalog:
    """Return the whole exhibition."""
    return Catalog(
        title=both("Wind und Wetter"),
        languages=(
            Language("de", "Deutsch"), Language("en", "English"), Language("it", "Italiano"),
        ),
        audiences=(
            _audience("young", sees=("teen",), age_up_to=14),
            _audience("teen", sees=("teen",)),
            _audience("parent", sees=("parent",), adult=True),
        ),
        contacts=(
            _contact("here"), _contact("line", "young", "teen"), _contact("parents", "parent"),
            _contact("police"), _contact("fifth"),
        ),
        scenarios=(
            harbour(),
            short_story("kite", "teen"),
            short_story("night", "teen", age_from=16),
            short_story("table", "parent"),
            short_story("local", "teen", languages=("de",)),
        ),
        words=tiny_words(),
    )


def _cast() -> dict[str, Person]:
    people = (Person("ann", both("Ann"), "lena", 13), Person("bo", both("Bo"), "unknown"),
              Person("cy", both("Cy"), "mia"))
    return {one.id: one for one in people}


def _ending(ending: str) -> Ending:
    return Ending(
        ending, both(f"Achtung vor Ann, {ending}."), both(f"So endet es: {ending}."),
        both("Sag es weiter."), (both("Du bist nicht schuld."),),
    )


def _audience(
    audience: str, *, sees: tuple[str, ...], age_up_to: int | None = None, adult: bool = False
) -> Audience:
    name = both(audience.title())
    return Audience(audience, name, name, ("lena",), "sky", sees, age_up_to, adult)


def _contact(contact: str, *audiences: str) -> Contact:
    name: Text = both(contact.title())
    return Contact(contact, name, name, name, "2026-01-31", "mint", audiences=audiences)
