"""The chart of a sample: everything on it, nothing clipped, nothing over something else."""

from pathlib import Path
from typing import Any

import pytest
from every_thing import plant_every_thing
from matplotlib.backends.backend_agg import FigureCanvasAgg
from pypdf import PdfReader
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.simulation.chart import draw_chart, write_chart
from kiosk.author.simulation.clock import pace_in
from kiosk.author.simulation.sample import Sampling, draw_sample
from kiosk.author.simulation.told import Told
from kiosk.catalog.editorial import PathTarget, ReadingPace
from kiosk.cli import main
from kiosk.engine.exhibition import Timings

RULES = ReadingPace({"de": 180, "fr": 190}, {12: 60, 18: 100}, decision_s=4, touch_s=1)
A4_MM = (210, 297)


def told_of(story: Manuscript, language: str = "de", tongue: str = "en") -> Told:
    pace = pace_in(language, Timings(), RULES, 12)
    sample = draw_sample(story.scenario, story.visitors, pace, Sampling(200, 1, 10))
    return Told(story, sample, language, 12, PathTarget(300, 450, 3, 6), tongue)


def shipped() -> Manuscript:
    return open_manuscript(CHECKOUT / "content", ASSETS, "m02-game-chat")


def boxes_of(told: Told) -> tuple[Any, list[Any]]:
    """Return the box of the sheet and those of all words on it, in pixels."""
    figure = draw_chart(told, ASSETS).figure
    renderer = FigureCanvasAgg(figure).get_renderer()
    figure.draw(renderer)
    words = [one for axes in figure.axes for one in (*axes.texts, *_on_axis(axes.xaxis),
                                                     *_on_axis(axes.yaxis))]
    # The box of a line has room above and below its letters; a pixel of it may be shared.
    return figure.bbox, [one.get_window_extent(renderer).padded(-1)
                         for one in words if one.get_text()]


def _on_axis(axis: Any) -> list[Any]:
    if not axis.axes.axison:
        return []
    least, most = sorted(axis.get_view_interval())
    return [axis.label, *(label for label, place in zip(
        axis.get_ticklabels(), axis.get_ticklocs(), strict=True) if least <= place <= most)]


def assert_well_laid(told: Told) -> None:
    sheet, boxes = boxes_of(told)
    assert len(boxes) > 20
    for number, one in enumerate(boxes):
        assert sheet.x0 < one.x0 and one.x1 < sheet.x1
        assert sheet.y0 < one.y0 and one.y1 < sheet.y1
        assert not any(one.overlaps(other) for other in boxes[number + 1:])


@pytest.mark.parametrize("tongue", ["en", "de", "fr"])
@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_is_clipped_and_nothing_stands_over_something_else(
    language: str, tongue: str
) -> None:
    assert_well_laid(told_of(shipped(), language, tongue))


def test_long_words_and_long_options_are_wrapped(content: SampleContent) -> None:
    plant_every_thing(content)
    content.edit(SCENARIO, 'say: "Wir warten noch."', 'say: "' + (
        "Persönlichkeitsrechtsverletzungen sind " * 4) + 'Rechtsschutzversicherungen"')
    content.edit(SCENARIO, "text: Sand,", f"text: {'Sand' * 30},")
    content.edit(SCENARIO, "choose: Was schreibt Luan?", "choose: " + "Was schreibt er? " * 12)
    content.edit(SCENARIO, "title: Der Drachen", "title: " + "Der Drachen " * 7)
    assert_well_laid(told_of(open_manuscript(content.folder, ASSETS, "kite")))


def test_the_shipped_story_fits_on_a_page() -> None:
    width, height = draw_chart(told_of(shipped()), ASSETS).figure.get_size_inches() * 25.4
    assert width == pytest.approx(A4_MM[0], abs=2)
    assert height <= A4_MM[1] + 2


def test_a_long_story_gets_columns(content: SampleContent) -> None:
    quizzes = "".join(
        f"      - quiz: Frage {number}?\n        id: question_{number}\n        answers:\n"
        f"          - {{id: yes_{number}, text: Ja}}\n          - {{id: no_{number}, text: Nein}}\n"
        for number in range(30))
    content.edit(SCENARIO, "      - pause\n", quizzes)
    told = told_of(open_manuscript(content.folder, ASSETS, "kite"))
    width, height = draw_chart(told, ASSETS).figure.get_size_inches()
    assert width > 14
    assert 1 < height / width < 2
    assert_well_laid(told)


def test_a_chart_has_the_words_of_the_story_and_says_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "chart.pdf"
    write_chart(file, told_of(shipped()), ASSETS)
    words = " ".join(PdfReader(file).pages[0].extract_text().split())
    for one in ("Neu im Team", "200 simulated visits to «m02-game-chat» in «de», seed 1, 10 % skip",
                "random visitors, no prediction of what young people do", "Was macht Luan jetzt?",
                "Luan zeigt ihn Gotte Ursina", "Noch eine Runde?", "Luan hat erzählt",
                "target: 3 to 6 minutes", "How long a visit takes"):
        assert one in words


@pytest.mark.parametrize(("suffix", "beginning"), [
    ("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_the_suffix_decides_what_is_written_and_the_same_sample_makes_the_same_file(
    suffix: str, beginning: bytes, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.{suffix}" for name in ("one", "two")]
    for file in files:
        write_chart(file, told_of(shipped()), ASSETS)
    one, two = (file.read_bytes() for file in files)
    assert one.startswith(beginning)
    assert one == two


def test_a_chart_nobody_named_has_the_name_of_the_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["simulate", "--visits", "20", "--chart"]) == 0
    assert (tmp_path / "build" / "charts" / "m02-game-chat.svg").stat().st_size > 10_000
    assert "build/charts/m02-game-chat.svg" in capsys.readouterr().out


def test_the_ending_of_a_chart_can_be_written_in_capitals(tmp_path: Path) -> None:
    file = tmp_path / "CHART.SVG"
    assert main(["simulate", "--visits", "20", "--chart", str(file)]) == 0
    assert file.read_bytes().startswith(b"<?xml")


def test_without_durations_there_is_no_histogram(content: SampleContent) -> None:
    story = open_manuscript(content.folder, ASSETS, "kite")
    pace = pace_in("de", Timings(), None, 12)
    sample = draw_sample(story.scenario, story.visitors, pace, Sampling(20, 1, 10))
    figure = draw_chart(Told(story, sample, "de", 12, None, "en"), ASSETS).figure
    assert len(figure.axes) == 1
