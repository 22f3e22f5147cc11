"""`kiosk new`: every small story passes every check, and is put where it belongs."""

import re
import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.check import Examination, examine
from kiosk.author.mending.reading import read
from kiosk.author.page_edit import Entry, open_page, with_entry, write_page
from kiosk.author.scaffold.command import Wish, run_new
from kiosk.author.scaffold.first_story import Plan, first_story
from kiosk.author.scaffold.kinds import KINDS
from kiosk.author.scaffold.naming import check_title, suggested_id
from kiosk.author.tongue import TONGUES
from kiosk.catalog.assets import Assets, read_assets
from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.node import Scalar, peek
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.saying import ToldError
from kiosk.cli import main
from kiosk.engine.menu import offered_scenarios
from kiosk.engine.session import fresh_session

EVERY = tuple(product(KINDS, TONGUES))
EXHIBITION = "exhibition.yaml"


def _wish(name: str, **other: object) -> Wish:
    wishes: dict[str, object] = {
        "title": None, "kind": "chat", "language": None, "audiences": (), "age_from": 12,
        "is_listed": True, **other}
    return Wish(name, **wishes)  # type: ignore[arg-type]


def _begin(content_dir: Path, name: str, **other: object) -> list[str]:
    told: list[str] = []
    run_new(content_dir, ASSETS, _wish(name, **other), "en", told.append)
    return told


def _id(kind: str, language: str) -> str:
    return f"{kind}-{language}"


def _content_without_stories(folder: Path) -> Path:
    shutil.copytree(CHECKOUT / "content", folder, ignore=shutil.ignore_patterns("scenarios"))
    page = folder / EXHIBITION
    words = re.sub(r"^scenarios:\n(?:  - .*\n)+", "scenarios: []\n",
                   page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    page.write_text(words, encoding="utf-8")
    return folder


def _with_every_story(folder: Path, incident: bool = False) -> Path:
    content_dir = _content_without_stories(folder)
    rules = content_dir / "editorial.yaml"
    for kind, language in EVERY:
        name = _id(kind, language)
        if incident:
            write_page(rules, with_entry(open_page(rules), "incident_scenarios",
                                         Entry(name, (name,))).text)
        _begin(content_dir, name, kind=kind, language=language)
    return content_dir


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the shipped content with every small story in place of its own."""
    return _with_every_story(tmp_path_factory.mktemp("stories") / "content")


@pytest.fixture(scope="module")
def loaded(stories: Path) -> Loaded:
    """Return them after reading."""
    return load_catalog(stories, ASSETS)


@pytest.fixture(scope="module")
def examined(stories: Path) -> Examination:
    """Return what a whole check says of them, with every text measured on every screen."""
    return examine(stories, ASSETS, with_fit=True)


@pytest.fixture(scope="module")
def assets() -> Assets:
    """Return the shipped pictures."""
    return read_assets(ASSETS, Report())


def _told_of(examination: Examination, name: str) -> Iterator[Problem]:
    return (one for one in examination.report
            if Path(one.file).parent.name == name and one.code != "missing-translation")


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_a_new_story_passes_the_whole_check(
    examined: Examination, kind: str, language: str
) -> None:
    name = _id(kind, language)
    assert [str(one) for one in _told_of(examined, name)] == []
    (measure,) = [one for one in examined.stories if one.scenario == name]
    assert measure.complete and set(measure.paces) == {language}


def test_a_new_story_brings_no_error_anywhere(examined: Examination) -> None:
    assert [str(one) for one in examined.report.errors] == []


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_its_tests_come_to_every_ending(
    loaded: Loaded, kind: str, language: str
) -> None:
    name = _id(kind, language)
    assert {one.ending for one in loaded.recorded[name]} == set(loaded.scenarios[name].endings)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_the_same_story_in_every_language(loaded: Loaded, kind: str) -> None:
    def bones(language: str) -> tuple[object, ...]:
        name = _id(kind, language)
        scenario, places = loaded.scenarios[name], loaded.places[name]
        return (
            list(places.scenes), list(places.choices), list(places.options),
            [(one.options, one.ending, one.values) for one in loaded.recorded[name]],
            scenario.variables, scenario.icon, scenario.help, list(scenario.cast),
            [len(loaded.texts[name])],
        )

    assert len({str(bones(one)) for one in TONGUES}) == 1


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_the_page_explains_itself(stories: Path, kind: str, language: str) -> None:
    page = (stories / "scenarios" / _id(kind, language) / "scenario.yaml").read_text("utf-8")
    first, *lines = page.splitlines()
    assert first == "# yaml-language-server: $schema=../../schema/scenario.schema.json"
    assert sum(" # " in f" {one}" for one in lines) >= 30
    assert "ß" not in page


def test_a_story_about_an_incident_says_who_is_responsible(tmp_path: Path) -> None:
    content_dir = _with_every_story(tmp_path / "content", incident=True)
    examination = examine(content_dir, ASSETS)
    for kind, language in EVERY:
        assert [str(one) for one in _told_of(examination, _id(kind, language))] == []


def test_with_broken_rules_nothing_is_written(content: SampleContent) -> None:
    """Whether the story is about an incident is not known then, and its form depends on it."""
    before = content.path(EXHIBITION).read_bytes()
    content.path("editorial.yaml").write_text("format: 1\npace: 3\n", encoding="utf-8")
    with pytest.raises(ToldError, match="The editorial rules have errors"):
        _begin(content.folder, "new-one")
    assert content.path(EXHIBITION).read_bytes() == before
    assert not content.path("scenarios/new-one").exists()


def test_a_story_about_an_incident_may_be_called_nearly_like_another(
    content: SampleContent
) -> None:
    rules = content.path("editorial.yaml")
    rules.write_text("format: 1\nincident_scenarios: [kite-2]\n", encoding="utf-8")
    _begin(content.folder, "kite-2", language="de")
    page = content.path("scenarios/kite-2/scenario.yaml").read_text(encoding="utf-8")
    assert not re.search(r"^ *#\| ", page, re.MULTILINE)


ADULTS = {"audiences": ("parent",), "age_from": 16}


@pytest.mark.parametrize("language", TONGUES)
def test_a_story_can_be_for_adults(tmp_path: Path, language: str) -> None:
    content_dir = _content_without_stories(tmp_path / "content")
    for kind in KINDS:
        _begin(content_dir, kind, kind=kind, language=language, **ADULTS)
    examination = examine(content_dir, ASSETS)
    assert [str(one) for kind in KINDS for one in _told_of(examination, kind)] == []
    scenario = load_catalog(content_dir, ASSETS).scenarios["chat"]
    assert (scenario.audiences, scenario.age_from) == (("parent",), 16)


TITLES = ["Wer bin ich?", 'Sie sagt: "Nein"', "It's #1", "- und dann?", "{a: b}", "No", "12:30",
          "C:\\temp", "Hallo 😊", "« Et alors\u00a0? »", "@home", "[lacht]", "&x *y !z %a"]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_read_as_it_was_typed(content: SampleContent, title: str) -> None:
    _begin(content.folder, "new", title=f"  {title} ")
    scenario = content.load().scenarios["new"]
    assert scenario.title.words("de") == title
    assert content.problems("scenarios/new/scenario.yaml") == []


@given(st.text(st.characters(max_codepoint=0xFFFFF), min_size=1, max_size=40))
def test_any_title_is_read_back_or_refused(assets: Assets, title: str) -> None:
    try:
        check_title(title, assets)
    except ToldError:
        assume(False)
    page = first_story(Plan("new", title, "chat", "de", ("teen",), 12))
    reading = read(page)
    value = peek(reading.node, "title")
    assert isinstance(value, Scalar) and value.text == title
    assert reading.problems == ()


@pytest.mark.parametrize(("title", "message"), [
    ("", "one line"), (" \u00a0\u200b", "one line"), ("a\nb", "one line"), ("a\x07", "one line"),
    ("Schau 🦕", "no picture for 🦕"),
])
def test_a_title_nobody_could_read_is_refused(
    content: SampleContent, title: str, message: str
) -> None:
    with pytest.raises(ToldError, match=message):
        _begin(content.folder, "new", title=title)
    assert not content.path("scenarios/new").exists()


@pytest.mark.parametrize(("name", "example"), [
    ("Mein Thema", "mein-thema"), ("über-uns", "ueber-uns"), ("GROSS", "gross"), ("a.b", "a-b"),
    ("-x-", "x"), ("日本", "mein-thema"), ("", "mein-thema"), ("../x", "x"), ("Straße", "strasse"),
    ("élève", "eleve"), ("a" * 61, "a" * 60), ("Kite", "kite-2"), ("interface", "my-interface"),
    ("part-one", "my-part-one"), ("kite", "kite-2"),
])
def test_an_id_that_cannot_be_is_refused_with_one_that_can(
    content: SampleContent, name: str, example: str
) -> None:
    before = content.path(EXHIBITION).read_bytes()
    with pytest.raises(ToldError, match=f"For example: {example}$"):
        _begin(content.folder, name)
    assert content.path(EXHIBITION).read_bytes() == before
    _begin(content.folder, example)
    assert example in content.load().scenarios


@given(st.text(max_size=80), st.sampled_from(TONGUES))
def test_any_words_give_an_id_that_can_be(words: str, language: str) -> None:
    name = suggested_id(words, language)
    assert name == suggested_id(name, language)
    assert 0 < len(name) <= 60 and name.isascii() and name[0].isalnum()


def test_a_story_that_is_there_is_never_changed(content: SampleContent) -> None:
    page = content.path("scenarios/kite/scenario.yaml")
    before = page.read_bytes()
    with pytest.raises(ToldError, match="stays as it is"):
        _begin(content.folder, "kite")
    page.write_text("broken: [", encoding="utf-8")
    with pytest.raises(ToldError, match="stays as it is"):
        _begin(content.folder, "kite")
    assert page.read_bytes() != before and page.read_text(encoding="utf-8") == "broken: ["


MENUS = {
    "brackets": ("scenarios: [kite]  # all\n", "scenarios: [kite, new]  # all\n"),
    "dashes": ("scenarios:\n  # first\n  - kite   # flies\n\n",
               "scenarios:\n  # first\n  - kite   # flies\n  - new\n\n"),
    "nothing in it": ("scenarios: []\n", "scenarios: [new]\n"),
    "a single word": ("scenarios: kite\n", "scenarios: [kite, new]\n"),
    "listed before it was there": ("scenarios: [kite, new]\n", "scenarios: [kite, new]\n"),
}


@pytest.mark.parametrize(("before", "after"), MENUS.values(), ids=MENUS)
def test_the_story_comes_to_the_end_of_the_list(
    content: SampleContent, before: str, after: str
) -> None:
    content.edit(EXHIBITION, "scenarios: [kite]\n", before)
    page = content.path(EXHIBITION).read_text(encoding="utf-8")
    told = _begin(content.folder, "new")
    assert content.path(EXHIBITION).read_text(encoding="utf-8") == page.replace(before, after)
    assert any("last in the list of exhibition.yaml" in one for one in told)
    catalog = content.load().catalog
    assert catalog is not None and catalog.scenarios[-1].id == "new"


def test_what_is_said_of_the_menu_is_what_it_shows(content: SampleContent) -> None:
    told = _begin(content.folder, "new")
    catalog = content.load().catalog
    assert catalog is not None
    visits = [fresh_session(catalog, turn=one) for one in range(2)]
    assert [[one.id for one in offered_scenarios(visit, catalog)] for visit in visits] == [
        ["kite", "new"], ["new", "kite"]]
    assert any("begins with changes from visit to visit" in one for one in told)


def test_a_story_can_stay_out_of_the_menu(content: SampleContent) -> None:
    before = content.path(EXHIBITION).read_bytes()
    told = _begin(content.folder, "new", is_listed=False)
    assert content.path(EXHIBITION).read_bytes() == before
    assert any("list «new» under «scenarios»" in one for one in told)
    assert "new" in content.load().scenarios


@pytest.mark.parametrize(("old", "new"), [
    ("scenarios: [kite]", "scenarios: [kite"), ("world: sky", "world: blue"),
    ("title: Wind und Wetter\n", ""),
])
def test_with_a_broken_exhibition_nothing_is_written(
    content: SampleContent, old: str, new: str
) -> None:
    content.edit(EXHIBITION, old, new)
    before = content.path(EXHIBITION).read_bytes()
    for is_listed in (True, False):
        with pytest.raises(ToldError, match=r"Nothing was written.*exhibition\.yaml:\d+"):
            _begin(content.folder, "new", is_listed=is_listed)
    assert content.path(EXHIBITION).read_bytes() == before
    assert not content.path("scenarios/new").exists()


def test_when_the_menu_cannot_be_written_there_is_no_story_either(content: SampleContent) -> None:
    content.path(f"{EXHIBITION}.new").mkdir()
    with pytest.raises(OSError):
        _begin(content.folder, "new")
    assert not content.path("scenarios/new").exists()


@pytest.mark.parametrize(("wish", "message"), [
    ({"audiences": ("tean",)}, r"«tean» is not an audience here\. Did you mean «teen»\?"),
    ({"language": "fr"}, r"«fr» is not a language here\. Known: de, en\."),
    ({"age_from": 15}, "Nobody .* is offered a story for teen from 15 on"),
])
def test_what_the_exhibition_does_not_know_is_refused(
    content: SampleContent, wish: dict[str, object], message: str
) -> None:
    with pytest.raises(ToldError, match=message):
        _begin(content.folder, "new", **wish)
    assert not content.path("scenarios/new").exists()


def test_the_next_three_steps_are_told(
    content: SampleContent, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.chdir(content.folder)
    assert main(["new", "new", "--content", str(content.folder)]) == 0
    assert capsys.readouterr().out.splitlines()[2:] == [
        "  1. Make it yours: scenarios/new/scenario.yaml",
        "  2. See it: kiosk preview new --content .",
        "  3. Check it: kiosk check new --content .",
    ]
    assert main(["check", "new", "--content", ".", "--no-fit"]) == 0


def test_the_exit_code_tells_what_happened(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = ["new", "--content", str(content.folder)]
    assert main([*begin, "new", "--title", "Neu: los!", "--kind", "talk", "--audience",
                 "teen,parent", "--age", "13", "--language", "de", "--not-listed"]) == 0
    assert main([*begin, "new"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("kiosk: ") and error.count("\n") == 1
    for wrong in ([], ["x", "--kind", "poem"], ["x", "--age", "old"], ["x", "--audience", ","],
                  ["x", "--language", "rm"], ["x", "--listed", "--not-listed"]):
        with pytest.raises(SystemExit) as ended:
            main([*begin, *wrong])
        assert ended.value.code == 2
