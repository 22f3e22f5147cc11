"""Pictures and icons that content can name."""

import json
import shutil
from pathlib import Path

import pytest
from sample_content import ASSETS

from kiosk.catalog.assets import Assets, read_assets
from kiosk.catalog.problem import Report


def test_the_shipped_assets_have_no_problems() -> None:
    report = Report()
    read_assets(ASSETS, report)
    assert [str(one) for one in report] == []


def test_every_emoji_picture_is_in_the_list() -> None:
    listed = json.loads((ASSETS / "emoji" / "emoji.json").read_text(encoding="utf-8"))
    pictures = {path.stem for path in (ASSETS / "emoji").glob("*.png")}
    assert set(listed.values()) == pictures


def test_an_emoji_in_the_list_needs_its_picture(tmp_path: Path) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets")
    (tmp_path / "assets" / "emoji" / "fire.png").unlink()
    report = Report()
    read_assets(tmp_path / "assets", report)
    assert [(one.code, "fire.png" in str(one.message)) for one in report] == [
        ("missing-picture", True)]


@pytest.mark.parametrize(("words", "missing"), [
    ("Hallo 😊", ()), ("ich ❤ dich, ich ❤️ dich", ()), ("🦄 und 🦄", ("🦄",)),
    ("👍🏽 gut", ("👍🏽",)), ("«so» … – → 3 × 4 ½", ()), ("👩‍🚀!", ("👩‍🚀",)),
])
def test_emoji_without_a_picture_are_found(words: str, missing: tuple[str, ...]) -> None:
    assets = Assets(emoji=frozenset({"😊", "❤", "👍"}))
    assert assets.emoji_without_picture(words) == missing
