"""A page about each code, with an example that has the problem and one that has not."""

import io
import re
import textwrap

import pytest
from explained_example import NO_CURE, NOT_RUN, brought_along, try_out
from reported_codes import reported_codes
from sample_content import SampleContent

from kiosk.author.explanation import HERE, Explanation, read_explanations
from kiosk.author.explanation_report import run_explain
from kiosk.author.tongue import TONGUES

PAGES = read_explanations()
RUN = [page for code, page in PAGES.items() if code not in NOT_RUN]


def _explained(code: str, language: str = "en") -> tuple[int, str, str]:
    out, errors = io.StringIO(), io.StringIO()
    return run_explain(code, language, out=out, errors=errors), out.getvalue(), errors.getvalue()


def test_every_code_that_can_be_reported_has_a_page_and_no_other_has() -> None:
    codes = reported_codes()
    assert (codes - set(PAGES), set(PAGES) - codes) == (set(), set())


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_a_page_is_a_title_two_to_four_sentences_and_two_examples(page: Explanation) -> None:
    sentences = re.findall(r"[.?!](?= |$)", page.meaning)
    assert page.title and not page.title.endswith(".")
    assert 2 <= len(sentences) <= 4
    assert page.bad and page.good and page.bad.replace(HERE, "") != page.good
    assert page.bad.count(HERE) <= 1 and HERE not in page.good


@pytest.mark.parametrize("page", RUN, ids=[one.code for one in RUN])
def test_the_bad_example_has_this_problem_at_this_place(
    content: SampleContent, page: Explanation
) -> None:
    found = try_out(content, page, page.bad)
    assert found.codes == brought_along(page)
    places = [(one.line, one.column) for one in found.problems
              if one.code.replace(" ", "-") == page.code]
    assert found.place is None or found.place in places


@pytest.mark.parametrize("page", [one for one in RUN if one.code not in NO_CURE],
                         ids=[one.code for one in RUN if one.code not in NO_CURE])
def test_the_good_example_has_it_no_more(content: SampleContent, page: Explanation) -> None:
    assert page.code not in try_out(content, page, page.good).codes


def test_only_what_no_line_can_show_is_not_run() -> None:
    assert set(PAGES) >= NOT_RUN | NO_CURE


def test_a_page_is_printed_with_a_caret_below_the_place() -> None:
    code, printed, errors = _explained("unknown-icon")
    assert (code, errors) == (0, "")
    assert printed == textwrap.dedent("""\
        unknown-icon: An icon nobody knows

        Icons are the names in assets/icons/icons.json. Many visitors look at the icon
        before they read, so it has to be there.

        Wrong, for example in scenario.yaml:

            icon: starr
                  ^

        Right:

            icon: star
        """)


def test_what_looks_like_a_space_can_be_told_from_one() -> None:
    assert "    →   cards: [hurry]\n" in _explained("tab")[1]
    assert "    ⍽status: draft\n" in _explained("bad-character")[1]


@pytest.mark.parametrize("language", TONGUES)
def test_all_codes_are_listed_with_their_titles(language: str) -> None:
    code, printed, _ = _explained("", language)
    lines = printed.splitlines()
    assert code == 0
    assert [one.split()[0] for one in lines] == sorted(PAGES)
    width = max(len(one) for one in PAGES)
    assert all(one[width:width + 2] == "  " and one[width + 2] != " " for one in lines)


def test_a_page_speaks_the_language_asked_for() -> None:
    printed = _explained("unknown-icon", "de")[1]
    assert printed.startswith("unknown-icon: Ein unbekanntes Symbol\n")
    assert "Falsch, zum Beispiel in scenario.yaml:" in printed


def test_a_code_that_is_none_is_wrong_use_and_the_nearest_is_named() -> None:
    code, printed, errors = _explained("unknwon-icon")
    assert (code, printed) == (2, "")
    assert errors == "kiosk: There is no code «unknwon-icon». Did you mean «unknown-icon»?\n"


def test_a_code_is_found_as_it_is_reported() -> None:
    assert _explained("unknown-kind-of-text")[0] == 0
