"""Questions, activities and pages inside a story, as things with fields."""

from kiosk.author.schema.forms import (
    Schema,
    Thing,
    flag,
    items,
    name,
    named,
    one_of,
    ref,
    text,
    word,
    words,
)
from kiosk.catalog.vocabulary import (
    BINS_LEAST,
    BINS_MOST,
    CARDS_LEAST,
    CARDS_MOST,
    FACTS_MOST,
    LINES_LEAST,
    LINES_MOST,
    OPTIONS_LEAST,
    OPTIONS_MOST,
    POINTS_LEAST,
    POINTS_MOST,
    ROWS_LEAST,
    ROWS_MOST,
    STOPS_LEAST,
    STOPS_MOST,
    TIPS_MOST,
    WORLDS,
)

SOURCES = ref("sources")
_ID = name("Id, used once in the story.")
_ICON = ref("icon")
_SET = ref("assignments", "What is remembered from now on.")
_FEEDBACK = text("What is said afterwards.")
_COUNT = name("Variable that counts what was found or marked.")

STATION = text("Name in the recap; left out: the recap passes it by.")
_RECAP = text("How the recap tells it.")

TASK: dict[str, Schema] = {
    "id": _ID, "station": STATION, "recap": _RECAP, "feedback": _FEEDBACK, "set": _SET,
    "sources": SOURCES,
}
"""Fields of an activity."""

QUESTION: dict[str, Schema] = {
    "id": _ID, "station": STATION,
    "explanation": ref("explanation", "Said after the answer, whatever it was."),
}
"""Fields of a question."""

_WAY: dict[str, Schema] = {
    "id": _ID,
    "mood": ref("mood", "How the main person looks from here on."),
    "when": ref("condition", "Offered only if this holds."),
    "locked": text("Shown, greyed out, with this reason while «when» does not hold."),
    "once": flag("Offered only until it was chosen."),
    "fallback": flag("Offered only when no other option is left."),
    "set": _SET,
    "recap": text("How the recap tells the choice."),
    "feedback": text("What happens and what else works."),
    "sources": SOURCES,
    "steps": ref("steps", "What follows; then the story goes on below."),
}

OPTION = Thing(
    "option", "Something that can be said or done, next to what follows from it.", ("id",),
    {"say": text("A message that is sent."), "do": text("Something that is done."), **_WAY})
ANSWER = Thing(
    "answer", "An answer to a question, a stop of a slider, or what can be voted for.",
    ("id", "text"),
    {"text": text("The answer."), "helpful": flag("The answer helps."), **_WAY})
EXPLANATION = Thing(
    "explanation", "Said after a question, whatever was answered.", ("title", "text"), {
        "title": text("A few words."), "text": text("The explanation."),
        "tips": items(ref("tip"), "What to do, in a few words each.", 1, TIPS_MOST),
        "sources": SOURCES,
    })
TIP = Thing("tip", "What to do, in a few words.", ("icon", "text"),
            {"icon": _ICON, "text": text("The tip.")})

BIN = Thing("bin", "Where cards are sorted into.", ("id", "text", "icon", "world"), {
    "id": _ID, "text": text("Its name."), "icon": _ICON,
    "world": one_of(WORLDS, "Its color."),
    "set": ref("assignments", "What each card put in here changes."),
})
SORT_CARD = Thing("card to be sorted", "A card for one of the bins.", ("id", "text"), {
    "id": _ID, "text": text("What stands on it."), "face": ref("face"),
    "fits": words(name("Id of a bin."), "Bins it fits into; left out: it fits everywhere."),
    "reason": text("Why it fits there, said when it was put elsewhere."),
    "sources": SOURCES,
})
ROW = Thing("row", "One of the rows that are put in order.", ("id", "text", "icon"),
            {"id": _ID, "text": text("What stands in it."), "icon": _ICON})
OUTCOME = Thing("outcome", "What an order comes to.", (),
                {"feedback": _FEEDBACK, "set": _SET, "sources": SOURCES})
PROFILE = Thing("profile", "A drawn profile.", ("name", "face"),
                {"name": text("Name in the profile."), "face": ref("face")})
PROFILE_LINE = Thing("line of a profile", "What stands in a profile.", ("text",), {
    "text": text("The line."), "sign": name("Its id, if it is a sign that makes wonder."),
    "about": text("Why the sign makes wonder."), "sources": SOURCES,
})
POINT = Thing("point", "A point of a checklist.", ("id", "text"), {
    "id": _ID, "text": text("The point."), "about": text("More about it."), "sources": SOURCES,
})
FACT = Thing("fact", "A short fact.", ("icon", "text"),
             {"icon": _ICON, "text": text("The fact."), "sources": SOURCES})

TASK_STEPS: dict[str, tuple[str, tuple[str, ...], dict[str, Schema]]] = {
    "choose": ("What the visitor is asked; the story waits.", ("id", "options"), {
        "id": _ID, "station": STATION,
        "options": items(ref("option"), "What can be chosen.", OPTIONS_LEAST, OPTIONS_MOST)}),
    "quiz": ("A question with one or several answers.", ("id", "answers"), {
        **QUESTION, "several": flag("Several answers can be marked."),
        "answers": items(ref("answer"), "The answers.", OPTIONS_LEAST, OPTIONS_MOST)}),
    "slider": ("A question answered with a slider.", ("id", "stops"), {
        **QUESTION, "stops": items(ref("answer"), "From the left to the right.",
                                   STOPS_LEAST, STOPS_MOST)}),
    "poll": ("A vote; only sums are kept, bars show them from 20 on.", ("id", "answers"), {
        **QUESTION,
        "answers": items(ref("answer"), "What can be voted for.", OPTIONS_LEAST, OPTIONS_MOST)}),
    "sort": ("Cards are sorted into bins.", ("id", "bins", "cards"), {
        **TASK, "bins": items(ref("bin"), "The bins.", BINS_LEAST, BINS_MOST),
        "cards": items(ref("sort_card"), "The cards.", CARDS_LEAST, CARDS_MOST)}),
    "order": ("Rows are put in order.", ("id", "rows"), {
        "id": _ID, "station": STATION, "recap": _RECAP,
        "rows": items(ref("row"), "The rows, in the order they are shown.",
                      ROWS_LEAST, ROWS_MOST),
        "accepted": items(items(name("Id of a row."), "Each row once."), "Orders that fit."),
        "rules": words({"type": "string", "pattern": r"^\S+\s+after\s+\S+$"},
                       "What has to come later: block after police."),
        "fits": ref("outcome", "When the order fits."),
        "otherwise": ref("outcome", "When it does not.")}),
    "spot": ("Signs are looked for in a profile.", ("id", "profile", "lines"), {
        **TASK, "profile": ref("profile"), "count": _COUNT,
        "lines": items(ref("profile_line"), "What stands in it.", LINES_LEAST, LINES_MOST)}),
    "checklist": ("Points are gone through one by one.", ("id", "answers", "points"), {
        **TASK, "count": _COUNT,
        "answers": items(text("Answer to each point."), "The answers to each point.",
                         OPTIONS_LEAST, OPTIONS_MOST),
        "points": items(ref("point"), "The points.", POINTS_LEAST, POINTS_MOST)}),
    "info": ("A page to read; its title.", ("lead",), {
        "lead": text("What the page is about."),
        "facts": items(ref("fact"), "Short facts.", 1, FACTS_MOST),
        "picture": ref("picture"), "sources": SOURCES}),
    "film": ("A film; its title.", ("transcript",), {
        "transcript": items(text("What is seen and said."), "Read where it cannot be played.", 1),
        "file": word("File beside the story."),
        "subtitles": named(word("File beside the story."), "Language → subtitles."),
        "sources": SOURCES}),
}
"""Word of a step → what stands behind it, its required fields, the fields beside it."""

TASK_THINGS: dict[str, Thing] = {
    "option": OPTION, "answer": ANSWER, "explanation": EXPLANATION, "tip": TIP, "bin": BIN,
    "sort_card": SORT_CARD, "row": ROW, "outcome": OUTCOME, "profile": PROFILE,
    "profile_line": PROFILE_LINE, "point": POINT, "fact": FACT,
}
