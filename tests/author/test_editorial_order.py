"""In an incident nobody is told to block before the police, nor left alone with a bad option."""

import pytest
from editorial_case import found, place_of, write_rules
from sample_content import SCENARIO, SampleContent

RULES = """incident_scenarios: [kite]
incident:
  first: {de: ["polizei*"], en: ["police*"]}
  later: {de: ["blockier*"], en: ["block*"]}
  explain: {de: ["speicher*"], en: ["sav*"]}
"""

EARLY = {
    "the narrator": ('- note: "Der Wind dreht."', '- note: ¦"Blockiere das Konto."'),
    "an option": ("do: Luan rennt los.", "do: ¦Luan blockiert das Konto."),
    "a feedback": ("feedback: Warten hilft.", "feedback: ¦Blockieren hilft."),
    "a card": ("text: Wer drängt, lässt dir keine Zeit.", "text: Blockiere, wer drängt."),
    "a next step": ("next_step: Zeig ihn jemandem.", "next_step: Blockiere das Konto."),
    "the police on another way only": (
        'do: Luan rennt los.\n            when: not told and tries < 3',
        'do: ¦Luan blockiert.\n            when: not told and tries < 3\n'
        '            steps: [{note: "Die Polizei kommt."}]'),
}

FINE = {
    "both in one text": ('- note: "Der Wind dreht."',
                         '- note: "Noch nicht blockieren. Zuerst sichert die Polizei alles."'),
    "an option whose feedback says it": (
        "do: Luan rennt los.", "do: Luan blockiert.\n            feedback: Zuerst zur Polizei."),
    "the police earlier on every way": (
        '- luan (happy): "Klar 😊"',
        '- note: "Die Polizei hilft."\n      - note: "Dann blockiere das Konto."'),
    "what somebody in the story says": ('- mia: "Kommst du?"', '- mia: "Blockier ihn!"'),
}


@pytest.mark.parametrize(("old", "new"), EARLY.values(), ids=EARLY)
def test_blocking_before_the_police_is_found(content: SampleContent, old: str, new: str) -> None:
    write_rules(content, RULES)
    place = content.edit(SCENARIO, old, new)
    problem, = found(content, "too-early")
    assert problem.file == str(content.path(SCENARIO))
    assert "¦" not in new or place_of(problem)[1:] == place
    assert "comes before «polizei» was read" in str(problem)


@pytest.mark.parametrize(("old", "new"), FINE.values(), ids=FINE)
def test_the_right_order_is_left_in_peace(content: SampleContent, old: str, new: str) -> None:
    write_rules(content, RULES)
    content.edit(SCENARIO, old, new)
    assert found(content, "too-early") == []


def test_the_police_on_one_way_do_not_excuse_the_other(content: SampleContent) -> None:
    write_rules(content, RULES)
    content.edit(SCENARIO, '- mia: "Gut."', '- note: "Die Polizei hilft."')
    content.edit(SCENARIO, '- note: "Der Wind dreht."', '- note: "Blockiere das Konto."')
    problem, = found(content, "too-early")
    assert str(problem).endswith("To get there: kiosk play kite --path run")


def test_a_translation_with_another_order_is_found(content: SampleContent) -> None:
    write_rules(content, RULES)
    content.edit("translations/en/kite.po", '"en Der Wind dreht."', '"Block the account."')
    problem, = found(content, "too-early")
    assert problem.file == str(content.path("translations/en/kite.po"))


def test_a_story_without_an_incident_may_say_it(content: SampleContent) -> None:
    write_rules(content, RULES.replace("[kite]", "[]"))
    content.edit(SCENARIO, '- note: "Der Wind dreht."', '- note: "Blockiere das Konto."')
    assert found(content, "too-early") == []


UNEXPLAINED = {
    "nothing is said": ("do: Luan rennt los.", "do: ¦Luan speichert das Bild.", 1),
    "it is explained": ("do: Luan rennt los.",
                        "do: ¦Luan speichert das Bild.\n            feedback: Lieber nicht.", 0),
}


@pytest.mark.parametrize(("old", "new", "count"), UNEXPLAINED.values(), ids=UNEXPLAINED)
def test_an_option_to_save_or_pay_is_explained(
    content: SampleContent, old: str, new: str, count: int
) -> None:
    write_rules(content, RULES)
    place = content.edit(SCENARIO, old, new)
    problems = found(content, "needs-feedback")
    assert [place_of(one) for one in problems] == [(str(content.path(SCENARIO)), *place)] * count
