"""Mistakes planted in a scenario: each is found at its place, and nothing else is reported."""

import pytest
from sample_content import SCENARIO, SampleContent

from kiosk.engine.screenplay import Vary

_LONG = "told and " * 40 + "told"

MISTAKES = {
    # the head
    "a field nobody knows": ("title: Der", "¦titel: A\ntitle: Der", "unknown-field"),
    "a field that is missing": ("format: 1\nscenario: kite", "¦scenario: kite", "missing-field"),
    "a field twice": ("minutes: 3", "minutes: 3\n¦minutes: 4", "duplicate-field"),
    "an empty text": ("title: Der Drachen", "¦title:", "missing-value"),
    "an empty word": ("icon: star", "¦icon:", "missing-value"),
    "a list for a text": ("about: Zwei", "about: ¦[Zwei]\n# ", "wrong-type"),
    "another folder": ("scenario: kite", "scenario: ¦kites", "folder-name"),
    "a format of the future": ("format: 1", "format: ¦2", "format-too-new"),
    "a format of the past": ("format: 1", "format: ¦0", "format-too-old"),
    "a format in words": ("format: 1", "format: ¦one", "wrong-type"),
    "an unknown kind": ("kind: chat", "kind: ¦chats", "unknown-kind"),
    "an unknown icon": ("icon: star", "icon: ¦starr", "unknown-icon"),
    "an unknown world": ("world: sky", "world: ¦sy", "unknown-world"),
    "an unknown status": ("status: draft", "status: ¦draf", "unknown-status"),
    "an unknown language": ("language: de", "language: ¦dee", "unknown-language"),
    "an unknown audience": ("audience: [teen, p", "audience: [¦teens, p", "unknown-audience"),
    "a scene picture that is not there": ("picture: game", "picture: ¦gam", "unknown-picture"),
    "minutes in words": ("minutes: 3", "minutes: ¦three", "wrong-type"),
    "minutes of a day": ("minutes: 3", "minutes: ¦1440", "wrong-type"),
    "a number with many digits": ("age_from: 12", "age_from: ¦" + "9" * 5000, "wrong-type"),
    "a focus outside": ("[70, 45]", "¦[70, 145]", "wrong-type"),
    "a focus of one number": ("[70, 45]", "¦[70]", "wrong-type"),
    "an unknown contact": ('help: [here, "147"]', 'help: [here, "147", ¦148]', "unknown-contact"),
    # people and memory
    "an unknown face": ("face: mia", "face: ¦mira", "unknown-face"),
    "somebody called note": ("  mia: {name", "  ¦note: {name: N, face: theo}\n  mia: {name",
                             "bad-name"),
    "capital letters in an id": ("  mia: {name", "  ¦Mia: {name: N, face: theo}\n  mia: {name",
                                 "bad-name"),
    "a person without a name": ("mia: {name: Mia, face: mia}", "¦mia: {face: mia}",
                              "missing-field"),
    "an unknown main person": ("main: luan", "main: ¦luam", "unknown-person"),
    "memory in unknown words": ("told: flag", "told: ¦bool", "wrong-type"),
    "a count without end": ("count 0..3", "¦count 0..100000", "wrong-type"),
    "a variable called and": ("  told: flag", "  told: flag\n  ¦and: flag", "bad-name"),
    "words that are numbers": ("one of [calm, windy]", "¦one of [calm, 2]", "wrong-type"),
    # steps
    "an unknown step": ('- mia: "Gut."', '- ¦mja: "Gut."', "unknown-step"),
    "a step that is a text": ('- mia: "Gut."', "- ¦Gut gemacht", "unknown-step"),
    "a field too much in a line": ("notice: Mia fragt nach", "¦notise: Mia", "unknown-field"),
    "an unknown mood": ("luan (happy)", "luan (¦hapy)", "unknown-mood"),
    "an unknown mood of somebody else": ('- mia: "Gut."', '- mia (¦gut): "Gut."', "unknown-mood"),
    "an unknown mood of a thought": ("thought (unsure)", "thought (¦unsur)", "unknown-mood"),
    "an unknown mood of an option": ("mood: thinking", "mood: ¦thinkin", "unknown-mood"),
    "an unknown mood of an ending": ("mood: happy", "mood: ¦hapy", "unknown-mood"),
    "several values without a list": ("            set: told\n",
                                      "            set: ¦told, tries\n", "wrong-type"),
    "words behind a pause": ("      - pause\n", "      - pause: ¦kurz\n", "wrong-type"),
    "a picture in a chat": ("    channel: Drachenfreunde\n",
                            "    channel: Drachenfreunde\n    ¦picture: game\n",
                            "mixed-setting"),
    "an unknown card": ("card: hurry", "card: ¦hury", "unknown-card"),
    "an unknown scene": ("      - go: hill", "      - go: ¦hil", "unknown-scene"),
    "an unknown ending": ("- end: flies", "- end: ¦flys", "unknown-ending"),
    "an unknown person in the header": ("contact: mia\n    channel", "contact: ¦mja\n    channel",
                                        "unknown-person"),
    "a source that is none": ("sources: [S9]", "sources: [S9, ¦S73]", "unknown-source"),
    "a source of zero": ("sources: [S9]", "sources: [¦S0]", "unknown-source"),
    "steps that are no list": ("            steps:\n              - mia: \"Gut.\"",
                               "            steps: ¦Gut", "wrong-type"),
    "an emoji without a picture": ('"Klar 😊"', '¦"Klar 🦄"', "missing-emoji"),
    # conditions and values
    "an unknown variable": ("if: told or", "if: ¦tolt or", "unknown-variable"),
    "an unknown variable in the middle": ("times(hill) > 1 or weather is windy",
                                          "times(hill) > 1 or ¦wether is windy",
                                          "unknown-variable"),
    "an unknown option in chose": ("chose(wait)", "chose(¦waite)", "unknown-option"),
    "an unknown scene in seen": ("seen(field)", "seen(¦fields)", "unknown-scene"),
    "an unknown scene in times": ("times(hill)", "times(¦hil)", "unknown-scene"),
    "a count as a flag": ("tries < 3", "¦tries", "wrong-type"),
    "a flag that is compared": ("if: told or", "if: ¦told is yes or", "wrong-type"),
    "a word that is less": ("weather is windy", "¦weather < windy", "wrong-type"),
    "a word it never is": ("weather is windy", "¦weather is stormy", "wrong-value"),
    "a number it never is": ("tries < 3", "¦tries < 9", "wrong-value"),
    "a condition with a gap": ("if: told or", "if: told or ¦or", "bad-condition"),
    "a condition in quotes": ("when: not told and tries < 3", 'when: "not told ¦& tries"',
                              "bad-condition"),
    "a condition as a list": ("if: chose(wait) and seen(field)", "if: ¦[told]", "bad-condition"),
    "a condition that never ends": ("when: not told and tries < 3", f"when: ¦{_LONG}",
                                    "bad-condition"),
    "a number that is none": ("when: not told and tries < 3", "when: ¦tries < ²",
                              "wrong-value"),
    "a flag set to a number": ("set: told", "set: {told: ¦3}", "wrong-value"),
    "a flag counted on": ("set: told", "set: {told: ¦+1}", "wrong-value"),
    "a count set as a flag": ("set: told", "set: ¦tries", "wrong-type"),
    "a count set too high": ("{tries: +1}, {w", "{tries: ¦4}, {w", "wrong-value"),
    "an unknown word set": ("{weather: windy}]", "{weather: ¦stormy}]", "wrong-value"),
    "an unknown variable set": ("set: told", "set: ¦tolt", "unknown-variable"),
    "an unknown variable unset": ("set: told", "set: not ¦tolt", "unknown-variable"),
    "a list in a list set": ("set: told", "set: [¦[told]]", "wrong-type"),
    # choices
    "a choice id twice": ("id: again", "id: ¦start", "duplicate-id"),
    "an option that says and does": ("- id: wait\n", "- ¦id: wait\n            do: A\n",
                                     "say-or-do"),
    "an option that does nothing": ("- id: run\n            do: Luan rennt los.\n",
                                    "- ¦id: run\n", "say-or-do"),
    "a choice without an id": ("- choose: Noch einmal?\n        id: again\n",
                               "- ¦choose: Noch einmal?\n", "missing-field"),
    "too few options": ('        options:\n          - id: retry\n            say: "Noch einmal!"\n'
                        "            set: {tries: +1}\n            steps:\n"
                        "              - go: field\n",
                        "        ¦options:\n", "number-of-options"),
    # the way of the story
    "a step behind the end": ("      - go: hill", "      - go: hill\n      - ¦pause",
                              "never-reached"),
    "a step behind two ends": ("      - end: rests", "      - end: rests\n      - ¦note: A",
                               "never-reached"),
    "a scene nobody goes to": ("endings:\n  flies", "  ¦lake:\n    contact: mia\n    steps:\n"
                               "      - end: rests\n\nendings:\n  flies", "unreachable-scene"),
    "an ending nobody gets": ("recap:\n", "  ¦lost:\n    respect: A\n    text: B\n"
                              "    next_step: C\nrecap:\n", "unused-ending"),
    "a card nobody sees": ("scenes:\n  field", "  ¦slow:\n    title: A\n    text: B\n"
                           "    icon: star\nscenes:\n  field", "unused-card"),
    # the debrief
    "a card that is not there": ("cards: [hurry]", "cards: [hurry, ¦slow]", "unknown-card"),
    "a takeaway without source": ("    - text: Zusammen geht es leichter.\n      sources: [S33]",
                                  "    - ¦text: Zusammen geht es leichter.", "missing-field"),
    # recorded ways
    "an unknown option in a test": ("play: [wait]", "play: [¦weit]", "unknown-option"),
    "an unknown ending in a test": ("ends: flies", "ends: ¦fly", "unknown-ending"),
    "a value it never has": ("tries: 0, w", "tries: ¦7, w", "wrong-value"),
    "an unknown variable in a test": ("with: {told", "with: {¦tolt", "unknown-variable"),
}


_Found = tuple[list[tuple[str, int, int]], tuple[int, int]]


def _found(content: SampleContent, old: str, new: str) -> _Found:
    place = content.edit(SCENARIO, old, new)
    return [(one.code, one.line, one.column) for one in content.problems(SCENARIO)], place


@pytest.mark.parametrize(("old", "new", "code"), MISTAKES.values(), ids=MISTAKES)
def test_a_planted_mistake_is_the_only_one_found(
    content: SampleContent, old: str, new: str, code: str
) -> None:
    found, place = _found(content, old, new)
    assert found == [(code, *place)]


def test_an_option_id_used_twice_is_found_at_the_second_place(content: SampleContent) -> None:
    found, place = _found(content, "id: run", "id: ¦wait")
    assert ("duplicate-id", *place) in found


def test_a_scene_that_can_run_out_is_a_dead_end(content: SampleContent) -> None:
    content.edit(SCENARIO, "      - end: rests\n", "")
    line, column = content.edit(SCENARIO, "  hill:", "  ¦hill:")
    found = [(one.code, one.line, one.column) for one in content.problems(SCENARIO)]
    assert ("dead-end", line, column) in found


def test_a_choice_whose_options_may_all_vanish_is_a_warning(content: SampleContent) -> None:
    content.edit(SCENARIO, 'say: "Wir warten noch."', 'say: "A"\n            when: not told')
    line, column = content.edit(SCENARIO, "Der Anfang\n        options:",
                                "Der Anfang\n        ¦options:")
    (problem,) = content.problems(SCENARIO)
    assert (problem.level, problem.code, problem.line, problem.column) == (
        "warning", "options-may-vanish", line, column)


def test_five_options_are_too_many(content: SampleContent) -> None:
    more = "".join(f"          - id: more{n}\n            do: A\n" for n in range(3))
    content.edit(SCENARIO, "          - id: retry\n", more + "          - id: retry\n")
    line, column = content.edit(SCENARIO, "id: again\n        options",
                                "id: again\n        ¦options")
    (problem,) = content.problems(SCENARIO)
    assert (problem.code, problem.line, problem.column) == ("number-of-options", line, column)


def test_scenes_in_a_circle_without_a_question_never_end(content: SampleContent) -> None:
    line, column = content.edit(
        SCENARIO, "  hill:\n    contact: mia\n    steps:\n",
        "  ¦hill:\n    contact: mia\n    steps:\n      - go: lake\n  lake:\n    contact: mia\n"
        "    steps:\n      - mia: A\n      - go: hill\n  valley:\n    contact: mia\n    steps:\n")
    found = [(one.code, one.line, one.column) for one in content.problems(SCENARIO)]
    assert ("endless-circle", line, column) in found


def test_a_face_of_the_main_person_without_its_picture_is_found(content: SampleContent) -> None:
    content.edit(SCENARIO, "main: luan", "main: tenzin")
    content.edit(SCENARIO, "  mia: {name", "  tenzin: {name: Tenzin, face: unknown}\n  mia: {name")
    line, column = content.edit(SCENARIO, "thought (unsure)", "thought (¦unsure)")
    found = [(one.code, one.line, one.column) for one in content.problems(SCENARIO)]
    assert ("missing-picture", line, column) in found


def test_a_mood_of_somebody_else_needs_no_picture(content: SampleContent) -> None:
    content.edit(SCENARIO, "face: mia", "face: theo")
    content.edit(SCENARIO, '- mia: "Gut."', '- mia (sad): "Gut."')
    assert content.problems(SCENARIO) == []


def test_all_mistakes_are_told_at_once(content: SampleContent) -> None:
    content.edit(SCENARIO, "world: sky", "world: blue")
    content.edit(SCENARIO, "      - go: hill", "      - go: hil")
    content.edit(SCENARIO, "S47", "S99")
    codes = {one.code for one in content.problems(SCENARIO)}
    assert codes == {"unknown-world", "unknown-scene", "unknown-source"}


def test_a_near_miss_is_suggested(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    (problem,) = content.problems(SCENARIO)
    assert str(problem.remedy) == "Did you mean «star»?"


def test_a_problem_reads_as_place_code_message_and_remedy(content: SampleContent) -> None:
    content.edit(SCENARIO, "world: sky", "world: skyy")
    (problem,) = content.problems(SCENARIO)
    assert str(problem) == (f"{content.path(SCENARIO)}:12:8: unknown-world «skyy» is not a world "
                            "here. Did you mean «sky»?")


def test_fewer_than_two_checked_contacts_are_little_help(content: SampleContent) -> None:
    line, column = content.edit(SCENARIO, 'help: [here, "147"]', "¦help: [here]")
    (problem,) = content.problems(SCENARIO)
    assert (problem.level, problem.code, problem.line, problem.column) == (
        "warning", "little-help", line, column)


def test_a_choice_that_cannot_be_read_hides_no_other_mistake_behind_it(
    content: SampleContent,
) -> None:
    content.edit(SCENARIO, "- choose: Was schreibt Luan?", "- chose: Was schreibt Luan?")
    errors = content.load().report.of_file(str(content.path(SCENARIO))).errors
    assert [one.code for one in errors] == ["unknown-step"]


def test_a_variant_can_be_a_single_step(content: SampleContent) -> None:
    content.edit(SCENARIO, '      - note: "Der Wind dreht."\n',
                 '      - vary:\n          - note: "Der Wind dreht."\n'
                 '          - - note: "Es windet."\n            - note: "Endlich."\n')
    vary = next(step for step in content.load().scenarios["kite"].scenes["field"].steps
                if isinstance(step, Vary))
    assert [len(one) for one in vary.variants] == [1, 2]
