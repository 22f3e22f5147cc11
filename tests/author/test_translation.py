"""`kiosk translate update`: new, changed and gone texts in PO files."""

from pathlib import Path

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.translating.po_file import PoEntry, PoFile, read_po_file
from kiosk.author.translating.update import (
    TranslationUpdate,
    UpdatedFile,
    update_po,
    write_templates,
)
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import ToldError
from kiosk.errors import ContentError

KITE = "translations/en/kite.po"


def _update(content: SampleContent, language: str = "en") -> TranslationUpdate:
    return update_po(content.folder, ASSETS, [language])


def _kite(content: SampleContent) -> PoFile:
    found = read_po_file(content.path(KITE), Page("kite.po", Report()))
    assert found is not None
    return found


def _entry(file: PoFile, source: str) -> PoEntry:
    (entry,) = [one for one in file.entries if one.source == source]
    return entry


def _counts(update: TranslationUpdate, path: Path) -> UpdatedFile:
    (file,) = [one for one in update.files if one.path == path]
    return file


def test_a_new_language_gets_a_file_for_every_domain(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "en: English", "en: English\n  fr: Français")
    update = _update(content, "fr")
    assert [one.path.name for one in update.files] == [
        "exhibition.po", "interface.po", "contacts.po", "kite.po"]
    assert {(one.translated, one.fuzzy, one.obsolete) for one in update.files} == {(0, 0, 0)}
    assert all(one.empty and one.path.exists() for one in update.files)


def test_an_entry_tells_its_place_and_who_speaks(content: SampleContent) -> None:
    _update(content)
    entry = _entry(_kite(content), "Gut.")
    line = content.path(SCENARIO).read_text(encoding="utf-8").splitlines().index(
        '              - mia: "Gut."') + 1
    assert (entry.context, entry.comments, entry.places) == (
        "kite/field", ("Mia writes",), ((SCENARIO, line),))


RULES = """format: 1
lengths:
  words_percent: {fr: 120, en: 150}
  words: {bubble: 20, option: 10}
  characters: {bubble: 160, reply: 70, option: 90, button: 22}
  buttons: [help]
"""


def _comments(content: SampleContent, file: str, source: str) -> tuple[str, ...]:
    found = read_po_file(content.path(file), Page(file, Report()))
    assert found is not None
    return _entry(found, source).comments


def test_an_entry_tells_how_long_the_translation_may_be(content: SampleContent) -> None:
    content.path("editorial.yaml").write_text(RULES, encoding="utf-8")
    _update(content)
    assert _comments(content, KITE, "Gut.") == (
        "Mia writes", "at most 160 characters and 30 words")
    assert _comments(content, "translations/en/interface.po", "help") == (
        "interface: help", "at most 22 characters")


def test_a_message_to_choose_has_the_limit_of_a_message(content: SampleContent) -> None:
    content.path("editorial.yaml").write_text(RULES, encoding="utf-8")
    _update(content)
    limits = {one.comments for one in _kite(content).entries
              if one.comments[0].startswith("option: ")}
    assert limits == {("option: Luan writes", "at most 70 characters"),
                      ("option: Luan does this", "at most 90 characters and 15 words")}


def test_an_entry_tells_what_will_be_filled_in(content: SampleContent) -> None:
    _update(content)
    assert _comments(content, "translations/en/interface.po", "page {count} {number}") == (
        "interface: page",
        "{count} and {number} will be filled in: keep the words in brackets as they are")


def test_a_line_tells_how_somebody_looks(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mia (happy): "Gut."')
    _update(content)
    assert _entry(_kite(content), "Gut.").comments == ("Mia writes (happy)",)


@pytest.mark.parametrize(("setting", "utters"), [
    ("contact: mia", "writes"), ("between: [mia, luan]", "says"),
])
def test_an_entry_tells_whether_its_words_are_written_or_said(
    content: SampleContent, setting: str, utters: str
) -> None:
    content.edit(SCENARIO, "    contact: mia\n    channel: Drachenfreunde\n", f"    {setting}\n")
    _update(content)
    comments = {one.comments[0] for one in _kite(content).entries if one.context == "kite/field"}
    assert {f"Mia {utters}", f"option: Luan {utters}"} <= comments
    other = {"writes": "says", "says": "writes"}[utters]
    assert not any(other in one.split() for one in comments)


def test_rules_with_errors_stop_the_update_before_limits_are_lost(content: SampleContent) -> None:
    content.path("editorial.yaml").write_text("format: 1\nlengths: []\n", encoding="utf-8")
    with pytest.raises(ToldError, match=r"editorial\.yaml has errors"):
        _update(content)


def test_all_languages_are_brought_up_to_date_when_none_is_named(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "en: English", "en: English\n  fr: Français")
    update = update_po(content.folder, ASSETS)
    assert [one.path.parent.name for one in update.files] == ["en"] * 4 + ["fr"] * 4


def test_one_story_can_be_brought_up_to_date_alone(content: SampleContent) -> None:
    update = update_po(content.folder, ASSETS, ["en"], ["kite"])
    assert [one.path.name for one in update.files] == ["kite.po"]
    with pytest.raises(ToldError, match="Did you mean «kite»"):
        update_po(content.folder, ASSETS, ["en"], ["kit"])


def test_templates_hold_every_text_for_any_language(
    content: SampleContent, tmp_path: Path
) -> None:
    content.path("editorial.yaml").write_text(RULES, encoding="utf-8")
    templates = write_templates(content.folder, ASSETS, tmp_path / "pot")
    assert [one.name for one in templates.files] == [
        "exhibition.pot", "interface.pot", "contacts.pot", "kite.pot"]
    found = read_po_file(tmp_path / "pot" / "kite.pot", Page("kite.pot", Report()))
    assert found is not None
    assert [one.key for one in found.entries] == [one.key for one in _kite(content).entries]
    assert {one.words for one in found.entries} == {""}
    assert _entry(found, "Gut.").comments[1] == (
        "at most 160 characters and 20 words (en: 30)")


def test_only_the_templates_asked_for_are_written(content: SampleContent, tmp_path: Path) -> None:
    templates = write_templates(content.folder, ASSETS, tmp_path / "pot", ["kite"])
    assert [one.name for one in templates.files] == ["kite.pot"]
    assert [one.name for one in (tmp_path / "pot").iterdir()] == ["kite.pot"]


def test_no_template_is_made_of_half_a_story(content: SampleContent, tmp_path: Path) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mja: "Gut."')
    templates = write_templates(content.folder, ASSETS, tmp_path / "pot", ["kite"])
    assert ([one.code for one in templates.problems], templates.files) == (["unknown-step"], {})


def test_a_second_update_changes_no_byte(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Zu früh."', '"Viel zu früh für den Wind."')
    content.edit(SCENARIO, "Morgen ist auch ein Tag.", "Gestern war " + "lange " * 30 + "Nacht.")
    _update(content)
    files = sorted(content.path("translations/en").iterdir())
    before = [path.read_bytes() for path in files]
    times = [path.stat().st_mtime_ns for path in files]
    _update(content)
    assert [path.read_bytes() for path in files] == before
    assert [path.stat().st_mtime_ns for path in files] == times


def test_nothing_in_a_file_tells_the_day(content: SampleContent) -> None:
    _update(content)
    assert "Date" not in content.path(KITE).read_text(encoding="utf-8")


def test_finished_translations_stay(content: SampleContent) -> None:
    _update(content)
    assert content.load().report.of_file(str(content.path(SCENARIO))).warnings == ()
    assert _counts(_update(content), content.path(KITE)).empty == 0


def test_a_changed_text_keeps_its_translation_as_fuzzy(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    assert _counts(_update(content), content.path(KITE)).fuzzy == 1
    entry = _entry(_kite(content), "Ist heute genug Wind?")
    assert (entry.fuzzy, entry.words, entry.previous) == (
        True, "en Ist genug Wind?", "Ist genug Wind?")


def test_a_fuzzy_entry_is_not_shown(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    _update(content)
    catalog = content.load().catalog
    assert catalog is not None
    assert catalog.scenario("kite").languages == ("de",)


def test_the_text_before_survives_another_update(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    _update(content)
    before = content.path(KITE).read_bytes()
    _update(content)
    assert b'#| msgid "Ist genug Wind?"' in before
    assert content.path(KITE).read_bytes() == before


def test_a_text_written_anew_starts_empty_and_the_old_one_is_obsolete(
    content: SampleContent,
) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Zzz"')
    _update(content)
    file = _kite(content)
    assert _entry(file, "Zzz").words == ""
    assert [(one.source, one.words) for one in file.obsolete] == [
        ("Ist genug Wind?", "en Ist genug Wind?")]


def test_a_text_that_comes_back_finds_its_translation(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Zzz"')
    _update(content)
    content.edit(SCENARIO, '"Zzz"', '"Ist genug Wind?"')
    _update(content)
    entry = _entry(_kite(content), "Ist genug Wind?")
    assert (entry.words, entry.fuzzy, _kite(content).obsolete) == (
        "en Ist genug Wind?", False, ())


def test_a_text_in_another_scene_is_another_text(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    content.edit(SCENARIO, "      - if: told or", '      - mia: "Gut."\n      - if: told or')
    _update(content)
    entry = _entry(_kite(content), "Gut.")
    assert (entry.context, entry.words) == ("kite/hill", "")


def test_headers_nobody_filled_in_are_dropped(content: SampleContent) -> None:
    path = content.path(KITE)
    path.write_text('msgid ""\nmsgstr ""\n"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n'
                    '"X-Generator: Poedit 3\\n"\n\n' + path.read_text(encoding="utf-8"),
                    encoding="utf-8")
    _update(content)
    assert _kite(content).headers == (("X-Generator", "Poedit 3"),)


def test_what_translators_wrote_stays(content: SampleContent) -> None:
    _update(content)
    content.edit(KITE, 'msgid ""\nmsgstr ""\n"Language: en\\n"\n',
                 '# Somebody was here\nmsgid ""\nmsgstr ""\n"Language: en\\n"\n'
                 '"Last-Translator: Ada \\"A\\" <a@example.org>\\n"\n')
    content.edit(KITE, "#. title of the story", "# ask Ada\n#. title of the story")
    content.edit(SCENARIO, "title: Der Drachen", "title: Der grosse Drachen")
    _update(content)
    text = content.path(KITE).read_text(encoding="utf-8")
    assert _entry(_kite(content), "Der grosse Drachen").remarks == ("ask Ada",)
    assert text.startswith("# Somebody was here\nmsgid")
    assert '"Last-Translator: Ada \\"A\\" <a@example.org>\\n"' in text


def test_a_damaged_file_is_left_alone_and_named(content: SampleContent) -> None:
    content.path(KITE).write_text("<<<<<<< HEAD\n", encoding="utf-8")
    update = _update(content)
    assert content.path(KITE).read_text(encoding="utf-8") == "<<<<<<< HEAD\n"
    assert [one.code for one in update.problems] == ["damaged-translation"]
    assert "kite.po" not in {one.path.name for one in update.files}


def test_a_story_with_errors_does_not_drop_translations(content: SampleContent) -> None:
    before = content.path(KITE).read_bytes()
    content.edit(SCENARIO, '- mia: "Gut."', '- mja: "Gut."')
    update = _update(content)
    assert [one.code for one in update.problems] == ["unknown-step"]
    assert content.path(KITE).read_bytes() == before


def test_a_language_the_exhibition_does_not_have_is_refused(content: SampleContent) -> None:
    with pytest.raises(ContentError, match="«xx» is no language"):
        _update(content, "xx")
