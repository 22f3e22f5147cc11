"""`kiosk script`: its files, the PDF, and what it says when something is not there."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from every_thing import plant_every_thing
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent
from script_case import CONTENT, REAL, edition_of, real_page, scripts_in

from kiosk.author.data_uri import data_uri
from kiosk.author.editorial.findings import editorial_findings
from kiosk.author.progress import Advance, Silent
from kiosk.author.script.pdf import print_page
from kiosk.author.script.printing import Order, measure
from kiosk.catalog.saying import Saying
from kiosk.cli import main

DAY_S = 86_400
LONG_AGO_S = 365 * DAY_S
PACE = """\
format: 1
path: {words_least: 1, words_most: 600, minutes_least: 1, minutes_most: 6}
pace: {words_per_minute: {de: 180}, percent_from_age: {12: 70}, decision_s: 8, touch_s: 2}
"""


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody's own language get into what is printed."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> pypdf.PdfReader:
    """Return the English script of the shipped story as it is printed."""
    path = tmp_path_factory.mktemp("pdf") / "script.pdf"
    path.write_bytes(print_page(real_page("en")))
    return pypdf.PdfReader(path)


def _script(content: SampleContent, output: Path, *arguments: str) -> int:
    return main(["script", *arguments, "--content", str(content.folder), "--output", str(output)])


def test_a_pdf_says_what_it_is(pdf: pypdf.PdfReader) -> None:
    assert pdf.metadata is not None
    assert pdf.metadata.title == "New to the team · screenplay (English)"
    assert pdf.metadata.author == "Okay for me?"
    root = pdf.root_object
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert "pdfuaid" in root["/Metadata"].get_object().get_data().decode()


def test_every_page_of_a_pdf_says_which_script_it_belongs_to(pdf: pypdf.PdfReader) -> None:
    pages = [one.extract_text() for one in pdf.pages]
    (mark,) = set(re.findall(r"version 1 · draft · (\w{4}-\w{4}-\w{4})", " ".join(pages)))
    for number, page in enumerate(pages, start=1):
        assert mark in page and f"{number} / {len(pages)}" in page
    assert all("New to the team · English" in one for one in pages[1:])


def test_a_jump_names_the_page_it_leads_to(pdf: pypdf.PdfReader) -> None:
    pages = [" ".join(one.extract_text().split()) for one in pdf.pages]
    whole = " ".join(pages)
    jumps = re.findall(r"(scene|ending) (\d+) «(\w+)» \(p\. (\d+)\)", whole)
    assert {kind for kind, *_ in jumps} == {"scene", "ending"}
    for kind, number, name, page in jumps:
        assert f"{kind.title()} {number} [{name}]" in pages[int(page) - 1]


def test_a_pdf_has_bookmarks_for_scenes_and_decisions(pdf: pypdf.PdfReader) -> None:
    def titles(outline: list[object]) -> list[str]:
        return [title for one in outline for title in (
            titles(one) if isinstance(one, list) else [str(one["/Title"])])]  # type: ignore[index]

    found = titles(pdf.outline)
    assert found[0] == "New to the team"
    for one in ("Overview", "Scene 3 photo", "Decision 5 person", "Ending 2 tells_gotte",
                "Sources", "Sign-off"):
        assert one in found


def test_a_script_ends_with_boxes_to_sign(pdf: pypdf.PdfReader) -> None:
    last = pdf.pages[-1].extract_text()
    for one in ("I have read this version: «New to the team»", "Approved", "Not approved",
                "Signature", "What was strange?", "What rang true?"):
        assert one in last


@pytest.mark.parametrize(("source", "pictures"), [("inside", 1), ("file", 0), ("http", 0)])
def test_a_pdf_is_made_of_what_is_in_the_page_and_nothing_else(
    tmp_path: Path, source: str, pictures: int
) -> None:
    data = (ASSETS / "emoji" / "blush.png").read_bytes()
    (tmp_path / "picture.png").write_bytes(data)
    with serving(tmp_path) as (address, asked):
        links = {"inside": data_uri("image/png", data), "http": f"{address}/picture.png",
                 "file": (tmp_path / "picture.png").as_uri()}
        picture = f'<img alt="" src="{links[source]}">'
        printed = print_page(f'<html lang="en"><title>One</title>{picture}')
    assert len(pypdf.PdfReader(BytesIO(printed)).pages[0].images) == pictures
    assert asked == []


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve a folder on this computer; yield its address, and what is asked for."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *values: object) -> None:
            asked.append(self.path)

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder)) as server:
        threading.Thread(target=server.serve_forever).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()


def test_the_cover_tells_the_day_any_file_of_the_story_was_last_changed(
    content: SampleContent
) -> None:
    plant_every_thing(content)
    content.translate("en")
    files = [content.path(one) for one in (
        SCENARIO, "parts/water.yaml", "translations/en/kite.po", "translations/en/part-water.po")]
    for newest in files:
        for one in files:
            os.utime(one, (0, LONG_AGO_S + DAY_S * (one == newest)))
        changed = edition_of(content, "en").changed_on
        assert changed == date.fromtimestamp(LONG_AGO_S + DAY_S), newest


def test_a_script_walks_the_story_it_prints_before_everybodys_eyes(content: SampleContent) -> None:
    content.path("editorial.yaml").write_text(PACE, encoding="utf-8")
    loaded, watched = content.load(), Watched()
    order = Order(content.folder, ASSETS, content.folder)
    paces = measure([edition_of(content, "de")], order, loaded, watched)
    assert watched.steps >= 5
    assert paces == editorial_findings(loaded, content.folder, ASSETS).paces != {}


class Watched(Silent):
    """Counts the steps of all work."""

    steps = 0

    def task(self, what: Saying, total: int | None = None) -> Advance:
        """Begin a piece of work that is counted."""
        def advance() -> None:
            self.steps += 1

        return advance


def test_both_files_are_written_and_named(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "a" / "scripts"
    assert _script(content, output, "kite") == 0
    assert capsys.readouterr().out.splitlines() == [
        str(output / "kite.de.html"), str(output / "kite.de.pdf")]
    assert pypdf.PdfReader(output / "kite.de.pdf").pages
    assert (output / "kite.de.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(("arguments", "file"), [
    (["--language", "en"], "kite.en.html"),
    (["--language", "en", "--beside", "de"], "kite.en-de.html"),
    (["--as-adult"], "kite.de.adult.html"),
])
def test_each_kind_of_script_has_a_file_of_its_own(
    content: SampleContent, tmp_path: Path, arguments: list[str], file: str
) -> None:
    assert _script(content, tmp_path / "out", "kite", "--format", "html", *arguments) == 0
    assert scripts_in(tmp_path / "out") == [file]


def test_all_stories_are_printed_in_all_their_languages(
    content: SampleContent, tmp_path: Path
) -> None:
    assert _script(content, tmp_path / "out", "--all", "--format", "html") == 0
    assert scripts_in(tmp_path / "out") == ["kite.de.html", "kite.en.html"]


def test_a_story_with_errors_does_not_keep_the_others_from_being_printed(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = content.path("scenarios/broken/scenario.yaml")
    broken.parent.mkdir()
    broken.write_text("format: 1\n", encoding="utf-8")
    assert _script(content, tmp_path / "out", "--all", "--format", "html") == 1
    assert scripts_in(tmp_path / "out") == ["kite.de.html", "kite.en.html"]
    told = capsys.readouterr().err
    assert told.startswith("kiosk: «broken» has errors.") and told.count("\n") == 1


def test_one_language_of_all_stories_is_asked_for(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--all", "--format", "html", "--language"]
    assert _script(content, tmp_path / "out", *arguments, "en") == 0
    assert scripts_in(tmp_path / "out") == ["kite.en.html"]
    assert _script(content, tmp_path / "out", *arguments, "fr") == 1
    assert "«kite» is not complete in «fr»" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "told"), [
    (["kiet"], "There is no scenario «kiet». Did you mean «kite»?"),
    (["kite", "--language", "fr"], "«kite» is not complete in «fr», only in de, en."),
    (["kite", "--beside", "fr"], "«kite» is not complete in «fr», only in de, en."),
    (["kite", "--beside", "de"], "The script is in «de» already;"),
])
def test_what_cannot_be_printed_is_told_in_one_sentence(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    arguments: list[str], told: str,
) -> None:
    assert _script(content, tmp_path / "out", *arguments) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"kiosk: {told}") and error.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_mistake_in_the_story_is_told_with_file_and_line(
    content: SampleContent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line, _ = content.edit(SCENARIO, "icon: star", "¦icon: starr")
    assert _script(content, tmp_path / "out", "kite") == 1
    assert f"{content.path(SCENARIO)}:{line}:" in capsys.readouterr().err


def test_one_story_or_all_of_them(content: SampleContent, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        _script(content, tmp_path / "out", "kite", "--all")
    assert ended.value.code == 2


@pytest.mark.parametrize(("missing", "arguments", "code", "told"), [
    ("weasyprint", ["--format", "html"], 0, ""),
    ("weasyprint", ["--format", "pdf"], 1, "PDF files cannot be made here"),
    ("jinja2", ["--format", "html"], 1, "needs «jinja2»"),
])
def test_tools_that_are_not_installed_are_missed_only_where_they_are_needed(
    tmp_path: Path, missing: str, arguments: list[str], code: int, told: str
) -> None:
    program = (f"import sys; sys.modules[{missing!r}] = None; from kiosk.cli import main; "
               f"sys.exit(main(['script', {REAL!r}, *{arguments!r}, '--content', "
               f"{str(CONTENT)!r}, '--assets', {str(ASSETS)!r}, '--output', {str(tmp_path)!r}]))")
    ended = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True,
                           text=True, check=False)
    assert (ended.returncode, told in ended.stderr) == (code, True), ended.stderr
    assert "Traceback" not in ended.stderr
