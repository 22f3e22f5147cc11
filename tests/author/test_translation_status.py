"""`kiosk translate status`: how far the translations are, and what is odd about them."""

import json
from pathlib import Path

import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.translating.report import SHOWN_MOST, run_status
from kiosk.author.translating.status import FileStatus, TranslationStatus, translation_status

KITE = "translations/en/kite.po"


def _status(content: SampleContent) -> TranslationStatus:
    return translation_status(content.folder, ASSETS, ["en"])


def _of(status: TranslationStatus, domain: str) -> FileStatus:
    (found,) = [one for one in status.files if one.domain == domain]
    return found


def _printed(
    content: SampleContent, capsys: pytest.CaptureFixture[str], *, strict: bool = False
) -> tuple[int, str]:
    code = run_status(content.folder, ASSETS, ["en"], "en", strict=strict)
    return code, capsys.readouterr().out


def test_a_complete_translation_has_nothing_left_and_is_offered(content: SampleContent) -> None:
    status = _status(content)
    assert status.complete and status.problems == ()
    assert {(one.domain, one.percent, one.offered) for one in status.files} == {
        ("exhibition", 100, True), ("interface", 100, True), ("contacts", 100, None),
        ("kite", 100, True)}


def test_the_shipped_content_is_complete_and_offered_in_every_language() -> None:
    status = translation_status(CHECKOUT / "content", ASSETS)
    assert status.complete
    assert {one.language for one in status.files} == {"fr", "it", "en"}
    assert all(one.offered is not False for one in status.files)


def test_a_changed_text_is_told_with_its_place_before_anybody_ran_update(
    content: SampleContent
) -> None:
    before = content.path(KITE).read_bytes()
    line, _ = content.edit(SCENARIO, '"Ist genug Wind?"', '¦"Ist heute genug Wind?"')
    kite = _of(_status(content), "kite")
    (one,) = kite.unfinished
    assert (one.state, one.file, one.line) == ("changed", SCENARIO, line)
    assert (one.source, one.previous, one.translation) == (
        "Ist heute genug Wind?", "Ist genug Wind?", "en Ist genug Wind?")
    assert (kite.offered, kite.counts.fuzzy, kite.percent) == (False, 1, 97)
    assert content.path(KITE).read_bytes() == before


def test_changed_is_the_one_word_and_is_explained_once(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "«changed»" not in _printed(content, capsys)[1]
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    content.edit(KITE, 'msgctxt "kite/field"\nmsgid "Gut."',
                 '#, fuzzy\nmsgctxt "kite/field"\nmsgid "Gut."')
    _, out = _printed(content, capsys)
    assert out.count("«changed»: the source text is another one now") == 1
    assert " changed: «Ist heute genug Wind?», before «Ist genug Wind?»" in out
    assert " changed: «Gut.», translated as «en Gut.»" in out
    assert "fuzzy" not in out


def test_a_new_text_is_told_as_empty(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    line, _ = content.edit(SCENARIO, '- mia: "Gut."', '- mia: ¦"Zzz"')
    code, out = _printed(content, capsys)
    assert f"\n  {SCENARIO}:{line} empty: «Zzz»\n" in out
    assert (code, "Everything is translated." in out) == (0, False)


def test_strict_is_for_programs_that_want_everything_translated(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _printed(content, capsys, strict=True)[0] == 0
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    assert _printed(content, capsys, strict=True)[0] == 1


def test_a_file_not_begun_is_counted_and_its_list_is_short(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.path(KITE).unlink()
    kite = _of(_status(content), "kite")
    assert (kite.percent, kite.counts.empty) == (0, len(kite.unfinished))
    _, out = _printed(content, capsys)
    assert out.count(f"  {SCENARIO}:") == SHOWN_MOST
    assert f"… and {kite.counts.empty - SHOWN_MOST} more." in out


def test_a_damaged_file_is_told_and_nothing_counts_as_complete(content: SampleContent) -> None:
    content.path(KITE).write_text("<<<<<<< HEAD\n", encoding="utf-8")
    status = _status(content)
    assert [one.code for one in status.problems] == ["damaged-translation"]
    assert not status.complete and "kite" not in {one.domain for one in status.files}


def test_a_story_with_errors_is_told_and_left_out(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mja: "Gut."')
    status = _status(content)
    assert [one.code for one in status.problems] == ["unknown-step"]
    assert not status.complete


def test_what_check_finds_in_a_translation_is_told_too(content: SampleContent) -> None:
    content.path("editorial.yaml").write_text(
        "format: 1\nlengths:\n  characters: {bubble: 30}\n"
        "words:\n  en:\n    - {words: [kid], why: No., instead: Child.}\n", encoding="utf-8")
    content.edit(KITE, '"en Kommst du?"', '"Come here, kid, ' + "a long way " * 4 + 'Я"')
    content.edit("translations/en/interface.po", '"en page {count} {number}"', '"page {count}"')
    assert [(Path(one.file).name, one.code) for one in _status(content).problems] == [
        ("interface.po", "wrong-places"), ("kite.po", "missing-glyph"),
        ("kite.po", "unwanted-word"), ("kite.po", "long-text")]


def test_a_finished_word_the_terminal_cannot_use_keeps_the_language_back(
    content: SampleContent
) -> None:
    content.edit("translations/en/interface.po", '"en page {count} {number}"', '"page {count}"')
    status = _status(content)
    assert _of(status, "interface").percent == 100
    assert str(_of(status, "kite").why_not).startswith("Interface and exhibition are not complete")


def test_a_story_nobody_listed_is_not_offered(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "scenarios: [kite]", "scenarios: []")
    kite = _of(_status(content), "kite")
    assert kite.offered is False
    assert str(kite.why_not).startswith("The story is not listed in exhibition.yaml")


def test_an_exhibition_with_errors_offers_nothing(content: SampleContent) -> None:
    content.path("interface.yaml").write_text("", encoding="utf-8")
    kite = _of(_status(content), "kite")
    assert (kite.percent, kite.offered) == (100, False)
    assert str(kite.why_not).startswith("The exhibition has errors")


def test_emoji_that_are_gone_or_new_are_told(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    line, _ = content.edit(SCENARIO, '- mia: "Gut."', '- mia: ¦"Gut 😊"')
    content.edit(KITE, 'msgid "Gut."\nmsgstr "en Gut."', 'msgid "Gut 😊"\nmsgstr "Good 😂"')
    assert [(one.line, str(one.message)) for one in _of(_status(content), "kite").oddities] == [
        (line, "😊 of the source text is missing in the translation"),
        (line, "😂 is in the translation and not in the source text")]
    assert f"{SCENARIO}:{line} «Good 😂»: 😊 of the source" in _printed(content, capsys)[1]


def test_programs_are_told_everything(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.path(KITE).unlink()
    run_status(content.folder, ASSETS, ["en"], "en", as_json=True)
    told = json.loads(capsys.readouterr().out)
    kite = next(one for one in told["files"] if one["domain"] == "kite")
    assert (told["complete"], kite["offered"], kite["percent"]) == (False, False, 0)
    assert len(kite["unfinished"]) == kite["empty"] > SHOWN_MOST
    assert kite["unfinished"][0]["source"] == "Der Drachen"
