"""`kiosk translate pseudo`: a made-up language that shows what is not translated."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_content import ASSETS, CHECKOUT, SampleContent
from translation_case import M02, Counted, catalog_of, read_po

from kiosk.author.check import check
from kiosk.author.glyphs import read_fonts
from kiosk.author.translating.pseudo import PseudoAlphabet, pseudo_alphabet, pseudo_words
from kiosk.author.translating.pseudo_content import run_pseudo, write_pseudo_content
from kiosk.author.translating.update import write_templates
from kiosk.catalog.assets import Assets, read_assets
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import ToldError
from kiosk.engine.phrasing import Phrasing

SHIPPED = CHECKOUT / "content"
PLACE = re.compile(r"\{[^{}]*\}")


def _known() -> frozenset[int]:
    fonts = read_fonts(ASSETS / "fonts")
    assert fonts is not None
    return frozenset.intersection(*fonts.values())


KNOWN = _known()
ALPHABET = pseudo_alphabet(KNOWN)
EMOJI = sorted(read_assets(ASSETS, Report()).emoji)

texts = st.lists(st.one_of(
    st.sampled_from(["{name}", "{count}", "\n", " ", "147", "clickandstop.ch", *EMOJI]),
    st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüABCDEFGÄÖÜ ,.!?«»’–…", min_size=1),
), min_size=1).map("".join)


@given(texts, st.integers(0, 120))
def test_places_emoji_digits_and_line_breaks_stay(words: str, stretch: int) -> None:
    pseudo = pseudo_words(words, ALPHABET, stretch)
    assert PLACE.findall(pseudo) == PLACE.findall(words)
    assert Assets().emoji_without_picture(pseudo) == Assets().emoji_without_picture(words)
    for kept in ("\n", *"0123456789"):
        assert pseudo.count(kept) == words.count(kept)


@given(texts, st.integers(0, 120))
def test_a_text_with_letters_grows_as_much_as_asked_for(words: str, stretch: int) -> None:
    plain = PLACE.sub("", words)
    more = round(len(plain) * stretch / 100) if any(map(str.isalpha, plain)) else 0
    assert len(pseudo_words(words, ALPHABET, stretch)) == len(words) + more + 2


@given(texts)
def test_the_fonts_have_every_sign_of_the_language(words: str) -> None:
    drawn = pseudo_words(words, ALPHABET, 40)
    for emoji in Assets().emoji_without_picture(drawn):
        drawn = drawn.replace(emoji, "")
    assert {ord(one) for one in drawn} - {ord("\n")} <= KNOWN


def test_a_text_can_still_be_read() -> None:
    assert pseudo_words("Hallo {name} 😊", PseudoAlphabet({"a": "á", "l": "ĺ"}, "‹", "›"), 40) == (
        "‹Hááĺĺooo {name} 😊›")


def test_letters_no_font_has_stay_plain() -> None:
    plain = pseudo_alphabet(frozenset(map(ord, "é[]")))
    assert pseudo_words("jede", plain, 0) == "[jédé]"


def test_every_text_of_the_copy_is_made_up_and_nothing_else_is(tmp_path: Path) -> None:
    before = {one: one.read_bytes() for one in SHIPPED.rglob("*") if one.is_file()}
    copy = tmp_path / "pseudo"
    made = write_pseudo_content(SHIPPED, ASSETS, copy, "fr", 40)
    files = sorted((copy / "translations" / "fr").iterdir())
    entries = [one for path in files for one in read_po(path).entries]
    assert len(entries) == made.texts > 300
    assert all(one.words[0] == ALPHABET.opening and one.words[-1] == ALPHABET.closing
               for one in entries)
    italian = f"translations/it/{M02}.po"
    assert (copy / italian).read_bytes() == before[SHIPPED / italian]
    assert {one: one.read_bytes() for one in SHIPPED.rglob("*") if one.is_file()} == before


def test_a_visitor_reads_the_made_up_language(tmp_path: Path) -> None:
    write_pseudo_content(SHIPPED, ASSETS, tmp_path / "pseudo", "fr", 40)
    catalog = catalog_of(tmp_path / "pseudo")
    assert "fr" in catalog.scenario(M02).languages
    assert Phrasing(catalog, "fr", adult=False).word("minutes", count=4) == "‹4 Míííñ.›"


def test_check_finds_no_error_in_the_copy(tmp_path: Path) -> None:
    write_pseudo_content(SHIPPED, ASSETS, tmp_path / "pseudo", "fr", 40)
    found = check(tmp_path / "pseudo", ASSETS)
    assert found.errors == ()
    assert {one.code for one in found.warnings} <= {
        "unchecked-contact", "no-rules", "options-may-vanish"}


def test_the_first_language_translated_to_is_made_up_by_default(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "pseudo"
    assert run_pseudo(content.folder, ASSETS, copy, None, 40, "en") == 0
    assert f"of «en» are made up in {copy}" in (out := capsys.readouterr().out)
    assert f"kiosk run --content {copy}\n" in out and f"kiosk check {copy}\n" in out


def test_a_copy_made_before_is_made_anew(content: SampleContent, tmp_path: Path) -> None:
    copy = tmp_path / "pseudo"
    write_pseudo_content(content.folder, ASSETS, copy, "en", 40)
    (copy / "scenarios/kite/scenario.yaml").unlink()
    (copy / "left over").touch()
    write_pseudo_content(content.folder, ASSETS, copy, "en", 0)
    assert not (copy / "left over").exists()
    assert read_po(copy / "translations/en/kite.po").entries[0].words == "‹Ďéŕ Ďŕáćħéñ›"


def test_no_folder_of_somebody_else_is_touched(content: SampleContent, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").touch()
    for output in (content.folder, content.folder / "pseudo", tmp_path, tmp_path / "mine",
                   tmp_path / "mine" / "letter.txt"):
        with pytest.raises(ToldError, match="Choose another folder"):
            write_pseudo_content(content.folder, ASSETS, output, "en", 40)
    assert (tmp_path / "mine" / "letter.txt").exists()
    assert content.load().report.errors == ()


def test_a_file_that_cannot_be_copied_is_named_in_a_sentence(
    content: SampleContent, tmp_path: Path
) -> None:
    content.path("notes.txt").symlink_to("nowhere")
    with pytest.raises(ToldError) as refused:
        write_pseudo_content(content.folder, ASSETS, tmp_path / "pseudo", "en", 40)
    assert str(refused.value).startswith(
        f"{content.path('notes.txt')} cannot be copied to {tmp_path / 'pseudo'} "
        "(No such file or directory). ")


def test_a_folder_without_fonts_is_named_with_the_option_that_names_it(
    content: SampleContent, tmp_path: Path
) -> None:
    with pytest.raises(ToldError, match=r"There are no fonts in .*fonts.* --assets"):
        write_pseudo_content(content.folder, tmp_path, tmp_path / "pseudo", "en", 40)


def test_whoever_waits_sees_how_far_it_is(content: SampleContent, tmp_path: Path) -> None:
    progress = Counted()
    write_pseudo_content(content.folder, ASSETS, tmp_path / "pseudo", "en", 40, progress)
    write_templates(content.folder, ASSETS, tmp_path / "pot", progress=progress)
    assert progress.steps == {"Making up the translations": 4, "Writing the templates": 4}


def test_a_language_that_is_not_there_is_refused(content: SampleContent, tmp_path: Path) -> None:
    with pytest.raises(ToldError, match="«fr» is no language"):
        write_pseudo_content(content.folder, ASSETS, tmp_path / "pseudo", "fr", 40)
    content.edit("exhibition.yaml", "  en: English\n", "")
    with pytest.raises(ToldError, match="one language only"):
        write_pseudo_content(content.folder, ASSETS, tmp_path / "pseudo", None, 40)
    assert not (tmp_path / "pseudo").exists()
