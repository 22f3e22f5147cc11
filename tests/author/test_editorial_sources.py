"""Facts name the sentences they rest on, and together they rest on all of them."""

import io

from editorial_case import found, place_of, write_rules
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import run_check


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


def _printed(content: SampleContent) -> str:
    out = io.StringIO()
    run_check(content.path(""), ASSETS, out=out)
    return out.getvalue()


def test_check_prints_which_sentences_are_missing(content: SampleContent) -> None:
    elsewhere = ", ".join(f"S{number}" for number in range(1, 73) if number not in (8, 12, 71))
    write_rules(content, f"sources: {{covered_elsewhere: [{elsewhere}]}}\n")
    assert "Sources S1 to S72: 70 covered, missing: S12, S71.\n" in _printed(content)


def test_check_prints_that_all_sentences_are_covered(content: SampleContent) -> None:
    every = ", ".join(f"S{number}" for number in range(1, 73))
    write_rules(content, f"sources: {{covered_elsewhere: [{every}]}}\n")
    told, = (line for line in _printed(content).splitlines() if line.startswith("Sources S1"))
    assert told.startswith("Sources S1 to S72: all covered; beside the stories: S1, S2,")
    assert "S8," not in told  # the sample story rests on it


def test_a_check_of_one_story_says_nothing_about_all_sentences(content: SampleContent) -> None:
    write_rules(content, "sources: {covered_elsewhere: []}\n")
    out = io.StringIO()
    run_check(content.path(SCENARIO), ASSETS, out=out)
    assert "Sources S1" not in out.getvalue()


def test_a_story_that_is_not_offered_covers_nothing(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "scenarios: [kite]", "scenarios: []")
    write_rules(content, "sources: {covered_elsewhere: []}\n")
    problem, = found(content, "sources-not-covered")
    assert "S8, S9, S10" in str(problem)
