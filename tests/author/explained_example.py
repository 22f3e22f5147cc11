"""The examples of the explanations, put into the sample exhibition."""

from dataclasses import dataclass
from pathlib import Path

from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import check
from kiosk.author.explanation import HERE, Explanation
from kiosk.catalog.problem import Problem

NOT_RUN = {
    "missing-file", "unreadable-file", "file-too-large", "wrong-encoding", "nested-too-deep",
    "missing-assets", "no-rules", "glyphs-not-checked", "fit-not-measured", "help-out-of-reach",
    "not-proved", "broken-subtitles", "films-not-checked", "long-subtitle", "broken-word",
    "text-overflows", "long-word", "text-too-small", "unreadable-recording", "unused-recording",
    "page-too-full", "page-overflows",
}
"""What no line of content shows: disks, encodings, sizes, fonts, faults of the program."""

NO_CURE = {"empty-file", "sources-not-covered"}
"""The cure is more than the lines that are shown."""

_WHOLE = ""
PLACES = {
    "inner-colon": "about: Zwei wollen einen Drachen steigen lassen.",
    "bad-beginning": "respect: Luan ruht sich aus.",
    "open-quote": "ends: rests",
    "unopened-quote": "respect: Luan ruht sich aus.",
    "typographic-quotes": "about: Zwei wollen einen Drachen steigen lassen.",
    "bad-escape": '- mia: "Jetzt!"',
    "bad-block": "text: Morgen ist auch ein Tag.",
    "shorthand": '- mia: "Jetzt!"',
    "french-space": "about: Zwei wollen einen Drachen steigen lassen.",
    "cut-by-hash": "channel: Drachenfreunde",
    "empty-file": _WHOLE,
    "missing-film": "- pause",
    "missing-subtitles": "- pause",
    "broken-film": "- pause",
    "scenario-left-out": "scenarios: [kite]",
    "bad-name": "mia: {name: Mia, face: mia}",
    "wrong-number": "hill:\n  contact: mia",
    "locked-without-when": 'say: "Wir warten noch."',
    "steps-of-several": "- pause",
    "wrong-order": "- pause",
    "impossible-order": "- pause",
    "unknown-bin": "- pause",
    "unknown-row": "- pause",
    "dead-end": "hill:\n  contact: mia",
    "endless-circle": "hill:\n  contact: mia",
    "never-ends": "hill:\n  contact: mia",
    "story-breaks": "hill:\n  contact: mia",
    "options-may-vanish": "id: again\noptions:\n  - id: retry\n    say: \"Noch einmal!\"\n"
                          "    set: {tries: +1}\n    steps:\n      - go: field\n"
                          "  - id: stop\n    say: \"Genug.\"",
    "wrong-places": 'minutes: "minutes {count}"',
    "needs-feedback": "do: Luan rennt los.",
    "too-early": '- note: "Der Wind dreht."',
    "unwanted-word": '- mia: "Gut."',
    "nearly-fixed-statement": "closing: Und wenn etwas ist, gibt es Hilfe.",
    "late-reassurance": '- mia: "Kommst du?"',
    "pressure-in-a-row": '- mia: "Kommst du?"\n  notice: Mia fragt nach\n  sources: [S9]',
}
"""Code → the lines of the sample the example stands for; others: its cure is in the sample."""
PLACES["no-option-on-offer"] = PLACES["options-may-vanish"]

_TO_THE_LAKE = ((SCENARIO, "- go: field", "- go: lake"),)
_REASSURED = ((SCENARIO, "next_step: Trink etwas.",
               'next_step: Trink etwas.\n    statements: ["Gut gemacht: zusammen."]'),)
SETUP = {
    "dead-end": _TO_THE_LAKE,
    "endless-circle": _TO_THE_LAKE,
    "never-ends": _TO_THE_LAKE,
    "story-breaks": _TO_THE_LAKE,
    "scenario-left-out": ((SCENARIO, "icon: star", "icon: starr"),),
    "french-space": (("exhibition.yaml", "  en: English", "  en: English\n  fr: Français"),
                     (SCENARIO, "language: de", "language: fr")),
    "ending-without-reassurance": (
        *_REASSURED, (SCENARIO, '- mia: "Kommst du?"', '- mia: "Gut gemacht: zusammen."')),
    "late-reassurance": _REASSURED,
}
"""What else the example needs: (file, old, new)."""

_INCIDENT = "incident_scenarios: [kite]\n"
_REASSURANCE = (_INCIDENT + "incident: {reassurance: F1}\n"
                'fixed_statements:\n  F1: {de: "Gut gemacht: zusammen."}\n')
_PACE = ("pace: {words_per_minute: {de: 180}, percent_from_age: {12: 100}, decision_s: 5, "
         "touch_s: 1}\n")
RULES = {
    "unwanted-word": 'words:\n  de:\n    - {words: ["dumm*"], why: Es tut weh, instead: Nein.}\n',
    "long-text": "lengths: {words: {bubble: 5}}\n",
    "long-screen": "lengths: {words: {ending_screen: 16}}\n",
    "too-early": _INCIDENT + ('incident:\n  first: {de: ["polizei*"]}\n'
                              '  later: {de: ["blockier*"]}\n'),
    "needs-feedback": _INCIDENT + 'incident:\n  explain: {de: ["speicher*"]}\n',
    "nearly-fixed-statement": "fixed_statements:\n  F1: {de: Der Wind ist nicht schuld daran.}\n",
    "ending-without-reassurance": _REASSURANCE,
    "late-reassurance": _REASSURANCE,
    "no-source": "sources: {needed_by: [card]}\n",
    "much-pressure": "pressure: {messages_most: 2, in_a_row_most: 9}\n",
    "pressure-in-a-row": "pressure: {messages_most: 9, in_a_row_most: 1}\n",
    "hard-to-read": "readability: {de: {sentence_words_most: 5}}\n",
    "path-words": "path: {words_least: 1, words_most: 100, minutes_least: 0, minutes_most: 60}\n"
                  + _PACE,
    "path-minutes": "path: {words_least: 1, words_most: 999, minutes_least: 0, minutes_most: 1}\n"
                    + _PACE,
}
"""The editorial rules the example breaks."""

ALONG: dict[str, set[str]] = {
    "unused-ending": {"unreachable-ending"},
    "unreachable-ending": {"recorded-path"},
    "no-option-on-offer": {"options-may-vanish", "recorded-path"},
    "bad-date": {"unchecked-contact", "no-help-for-audience"},
    "unchecked-contact": {"no-help-for-audience"},
    "rules-not-applied": {"unknown-field"},
    "sources-not-covered": set(),
}
"""What such a mistake brings along: it is one mistake, seen twice."""


def brought_along(page: Explanation) -> set[str]:
    """Return the codes that come with the one of a page."""
    unapplied = {"rules-not-applied"} if page.file == "editorial.yaml" else set()
    return {page.code} | ALONG.get(page.code, unapplied)


@dataclass(frozen=True)
class Found:
    """What was reported for the file an example stands in; `place` is where HERE stood."""

    problems: tuple[Problem, ...]
    place: tuple[int, int] | None

    @property
    def codes(self) -> set[str]:
        """The codes of the problems, as they are looked up."""
        return {one.code.replace(" ", "-") for one in self.problems}


def try_out(content: SampleContent, page: Explanation, example: str) -> Found:
    """Return what is found with an example in its place."""
    path = content.path(SCENARIO if page.file == "scenario.yaml" else page.file)
    for file, old, new in SETUP.get(page.code, ()):
        content.edit(file, old, new)
    if page.code in RULES:
        content.path("editorial.yaml").write_text(f"format: 1\n{RULES[page.code]}")
    old = PLACES.get(page.code, page.good)
    text = path.read_text(encoding="utf-8")
    marked = example if page.file == "editorial.yaml" or not old else _put_in(text, old, example)
    path.write_text(marked.replace(HERE, ""), encoding="utf-8")
    before, here, _ = marked.partition(HERE)
    place = (before.count("\n") + 1, len(before) - before.rfind("\n")) if here else None
    return Found(_reported(content, path, page.code), place)


def _reported(content: SampleContent, path: Path, code: str) -> tuple[Problem, ...]:
    report = check(content.folder, ASSETS).of_file(str(path))
    return tuple(one for one in report if one.code == code or one.code != "missing-translation")


def _put_in(text: str, old: str, new: str) -> str:
    """Return the text with `new` in the place of `old`, both written without their indent."""
    first, _, _ = old.partition("\n")
    start = text.find(first)
    while start >= 0:
        column = start - (text.rfind("\n", 0, start) + 1)
        found = _indented(old, column)
        if text.startswith(found, start):
            return text[:start] + _indented(new, column) + text[start + len(found):]
        start = text.find(first, start + 1)
    raise AssertionError(f"the sample has no {old!r}")


def _indented(snippet: str, column: int) -> str:
    return snippet.replace("\n", f"\n{' ' * column}")
