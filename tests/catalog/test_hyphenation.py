"""Where long words may be broken is found out when content is compiled."""

import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.catalog.cache import open_catalog
from kiosk.catalog.hyphenation import SOFT_HYPHEN, broken, with_breaks
from kiosk.catalog.library import load_catalog


@pytest.fixture
def content(tmp_path) -> SampleContent:
    return SampleContent(tmp_path / "content")


@pytest.mark.parametrize(("word", "language", "shown"), [
    ("Persönlichkeitsrechtsverletzungen", "de", "Per-sön-lich-keits-rechts-ver-let-zun-gen"),
    ("anticonstitutionnellement", "fr", "anti-cons-ti-tu-tion-nel-le-ment"),
    ("responsabilità", "it", "respon-sa-bi-lità"),
    ("responsibility", "en", "respons-ib-il-ity"),
    ("Responsabladad", "rm", "Responsabladad"),
])
def test_words_are_broken_as_their_language_does(word: str, language: str, shown: str) -> None:
    assert broken(word, language).replace(SOFT_HYPHEN, "-") == shown


def test_the_long_words_of_every_text_are_known(content: SampleContent) -> None:
    content.edit(SCENARIO, "about: Zwei wollen", "about: Drachenfreundinnen wollen")
    catalog = content.load().catalog
    assert catalog is not None and catalog.breaks == {}
    breaks = with_breaks(catalog).breaks
    assert breaks["Drachenfreundinnen"].replace(SOFT_HYPHEN, "-") == "Dra-chen-freun-din-nen"
    assert all(word == one.replace(SOFT_HYPHEN, "") for word, one in breaks.items())


def test_the_terminal_gets_them_with_its_catalog(content: SampleContent, tmp_path) -> None:
    content.edit(SCENARIO, "about: Zwei wollen", "about: Drachenfreundinnen wollen")
    for _ in ("made anew", "from the cache"):
        opened = open_catalog(content.folder, ASSETS, tmp_path / "cache")
        assert "Drachenfreundinnen" in opened.catalog.breaks


def test_the_shipped_words_in_four_languages_have_breaks() -> None:
    catalog = load_catalog(CHECKOUT / "content", ASSETS).catalog
    assert catalog is not None
    assert len(with_breaks(catalog).breaks) > 100
