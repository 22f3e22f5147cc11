"""Fixed statements: word for word, on every ending of an incident, and early."""

import pytest
from editorial_case import found, place_of, write_rules
from hypothesis import given
from hypothesis import strategies as st
from sample_content import SCENARIO, SampleContent

from kiosk.author.editorial.statements import is_nearly, plain

RULES = """incident_scenarios: [kite]
incident: {reassurance: F1}
fixed_statements:
  F1:
    de: Du bist nicht schuld. Verantwortlich ist, wer erpresst.
    adult: {de: Ihr Kind ist nicht schuld.}
  F4:
    de: Hol eine Person dazu, der du vertraust.
    en: Tell someone you trust.
"""
SAID = "Du bist nicht schuld. Verantwortlich ist, wer erpresst."

SPELLED = {
    "word for word": ("Hol eine Person dazu, der du vertraust.", 0),
    "inside a text": ("Das hilft: Hol eine Person dazu, der du vertraust. Zu zweit geht es.", 0),
    "with other signs": ("«Hol  eine Person dazu , der du vertraust.»", 0),
    "with another word": ("Hol eine Person dazu, der du traust.", 1),
    "with another word among sentences": ("Gut. Hol eine Person dazu, der du traust. Bald.", 1),
    "something else": ("Hol Wasser.", 0),
}


def say_it_everywhere(content: SampleContent) -> None:
    """Put the statement on both endings and at the beginning."""
    content.edit(SCENARIO, '["Gut gemacht: zusammen."]', f'["{SAID}"]')
    content.edit(SCENARIO, "    next_step: Trink etwas.\n",
                 f'    next_step: Trink etwas.\n    statements: ["{SAID}"]\n')
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist Wind? Du bist nicht schuld."')


@pytest.mark.parametrize(("text", "count"), SPELLED.values(), ids=SPELLED)
def test_a_text_that_is_nearly_a_statement_is_found(
    content: SampleContent, text: str, count: int
) -> None:
    write_rules(content, RULES)
    place = content.edit(SCENARIO, '- note: "Der Wind dreht."', f'- note: ¦"{text}"')
    problems = found(content, "nearly-fixed-statement")
    assert [place_of(one) for one in problems] == [
        (str(content.path(SCENARIO)), *place)] * count
    assert all("Use its words: «Hol eine Person dazu, der du vertraust.»" in str(one)
               for one in problems)


def test_a_translation_that_is_nearly_a_statement_is_found(content: SampleContent) -> None:
    write_rules(content, RULES)
    content.edit("translations/en/kite.po", '"en Der Wind dreht."', '"Tell somebody you trust."')
    problem, = found(content, "nearly-fixed-statement")
    assert problem.file == str(content.path("translations/en/kite.po"))
    assert "«Tell someone you trust.»" in str(problem)


def test_adults_are_held_to_their_own_form(content: SampleContent) -> None:
    write_rules(content, RULES)
    content.edit(SCENARIO, '- note: "Der Wind dreht."',
                 '- note: {young: "Der Wind dreht.", adult: "Ihr Kind ist nicht Schuld daran."}')
    problem, = found(content, "nearly-fixed-statement")
    assert "«Ihr Kind ist nicht schuld.»" in str(problem)


@given(words=st.text(max_size=80))
def test_a_statement_is_never_nearly_itself(words: str) -> None:
    assert not is_nearly(plain(words), plain(words))
    assert plain(plain(words)) == plain(words)


def test_an_incident_with_its_statement_is_good(content: SampleContent) -> None:
    write_rules(content, RULES)
    say_it_everywhere(content)
    assert found(content, "ending-without-reassurance") == []
    assert found(content, "late-reassurance") == []


def test_an_ending_without_it_is_found(content: SampleContent) -> None:
    write_rules(content, RULES)
    say_it_everywhere(content)
    content.edit(SCENARIO, f'    next_step: Trink etwas.\n    statements: ["{SAID}"]\n',
                 "    next_step: Trink etwas.\n")
    place = content.edit(SCENARIO, "  rests:\n", "  ¦rests:\n")
    problem, = found(content, "ending-without-reassurance")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)
    assert "The ending «rests» does not say F1 in «de»" in str(problem)


def test_an_ending_whose_form_for_adults_does_without_it_is_found(
    content: SampleContent
) -> None:
    write_rules(content, RULES)
    say_it_everywhere(content)
    content.edit(SCENARIO, f'etwas.\n    statements: ["{SAID}"]',
                 f'etwas.\n    statements: [{{young: "{SAID}", adult: "Alles gut."}}]')
    assert len(found(content, "ending-without-reassurance")) == 1


def test_a_translated_ending_without_it_is_found_in_its_translation(
    content: SampleContent
) -> None:
    write_rules(content, RULES.replace("    adult:", "    en: It is not your fault.\n    adult:"))
    say_it_everywhere(content)
    content.translate("en")
    problem, *_ = found(content, "ending-without-reassurance")
    assert problem.file == str(content.path("translations/en/kite.po"))
    assert "«It is not your fault.»" in str(problem)


def test_it_is_said_early(content: SampleContent) -> None:
    write_rules(content, RULES)
    say_it_everywhere(content)
    content.edit(SCENARIO, " Du bist nicht schuld.\"", '"')
    place = content.edit(SCENARIO, "  field:\n    contact", "  ¦field:\n    contact")
    problem, = found(content, "late-reassurance")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)
    assert "words can be read before F1 is said" in str(problem)
    assert "Say «Du bist nicht schuld.» in the first third" in str(problem)


def test_other_stories_need_not_say_it(content: SampleContent) -> None:
    write_rules(content, RULES.replace("[kite]", "[]"))
    assert found(content, "ending-without-reassurance") == []
    assert found(content, "late-reassurance") == []
