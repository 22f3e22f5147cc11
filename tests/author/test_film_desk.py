"""What the authors' commands make of a film: its words, its length, its file."""

import shutil
from pathlib import Path

import pytest
from editorial_case import found, place_of, write_rules
from sample_content import ASSETS, SCENARIO, SampleContent
from script_case import Read, page_of

from kiosk.author.editorial.ways import walk_ways
from kiosk.author.manuscript import open_manuscript
from kiosk.author.playing_time import reading_s
from kiosk.author.script.fingerprint import fingerprint_of
from kiosk.author.terminal_play import play_in_terminal

FILM = """- film: Der Start
        transcript: [Ein Drachen steigt auf.]
        file: start.webm
        subtitles: {de: start.srt}
      - pause"""
SRT = "00:00:01,000 --> 00:00:03,500\nHui!\n\n00:00:04,000 --> 00:00:{end},000\nHui!\n"


@pytest.fixture
def with_film(content: SampleContent) -> SampleContent:
    """Return the sample with a film of 21 seconds in its story."""
    content.edit(SCENARIO, "- pause", FILM)
    subtitle(content, end=21)
    return content


def subtitle(content: SampleContent, end: int) -> None:
    """Write the subtitles, the last of which ends at a second."""
    folder = content.path(SCENARIO).parent
    shutil.copy(ASSETS / "film" / "picture_travels.webm", folder / "start.webm")
    (folder / "start.srt").write_text(SRT.format(end=end), encoding="utf-8")


def test_the_script_prints_its_words_and_the_name_of_its_file(with_film: SampleContent) -> None:
    words = Read(page_of(open_manuscript(with_film.folder, ASSETS, "kite"))).words
    assert "Ein Drachen steigt auf." in words
    assert "start.webm" in words
    assert str(with_film.folder) not in words


def test_in_the_terminal_window_its_words_are_read(with_film: SampleContent) -> None:
    seen: list[str] = []
    code = play_in_terminal(with_film.folder, ASSETS, "kite", path=("wait",),
                            write=seen.append, read=lambda _: "")
    assert code == 0
    assert "Ein Drachen steigt auf." in seen


def test_it_takes_as_long_as_its_subtitles_however_fast_somebody_reads(
    with_film: SampleContent
) -> None:
    reads = [one for legs in walk_ways(with_film.load().scenarios["kite"]).legs
             for leg in legs for one in leg.reads]
    film = next(one for one in reads if one.lasts_s)
    assert {reading_s(film, "de", pace, 0.0) for pace in (1.0, 100.0)} == {21.0}
    assert reading_s(film, "en", 1.0, 0.0) < 21.0, "without subtitles its words are what is known"


def test_the_fingerprint_is_the_same_wherever_the_story_lies(
    with_film: SampleContent, tmp_path: Path
) -> None:
    before = fingerprint_of(with_film.load().scenarios["kite"], ["de"])
    elsewhere = SampleContent(tmp_path / "elsewhere")
    shutil.copytree(with_film.folder, elsewhere.folder, dirs_exist_ok=True)
    assert fingerprint_of(elsewhere.load().scenarios["kite"], ["de"]) == before
    subtitle(elsewhere, end=22)
    assert fingerprint_of(elsewhere.load().scenarios["kite"], ["de"]) != before
    assert fingerprint_of(elsewhere.load().scenarios["kite"], ["en"]) == fingerprint_of(
        with_film.load().scenarios["kite"], ["en"])


def test_what_does_not_belong_into_a_subtitle_is_found_at_its_line(
    with_film: SampleContent
) -> None:
    rule = '{words: ["hui"], why: Es weht, instead: "Nichts."}'
    write_rules(with_film, f"words:\n  de:\n    - {rule}\n")
    file = with_film.path(SCENARIO).parent / "start.srt"
    assert [place_of(one) for one in found(with_film, "unwanted-word")] == [
        (str(file), 1, 1), (str(file), 4, 1)]


def test_a_character_no_font_has_is_found_in_a_subtitle(with_film: SampleContent) -> None:
    file = with_film.path(SCENARIO).parent / "start.srt"
    file.write_text("00:00:01,000 --> 00:00:03,500\n漢\n", encoding="utf-8")
    assert [place_of(one) for one in found(with_film, "missing-glyph")] == [(str(file), 1, 1)]
