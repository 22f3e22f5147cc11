"""Facts name the sentences they rest on, and together they rest on all of them."""

from editorial_case import found, place_of, write_rules
from sample_content import SCENARIO, SampleContent


def test_a_card_without_sources_is_found(content: SampleContent) -> None:
    write_rules(content, "sources: {needed_by: [card, takeaway]}\n")
    content.edit(SCENARIO, "    icon: clock\n    sources: [S8, S33]\n", "    icon: clock\n")
    place = content.edit(SCENARIO, "text: Wer drängt", "text: ¦Wer drängt")
    problem, = found(content, "no-source")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)


def test_a_takeaway_with_an_empty_list_is_found(content: SampleContent) -> None:
    write_rules(content, "sources: {needed_by: [takeaway]}\n")
    content.edit(SCENARIO, "leichter.\n      sources: [S33]", "leichter.\n      sources: []")
    place = content.edit(SCENARIO, "text: Zusammen", "text: ¦Zusammen")
    problem, = found(content, "no-source")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)


def test_only_the_named_kinds_of_text_need_sources(content: SampleContent) -> None:
    write_rules(content, "sources: {needed_by: [takeaway]}\n")
    content.edit(SCENARIO, "    icon: clock\n    sources: [S8, S33]\n", "    icon: clock\n")
    assert found(content, "no-source") == []


def test_sources_nothing_rests_on_are_told_once(content: SampleContent) -> None:
    elsewhere = ", ".join(f"S{number}" for number in range(1, 73) if number not in (8, 12, 71))
    write_rules(content, f"sources: {{covered_elsewhere: [{elsewhere}]}}\n")
    problem, = found(content, "sources-not-covered")
    assert place_of(problem) == (str(content.path("editorial.yaml")), 2, 1)
    assert "rests on S12, S71. " in str(problem)
    assert problem.level == "warning"


def test_a_story_that_is_not_offered_covers_nothing(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "scenarios: [kite]", "scenarios: []")
    write_rules(content, "sources: {covered_elsewhere: []}\n")
    problem, = found(content, "sources-not-covered")
    assert "S8, S9, S10" in str(problem)
