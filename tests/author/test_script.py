"""The script on its page: all that visitors can read, and what reviewers need beside it."""

import re

import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent
from script_case import (
    CONTENT,
    LANGUAGES,
    REAL,
    Read,
    edition_of,
    page_of,
    put_ported,
    real_manuscript,
    real_page,
    written_texts,
)

from kiosk.author.editorial.sources import sources_in
from kiosk.author.manuscript import open_manuscript
from kiosk.author.script.labels import LABELS
from kiosk.author.script.numbering import every_option
from kiosk.author.script.page import set_page
from kiosk.catalog.page import Page
from kiosk.catalog.po import read_translations
from kiosk.catalog.problem import Report
from kiosk.catalog.vocabulary import MOODS, STATUSES
from kiosk.engine.screenplay import CHOICE_KINDS
from tests.catalog.language_pages import NAME, Example, examples

TEMPLATES = CHECKOUT / "kiosk" / "author" / "script"
PORTED = ("renpy_tutorial", "the_intercept", "yarn_tour")
LARGEST_BYTES = 2_500_000


def _translated(language: str) -> set[str]:
    """Return every text of the shipped story in a language, as its PO file has it."""
    texts = real_manuscript().loaded.texts[REAL]
    if language == "de":
        return {one.words for one in texts}
    path = CONTENT / "translations" / language / f"{REAL}.po"
    known = read_translations(path, Page(str(path), Report()))
    assert known is not None
    return {known[one.context, one.words].words for one in texts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_a_visitor_can_read_is_there(language: str) -> None:
    found = {words for spoken, words in Read(real_page(language)).texts if spoken == language}
    assert _translated(language) - found == set()


@pytest.mark.parametrize("example", examples(), ids=str)
def test_every_text_of_every_kind_of_step_is_there(
    content: SampleContent, example: Example
) -> None:
    example.write(content)
    manuscript = open_manuscript(content.folder, ASSETS, NAME)
    read = Read(page_of(manuscript))
    assert written_texts(manuscript) - {words for _, words in read.texts} == set()
    assert {one for one in read.links if one[1:] not in read.targets} == set()


@pytest.mark.parametrize("name", PORTED)
def test_a_large_story_is_there_from_its_first_to_its_last_word(
    content: SampleContent, name: str
) -> None:
    manuscript = put_ported(content, name)
    page = page_of(manuscript)
    read = Read(page)
    assert written_texts(manuscript) - {words for _, words in read.texts} == set()
    assert len(page.encode()) < LARGEST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_one_place_of_the_page(language: str) -> None:
    read = Read(real_page(language))
    assert len(read.targets) == len(set(read.targets))
    assert read.links and {one for one in read.links if one[1:] not in read.targets} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_needs_no_other_file(language: str) -> None:
    page = real_page(language)
    addresses = re.findall(r'(?:src|url)[=(]\s*"([^"]*)"', page)
    assert addresses and {one[:5] for one in addresses} == {"data:"}
    assert "http" not in page
    assert len(page.encode()) < LARGEST_BYTES


def test_every_source_stands_at_its_text_and_in_the_index() -> None:
    read = Read(real_page("de"))
    used = set(sources_in(real_manuscript().scenario))
    assert used and {f"source-{one}" for one in used} <= set(read.targets)
    index = read.words.partition(" S2 5 ")[2]
    assert index.startswith("S8 2, 3, 4, ")


def test_the_cover_tells_what_the_story_is_and_how_long_it_takes() -> None:
    words = Read(real_page("en")).words
    cover = words.partition("Technique cards")[0]
    for one in ("New to the team", "draft", "From age 12", "to 473 words, 3.5 to 4.1 minutes",
                "Fingerprint", "Luan 13 years old", "Godmother Ursina"):
        assert one in cover, one


def test_jumps_decisions_and_conditions_point_to_numbers() -> None:
    words = Read(real_page("en")).words
    assert "goes on in scene 3 «photo»" in words
    assert "the story ends in ending 1 «tells_mia»" in words
    assert ("If went_along is at least 3 "
            "(went_along changes at 1b (+ 1), 2b (+ 1), 3b (+ 1))") in words
    assert "If 3c «Luan takes a break» was not chosen · Otherwise it goes on below." in words
    assert "From here on for 1a, 1b, 1c" in words
    assert "Scene 6 kitchen Chat with Mama" in words


def test_a_scene_tells_where_the_story_comes_from() -> None:
    words = Read(real_page("en")).words
    assert "Comes from: 4a, 5a" in words
    assert "Comes from: scene 4" in words


def test_a_pause_names_what_can_be_noticed_so_far() -> None:
    words = Read(real_page("en")).words
    pauses = re.findall(r"is shown afterwards\.(.*?)(?: From here|\d+ Decision)", words)
    assert len(pauses) == 2
    assert all("9 Nova praises Luan" in one for one in pauses)
    assert "Nova wants a photo" not in pauses[0] and "Nova wants a photo" in pauses[1]


def test_a_second_language_stands_beside_every_text() -> None:
    texts = Read(page_of(real_manuscript(), "fr", beside="de")).texts
    french = [one for one in texts if one[0] == "fr"]
    assert len(french) * 2 == len(texts)
    beside = dict(zip((words for _, words in texts[::2]), texts[1::2], strict=True))
    for one in every_option(real_manuscript().scenario):
        assert beside[one.text.words("fr")] == ("de", one.text.words("de"))


@pytest.mark.parametrize(("adult", "first", "whom", "second"), [
    (False, "It is not your fault.", "To adults", "Your child is not to blame."),
    (True, "Your child is not to blame.", "To young people", "It is not your fault."),
])
def test_all_forms_of_a_text_are_there_in_the_order_asked_for(
    adult: bool, first: str, whom: str, second: str
) -> None:
    words = Read(page_of(real_manuscript(), "en", adult=adult)).words
    both = re.findall(rf"{first} The person [^.]*\. *{whom}: {second}", words)
    assert len(both) == len(real_manuscript().scenario.endings)


def test_what_an_audience_alone_reads_is_told_with_its_name(content: SampleContent) -> None:
    content.edit(SCENARIO, 'note: "Der Wind dreht."',
                 'note: {young: Der Wind dreht., parent: Ihr Kind sieht den Wind.}')
    assert "Familie: Ihr Kind sieht den Wind." in Read(
        set_page(edition_of(content, "de"), {}, ASSETS)).words


def test_words_that_look_like_markup_stay_words(content: SampleContent) -> None:
    content.edit(SCENARIO, "title: Der Drachen", "title: 'Der \"<b>Drachen</b>\" & </style> co'")
    read = Read(set_page(edition_of(content, "de"), {}, ASSETS))
    assert ("de", 'Der "<b>Drachen</b>" & </style> co') in read.texts


def test_a_story_without_a_known_pace_or_cards_has_a_script(content: SampleContent) -> None:
    words = Read(set_page(edition_of(content, "de"), {}, ASSETS)).words
    assert "Measured" not in words and "Der Drachen" in words


def test_every_label_is_on_some_page_and_none_is_missing() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*")
                      if path.suffix in (".py", ".j2") and path.name != "labels.py")
    quoted = set(re.findall(r"[\"'](\w+)[\"']", sources))
    built = {*(f"mood_{one}" for one in MOODS), *STATUSES, *CHOICE_KINDS}
    assert built <= set(LABELS) and set(LABELS) - quoted - built == set()
    assert set(re.findall(r"label\([\"'](\w+)[\"'][,)]", sources)) - set(LABELS) == set()


def test_the_numbers_of_a_story_do_not_depend_on_the_language() -> None:
    def numbers(language: str) -> list[str]:
        return re.findall(r'<span class="number">(\d+)</span>', real_page(language))

    assert numbers("de") == numbers("fr") == [str(one) for one in range(1, len(numbers("de")) + 1)]



def test_a_language_the_desk_does_not_speak_has_labels_it_speaks(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "  en: English", "  en: English\n  rm: Rumantsch")
    content.translate("rm")
    page = set_page(edition_of(content, "rm"), {}, ASSETS)
    assert ("rm", "rm Kommst du?") in Read(page).texts
    assert '<html lang="rm">' in page and '<body lang="en">' in page
    assert "Screenplay" in page and "Rumantsch" in page
