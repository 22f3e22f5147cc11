"""A scenario, and a part several scenarios share."""

from kiosk.author.schema.forms import (
    FORMAT_FIELD,
    Schema,
    Thing,
    items,
    name,
    named,
    one_of,
    ref,
    text,
    whole,
    word,
    words,
)
from kiosk.author.schema.steps import step_definitions, step_things
from kiosk.author.schema.tasks import SOURCES, TASK_THINGS
from kiosk.catalog.vocabulary import KINDS, MOODS, STATUSES, WORLDS

PERSON = Thing("person", "Somebody of the story.", ("name", "face"), {
    "name": text("The name as it is shown."), "face": ref("face"),
    "age": whole(0, 120, "Age, if it is told."),
})
CARD = Thing("card", "A technique, named and explained.", ("title", "text", "icon"), {
    "title": text("Name of the technique."), "text": text("What it is."), "icon": ref("icon"),
    "sources": SOURCES,
})
SCENE = Thing("scene", "A chat (contact), a talk face to face (between), or told.", ("steps",), {
    "contact": name("Who is in the header of the phone."),
    "channel": text("Name of the group chat."),
    "between": items(name("Somebody of the cast."), "The two who talk face to face.", 2, 2),
    "picture": ref("picture"), "chapter": text("Name of the chapter that begins here."),
    "steps": ref("steps"),
})
ENDING = Thing("ending", "How a story can end.", ("respect", "text", "next_step"), {
    "respect": text("Title of the recap: what deserves respect."),
    "text": text("What happens."), "next_step": text("What can be done next."),
    "statements": items(text("A fixed statement."), "Fixed statements."),
    "sources": SOURCES, "mood": ref("mood", "How the main person looks."),
})
TAKEAWAY = Thing("takeaway", "What to take away.", ("text", "sources"),
                 {"text": text("One sentence."), "sources": SOURCES})
RECAP = Thing("recap", "What is shown after every ending.", ("takeaways", "closing"), {
    "cards": words(name("Id of a card."), "Cards shown before the recap."),
    "takeaways": items(ref("takeaway"), "What to take away."),
    "closing": text("The last line."),
})
TEST = Thing("test", "A way that must keep working.", ("play", "ends"), {
    "play": words(word("Id of an option, a+b, in_order, count_2, skip …"),
                  "What is answered, in order."),
    "as": name("Audience that plays."), "ends": name("The ending reached."),
    "with": named(word("Its value."), "Variable → value at the end."),
})

_LANGUAGE = word("Code of the language the file is written in.")
_SHARED: dict[str, Schema] = {
    "language": _LANGUAGE,
    "cast": named(ref("person"), "The people: id → person."),
    "remember": named(ref("variable"), "What is remembered: name → flag, count 0..5 …"),
    "cards": named(ref("card"), "Techniques: id → card."),
    "scenes": named(ref("scene"), "Id → scene; the first one is the beginning."),
}

SCENARIO = Thing(
    "scenario", "A story, from top to bottom.",
    ("format", "scenario", "title", "kind", "icon", "minutes", "age_from", "audience", "world",
     "picture", "about", "unseen", "cast", "main", "scenes", "endings", "recap", "help"),
    {
        "format": FORMAT_FIELD,
        "scenario": name("Id: the name of its folder."),
        "version": word("Version of the story."),
        "status": one_of(STATUSES, "Whether somebody reviewed it."),
        "title": text("Title in the menu."),
        "kind": one_of(KINDS, "What the menu says it is."),
        "icon": ref("icon"),
        "minutes": whole(1, 60, "How long it takes."),
        "age_from": whole(0, 99, "For whom it is made, in years."),
        "audience": words(name("What an audience of exhibition.yaml sees."),
                          "Who is offered it."),
        "world": one_of(WORLDS, "Its colors."),
        "picture": ref("picture"),
        "picture_focus": items({"type": "integer", "minimum": 0, "maximum": 100},
                               "Point to keep in view: percent from left and top.", 2, 2),
        "picture_alt": text("The picture in words."),
        "about": text("Content note: what it is about."),
        "unseen": text("Content note: what is not shown."),
        "main": name("The person the visitor follows."),
        "include": words(name("Name of a part."), "Parts of content/parts it uses."),
        **_SHARED,
        "endings": named(ref("ending"), "Id → ending."),
        "recap": ref("recap"),
        "help": words(name("Id of a contact."), "Places that help, of contacts.yaml."),
        "tests": items(ref("test"), "Ways that must keep working."),
    })
PART = Thing("part", "People, cards and scenes several scenarios share.",
             ("format", "part", "scenes"),
             {"format": FORMAT_FIELD, "part": name("The name of the file."), **_SHARED})

STORY_THINGS: dict[str, Thing] = {
    "person": PERSON, "card": CARD, "scene": SCENE, "ending": ENDING, "takeaway": TAKEAWAY,
    "recap": RECAP, "test": TEST, **TASK_THINGS,
}
STEP_THINGS = step_things()


def story_definitions() -> dict[str, Schema]:
    """Return everything the files of stories can refer to."""
    things = {key: thing.schema() for key, thing in STORY_THINGS.items()}
    return things | {"mood": one_of(MOODS, "How somebody looks.")} | step_definitions()
