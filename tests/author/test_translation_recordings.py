"""`kiosk translate recordings`: what is to be spoken, and how each file is called."""

from pathlib import Path

import pytest
from recordings import write_recording
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.translating.recordings import list_recordings, run_recordings
from kiosk.catalog.saying import ToldError
from kiosk.cli import main

LINE = "Luan ruht sich aus."


def test_a_file_called_as_it_says_is_played(content: SampleContent) -> None:
    listed = {one.words: one for one in list_recordings(content.folder, ASSETS, "de")}
    assert not listed[LINE].is_there
    write_recording(listed[LINE].file)
    again = {one.words: one for one in list_recordings(content.folder, ASSETS, "de")}
    assert [words for words, one in again.items() if one.is_there] == [LINE]
    assert not [one for one in content.load().report if "recording" in one.code]


def test_each_language_has_its_own(content: SampleContent) -> None:
    listed = list_recordings(content.folder, ASSETS, "en")
    assert f"en {LINE}" in {one.words for one in listed}
    assert {one.file.parent.name for one in listed} == {"en"}


def test_no_two_texts_have_the_same_file(content: SampleContent) -> None:
    listed = list_recordings(content.folder, ASSETS, "de")
    assert len({one.file for one in listed}) == len(listed) > 20


def test_one_story_is_less_than_everything(content: SampleContent) -> None:
    story = list_recordings(content.folder, ASSETS, "de", ["kite"])
    everything = list_recordings(content.folder, ASSETS, "de")
    assert LINE in {one.words for one in story}
    assert {one.words for one in story} < {one.words for one in everything}


def test_words_the_terminal_fills_in_are_left_out(content: SampleContent) -> None:
    assert not [one for one in list_recordings(content.folder, ASSETS, "de") if "{" in one.words]


@pytest.mark.parametrize(
    ("language", "scenarios", "told"),
    [("xx", [], "«xx» is no language"), ("de", ["kit"], "Did you mean «kite»"),
     ("de", ["interface"], "«interface» is no story")],
)
def test_what_there_is_not_is_told(
    content: SampleContent, language: str, scenarios: list[str], told: str
) -> None:
    with pytest.raises(ToldError, match=told):
        list_recordings(content.folder, ASSETS, language, scenarios)


def test_a_story_with_errors_is_told(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Jetzt!"', '- mja: "Jetzt!"')
    with pytest.raises(ToldError, match="«kite» is no story without errors"):
        list_recordings(content.folder, ASSETS, "de", ["kite"])


def test_it_prints_file_and_words_and_counts_apart(
    content: SampleContent, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert main(["translate", "recordings", "de", "--scenario", "kite",
                 "--content", str(content.folder)]) == 0
    told = capsys.readouterr()
    rows = [line.split("\t") for line in told.out.splitlines()]
    assert all(len(row) == 2 and Path(row[0]).suffix == ".wav" for row in rows)
    assert LINE in [words for _, words in rows]
    assert told.err == f"0 of {len(rows)} texts are recorded.\n"


def test_only_the_missing_ones(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    first, *rest = list_recordings(content.folder, ASSETS, "de")
    write_recording(first.file)
    assert run_recordings(content.folder, ASSETS, "de", [], "en", only_missing=True) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rest)
