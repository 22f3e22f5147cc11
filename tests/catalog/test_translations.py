"""PO files: what is used, what is missing, and what a damaged one does."""

import re

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.translating.status import translation_status
from kiosk.catalog.problem import Problem
from kiosk.engine.exhibition import Catalog

KITE = "translations/en/kite.po"
GOOD = 'msgid "Gut."\nmsgstr "en Gut."'


def _languages(content: SampleContent) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the languages of the exhibition and of the story."""
    catalog = _catalog(content)
    return (tuple(one.code for one in catalog.languages), catalog.scenario("kite").languages)


def _catalog(content: SampleContent) -> Catalog:
    catalog = content.load().catalog
    assert catalog is not None
    return catalog


def _of(content: SampleContent, file: str) -> list[Problem]:
    return list(content.load().report.of_file(str(content.path(file))))


def _missing(content: SampleContent) -> list[Problem]:
    return [one for one in _of(content, SCENARIO) if one.code == "missing-translation"]


def test_a_complete_story_is_offered_in_both_languages(content: SampleContent) -> None:
    assert _languages(content) == (("de", "en"), ("de", "en"))
    assert _catalog(content).scenario("kite").title.words("en") == "en Der Drachen"


def test_the_context_tells_equal_words_apart(content: SampleContent) -> None:
    content.edit(KITE, '"en Kommst du?"', '"Are you coming?"')
    content.edit(KITE, f'msgctxt "kite/field"\n{GOOD}',
                 f'msgctxt "kite/hill"\nmsgid "Gut."\nmsgstr "no"\n\nmsgctxt "kite/field"\n{GOOD}')
    assert _languages(content)[1] == ("de", "en")


@pytest.mark.parametrize("entry", [
    'msgid "Gut."\nmsgstr ""',
    '#, fuzzy\nmsgid "Gut."\nmsgstr "Good."',
    '#, fuzzy\nmsgctxt "kite/field"\nmsgid "Gut."\nmsgstr "Good."',
    '#~ msgctxt "kite/field"\n#~ msgid "Gut."\n#~ msgstr "Good."',
    'msgctxt "kite/hill"\nmsgid "Gut."\nmsgstr "Good."',
])
def test_an_entry_that_is_not_finished_is_missing(content: SampleContent, entry: str) -> None:
    content.edit(KITE, f'msgctxt "kite/field"\n{GOOD}', entry)
    assert _languages(content) == (("de", "en"), ("de",))


def test_a_missing_translation_is_told_at_the_text_with_the_file_to_edit(
    content: SampleContent,
) -> None:
    line, column = content.edit(SCENARIO, '- mia: "Gut."', '- mia: ¦"Sehr gut."')
    (problem,) = _of(content, SCENARIO)
    assert (problem.level, problem.code, problem.line, problem.column) == (
        "warning", "missing-translation", line, column)
    assert "Sehr gut." in str(problem.message)
    assert str(content.path(KITE)) in str(problem.remedy)


def test_a_missing_file_is_told_once(content: SampleContent) -> None:
    content.path(KITE).unlink()
    (problem,) = _of(content, SCENARIO)
    assert (problem.code, problem.line) == ("missing-translation", 1)
    assert "kiosk translate update en" in str(problem.remedy)
    assert str(problem.message).startswith("There is no translation to «en»: ")


def test_a_story_in_another_language_is_missing_in_that_of_the_exhibition(
    content: SampleContent,
) -> None:
    content.edit(SCENARIO, "language: de\n", "language: en\n")
    assert not content.path("translations/de").exists()
    (problem,) = _missing(content)
    assert (problem.level, problem.code, problem.line) == ("warning", "missing-translation", 1)
    assert "There is no translation to «de»: " in str(problem.message)
    assert "kiosk translate update de" in str(problem.remedy)


def test_check_and_status_name_the_same_missing_languages(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "en: English", "en: English\n  fr: Français")
    content.path("translations/fr").mkdir()
    content.edit(SCENARIO, "language: de\n", "language: fr\n")
    content.path(KITE).unlink()
    told = {dict(one.message.values)["language"] for one in _missing(content)}
    status = translation_status(content.folder, ASSETS)
    assert told == {one.language for one in status.files
                    if one.domain == "kite" and one.unfinished} == {"de", "en"}


def test_a_file_nobody_has_begun_to_translate_is_told_once(content: SampleContent) -> None:
    path = content.path(KITE)
    path.write_text(re.sub(r'msgstr "en .*"', 'msgstr ""', path.read_text(encoding="utf-8")),
                    encoding="utf-8")
    (problem,) = _of(content, SCENARIO)
    assert (problem.code, problem.line) == ("missing-translation", 1)
    assert str(problem.message).startswith("None of ")


@pytest.mark.parametrize("damage", [
    b"\xff\xfe", b'msgid "a"\nmsgid "b"\n', b'"lost"\n', b'msgid "a" "b\nmsgstr["',
    b"<<<<<<< HEAD\n",
])
def test_a_damaged_file_is_a_problem_and_no_crash(content: SampleContent, damage: bytes) -> None:
    content.path(KITE).write_bytes(damage)
    (problem,) = _of(content, KITE)
    assert problem.code in ("damaged-translation", "wrong-encoding")
    assert _languages(content) == (("de", "en"), ("de",))


def test_the_line_of_the_damage_is_told(content: SampleContent) -> None:
    content.path(KITE).write_text('msgid "a"\nmsgstr "b"\n\n<<<<<<< HEAD\n', encoding="utf-8")
    (problem,) = _of(content, KITE)
    assert (problem.code, problem.line) == ("damaged-translation", 4)


def test_a_language_without_all_words_of_the_interface_is_left_out(
    content: SampleContent,
) -> None:
    content.edit("translations/en/interface.po", 'msgstr "en leave"', 'msgstr ""')
    assert _languages(content) == (("de",), ("de",))
    assert [(one.level, one.code) for one in _of(content, "exhibition.yaml")] == [
        ("warning", "language-left-out")]


def test_a_translation_with_other_places_is_not_used(content: SampleContent) -> None:
    content.edit("translations/en/interface.po", '"en minutes {count}"', '"minutes {number}"')
    (problem,) = _of(content, "translations/en/interface.po")
    assert (problem.level, problem.code) == ("error", "wrong-places")
    assert _languages(content)[0] == ("de",)


def test_an_emoji_without_a_picture_is_found_in_a_translation(content: SampleContent) -> None:
    content.edit(KITE, '"en Gut."', '"Good 🦄"')
    (problem,) = _of(content, KITE)
    text = content.path(KITE).read_text(encoding="utf-8").splitlines()
    assert (problem.code, text[problem.line - 1]) == ("missing-emoji", 'msgid "Gut."')


def test_the_adult_form_is_translated_apart(content: SampleContent) -> None:
    content.edit("translations/en/contacts.po", '"en Sprechen Sie uns an."', '"Please ask us."')
    about = _catalog(content).contacts[0].about
    assert (about.words("en"), about.words("en", adult=True)) == (
        "en Sprich uns an.", "Please ask us.")


def test_a_story_may_have_a_source_language_of_its_own(content: SampleContent) -> None:
    content.edit(SCENARIO, "language: de", "language: en")
    assert _languages(content)[1] == ("en",)


def test_every_text_tells_translators_who_speaks(content: SampleContent) -> None:
    texts = {one.words: one for one in content.load().texts["kite"]}
    assert (texts["Gut."].context, texts["Gut."].comment) == ("kite/field", "Mia writes")
    assert texts["Ist genug Wind?"].comment == "Luan thinks (unsure)"
    assert texts["Zwei wollen einen Drachen steigen lassen."].context == "kite/head"
    assert texts["Eile"].context == "kite/cards"
    assert texts["Trink etwas."].context == "kite/endings"
    assert texts["Zusammen geht es leichter."].context == "kite/recap"
