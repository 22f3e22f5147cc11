"""A content folder as a whole: what is there, what is left out, what is named."""

import shutil

import msgspec
import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.catalog.library import load_catalog
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import And, Chose, Compare, Flag, Not, Or, Seen, Times
from kiosk.engine.exhibition import Catalog
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import (
    Assign,
    Choose,
    End,
    Go,
    Line,
    Note,
    Pause,
    ShowCard,
    Thought,
    When,
)


def _catalog(content: SampleContent) -> Catalog:
    catalog = content.load().catalog
    assert catalog is not None
    return catalog


def _scenario(content: SampleContent) -> Scenario:
    return _catalog(content).scenario("kite")


def test_the_sample_has_no_problems(content: SampleContent) -> None:
    assert [str(one) for one in content.load().report] == []


def test_the_shipped_content_has_no_errors() -> None:
    loaded = load_catalog(CHECKOUT / "content", ASSETS)
    assert [str(one) for one in loaded.report.errors] == []


def test_every_kind_of_step_is_read(content: SampleContent) -> None:
    kinds = [type(step) for step in _scenario(content).scenes["field"].steps]
    assert kinds == [Line, Line, Thought, Choose, Note, ShowCard, Pause, Assign, When, Go]


def test_a_line_keeps_what_can_be_noticed(content: SampleContent) -> None:
    line = _scenario(content).scenes["field"].steps[0]
    assert isinstance(line, Line)
    assert line.notice is not None
    assert (line.person, line.notice.words("de"), line.sources) == (
        "mia", "Mia fragt nach", ("S9",))


def test_an_option_keeps_what_follows_from_it(content: SampleContent) -> None:
    choice = _scenario(content).scenes["field"].steps[3]
    assert isinstance(choice, Choose)
    wait, run = choice.options
    assert (wait.says, wait.mood, wait.assignments) == (
        True, "thinking", (Assignment("told", True),))
    assert [type(step) for step in wait.steps] == [Line]
    assert (run.says, run.when) == (False, And((Not(Flag("told")), Compare("tries", "<", 3))))
    assert run.assignments == (Assignment("tries", add=1), Assignment("weather", "windy"))


def test_a_condition_keeps_its_ways(content: SampleContent) -> None:
    scenes = _scenario(content).scenes
    asked, decided = scenes["field"].steps[8], scenes["hill"].steps[0]
    assert isinstance(asked, When) and isinstance(decided, When)
    assert asked.condition == And((Chose("wait"), Seen("field")))
    assert decided.condition == Or(
        (Flag("told"), Times("hill", ">", 1), Compare("weather", "is", "windy")))
    assert decided.then == (End("flies"),)


def test_memory_has_the_values_it_can_take(content: SampleContent) -> None:
    allowed = {name: one.allowed for name, one in _scenario(content).variables.items()}
    assert allowed == {"told": (False, True), "tries": (0, 1, 2, 3),
                       "weather": ("calm", "windy")}


def test_recorded_ways_come_beside_the_scenario(content: SampleContent) -> None:
    first, second = content.load().recorded["kite"]
    assert (first.options, first.ending) == (("wait",), "flies")
    assert dict(first.values) == {"told": True, "tries": 0, "weather": "calm"}
    assert (second.options, second.values) == (("run", "stop"), ())


def test_adults_are_addressed_in_their_own_form(content: SampleContent) -> None:
    about = _catalog(content).contacts[0].about
    assert (about.words("de"), about.words("de", adult=True)) == (
        "Sprich uns an.", "Sprechen Sie uns an.")


def test_a_catalog_survives_being_written_and_read(content: SampleContent) -> None:
    catalog = _catalog(content)
    assert msgspec.json.decode(msgspec.json.encode(catalog), type=Catalog) == catalog


def test_a_scenario_with_an_error_is_left_out_and_named(content: SampleContent) -> None:
    shutil.copytree(content.path("scenarios/kite"), content.path("scenarios/boat"))
    content.edit("exhibition.yaml", "[kite]", "[boat, kite]")
    content.edit("scenarios/boat/scenario.yaml", "scenario: kite", "scenario: boat")
    content.edit(SCENARIO, "world: sky\npicture", "world: none\npicture")
    loaded = content.load()
    assert loaded.catalog is not None
    assert [one.id for one in loaded.catalog.scenarios] == ["boat"]
    named = [one for one in loaded.report if one.code == "scenario-left-out"]
    assert [(one.level, str(one.message)) for one in named] == [
        ("warning", "«kite» has errors and is left out")]


def test_scenarios_come_in_the_order_of_the_list(content: SampleContent) -> None:
    for name in ("aa", "zz"):
        shutil.copytree(content.path("scenarios/kite"), content.path(f"scenarios/{name}"))
        content.edit(f"scenarios/{name}/scenario.yaml", "scenario: kite", f"scenario: {name}")
    content.edit("exhibition.yaml", "[kite]", "[zz, kite, aa]")
    assert [one.id for one in _catalog(content).scenarios] == ["zz", "kite", "aa"]


@pytest.mark.parametrize("file", ["exhibition.yaml", "interface.yaml"])
@pytest.mark.parametrize("damage", [None, b"", b"a: b: c", b"\xff", b"- 1", b"x"])
def test_without_a_usable_frame_there_is_no_catalog(
    content: SampleContent, file: str, damage: bytes | None
) -> None:
    if damage is None:
        content.path(file).unlink()
    else:
        content.path(file).write_bytes(damage)
    loaded = content.load()
    assert loaded.catalog is None
    assert str(content.path(file)) in {one.file for one in loaded.report.errors}


def test_without_contacts_the_stories_still_play(content: SampleContent) -> None:
    content.path("contacts.yaml").unlink()
    catalog = _catalog(content)
    assert (catalog.contacts, [one.id for one in catalog.scenarios]) == ((), ["kite"])


@pytest.mark.parametrize("change", ["status: to verify", "status: checked\n    checked_on: soon",
                                    "status: checked\n    checked_on:", "status: checked"])
def test_an_unchecked_contact_is_never_shown(content: SampleContent, change: str) -> None:
    content.edit("contacts.yaml", "butter\n    status: checked\n    checked_on: 2026-01-31",
                 f"butter\n    {change}")
    catalog = _catalog(content)
    assert [one.id for one in catalog.contacts] == ["147"]
    assert catalog.scenario("kite").help == ("147",)


def test_an_unchecked_contact_is_named(content: SampleContent) -> None:
    content.edit("contacts.yaml", "butter\n    status: checked", "butter\n    status: to verify")
    (problem,) = content.problems("contacts.yaml")
    assert (problem.level, problem.code, problem.line, problem.column) == (
        "warning", "unchecked-contact", 2, 1)
    assert str(problem.message).endswith(": here")


def test_a_folder_that_is_not_there_is_only_reported(content: SampleContent) -> None:
    loaded = load_catalog(content.path("nowhere"), content.path("nowhere"))
    assert loaded.catalog is None
    assert {"missing-file", "missing-assets"} == {one.code for one in loaded.report.errors}
