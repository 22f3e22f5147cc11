"""Texts that do not fit: found with the real fonts, and put down to where they are written."""

import sys
from pathlib import Path

import msgspec
import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import check
from kiosk.author.fit import walk
from kiosk.author.fit.findings import fit_problems
from kiosk.author.fit.places import Gazetteer, Place, plain
from kiosk.author.fit.report import Key, Spot, misfit_problem
from kiosk.author.fit.views import Tour
from kiosk.catalog.problem import Problem
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog
from tests.catalog.language_pages import examples

WORD_60 = "N" + "1234567890" * 5 + "123456789"
"""No language breaks it anywhere."""
ENGLISH = "translations/en/kite.po"


def _problems(content: SampleContent, file: str) -> list[Problem]:
    found = fit_problems(content.load(), content.folder, ASSETS)
    return [one for one in found if one.file == str(content.path(file))]


def _only(content: SampleContent, file: str, code: str, text: str) -> Problem:
    (found,) = (one for one in _problems(content, file) if one.code == code and text in str(one))
    return found


def test_texts_of_usual_length_fit(content: SampleContent) -> None:
    assert _problems(content, SCENARIO) == []


def test_a_word_too_long_for_a_bubble_is_named_with_its_place(content: SampleContent) -> None:
    place = content.edit(SCENARIO, '"Kommst du?"', f'¦"Kommst du zum {WORD_60}?"')
    found = _only(content, SCENARIO, "broken-word", WORD_60)
    assert (found.line, found.column) == place
    assert found.level == "error"
    assert "chat (1280x800 10.1″, " in str(found)


def test_a_word_too_long_for_a_button_makes_it_small(content: SampleContent) -> None:
    place = content.edit(SCENARIO, '"Genug."', f'¦"{WORD_60[:34]}"')
    found = _only(content, SCENARIO, "long-word", WORD_60[:34])
    assert (found.line, found.column, found.level) == (*place, "warning")
    assert all(one in str(found) for one in ("chat (", "with large text: ", "800x480 7″"))


def test_an_option_too_long_for_its_button_is_told_with_its_layouts(
    content: SampleContent,
) -> None:
    words = "Ich möchte lieber noch warten. " * 15
    place = content.edit(SCENARIO, '"Wir warten noch."', f'¦"{words.strip()}"')
    found = _only(content, SCENARIO, "text-overflows", "Ich möchte lieber noch")
    assert (found.line, found.column) == place
    for layout in ("1280x800 10.1″", "1920x1080 15.6″/21.5″/24″", "720x1280 7″", "800x480 7″"):
        assert layout in str(found)


def test_a_feedback_too_long_for_its_card_is_found(content: SampleContent) -> None:
    words = "Warten hilft dir und deinem Drachen. " * 40
    place = content.edit(SCENARIO, "feedback: Warten hilft.", f"feedback: ¦{words.strip()}")
    found = _only(content, SCENARIO, "text-overflows", "Warten hilft dir und")
    assert (found.line, found.column) == place
    assert "1280x800 10.1″" in str(found)


def test_a_longer_text_shrinks_before_it_overflows(content: SampleContent) -> None:
    words = "Warten hilft dir und deinem Drachen. " * 16
    content.edit(SCENARIO, "feedback: Warten hilft.", f"feedback: {words.strip()}")
    found = _only(content, SCENARIO, "text-too-small", "Warten hilft dir und")
    shorter = int(str(found).partition("Shorten it to about ")[2].split()[0])
    assert found.level == "warning"
    assert len(words) / 3 < shorter < len(words)


def test_words_that_shrink_together_are_found_too(content: SampleContent) -> None:
    words = "Zusammen geht es leichter, und zu zweit sieht man mehr. " * 12
    place = content.edit(
        SCENARIO, "text: Zusammen geht es leichter.", f"text: ¦{words.strip()}")
    found = [one for one in _problems(content, SCENARIO) if (one.line, one.column) == place]
    assert {one.code for one in found} <= {"text-overflows", "text-too-small"}
    assert all("recap (" in str(one) for one in found) and found


def test_a_page_that_is_too_full_as_a_whole_is_told_once_with_its_longest_texts(
    content: SampleContent,
) -> None:
    first = "Zusammen geht es leichter, und zu zweit sieht man mehr als allein. " * 3
    second = "Wer drängt, lässt dir keine Zeit, also nimm sie dir. " * 3
    content.edit(SCENARIO, "text: Zusammen geht es leichter.",
                 f"text: {first.strip()}\n      sources: [S33]\n    - text: {second.strip()}")
    lines = content.path(SCENARIO).read_text(encoding="utf-8").splitlines()
    found = [one for one in _problems(content, SCENARIO) if "recap (" in str(one)]
    assert [(one.level, one.code) for one in found] == [("warning", "page-too-full")]
    assert first.strip() in lines[found[0].line - 1], "it is told at the longest text"
    told = str(found[0])
    assert f"({len(first.strip())}), «Wer drängt, lässt dir keine Zeit, also …»" in told
    assert "Take about " in told


def test_a_page_of_texts_of_usual_length_that_overflows_is_told_as_a_whole(
    content: SampleContent,
) -> None:
    more = "".join(f"\n      sources: [S33]\n    - text: Der Wind Nummer {one} dreht sich."
                   for one in range(30))
    content.edit(SCENARIO, "text: Zusammen geht es leichter.",
                 f"text: Zusammen geht es leichter.{more}")
    found = [one for one in _problems(content, SCENARIO) if "recap (" in str(one)]
    assert {(one.level, one.code) for one in found} == {("error", "page-overflows")}


def test_a_translation_too_long_is_put_down_to_the_po_file(content: SampleContent) -> None:
    file = content.path(ENGLISH)
    entry = 'msgstr "en Warten hilft."'
    lines = file.read_text(encoding="utf-8").splitlines()
    (at,) = (number for number, line in enumerate(lines, start=1) if line == entry)
    longer = "en " + "Waiting is of help. " * 60
    content.edit(ENGLISH, entry, f'msgstr "{longer.strip()}"')
    found = _only(content, ENGLISH, "text-overflows", "en Waiting is of help.")
    assert at - 3 <= found.line <= at
    assert _problems(content, SCENARIO) == []


def test_words_for_adults_are_measured_on_their_own(content: SampleContent) -> None:
    words = "Guten Tag, möchten Sie mit mir einen Drachen steigen lassen? " * 8
    place = content.edit(
        SCENARIO, '"Noch einmal!"', f'{{young: "Noch einmal!", adult: ¦"{words.strip()}"}}')
    content.translate("en")
    found = _only(content, SCENARIO, "text-overflows", "Guten Tag, möchten Sie")
    assert (found.line, found.column) == place


def test_words_written_twice_are_told_apart(content: SampleContent) -> None:
    """The second one stands on a button, where it is too long; the first one in a bubble."""
    words = "Gut, dann warten wir noch ein wenig auf den Wind und gehen danach los. " * 3
    content.edit(SCENARIO, 'mia: "Gut."', f'mia: "{words.strip()}"')
    place = content.edit(SCENARIO, '"Genug."', f'¦"{words.strip()}"')
    assert {(one.line, one.column) for one in _problems(content, SCENARIO)} == {place}


def test_a_story_not_offered_yet_is_measured(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "scenarios: [kite]", "scenarios: []")
    content.edit(SCENARIO, '"Kommst du?"', f'"{WORD_60}{WORD_60}"')
    assert "broken-word" in {one.code for one in _problems(content, SCENARIO)}


def test_without_fonts_it_is_said_that_nobody_measured(
    content: SampleContent, tmp_path: Path
) -> None:
    (found,) = fit_problems(content.load(), content.folder, tmp_path)
    assert (found.level, found.code) == ("warning", "fit-not-measured")
    assert found.file == str(content.path("exhibition.yaml"))


def test_without_kivy_it_is_said_that_nobody_measured(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.views.measure", None)
    (found,) = fit_problems(content.load(), content.folder, ASSETS)
    assert (found.level, found.code) == ("warning", "fit-not-measured")


def test_nothing_is_measured_where_no_exhibition_opens(content: SampleContent) -> None:
    content.path("interface.yaml").unlink()
    assert list(fit_problems(content.load(), content.folder, ASSETS)) == []


def test_marks_change_nothing_but_the_words(content: SampleContent) -> None:
    loaded = content.load()
    assert loaded.catalog is not None
    marked = Gazetteer(loaded, content.folder).marked(loaded.catalog)
    assert _shown(loaded.catalog) <= {plain(one) for one in _shown(marked)}


def _shown(catalog: Catalog) -> set[str]:
    views = Tour(catalog, ("de", "en")).views(Capacity())
    return {msgspec.json.encode(one).decode() for one in views}


@pytest.mark.parametrize(("language", "words"), [
    ("de", "Kommst du?"), ("de", "Luan rennt los."), ("de", "Der Wind dreht."),
    ("de", "Warten hilft."), ("de", "Luan hat gewartet."), ("de", "Mia fragt nach"),
    ("en", "en Morgen ist auch ein Tag."), ("en", "en Wer drängt, lässt dir keine Zeit."),
])
def test_every_kind_of_text_is_on_some_screen(
    content: SampleContent, language: str, words: str
) -> None:
    loaded = content.load()
    assert loaded.catalog is not None
    tour = Tour(Gazetteer(loaded, content.folder).marked(loaded.catalog), (language,))
    assert any(words in plain(repr(one)) for one in tour.views(Capacity()))


def test_the_worst_place_says_how_much_to_shorten() -> None:
    key = Key("small", Place("content/a.yaml", 2, 8, "Wind und Wetter"), "")
    spots = [
        Spot("HelpView", "800x480", 7.0, "large", 0.6, 0.85),
        Spot("HelpView", "1280x800", 10.1, "normal", 0.78, 0.85),
        Spot("QuizView", "1280x800", 10.1, "normal", 0.78, 0.85),
    ]
    assert str(misfit_problem(key, spots)) == (
        "content/a.yaml:2:8: warning text-too-small «Wind und Wetter» is so long that it shrinks "
        "to 60 %, below 85 %: help (1280x800 10.1″; with large text: 800x480 7″); quiz "
        "(1280x800 10.1″). Shorten it to about 7 characters."
    )


@pytest.mark.parametrize("step", ["sort", "checklist", "spot", "order"])
def test_a_story_with_an_activity_can_be_measured(content: SampleContent, step: str) -> None:
    example = next(one for one in examples() if f"- {step}: " in one.text)
    example.write(content)
    assert check(content.folder, ASSETS, with_fit=True).errors == ()


def test_a_text_of_a_shared_part_is_put_down_to_its_file(content: SampleContent) -> None:
    example = next(one for one in examples() if "include: [police]" in one.text)
    example.write(content)
    words = "text: Nimm das Handy mit zur Polizei."
    place = content.edit("parts/police.yaml", words, f"text: ¦Nimm {WORD_60} mit.")
    (found,) = (one for one in fit_problems(content.load(), content.folder, ASSETS)
                if one.code == "broken-word")
    assert (found.file, found.line, found.column) == (
        str(content.path("parts/police.yaml")), *place)


def test_a_story_too_large_to_walk_is_said_to_be_measured_in_part(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walk, "SESSIONS_MOST", 3)
    found = [one for one in fit_problems(content.load(), content.folder, ASSETS)
             if one.code == "fit-not-measured"]
    assert [(one.file, one.line, one.column) for one in found] == [
        (str(content.path(SCENARIO)), 1, 1)]
    assert "«kite» is too large" in str(found[0])
