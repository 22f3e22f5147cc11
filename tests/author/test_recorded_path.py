"""Recorded ways: the ones that work, and where the others leave the road."""

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import check

STRAYED = {
    "another ending": ("- play: [wait]\n    ends: flies", "- ¦play: [wait]\n    ends: rests",
                       "The story ends in «flies», not in «rests»"),
    "another value": ("- play: [wait]\n    ends: flies\n    with: {told: yes",
                      "- ¦play: [wait]\n    ends: flies\n    with: {told: no",
                      "At the end «told» is yes, not no"),
    "another count": ("- play: [wait]\n    ends: flies\n    with: {told: yes, tries: 0",
                      "- ¦play: [wait]\n    ends: flies\n    with: {told: yes, tries: 2",
                      "At the end «tries» is 0, not 2"),
    "an option too early": ("play: [run, stop]", "¦play: [stop]",
                            "«stop» is not on offer here, but: wait, run"),
    "an option too much": ("play: [run, stop]", "¦play: [run, stop, wait]",
                           "The story has ended in «rests» before «wait»"),
    "an option too few": ("play: [run, stop]", "¦play: [run]",
                          "The test ends, but the story still asks: retry, stop"),
}


@pytest.mark.parametrize(("old", "new", "message"), STRAYED.values(), ids=STRAYED)
def test_a_way_that_does_not_work_is_told_at_its_test(
    content: SampleContent, old: str, new: str, message: str
) -> None:
    line, column = content.edit(SCENARIO, old, new)
    (problem,) = [one for one in check(content.folder, ASSETS)
                  if one.code != "missing-translation"]
    assert (problem.code, problem.line, problem.column) == ("recorded-path", line, column)
    assert str(problem.message) == message


def test_ways_that_work_are_no_problem(content: SampleContent) -> None:
    assert [str(one) for one in check(content.folder, ASSETS)] == []


def test_a_way_through_a_circle_ends(content: SampleContent) -> None:
    content.edit(SCENARIO, "      - if: told or", "      - note: Hm.\n      - if: chose(run)\n"
                 "        then:\n          - go: hill\n      - if: told or")
    messages = [str(one.message) for one in check(content.folder, ASSETS)
                if one.code == "recorded-path"]
    assert messages == ["From the scene «hill» on the story runs in a circle"]


def test_an_option_whose_condition_does_not_hold_is_not_on_offer(content: SampleContent) -> None:
    content.edit(SCENARIO, "not told and tries < 3", "told")
    messages = [str(one.message) for one in check(content.folder, ASSETS)
                if one.code == "recorded-path"]
    assert messages == ["«run» is not on offer here, but: wait"]
