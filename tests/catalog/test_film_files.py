"""Films in content: their files, and subtitles in two formats."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import check
from kiosk.catalog.cache import content_key
from kiosk.catalog.subtitles import read_subtitles
from kiosk.engine.activity import Cue, Film

FILM = """- film: Der Start
        transcript: [Ein Drachen steigt auf.]
        file: start.webm
        subtitles: {de: start.de.srt, en: start.en.vtt}
      - pause"""
SRT = "1\n00:00:01,000 --> 00:00:03,500\nEin Drachen.\n\n2\n00:00:04,000 --> 00:00:05,000\nHui!\n"
VTT = "WEBVTT\n\nNOTE nothing\n\n00:01.000 --> 00:03.500 line:90%\n<i>A kite.</i>\n"


@pytest.fixture
def with_film(content: SampleContent) -> SampleContent:
    """Return the sample with a film in its story; the files are not there yet."""
    content.edit(SCENARIO, "- pause", FILM)
    content.translate("en")
    return content


def put(content: SampleContent, **files: str) -> None:
    """Put files beside the story; ``de`` and ``en`` are its subtitles."""
    names = {"film": "start.webm", "de": "start.de.srt", "en": "start.en.vtt"}
    for name, text in files.items():
        (content.path(SCENARIO).parent / names[name]).write_text(text, encoding="utf-8")


def film_in(content: SampleContent) -> Film:
    """Return the film as it was read."""
    scenes = content.load().scenarios["kite"].scenes.values()
    return next(step for scene in scenes for step in scene.steps if isinstance(step, Film))


def said(content: SampleContent) -> list[tuple[str, str]]:
    """Return code and file name of what the checker says about films."""
    return [(one.code, Path(one.file).name) for one in check(content.folder, ASSETS)
            if "film" in one.code or "subtitle" in one.code]


def test_a_film_knows_where_it_is_and_what_is_said_in_it(with_film: SampleContent) -> None:
    put(with_film, film="", de=SRT, en=VTT)
    film = film_in(with_film)
    assert film.file == str(with_film.path(SCENARIO).parent / "start.webm")
    assert film.subtitles == {
        "de": (Cue(1.0, 3.5, "Ein Drachen."), Cue(4.0, 5.0, "Hui!")),
        "en": (Cue(1.0, 3.5, "A kite."),),
    }


def test_files_that_are_not_there_are_named_and_the_film_is_still_known(
    with_film: SampleContent,
) -> None:
    assert said(with_film) == [("missing-film", "scenario.yaml")] * 3
    assert film_in(with_film).subtitles == {}


def test_a_film_of_the_program_is_found_by_its_name(with_film: SampleContent) -> None:
    with_film.edit(SCENARIO, "start.webm", "picture_travels.webm")
    assert film_in(with_film).file == str(ASSETS / "film" / "picture_travels.webm")


@pytest.mark.parametrize("name", ["../scenario.yaml", "/etc/hostname", "../../contacts.yaml"])
def test_no_file_outside_the_story_is_a_film(with_film: SampleContent, name: str) -> None:
    with_film.edit(SCENARIO, "file: start.webm", f"file: {name}")
    assert ("missing-film", "scenario.yaml") in said(with_film)
    film = film_in(with_film)
    assert film.file is not None
    assert Path(film.file).parent == with_film.path(SCENARIO).parent


def test_a_language_without_subtitles_is_named(with_film: SampleContent) -> None:
    put(with_film, film="", de=SRT)
    with_film.edit(SCENARIO, ", en: start.en.vtt}", "}")
    (problem,) = [one for one in with_film.load().report if one.code == "missing-subtitles"]
    assert "no subtitles in: en" in str(problem)


def test_something_else_than_a_film_is_found(with_film: SampleContent) -> None:
    pytest.importorskip("av")
    put(with_film, film="nothing to see", de=SRT, en=VTT)
    assert said(with_film) == [("broken-film", "scenario.yaml")]


def test_without_a_decoder_one_warning_says_so(
    with_film: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "av", None)
    put(with_film, film="nothing to see", de=SRT, en=VTT)
    assert said(with_film) == [("films-not-checked", "scenario.yaml")]


def test_what_is_wrong_in_subtitles_is_told_with_its_line(with_film: SampleContent) -> None:
    long = "00:00:06,000 --> 00:00:07,000\n" + "sehr " * 12 + "\n"
    put(with_film, film="", de=SRT.replace("00:00:04,000", "00:04") + "\n" + long, en="\x00")
    found = [(one.code, one.line) for one in with_film.load().report if "subtitle" in one.code]
    assert sorted(found) == [("broken-subtitles", 1), ("broken-subtitles", 5),
                             ("long-subtitle", 9)]


def test_subtitles_in_another_encoding_are_told(with_film: SampleContent) -> None:
    put(with_film, film="", en=VTT)
    latin = SRT.replace("Hui!", "Über").encode("latin-1")
    (with_film.path(SCENARIO).parent / "start.de.srt").write_bytes(latin)
    assert "broken-subtitles" in [code for code, _ in said(with_film)]
    assert "de" not in film_in(with_film).subtitles


def test_new_subtitles_and_new_films_are_noticed(with_film: SampleContent, tmp_path: Path) -> None:
    keys = [content_key(with_film.folder, ASSETS)]
    for name, text in (("film", ""), ("de", SRT), ("de", SRT.replace("Hui", "Oh"))):
        put(with_film, **{name: text})
        keys.append(content_key(with_film.folder, ASSETS))
    assert len(set(keys)) == 4


@pytest.mark.parametrize("words", [
    SRT, SRT.replace("\n", "\r\n"), "\ufeff" + SRT, SRT.replace("1\n", "", 1).replace("2\n", ""),
    SRT.replace(",", "."), SRT + "\n\n\n", SRT.replace("Hui!", "{\\an8}<b>Hui!</b>"),
])
def test_subtitles_are_read_as_they_are_exchanged(words: str) -> None:
    assert read_subtitles(words) == (
        (Cue(1.0, 3.5, "Ein Drachen."), Cue(4.0, 5.0, "Hui!")), ())


@pytest.mark.parametrize(("words", "line"), [
    ("", 1), ("WEBVTT\n", 1), ("Hallo.\n", 1), (SRT.replace("Hui!", ""), 5),
    (SRT.replace("00:00:05", "00:00:04"), 5), (SRT.replace("00:00:04", "00:00:02"), 5),
])
def test_a_fault_in_subtitles_has_its_line(words: str, line: int) -> None:
    _, (fault,) = read_subtitles(words)
    assert fault.line == line


@given(st.text())
def test_any_text_is_read_or_told(words: str) -> None:
    cues, faults = read_subtitles(words)
    assert cues or faults
    assert all(one.start_s < one.end_s and one.words for one in cues)


@pytest.mark.parametrize("language", ["de", "fr", "it", "en"])
def test_the_films_own_subtitles_are_well(language: str) -> None:
    file = ASSETS / "film" / f"picture_travels.{language}.srt"
    cues, faults = read_subtitles(file.read_text(encoding="utf-8"))
    assert not faults and len(cues) == 11
    assert "ß" not in "".join(one.words for one in cues)
