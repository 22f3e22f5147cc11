"""Older versions of the content format, with a table of steps made up for these tests."""

import pytest
from sample_content import SCENARIO, SampleContent

from kiosk.author.mending.mend import mend
from kiosk.catalog import migration
from kiosk.catalog.migration import migrate
from kiosk.catalog.vocabulary import FORMAT

STEPS = {
    1: lambda text: text.replace("said:", "tells:"),
    2: lambda text: text.replace("tells:", "says:"),
}


@pytest.mark.parametrize(("old", "new"), [
    ("format: 1\nsaid: a\n", "format: 3\nsays: a\n"),
    ("# kite\nformat: 2  # old\ntells: a\n", "# kite\nformat: 3  # old\nsays: a\n"),
])
def test_a_file_goes_up_step_by_step(old: str, new: str) -> None:
    found = migrate(old, STEPS, 3)
    assert found is not None
    assert (found.text, found.old) == (new, int(old.split("format: ")[1][0]))


@pytest.mark.parametrize("text", [
    "format: 3\nsays: a\n", "format: 4\nsays: a\n", "format: 0\nsaid: a\n", "said: a\n",
    "format: one\nsaid: a\n", "x:\n  format: 1\n",
])
def test_where_no_way_leads_up_a_file_stays_as_it_is(text: str) -> None:
    assert migrate(text, STEPS, 3) is None


def test_mending_brings_a_file_up_and_tells_it() -> None:
    mended = mend(b"format: 1\nsaid: a: b\n", STEPS, 3)
    assert mended.data == b'format: 3\nsays: "a: b"\n'
    assert [str(one.what) for one in mended.repairs] == [
        "Brought the file from format 1 to 3.", "Put the text in quotes: a: b"]
    assert mend(mended.data, STEPS, 3).data == mended.data


def test_an_old_file_names_the_command_that_brings_it_up(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, column = content.edit(SCENARIO, "format: 1", "format: ¦0")
    assert [str(one.remedy) for one in content.problems(SCENARIO)] == [
        "Bring it to «format: 1»."]
    monkeypatch.setattr(migration, "MIGRATIONS", {0: STEPS[1]})
    (problem,) = content.problems(SCENARIO)
    assert (problem.code, problem.line, problem.column) == ("format-too-old", line, column)
    assert str(problem.remedy) == f"Run: kiosk check --fix {content.path(SCENARIO)}"


def test_a_file_of_the_future_says_so_at_its_place(content: SampleContent) -> None:
    line, column = content.edit(SCENARIO, "format: 1", f"format: ¦{FORMAT + 1}")
    (problem,) = content.problems(SCENARIO)
    assert (problem.code, problem.line, problem.column) == ("format-too-new", line, column)
