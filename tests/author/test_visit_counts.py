"""Counts of visits: what `kiosk map` may take for true."""

from pathlib import Path

import pytest

from kiosk.author.visit_counts import VisitCounts, read_counts, write_counts
from kiosk.catalog.saying import ToldError

COUNTS = VisitCounts(1, "kite", 10, {"field": 10}, {"wait": 4}, {"flies": 9})


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_counts(tmp_path / "counts.json", COUNTS)
    assert read_counts(tmp_path / "counts.json", "kite") == COUNTS


@pytest.mark.parametrize(("text", "said"), [
    (None, "counts.json: "),
    ("no json", "holds no counts of visits"),
    ('{"format": 2, "scenario": "kite", "visits": 1, "scenes": {}}', "this version cannot read"),
    ('{"format": 1, "scenario": "kite", "visits": -1}', "this version cannot read"),
    ('{"format": 1, "scenario": "kite", "visits": 9, "options": {"wait": 10}}',
     "this version cannot read"),
    ('{"format": 1, "scenario": "pond", "visits": 9}',
     "counts the visits of «pond», not of «kite»"),
    ('{"format": 1, "scenario": "kite", "visits": 9, "names": []}', "holds no counts of visits"),
])
def test_anything_else_is_refused_in_a_sentence(
    tmp_path: Path, text: str | None, said: str
) -> None:
    file = tmp_path / "counts.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(ToldError) as refused:
        read_counts(file, "kite")
    assert said in str(refused.value)
