"""The editorial rules."""

from kiosk.author.schema.forms import (
    FORMAT_FIELD,
    Schema,
    Thing,
    flag,
    named,
    one_of,
    ref,
    whole,
    word,
    words,
)
from kiosk.catalog.editorial_limit_reader import (
    LENGTH_KINDS,
    LENGTH_MOST,
    MINUTES_MOST,
    PERCENT_MOST,
    WORDS_MOST,
)
from kiosk.catalog.vocabulary import ELEMENTS

_WORD = word("A word; * stands for any letters, \\* for a star.")
_BY_LANGUAGE = named(words(_WORD, "The words."), "Language → words.")
_STORY = word("Id of a scenario.")


def _percent(description: str) -> Schema:
    return whole(1, PERCENT_MOST, description)


INCIDENT = Thing("rules for incidents", "What holds for stories about an incident.", (), {
    "reassurance": word("Fixed statement on every ending, and early on every way."),
    "first": _BY_LANGUAGE, "later": _BY_LANGUAGE, "explain": _BY_LANGUAGE,
})
WORD_RULE = Thing("rule for words", "Words that do not appear.", ("words", "why", "instead"), {
    "words": words(_WORD, "What does not appear."),
    "why": word("The reason."), "instead": word("What to write in its place."),
    "only_for": one_of(("young",), "Texts that adults alone read may have it."),
    "except": words(_WORD, "Phrases in which it is allowed."),
    "allow_in": words(_STORY, "Stories in which it is allowed."),
    "level": one_of(("error", "warning"), "Left out: an error."),
})
_LENGTH = named(whole(1, LENGTH_MOST, "At most so many."), "Kind of text → how many.",
                (*ELEMENTS, *LENGTH_KINDS))
LENGTHS = Thing("lengths", "How long texts may be.", (), {
    "words": _LENGTH, "characters": _LENGTH,
    "error_percent": whole(100, PERCENT_MOST, "From this share on it is an error."),
    "words_percent": named(_percent("Share of the words."), "Language → percent."),
    "buttons": words(word("Name in interface.yaml."), "Words that stand on buttons."),
})
STATEMENT = Thing("fixed statement", "A sentence always said with the same words.", (), {
    "adult": named(word("The words."), "Language → the form for adults."),
    "same_for_adults": flag("Adults read the same words."),
}, {"^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$": word("The words in this language.")})
SOURCE_RULES = Thing("rules for sources", "Which texts name their sources.", (), {
    "needed_by": words(one_of(ELEMENTS, ""), "Kinds of text that name sources."),
    "covered_elsewhere": ref("sources", "Sentences no story has to rest on."),
})
PRESSURE = Thing(
    "limits of pressure", "How many messages press or lure.",
    ("messages_most", "in_a_row_most"), {
        "messages_most": whole(0, LENGTH_MOST, "On one way."),
        "in_a_row_most": whole(0, LENGTH_MOST, "One behind the other."),
    })
READING = Thing("reading target", "How easy a language has to read.", (), {
    "flesch_least": whole(0, 200, "Flesch reading ease."),
    "lix_most": whole(0, 200, "LIX: long sentences and long words."),
    "gulpease_least": whole(0, 200, "Gulpease, for Italian."),
    "sentence_words_most": whole(0, 200, "Words of a sentence, on average."),
})
PATH = Thing(
    "length of a way", "How long a way through a story is.",
    ("words_least", "words_most", "minutes_least", "minutes_most"), {
        "words_least": whole(0, WORDS_MOST, "Words of the shortest way."),
        "words_most": whole(0, WORDS_MOST, "Words of the longest way."),
        "minutes_least": whole(0, MINUTES_MOST, "Minutes of the shortest way."),
        "minutes_most": whole(0, MINUTES_MOST, "Minutes of the longest way."),
    })
PACE = Thing(
    "pace of reading", "How fast visitors read and decide.",
    ("words_per_minute", "percent_from_age", "decision_s", "touch_s"), {
        "words_per_minute": named(whole(1, 2_000, "Words."), "Language → words of an adult."),
        "percent_from_age": named(_percent("Share of an adult's pace."), "Age → percent."),
        "decision_s": whole(0, 600, "Seconds for a decision."),
        "touch_s": whole(0, 600, "Seconds for each «go on»."),
    })

EDITORIAL = Thing("list of rules", "The rules the texts keep.", ("format",), {
    "format": FORMAT_FIELD,
    "incident_scenarios": words(_STORY, "Stories about an incident."),
    "incident": ref("incident"),
    "words": named({"type": "array", "items": ref("word_rule")}, "Language → rules."),
    "lengths": ref("lengths"),
    "fixed_statements": named(ref("statement"), "Key → sentence."),
    "sources": ref("source_rules"),
    "pressure": ref("pressure"),
    "readability": named(ref("reading"), "Language → target."),
    "path": ref("path"),
    "pace": ref("pace"),
})
RULE_THINGS: dict[str, Thing] = {
    "incident": INCIDENT, "word_rule": WORD_RULE, "lengths": LENGTHS, "statement": STATEMENT,
    "source_rules": SOURCE_RULES, "pressure": PRESSURE, "reading": READING, "path": PATH,
    "pace": PACE,
}
