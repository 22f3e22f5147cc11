"""`kiosk map`: files that stand alone, data for programs, mistakes in one sentence."""

import json
import re
import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest
from sample_content import SCENARIO, SampleContent

from kiosk.author.visit_counts import VisitCounts, write_counts
from kiosk.cli import main

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody's own language get into what is printed."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """Return the SVG of the shipped story."""
    file = tmp_path / "maps" / "m02.svg"
    assert main(["map", "m02-game-chat", "--output", str(file)]) == 0
    return file


def words_of(file: Path) -> str:
    root = ElementTree.parse(file).getroot()
    return " ".join(one.text or "" for one in root.iter(f"{SVG}text"))


def test_both_files_are_written_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "m02.svg"
    name = str(file.with_suffix(""))
    assert main(["map", "m02-game-chat", "--output", name, "--format", "both"]) == 0
    assert capsys.readouterr().out == f"{file}\n{file.with_suffix('.png')}\n"
    png = file.with_suffix(".png").read_bytes()
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    assert width > 4500 and 1.2 < width / height < 1.8, "an A3 sheet on its side in print"


def test_the_name_of_the_file_says_what_is_drawn(content: SampleContent, tmp_path: Path) -> None:
    file = tmp_path / "kite.png"
    assert main(["map", "kite", "--content", str(content.folder), "--output", str(file)]) == 0
    assert [one.name for one in tmp_path.glob("kite.*")] == ["kite.png"]


@pytest.mark.parametrize(("name", "form"), [
    ("q.svg", "png"), ("q.png", "svg"), ("q.svg", "both"), ("q.png", "both"),
])
def test_a_name_and_a_format_that_contradict_each_other_are_refused(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str,
    form: str,
) -> None:
    neighbour = tmp_path / ("q.png" if name == "q.svg" else "q.svg")
    neighbour.write_text("somebody else's", encoding="utf-8")
    assert main(["map", "kite", "--content", str(content.folder), "--output",
                 str(tmp_path / name), "--format", form]) == 1
    assert f"{name}: its name says {name[-3:]}, but --format says {form}" in (
        capsys.readouterr().err)
    assert list(tmp_path.glob("q.*")) == [neighbour]
    assert neighbour.read_text(encoding="utf-8") == "somebody else's"


def test_the_ending_of_a_name_can_be_written_in_capitals(
    content: SampleContent, tmp_path: Path
) -> None:
    file = tmp_path / "KITE.SVG"
    assert main(["map", "kite", "--content", str(content.folder), "--output", str(file)]) == 0
    assert [one.name for one in tmp_path.glob("KITE*")] == ["KITE.SVG"]
    assert ElementTree.parse(file).getroot().tag == f"{SVG}svg"


def test_emoji_in_titles_and_names_are_pictures(content: SampleContent, tmp_path: Path) -> None:
    content.edit(SCENARIO, "title: Der Drachen", "title: Der 😊 Drachen 🔒")
    content.edit(SCENARIO, "channel: Drachenfreunde", "channel: Drachen 😂 Freunde")
    before = drawn_pictures(content, tmp_path / "a.svg")
    content.edit(SCENARIO, "title: Der 😊 Drachen 🔒", "title: Der Drachen")
    assert drawn_pictures(content, tmp_path / "b.svg") == before - 2
    content.edit(SCENARIO, "channel: Drachen 😂 Freunde", "channel: Drachenfreunde")
    assert drawn_pictures(content, tmp_path / "c.svg") == before - 3


def drawn_pictures(content: SampleContent, file: Path) -> int:
    """Draw the sample's map and return how many pictures are on it; no emoji is a letter."""
    assert main(["map", "kite", "--content", str(content.folder), "--output", str(file)]) == 0
    words = words_of(file)
    assert "Drachen" in words and not set(words) & set("😊🔒😂")
    return file.read_text(encoding="utf-8").count("<image")


def test_the_drawing_shows_every_scene_option_and_ending(drawn: Path) -> None:
    titles = {one.text for one in ElementTree.parse(drawn).getroot().iter(f"{SVG}title")}
    for name in ("scene/team", "scene/kitchen", "choice/secrecy", "option/ask_back",
                 "option/show_gotte", "ending/tells_mama"):
        assert name in titles
    words = words_of(drawn)
    for text in ("Neu im Team", "Was schreibt Luan zurück?", "tells_gotte", "Kanalwechsel",
                 "Luan hat jemanden"):
        assert text in words


def test_the_drawing_stands_alone(drawn: Path) -> None:
    text = drawn.read_text(encoding="utf-8")
    links = re.findall(r'(?:href="|url\()([^")]*)', text)
    assert links and all(one.startswith("data:") for one in links)
    assert text.count("@font-face") == 4
    families = set(re.findall(r'font-family="([^"]*)"', text))
    assert families and all(one.endswith(", sans-serif") for one in families)
    assert "😂" not in words_of(drawn), "emoji are pictures, as on the terminal"


def test_the_drawing_says_what_it_is(drawn: Path) -> None:
    root = ElementTree.parse(drawn).getroot()
    assert root.get("role") == "img"
    first, second = list(root)[:2]
    assert (first.tag, first.text) == (f"{SVG}title", "Neu im Team")
    assert second.tag == f"{SVG}desc"
    assert second.text is not None and "m02-game-chat" in second.text


def test_a_map_can_be_in_another_language(tmp_path: Path) -> None:
    file = tmp_path / "m02.svg"
    assert main(["map", "m02-game-chat", "--language", "fr", "--output", str(file)]) == 0
    words = words_of(file)
    assert "Du nouveau dans l’équipe" in words
    assert "Neu im Team" not in words


def test_maps_in_two_languages_lie_beside_each_other(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    content.translate("en")
    for words in ((), ("--language", "en")):
        assert main(["map", "kite", "--content", str(content.folder), "--format", "svg",
                     *words]) == 0
    files = ["build/maps/kite.de.svg", "build/maps/kite.en.svg"]
    assert capsys.readouterr().out.splitlines() == files
    assert all(Path(one).exists() for one in files)


def test_a_map_is_data_for_programs(
    content: SampleContent, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    write_counts(tmp_path / "c.json", VisitCounts(1, "kite", 4, options={"run": 1}))
    before = sorted(tmp_path.rglob("*"))
    assert main(["map", "kite", "--content", str(content.folder), "--json",
                 "--counts", str(tmp_path / "c.json")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["panels"] == ["field", "hill"]
    (run,) = [one for one in told["nodes"] if one["id"] == "option/run"]
    assert (run["share"], run["marks"]) == (0.25, [])
    assert {"source": "choice/start", "target": "option/wait", "kind": "on", "words": "",
            "share": 0.0} in told["edges"]
    assert sorted(tmp_path.rglob("*")) == before


def test_shares_are_told_in_percent(content: SampleContent, tmp_path: Path) -> None:
    counts, file = tmp_path / "c.json", tmp_path / "kite.svg"
    write_counts(counts, VisitCounts(1, "kite", 300, scenes={"hill": 100}, options={"run": 1}))
    assert main(["map", "kite", "--content", str(content.folder), "--output", str(file),
                 "--counts", str(counts), "--language", "en"]) == 0
    words = words_of(file)
    assert "33 % of visits" in words and "< 1 % of visits" in words
    assert "visits counted: 300" in words


def test_the_counts_of_another_story_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_counts(tmp_path / "c.json", VisitCounts(1, "other", 4))
    assert main(["map", "m02-game-chat", "--counts", str(tmp_path / "c.json")]) == 1
    assert "counts the visits of «other»" in capsys.readouterr().err


def test_a_dead_end_is_drawn_and_no_error(content: SampleContent, tmp_path: Path) -> None:
    content.edit(SCENARIO, "- id: run\n", "- id: run\n            once: yes\n")
    content.edit(SCENARIO, "when: not told and tries < 3", "when: told and tries < 3")
    file = tmp_path / "kite.svg"
    assert main(["map", "kite", "--content", str(content.folder), "--output", str(file),
                 "--language", "en"]) == 0
    root = ElementTree.parse(file).getroot()
    (option,) = [one for one in root.iter(f"{SVG}g")
                 if one.findtext(f"{SVG}title") == "option/run"]
    said = " ".join(one.text or "" for one in option.iter(f"{SVG}text"))
    assert "nobody comes here" in said
    assert any(one.get("stroke-dasharray") for one in option.iter(f"{SVG}path"))


def test_a_story_with_errors_has_no_map(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    assert main(["map", "kite", "--content", str(content.folder)]) == 1
    assert "«kite» has errors." in capsys.readouterr().err


def test_without_graphviz_it_is_told_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["map", "m02-game-chat", "--output", str(tmp_path / "m.svg")]) == 1
    told = capsys.readouterr().err
    assert "«dot»" in told and "bash deploy/desk" in told
    assert told.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["m02.pdf", "m02", "m02.svg.txt"])
def test_a_file_of_another_kind_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["map", "m02-game-chat", "--output", str(tmp_path / name)]) == 1
    assert "a map is a file ending in .svg or .png" in capsys.readouterr().err


def test_a_language_the_story_is_not_complete_in_is_refused(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["map", "kite", "--content", str(content.folder), "--language", "fr"]) == 1
    assert "is not complete in «fr»" in capsys.readouterr().err
