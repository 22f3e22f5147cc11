"""The report: one page without a network, in four languages, that tells no small number."""

import json
import re
from collections import Counter
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from sample_content import ASSETS, SampleContent

from kiosk.author.statistics.names import Names
from kiosk.author.statistics.periods import dates_of, periods_of
from kiosk.author.tongue import TONGUES
from kiosk.cli import main
from kiosk.journal.key import Counts, Key, day_of
from kiosk.journal.ledger import open_ledger
from kiosk.journal.summary import Row

FIRST = day_of(date(2026, 11, 24))


def _key(event: str, part: str = "", option: str = "", story: str = "", day: int = FIRST) -> Key:
    return Key(day, story, "de", "young", event, part, option)


def _counts() -> Counts:
    return Counter({
        _key("visit"): 40, _key("minutes"): 120, _key("left"): 25, _key("idle_reset"): 15,
        _key("started", story="kite"): 60, _key("ended", "good", story="kite"): 45,
        _key("chosen", "ask", "wait", "kite"): 30, _key("chosen", "ask", "call", "kite"): 12,
        _key("chosen", "ask", "shout", "kite"): 3, _key("help", story="kite"): 11,
        _key("started", story="gone"): 17,
    })


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a terminal's counts."""
    path = tmp_path / "counts.sqlite"
    ledger = open_ledger(path)
    ledger.add(_counts(), FIRST)
    ledger.close()
    return path


def _report(tmp_path: Path, content: SampleContent, *files: Path, language: str = "de") -> str:
    to = tmp_path / "report.html"
    assert main(["stats", "report", *map(str, files), "--to", str(to), "--language", language,
                 "--content", str(content.folder), "--assets", str(ASSETS)]) == 0
    return to.read_text(encoding="utf-8")


def _alts(page: str) -> list[str]:
    return [unescape(one) for one in re.findall(r'alt="([^"]*)"', page)]


@pytest.mark.parametrize("language", TONGUES)
def test_a_report_is_whole_in_every_language(
    tmp_path: Path, content: SampleContent, file: Path, language: str
) -> None:
    page = _report(tmp_path, content, file, language=language)
    assert f'<html lang="{language}">' in page
    assert "{" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


def test_a_report_needs_nothing_from_elsewhere(
    tmp_path: Path, content: SampleContent, file: Path
) -> None:
    page = _report(tmp_path, content, file)
    addresses = re.findall(r'(?:src|href)="([^"]*)"|url\("([^"]*)"\)', page)
    assert addresses
    assert all("".join(one).startswith("data:") for one in addresses)


def test_numbers_are_named_by_the_content(
    tmp_path: Path, content: SampleContent, file: Path
) -> None:
    page = _report(tmp_path, content, file)
    title = content.load().catalog.scenario("kite").title.words("de")  # type: ignore[union-attr]
    assert f"{title}: 60, gone: 17" in _alts(page)
    assert "40 Besuche" in page and "im Mittel 3.0 Minuten pro Besuch" in page


def test_a_small_number_and_what_would_give_it_away_are_not_in_it(
    tmp_path: Path, content: SampleContent, file: Path
) -> None:
    page = _report(tmp_path, content, file)
    asked = [one for one in _alts(page) if "wait" in one]
    assert asked == ["call: unter 10, shout: unter 10, wait: 30"]
    assert "≥" not in page


def test_what_is_missing_of_many_terminals_is_explained(
    tmp_path: Path, content: SampleContent, file: Path
) -> None:
    other = tmp_path / "other.sqlite"
    ledger = open_ledger(other)
    ledger.add(Counter({_key("chosen", "ask", "call", "kite"): 80,
                        _key("chosen", "ask", "wait", "kite"): 90}), FIRST)
    ledger.close()
    page = _report(tmp_path, content, file, other)
    assert "call: ≥ 80, shout: unter 10, wait: 120" in _alts(page)
    assert "Wie viel hinter «≥» fehlt" in page


def test_an_empty_file_gives_a_report_as_well(tmp_path: Path, content: SampleContent) -> None:
    path = tmp_path / "empty.sqlite"
    open_ledger(path).close()
    page = _report(tmp_path, content, path)
    assert "0 Besuche" in page


def test_exports_are_added_up(tmp_path: Path, file: Path) -> None:
    here, everything = tmp_path / "here.csv", tmp_path / "all.csv"
    assert main(["stats", "export", str(file), "--to", str(here)]) == 0
    assert main(["stats", "merge", str(here), str(file), "--to", str(everything)]) == 0
    lines = everything.read_text(encoding="utf-8").splitlines()
    assert "about,,,terminals,2,0" in lines
    assert "day,,,2026-11-24,80,0" in lines
    assert "answer,kite,ask,wait,60,0" in lines
    assert "answer,kite,ask,shout,,2" in lines


def test_days_can_be_chosen(tmp_path: Path, file: Path) -> None:
    to = tmp_path / "none.csv"
    assert main(["stats", "export", str(file), "--since", "2026-11-25", "--to", str(to)]) == 0
    assert "day," not in to.read_text(encoding="utf-8")


def test_programs_get_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "export", str(file), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"table": "day", "story": "", "part": "", "name": "2026-11-24", "number": 40,
            "withheld": 0} in rows


def test_without_a_file_the_counts_of_this_terminal_are_meant(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[paths]\ndata_dir = "{file.parent}"\n', encoding="utf-8")
    monkeypatch.setenv("KIOSK_SETTINGS", str(settings))
    to = tmp_path / "here.csv"
    assert main(["stats", "export", "--to", str(to)]) == 0
    assert "day,,,2026-11-24,40,0" in to.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["other.sqlite", "other.csv"])
def test_any_other_file_is_refused_in_a_sentence(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_CH.UTF-8")
    path = tmp_path / name
    path.write_text("something else", encoding="utf-8")
    assert main(["stats", "export", str(path)]) == 1
    assert f"{path} enthält keine lesbaren Zahlen" in capsys.readouterr().err


def test_a_date_is_written_as_one(file: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["stats", "export", str(file), "--since", "yesterday"])
    assert ended.value.code == 2


def test_without_content_the_ids_stand_there() -> None:
    names = Names(None, "de")
    assert (names.story("kite"), names.question("kite", "ask"), names.answer("kite", "ask", "wait"),
            names.ending("kite", "good"), names.audience("young"), names.language("de")) == (
        "kite", "ask", "wait", "good", "young", "de")


@pytest.mark.parametrize(("last", "kind", "count"), [
    ("2026-11-24", "day", 1), ("2026-12-31", "day", 38), ("2027-06-30", "week", 32),
    ("2029-11-24", "month", 37),
])
def test_many_days_become_weeks_and_months(last: str, kind: str, count: int) -> None:
    rows = [Row("day", "", "", "2026-11-24", 3), Row("day", "", "", last, 4)]
    found, periods = periods_of(dates_of(rows))
    assert (found, len(periods)) == (kind, count)
    assert sum(one.visits for one in periods) == 7
