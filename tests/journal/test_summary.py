"""What leaves a terminal tells no small number, not even to somebody who calculates."""

from collections import Counter, defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_day import TUESDAY

from kiosk.errors import JournalError
from kiosk.journal.journal import FILE_NAME
from kiosk.journal.key import Counts, Key
from kiosk.journal.ledger import open_ledger
from kiosk.journal.reading import read_totals
from kiosk.journal.summary import Row, merged, summary_of
from kiosk.journal.table_file import read_table, write_table
from kiosk.journal.threshold import LEAST_TOLD, told
from kiosk.journal.totals import Days, Totals, totals_of

FREE = ("about", "day")
"""Tables whose numbers are about no kind of visitor and no answer."""

numbers = st.one_of(st.integers(0, 25), st.integers(0, 10_000))
groups = st.dictionaries(st.sampled_from("abcdef"), numbers, max_size=6)


def _key(event: str, part: str = "", option: str = "", **more: object) -> Key:
    values = {"day": TUESDAY, "scenario": "", "language": "de", "audience": "", **more}
    return Key(event=event, part=part, option=option, **values)  # type: ignore[arg-type]


keys = st.builds(
    _key, st.sampled_from(["visit", "started", "ended", "chosen", "voted", "done", "help", "left",
                           "idle_reset", "minutes"]),
    st.sampled_from(["", "ask", "know"]), st.sampled_from(["", "yes", "no"]),
    scenario=st.sampled_from(["", "kite", "pond"]), language=st.sampled_from(["de", "fr"]),
    audience=st.sampled_from(["", "teen"]), day=st.integers(TUESDAY, TUESDAY + 3))
any_counts = st.dictionaries(keys, numbers, max_size=20).map(Counter)


@given(groups)
def test_what_is_told_is_true_and_never_small(counts: dict[str, int]) -> None:
    for name, count in told(counts).items():
        assert count is None or (count == counts[name] and count >= LEAST_TOLD)


@given(groups)
def test_whoever_knows_the_sum_cannot_work_out_a_small_number(counts: dict[str, int]) -> None:
    """At least two are withheld, and what is left for them is no small number."""
    shown = told(counts)
    withheld = [name for name, count in shown.items() if count is None]
    rest = sum(counts.values()) - sum(count for count in shown.values() if count is not None)
    if withheld:
        assert len(withheld) > 1
        assert rest >= LEAST_TOLD


@given(groups)
def test_nothing_is_withheld_without_need(counts: dict[str, int]) -> None:
    if all(count >= LEAST_TOLD for count in counts.values()):
        assert told(counts) == counts


@given(any_counts)
def test_a_summary_holds_no_small_number(counts: Counts) -> None:
    for row in summary_of(totals_of(counts.items())):
        assert row.table in FREE or row.number is None or row.table == "minutes" \
            or row.number >= LEAST_TOLD


@given(any_counts)
def test_visits_of_a_kind_cannot_be_worked_out_from_all_visits(counts: Counts) -> None:
    totals = totals_of(counts.items())
    rows = summary_of(totals)
    for table in ("language", "audience"):
        shown = [row for row in rows if row.table == table]
        withheld = [row for row in shown if row.number is None]
        rest = totals.languages.total() - sum(row.number or 0 for row in shown)
        assert not withheld or (len(withheld) > 1 and rest >= LEAST_TOLD)


@given(any_counts)
def test_endings_and_stories_without_one_are_withheld_together(counts: Counts) -> None:
    rows = summary_of(totals_of(counts.items()))
    by_story: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.table == "ending":
            by_story[row.story].append(row)
    for shown in by_story.values():
        assert len([row for row in shown if row.number is None]) != 1


@given(st.lists(any_counts, max_size=4))
def test_terminals_added_up_tell_nothing_that_one_of_them_withholds(every: list[Counts]) -> None:
    summaries = [summary_of(totals_of(one.items())) for one in every]
    for row in merged(summaries):
        place = (row.table, row.story, row.part, row.name)
        same = [one for summary in summaries for one in summary
                if (one.table, one.story, one.part, one.name) == place]
        shown = [one.number for one in same if one.number is not None]
        assert row.number == (sum(shown) if shown else None)
        assert row.withheld == len([one for one in same if one.number is None])


@given(st.lists(any_counts, min_size=2, max_size=4))
def test_it_does_not_matter_in_which_order_terminals_are_added(every: list[Counts]) -> None:
    summaries = [summary_of(totals_of(one.items())) for one in every]
    whole = merged(summaries)
    assert merged(summaries[::-1]) == whole
    assert merged([merged(summaries[:1]), merged(summaries[1:])]) == whole


@given(any_counts)
def test_a_table_is_read_as_it_was_written(counts: Counts) -> None:
    import tempfile

    rows = summary_of(totals_of(counts.items()))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "here.csv")
        write_table(file, rows)
        assert read_table(file) == rows


@pytest.mark.parametrize("text", [
    "", "a,b\n", "table,story,part,name,number,withheld\nanswer,kite,ask,yes,minus,0\n",
    "table,story,part,name,number,withheld\nanswer,kite,ask,yes,-3,0\n",
    "table,story,part,name,number,withheld\nsecret,kite,ask,yes,3,0\n",
    "table,story,part,name,number,withheld\nanswer,kite\n",
])
def test_what_is_no_summary_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(JournalError, match=r"other\.csv"):
        read_table(file)


def test_a_spreadsheet_may_have_saved_it_with_its_own_mark(tmp_path: Path) -> None:
    file = tmp_path / "here.csv"
    rows = summary_of(totals_of([(_key("visit"), 40)]))
    write_table(file, rows)
    file.write_text(file.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read_table(file) == rows


@pytest.mark.parametrize("days", [Days(), Days(TUESDAY + 1), Days(None, TUESDAY),
                                  Days(TUESDAY + 1, TUESDAY + 1)])
@given(counts=any_counts)
def test_a_file_has_the_sums_of_its_days(days: Days, counts: Counts) -> None:
    import tempfile

    since, until = days.bounds
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, FILE_NAME)
        ledger = open_ledger(file)
        ledger.add(counts, TUESDAY + 2)
        ledger.close()
        read = read_totals(file, days)
    kept = totals_of((key, count) for key, count in counts.items() if since <= key.day <= until)
    assert _plain(read) == _plain(kept)


def _plain(totals: Totals) -> list[dict[object, int]]:
    """Return sums without zeros, of the events that files are asked for by day."""
    days = {place: one for place, one in totals.days.items() if place[1] in ("visit", "minutes")}
    every = (totals.things, days, totals.languages, totals.audiences)
    return [{place: count for place, count in one.items() if count} for one in every]
