"""The closed lists of the content format, version 1."""

from typing import Literal, get_args

FORMAT = 1
"""Version of the content format this program reads; older ones from OLDEST_FORMAT on."""

OLDEST_FORMAT = 1

WORLDS = ("lilac", "sky", "butter", "mint", "coral", "rose")
THEMES = ("warm", "calm", "contrast")
MOODS = ("happy", "worried", "sad", "calm", "thinking", "unsure", "talking")
KINDS = ("chat", "dialogue", "story", "quiz", "sort", "order", "spot", "slider", "poll", "info",
         "checklist", "film")
STATUSES = ("draft", "reviewed")

STEP_WORDS = (
    "thought", "note", "card", "pause", "draft", "reads", "silence", "if", "vary", "repeat", "set",
    "choose", "quiz", "slider", "poll", "sort", "order", "spot", "checklist", "info", "film", "go",
    "visit", "return", "end",
)
"""What a step of a scene can begin with, apart from somebody's name."""

RESERVED_NAMES = (*STEP_WORDS, "then", "else", "and", "or", "not", "is", "chose", "seen", "times",
                  "notice", "sources", "options", "station", "id", "until", "steps", "audience",
                  "age")
"""Words of the language, which no person and no variable can be called."""

LAST_SOURCE = 72
"""Source sentences are called S1 to S72."""

OPTIONS_LEAST, OPTIONS_MOST = 2, 4
STOPS_LEAST, STOPS_MOST = 3, 5
"""Stops of a slider."""

CARDS_LEAST, CARDS_MOST = 3, 12
BINS_LEAST, BINS_MOST = 2, 4
ROWS_LEAST, ROWS_MOST = 3, 7
LINES_LEAST, LINES_MOST = 2, 8
POINTS_LEAST, POINTS_MOST = 2, 12
VARIANTS_LEAST, VARIANTS_MOST = 2, 8
FACTS_MOST, TIPS_MOST = 6, 3
ROUNDS_MOST = 20
SILENCE_MOST_S = 10
COUNT_MOST = 100
"""Largest bound of a count: memory stays finite and small."""

CHECKED = "checked"
CONTACT_STATUSES = (CHECKED, "local entry", "to verify")
"""What is known about a contact; only a checked one is shown."""

Element = Literal[
    "title", "about", "unseen", "alt", "name", "bubble", "thought", "notice", "narrator", "prompt",
    "option", "feedback", "reason", "station", "recap", "card_title", "card", "respect", "ending",
    "next_step", "statement", "takeaway", "closing", "channel", "interface", "exhibition",
    "contact", "chapter", "locked", "heading", "explanation", "tip", "lead", "fact", "point",
    "sign", "profile", "transcript",
]
"""What kind of text a text is; rules of length and reading go by it."""

ELEMENTS: tuple[Element, ...] = get_args(Element)
