"""What was measured once is not measured again while nothing it rests on changes."""

import shutil
from pathlib import Path

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import check_part, examine
from kiosk.author.fit import memory
from kiosk.author.fit.findings import fit_problems
from kiosk.author.fit.found import Finding
from kiosk.author.fit.survey import Survey
from kiosk.author.fit.views import FRAME
from kiosk.author.scaffold.command import Wish, run_new

OTHER = "dragon"
EVERY = [FRAME, OTHER, "kite"]


@pytest.fixture
def content(tmp_path: Path) -> SampleContent:
    """Return the sample with a second story."""
    content = SampleContent(tmp_path / "content")
    run_new(content.folder, ASSETS, Wish(OTHER, None, "chat", "de", (), 12, True), "en",
            lambda _: None)
    return content


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list of the parts measured since it was cleared; none takes any time."""
    parts: list[str] = []

    def finding(_: Survey, part: str) -> Finding:
        parts.append(part)
        return Finding()

    monkeypatch.setattr(Survey, "finding", finding)
    return parts


def _check(content: SampleContent, cache_dir: Path, story: str | None = None) -> None:
    list(fit_problems(content.load(), content.folder, ASSETS, story=story, cache_dir=cache_dir))


def test_what_is_as_it_was_is_not_measured_again(
    content: SampleContent, measured: list[str], tmp_path: Path
) -> None:
    _check(content, tmp_path / "cache")
    assert sorted(measured) == EVERY
    _check(content, tmp_path / "cache")
    assert sorted(measured) == EVERY


@pytest.mark.parametrize(("file", "anew"), [
    (SCENARIO, [FRAME, "kite"]), ("translations/en/kite.po", [FRAME, "kite"]),
    (f"scenarios/{OTHER}/scenario.yaml", [FRAME, OTHER]), ("interface.yaml", EVERY),
    ("translations/en/contacts.po", EVERY), ("exhibition.yaml", EVERY),
])
def test_a_change_is_measured_where_it_may_be_seen(
    content: SampleContent, measured: list[str], tmp_path: Path, file: str, anew: list[str]
) -> None:
    _check(content, tmp_path / "cache")
    measured.clear()
    with content.path(file).open("a", encoding="utf-8") as page:
        page.write("\n# another line\n")
    _check(content, tmp_path / "cache")
    assert sorted(measured) == anew


def test_another_program_measures_anew(
    content: SampleContent, measured: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _check(content, tmp_path / "cache")
    measured.clear()
    package = tmp_path / "kiosk"
    shutil.copytree(memory._PACKAGE / "views", package / "views")
    (package / "views" / "pen.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(memory, "_PACKAGE", package)
    _check(content, tmp_path / "cache")
    assert sorted(measured) == EVERY


@pytest.mark.parametrize("damage", [b"", b"{}", b"0123\n{}"])
def test_a_damaged_file_is_measured_anew(
    content: SampleContent, measured: list[str], tmp_path: Path, damage: bytes
) -> None:
    _check(content, tmp_path / "cache")
    measured.clear()
    (tmp_path / "cache" / "fit" / "kite.json").write_bytes(damage)
    _check(content, tmp_path / "cache")
    assert measured == ["kite"]


def test_a_folder_that_cannot_be_written_is_done_without(
    content: SampleContent, measured: list[str], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    _check(content, tmp_path / "cache")
    assert sorted(measured) == EVERY


def test_of_a_single_story_no_other_one_is_measured(
    content: SampleContent, measured: list[str], tmp_path: Path
) -> None:
    check_part(content.path(SCENARIO), ASSETS, with_fit=True)
    assert sorted(measured) == [FRAME, "kite"]


def test_what_does_not_fit_is_told_again(content: SampleContent, tmp_path: Path) -> None:
    content.edit(SCENARIO, '"Kommst du?"', f'"{"N" + "1234567890" * 11}"')
    first, again = (
        [str(one) for one in examine(
            content.folder, ASSETS, with_fit=True, cache_dir=tmp_path / "cache").report]
        for _ in range(2)
    )
    assert any("broken-word" in one for one in first)
    assert again == first
