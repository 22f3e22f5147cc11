"""Long words are broken with a hyphen instead of being cut or made tiny."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.views.lettering import Face
from kiosk.views.measure_words import MeasuringScribe
from kiosk.views.symbols import load_emoji
from kiosk.views.word_break import break_words

ASSETS = Path(__file__).parents[2] / "assets"
LAW = "Persönlichkeitsrechtsverletzungen"
BREAKS = {LAW: "Per­sön­lich­keits­rechts­ver­let­zun­gen", "Kontaktperson": "Kon­takt­per­son"}


def _within(characters: int):
    return lambda piece: len(piece) <= characters


@pytest.mark.parametrize(("words", "width", "shown"), [
    (f"Keine {LAW}!", 40, f"Keine {LAW}!"),
    (f"Keine {LAW}!", 22, "Keine Persönlichkeitsrechts- verletzungen!"),
    (f"«{LAW}»", 12, "«Persönlich- keitsrechts- verletzun- gen»"),
    ("Online-Kontaktperson", 15, "Online-Kontakt- person"),
    ("Online-Kontaktperson", 12, "Online-Kon- taktperson"),
    ("Donau­dampf­schiff", 12, "Donaudampf- schiff"),
    ("Eins\nKontaktperson", 8, "Eins\nKontakt- person"),
    ("Kon- takt", 3, "Kon- takt"),
])
def test_only_words_wider_than_the_box_are_broken(words: str, width: int, shown: str) -> None:
    assert break_words(words, BREAKS, _within(width)).replace("­", "") == shown


def test_a_word_nobody_can_break_stays_whole() -> None:
    assert break_words("Hmmmmmmmm", BREAKS, _within(3)) == "Hmmmmmmmm"


@given(st.text("ab -­\n", max_size=40), st.integers(1, 12))
def test_no_letter_is_lost_or_added(words: str, width: int) -> None:
    breaks = {"abab": "ab­ab", "aab": "a­ab"}
    shown = break_words(words, breaks, _within(width))

    def letters(some: str) -> str:
        return "".join(one for one in some if one in "ab")

    assert letters(shown) == letters(words)
    assert shown.count("\n") == words.count("\n")


@given(st.integers(5, 40))
def test_every_piece_that_can_fit_does(width: int) -> None:
    for piece in break_words(LAW, BREAKS, _within(width)).split(" "):
        assert len(piece) <= max(width, len("rechts-"))


def test_the_screen_writes_a_broken_word_on_two_lines() -> None:
    scribe = MeasuringScribe(ASSETS, load_emoji(ASSETS), lambda words: words)
    face = Face("Body", 26, (0.0, 0.0, 0.0, 1.0))
    whole = scribe.write(LAW, face)
    scribe.learn_breaks(BREAKS)
    block = scribe.write(LAW, face, whole.width_px * 0.7)
    assert block.width_px <= whole.width_px * 0.7
    assert (block.lines, block.broken) == (2, "")
    assert scribe.write(LAW, face, whole.width_px + 1).height_px == whole.height_px
