"""Lengths, reading targets and paces: the numbers among the rules."""

from collections.abc import Sequence

from kiosk.catalog.editorial import Lengths, PathTarget, Pressure, ReadingPace, ReadingTarget
from kiosk.catalog.editorial_word_reader import by_language, entries
from kiosk.catalog.record import Record, open_record, report_unknown
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import ELEMENTS

LENGTH_KINDS = ("reply", "button", "debrief", "ending_screen")
"""Kinds of text which are no element of their own."""

LENGTH_MOST, PERCENT_MOST, WORDS_MOST, MINUTES_MOST = 5_000, 1_000, 100_000, 60
_LENGTHS = ("words", "characters", "error_percent", "words_percent", "buttons")
_TARGETS = ("flesch_least", "lix_most", "gulpease_least", "sentence_words_most")
_PRESSURE = ("messages_most", "in_a_row_most")
_PATH = ("words_least", "words_most", "minutes_least", "minutes_most")
_PACE = ("words_per_minute", "percent_from_age", "decision_s", "touch_s")


def read_lengths(rules: Record, languages: Sequence[str]) -> Lengths:
    """Return how long texts may be; no length at all where nothing is written."""
    node = rules.node("lengths")
    if node is None:
        return Lengths()
    record = open_record(rules.page, node, say("the lengths"), (), _LENGTHS)
    stretch = by_language(record, "words_percent", languages)
    return Lengths(
        words=_by_kind(record, "words"),
        characters=_by_kind(record, "characters"),
        error_percent=record.whole("error_percent", 100, PERCENT_MOST, 130),
        words_percent={one: stretch.whole(one, 1, PERCENT_MOST, 100)
                       for one in languages if one in stretch},
        buttons=frozenset(one.text for one in record.words("buttons")),
    )


def _by_kind(record: Record, name: str) -> dict[str, int]:
    known = (*ELEMENTS, *LENGTH_KINDS)
    pairs, inner = record.named(name), entries(record, name)
    for key, _ in pairs:
        if key.text not in known:
            report_unknown(record.page, "kind of text", key.text, known, key.mark)
    return {key.text: inner.whole(key.text, 1, LENGTH_MOST, LENGTH_MOST) for key, _ in pairs}


def read_pressure(rules: Record) -> Pressure | None:
    """Return how much pressure there may be, None where nothing is written."""
    node = rules.node("pressure")
    if node is None:
        return None
    record = open_record(rules.page, node, say("the limits of pressure"), _PRESSURE)
    return Pressure(*(record.whole(one, 0, LENGTH_MOST) for one in _PRESSURE))


def read_readability(rules: Record, languages: Sequence[str]) -> dict[str, ReadingTarget]:
    """Return language → how easy it has to read."""
    record = by_language(rules, "readability", languages)
    found = {}
    for language in languages:
        node = record.node(language)
        if node is not None:
            one = open_record(rules.page, node, say("a reading target"), (), _TARGETS)
            found[language] = ReadingTarget(**{
                name: one.whole(name, 0, 200) for name in _TARGETS if name in one
            })
    return found


def read_path(rules: Record) -> PathTarget | None:
    """Return how long a way may be, None where nothing is written."""
    node = rules.node("path")
    if node is None:
        return None
    record = open_record(rules.page, node, say("the length of a way"), _PATH)
    return PathTarget(*(
        record.whole(one, 0, MINUTES_MOST if one.startswith("minutes") else WORDS_MOST)
        for one in _PATH
    ))


def read_pace(rules: Record, languages: Sequence[str]) -> ReadingPace | None:
    """Return how fast visitors read, None where nothing is written."""
    node = rules.node("pace")
    if node is None:
        return None
    record = open_record(rules.page, node, say("the pace of reading"), _PACE)
    words = by_language(record, "words_per_minute", languages)
    return ReadingPace(
        words_per_minute={one: words.whole(one, 1, 2_000, 200)
                          for one in languages if one in words},
        percent_from_age=_by_age(record),
        decision_s=record.whole("decision_s", 0, 600),
        touch_s=record.whole("touch_s", 0, 600),
    )


def _by_age(record: Record) -> dict[int, int]:
    inner = entries(record, "percent_from_age")
    found = {}
    for key, _ in record.named("percent_from_age"):
        if key.text.isascii() and key.text.isdigit() and len(key.text) <= 2:
            found[int(key.text)] = inner.whole(key.text, 1, PERCENT_MOST, 100)
            continue
        record.page.complain(
            "bad-age", key.mark,
            say("«{word}» is no age", word=key.text),
            say("Write whole years, for example 12."),
        )
    return found
