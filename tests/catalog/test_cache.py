"""The compiled catalog: fresh, stale, damaged, and the last good state."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.catalog import cache, library
from kiosk.catalog.cache import FILE_NAME, Opened, open_catalog
from kiosk.errors import ContentError


@pytest.fixture
def cache_dir(tmp_path: Path) -> Path:
    """Return a folder that is not there yet."""
    return tmp_path / "cache" / "kiosk"


def _open(content: SampleContent, cache_dir: Path) -> Opened:
    return open_catalog(content.folder, ASSETS, cache_dir)


def _forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the content was read")

    monkeypatch.setattr(library, "load_catalog", refuse)


def test_the_second_time_nothing_is_read(
    content: SampleContent, cache_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _open(content, cache_dir)
    _forbid_reading(monkeypatch)
    assert _open(content, cache_dir) == first


def test_problems_are_kept_as_well(content: SampleContent, cache_dir: Path) -> None:
    content.edit(SCENARIO, '"Klar 😊"', '"Klar 🦄"')
    assert _open(content, cache_dir).problems == _open(content, cache_dir).problems != ()


@pytest.mark.parametrize("file", [SCENARIO, "exhibition.yaml", "translations/en/kite.po"])
def test_a_change_in_the_content_is_seen(
    content: SampleContent, cache_dir: Path, file: str
) -> None:
    before = cache.content_key(content.folder, ASSETS)
    path = content.path(file)
    path.write_bytes(path.read_bytes() + b"\n")
    assert cache.content_key(content.folder, ASSETS) != before


def test_a_text_moved_from_one_file_to_the_next_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("xy", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("z", encoding="utf-8")
    before = cache.content_key(tmp_path, ASSETS)
    (tmp_path / "a.yaml").write_text("x", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("yz", encoding="utf-8")
    assert cache.content_key(tmp_path, ASSETS) != before


def test_a_changed_text_is_shown(content: SampleContent, cache_dir: Path) -> None:
    _open(content, cache_dir)
    content.edit(SCENARIO, "title: Der Drachen", "title: Der Wind")
    assert _open(content, cache_dir).catalog.scenario("kite").title.words("de") == "Der Wind"


def _damages() -> list[tuple[str, bytes | None]]:
    return [("empty", b""), ("cut", None), ("another", b"{}"), ("noise", b"\xff\x00\n" * 99)]


@pytest.mark.parametrize("damage", [one for _, one in _damages()],
                         ids=[name for name, _ in _damages()])
def test_a_damaged_cache_is_made_anew(
    content: SampleContent, cache_dir: Path, damage: bytes | None
) -> None:
    good = _open(content, cache_dir)
    file = cache_dir / FILE_NAME
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert _open(content, cache_dir) == good
    assert file.read_bytes() == whole


def test_a_flipped_letter_is_noticed(content: SampleContent, cache_dir: Path) -> None:
    good = _open(content, cache_dir)
    file = cache_dir / FILE_NAME
    file.write_bytes(file.read_bytes().replace(b"Drachen", b"Dracken", 1))
    assert _open(content, cache_dir) == good


@pytest.mark.parametrize("obstacle", ["a file", "a folder"])
def test_a_cache_that_cannot_be_written_is_done_without(
    content: SampleContent, cache_dir: Path, obstacle: str
) -> None:
    if obstacle == "a file":
        cache_dir.parent.write_text("in the way", encoding="utf-8")
    else:
        (cache_dir / FILE_NAME / "in the way").mkdir(parents=True)
    assert _open(content, cache_dir).catalog.scenario("kite").id == "kite"


def test_a_full_disk_keeps_the_old_cache(
    content: SampleContent, cache_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(content, cache_dir)
    before = (cache_dir / FILE_NAME).read_bytes()
    content.edit(SCENARIO, "title: Der Drachen", "title: Der Wind")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    assert _open(content, cache_dir).catalog.scenario("kite").title.words("de") == "Der Wind"
    assert (cache_dir / FILE_NAME).read_bytes() == before


def test_broken_content_leaves_the_last_good_state(
    content: SampleContent, cache_dir: Path
) -> None:
    good = _open(content, cache_dir)
    content.path("exhibition.yaml").write_text("title: a: b", encoding="utf-8")
    opened = _open(content, cache_dir)
    assert (opened.catalog, opened.is_last_good) == (good.catalog, True)
    assert "inner-colon" in {one.code for one in opened.problems}


def test_an_exhibition_whose_last_story_broke_stays_in_its_last_good_state(
    content: SampleContent, cache_dir: Path
) -> None:
    good = _open(content, cache_dir)
    content.edit(SCENARIO, "main: luan", "main: nobody")
    opened = _open(content, cache_dir)
    assert (opened.catalog, opened.is_last_good) == (good.catalog, True)


def test_the_last_good_state_survives_a_second_start(
    content: SampleContent, cache_dir: Path
) -> None:
    good = _open(content, cache_dir)
    content.path("exhibition.yaml").unlink()
    _open(content, cache_dir)
    assert _open(content, cache_dir).catalog == good.catalog


def test_nothing_at_all_is_an_error_that_names_the_first_problem(
    content: SampleContent, cache_dir: Path
) -> None:
    content.path("exhibition.yaml").write_text("title: a: b", encoding="utf-8")
    with pytest.raises(ContentError, match=r"exhibition\.yaml:1:9: inner-colon"):
        _open(content, cache_dir)


def test_a_warm_start_needs_no_yaml_and_no_babel(
    content: SampleContent, cache_dir: Path
) -> None:
    _open(content, cache_dir)
    program = (
        "import sys; from pathlib import Path; from kiosk.catalog.cache import open_catalog; "
        f"open_catalog(Path({str(content.folder)!r}), Path({str(ASSETS)!r}), "
        f"Path({str(cache_dir)!r})); print({{'yaml', 'babel', 'difflib'}} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True,
                          text=True, check=True)
    assert done.stdout == "set()\n"
