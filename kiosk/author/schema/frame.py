"""The files beside the scenarios: exhibition, contacts, words of the interface."""

from kiosk.author.schema.forms import (
    FORMAT_FIELD,
    Schema,
    Thing,
    flag,
    items,
    name,
    named,
    one_of,
    pattern,
    ref,
    text,
    whole,
    word,
    words,
)
from kiosk.catalog.phrases import PHRASES
from kiosk.catalog.vocabulary import CONTACT_STATUSES, THEMES, WORLDS
from kiosk.engine.exhibition import Timings

AUDIENCE = Thing(
    "audience", "Somebody who can stand before the terminal.",
    ("name", "about", "faces", "world", "sees"), {
        "name": text("Its name."), "about": text("Who they are, in their words."),
        "faces": words(ref("face"), "Faces on the button."),
        "world": one_of(WORLDS, "Its color."),
        "sees": words(name("Word scenarios name under «audience»."), "What they are offered."),
        "age_up_to": whole(0, 120, "Scenarios from an older age on are left out."),
        "adult": flag("They are addressed formally."),
    })
TIMINGS = Thing("timings", "How long the terminal waits, in seconds.", (), {
    one: {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 10_000,
          "default": getattr(Timings(), one)}
    for one in Timings.__struct_fields__
})
EXHIBITION = Thing(
    "exhibition", "The exhibition as a whole.",
    ("format", "title", "languages", "audiences", "scenarios"), {
        "format": FORMAT_FIELD,
        "title": text("Title of the exhibition."),
        "source_language": word("Code of the language these files are written in."),
        "languages": named(word("The language's own name."), "Code → name."),
        "audiences": named(ref("audience"), "Id → audience."),
        "scenarios": words(name("Id of a scenario."), "Order in the menu."),
        "theme": one_of(THEMES, "Colors at the start."),
        "timings": ref("timings"),
    })

CONTACT = Thing(
    "contact", "A place that helps.", ("id", "title", "headline", "about", "color", "status"), {
        "id": name("Id, used once."),
        "title": text("For what, in a few words."),
        "headline": text("The large words, mostly a number."),
        "about": text("What they do."),
        "color": one_of(WORLDS, "Its color."),
        "status": one_of(CONTACT_STATUSES, "Only a checked contact is shown."),
        "checked_on": pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "The day somebody called."),
        "link": pattern("^(?:https?://|tel:|sms:|mailto:)", "What the code opens."),
        "hint": text("Beside the code."),
        "audiences": words(name("Id of an audience."), "Whom it is for; left out: everybody."),
    })
CONTACTS = Thing("list of contacts", "The places that help.", ("format", "contacts"), {
    "format": FORMAT_FIELD, "contacts": items(ref("contact"), "In the order they are shown."),
})


def _phrase(places: tuple[str, ...]) -> Schema:
    shown = " ".join(f"{{{one}}}" for one in places)
    return text(f"Filled in by the terminal: {shown}." if places else "")


INTERFACE = Thing("interface", "The words of buttons and screens.", ("format", "words"), {
    "format": FORMAT_FIELD,
    "words": {
        "type": "object", "required": list(PHRASES), "additionalProperties": False,
        "properties": {key: _phrase(places) for key, places in PHRASES.items()},
    },
})
