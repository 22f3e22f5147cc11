"""What the handbook says about the editorial rules is what the rules say."""

import re
from typing import Any

import pytest
import yaml
from language_pages import PAGES, pages, read
from sample_content import CHECKOUT

from kiosk.catalog.vocabulary import LAST_SOURCE

_ROW = re.compile(r"^\| (.+) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def rules() -> Any:
    """Return the shipped rules."""
    return yaml.safe_load((CHECKOUT / "content" / "editorial.yaml").read_text("utf-8"))


def _table(page: str, head: str) -> list[list[str]]:
    """Return the cells of the rows below a table's head."""
    rows = read(PAGES / page).partition(head)[2].partition("\n\n")[0]
    return [[cell.strip() for cell in re.split(r" ?\| ?", row)] for row in _ROW.findall(rows)]


def test_the_limits_are_those_of_the_rules(rules: Any) -> None:
    told = {field.strip("`"): (words, characters)
            for _, field, words, characters in _table("texts.md", "| Text | Field |")}
    limits = rules["lengths"]
    known = {*limits["words"], *limits["characters"]}
    assert told == {one: (str(limits["words"].get(one, "")), str(limits["characters"].get(one, "")))
                    for one in known}


def test_the_fixed_sentences_are_those_of_the_rules(rules: Any) -> None:
    told = dict(_table("editorial-rules.md", "| Id | Sentence |"))
    assert told == {name: one["de"] for name, one in rules["fixed_statements"].items()}


def test_the_figures_are_those_of_the_rules(rules: Any) -> None:
    page = read(PAGES / "editorial-rules.md") + read(PAGES / "texts.md")
    path, readability = rules["path"], rules["readability"]
    for words in (
        f"{path['words_least']} to\n{path['words_most']} words",
        f"Flesch {readability['de']['flesch_least']} or more",
        f"LIX {readability['de']['lix_most']} or less",
        f"{readability['fr']['sentence_words_most']} words in a sentence",
        f"Gulpease {readability['it']['gulpease_least']} or more",
        f"Flesch {readability['en']['flesch_least']} or more",
    ):
        assert words in page
    pressure = rules["pressure"]
    assert (pressure["messages_most"], pressure["in_a_row_most"]) == (8, 3)
    assert "**eight** messages push" in page
    assert "at most **three** follow" in page


def test_every_sentence_of_the_source_is_told_once() -> None:
    told: list[int] = []
    for sentences, _ in _table("editorial-rules.md", "| Sentences | What they say |"):
        for one in sentences.split():
            first, _, last = one.replace("S", "").partition("–")
            told += range(int(first), int(last or first) + 1)
    assert sorted(told) == list(range(1, LAST_SOURCE + 1))


def test_every_box_is_found() -> None:
    """A fence that is indented, or not closed, would be run by nobody."""
    for page in pages():
        text = read(page)
        assert not re.findall(r"^[ >]+```", text, re.MULTILINE), page.name
        assert text.count("```") % 2 == 0, page.name
