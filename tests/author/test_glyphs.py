"""Characters no font can draw are found with their place."""

import sys

import pytest
from editorial_case import found, place_of
from sample_content import SCENARIO, SampleContent

SIGNS = {
    "a letter of another script": ("Я", "U+042F"),
    "the narrow space Atkinson has not": ("\u202f", "U+202F"),
    "an arrow": ("⇒", "U+21D2"),
}


@pytest.mark.parametrize(("sign", "code"), SIGNS.values(), ids=SIGNS)
def test_a_character_without_a_glyph_is_found(
    content: SampleContent, sign: str, code: str
) -> None:
    place = content.edit(SCENARIO, '- mia: "Kommst du?"', f'- mia: ¦"Komm{sign}?"')
    problem, = found(content, "missing-glyph")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)
    assert f"({code})" in str(problem)
    assert "Atkinson-Regular" in str(problem)


def test_a_character_in_a_translation_is_found_there(content: SampleContent) -> None:
    content.edit("translations/en/kite.po", '"en Kommst du?"', '"en Я"')
    problem, = found(content, "missing-glyph")
    assert problem.file == str(content.path("translations/en/kite.po"))


def test_letters_signs_emoji_and_soft_hyphens_are_there(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Kommst du?"',
                 '- mia: "«Ça»\u00a0– ’Où’ è… à\u00ad ÄÖÜ œ “Ė” 😊 100 %"')
    assert found(content, "missing-glyph") == []


def test_an_emoji_without_a_picture_is_told_by_the_reading(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Kommst du?"', '- mia: "Komm 🦖"')
    assert found(content, "missing-glyph") == []
    assert "missing-emoji" in {one.code for one in content.load().report}


def test_without_the_tool_that_reads_fonts_one_warning_says_so(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fontTools.ttLib", None)
    problem, = found(content, "glyphs-not-checked")
    assert problem.level == "warning"
    assert "bash deploy/desk" in str(problem)
