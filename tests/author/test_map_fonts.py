"""The map is measured and drawn in the exhibition's own fonts."""

import os
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from sample_content import ASSETS

from kiosk.author.type_case import FACES, own_fonts, web_font

VARIABLE = "FONTCONFIG_FILE"


def test_programs_find_our_fonts_only_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/somewhere/fonts.conf")
    with own_fonts(ASSETS):
        file = Path(os.environ[VARIABLE])
        folders = [one.text for one in ElementTree.parse(file).getroot().iter("dir")]
        assert folders == [str(ASSETS / "fonts"), str(ASSETS / "icons")]
    assert os.environ[VARIABLE] == "/somewhere/fonts.conf"
    assert not file.exists()


def test_nothing_stays_behind_after_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(ValueError), own_fonts(ASSETS):
        raise ValueError
    assert VARIABLE not in os.environ


@pytest.mark.parametrize("face", FACES, ids=" ".join)
def test_every_face_is_the_font_it_is_called(face: tuple[str, str]) -> None:
    family, weight = face
    with TTFont(ASSETS / FACES[face]) as font:
        assert font["name"].getBestFamilyName() == family
        assert (font["OS/2"].usWeightClass >= 700) == (weight == "bold")


def test_a_web_font_has_the_signs_it_is_asked_for_and_no_more() -> None:
    data = web_font(ASSETS / "fonts" / "Atkinson-Regular.ttf", "Où?")
    assert data.startswith(b"wOFF")
    with TTFont(BytesIO(data)) as font:
        assert {chr(one) for one in font.getBestCmap()} == set("Où?")
