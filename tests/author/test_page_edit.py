"""Edits of a YAML page: what is put in, and that nothing else changes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.author.mending.reading import read, tree
from kiosk.author.page_edit import Entry, node_of, open_page, quoted, with_entry, with_value
from kiosk.catalog.node import Scalar, peek
from kiosk.catalog.saying import ToldError

TEST = Entry("{play: [a, b], ends: c}", ("play: [a, b]", "ends: c"))
NAME = Entry("new", ("new",))

LONGER = {
    "a list with dashes": (
        TEST, "tests:\n  - play: [x]\n    ends: y\n",
        "tests:\n  - play: [x]\n    ends: y\n  - play: [a, b]\n    ends: c\n"),
    "no line break at the end": (
        TEST, "tests:\n  - play: [x]\n    ends: y",
        "tests:\n  - play: [x]\n    ends: y\n  - play: [a, b]\n    ends: c\n"),
    "dashes below the name": (
        NAME, "list:\n- x\nmore: 1\n", "list:\n- x\n- new\nmore: 1\n"),
    "comments around it": (
        NAME, "list:   # these\n  # one\n  - x   # is x\n\n  # end of it\n\nmore: 1\n",
        "list:   # these\n  # one\n  - x   # is x\n  - new\n\n  # end of it\n\nmore: 1\n"),
    "a text over several lines at the end": (
        TEST, "tests:\n  - play: [x]\n    ends: >-\n      y\n      z\n\n\nmore: 1\n",
        "tests:\n  - play: [x]\n    ends: >-\n      y\n      z\n  - play: [a, b]\n    ends: c\n"
        "\n\nmore: 1\n"),
    "Windows lines": (
        NAME, "list:\r\n  - x\r\nmore: 1\r\n", "list:\r\n  - x\r\n  - new\r\nmore: 1\r\n"),
    "a byte order mark": (NAME, "\ufefflist: [x]\n", "\ufefflist: [x, new]\n"),
    "brackets": (NAME, "list: [x, y]  # all\nmore: 1\n", "list: [x, y, new]  # all\nmore: 1\n"),
    "brackets with room": (NAME, "list: [ x ]\n", "list: [ x, new ]\n"),
    "brackets with a last comma": (NAME, "list: [x,]\n", "list: [x, new,]\n"),
    "brackets around tests": (
        TEST, "tests: [{play: [x], ends: y}]\n",
        "tests: [{play: [x], ends: y}, {play: [a, b], ends: c}]\n"),
    "brackets over lines": (
        NAME, "list: [\n  x,\n  y  # why\n]\n", "list: [\n  x,\n  y,  # why\n  new\n]\n"),
    "brackets over lines with a last comma": (
        NAME, "list: [\n  x,\n  y,  # why\n]\n", "list: [\n  x,\n  y,  # why\n  new,\n]\n"),
    "brackets over Windows lines": (
        NAME, "list: [\r\n  x\r\n]\r\n", "list: [\r\n  x,\r\n  new\r\n]\r\n"),
    "empty brackets": (NAME, "list: []  # none\n", "list: [new]  # none\n"),
    "empty brackets for tests": (
        TEST, "tests: []  # none\nmore: 1\n",
        "tests:  # none\n  - play: [a, b]\n    ends: c\nmore: 1\n"),
    "nothing behind the name": (
        TEST, "tests:  # none\nmore: 1\n",
        "tests:  # none\n  - play: [a, b]\n    ends: c\nmore: 1\n"),
    "nothing behind the name at the end": (NAME, "more: 1\nlist:", "more: 1\nlist:\n  - new\n"),
    "a single word": (NAME, "list: x\n", "list: [x, new]\n"),
    "no such field": (
        TEST, "more: 1  # last", "more: 1  # last\n\ntests:\n  - play: [a, b]\n    ends: c\n"),
}


@pytest.mark.parametrize(("entry", "before", "after"), LONGER.values(), ids=LONGER)
def test_an_entry_is_put_at_the_end_of_the_list(entry: Entry, before: str, after: str) -> None:
    field = "tests" if entry is TEST else "list"
    edited = with_entry(before, field, entry)
    assert edited.text == after
    assert ("[a, b]" if entry is TEST else "new") in after.splitlines()[edited.line - 1]


IMPOSSIBLE = {
    "a page in curly brackets": ("{more: 1}\n", "cannot be made longer here"),
    "a page that has ended": ("more: 1\n...\n", "cannot be made longer here"),
    "text that keeps its blank lines": (
        "list:\n  - |+\n    x\n\n\n", "cannot be made longer here"),
}


@pytest.mark.parametrize(("before", "message"), IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_what_would_say_something_else_is_refused(before: str, message: str) -> None:
    with pytest.raises(ToldError, match=message):
        with_entry(before, "list", NAME)


_WORDS = st.lists(st.sampled_from(["m01", "kite", "über-uns", "a b", "😀"]), max_size=4,
                  unique=True)
_COMMENTS = st.lists(st.sampled_from(["# note 😀", "", "   # far in"]), max_size=3)


@given(_WORDS, _COMMENTS, _COMMENTS, st.sampled_from(["\n", "\r\n"]), st.booleans(),
       st.booleans())
def test_all_the_rest_stays_as_it_is(
    words: list[str], before: list[str], after: list[str], newline: str, in_brackets: bool,
    is_last: bool,
) -> None:
    listed = [f"list: [{', '.join(words)}]  # all"] if in_brackets else [
        "list:", *before, *(f"  - {one}  # {one}" for one in words)]
    page = newline.join(["title: x", *before, *listed, *after,
                         *([] if is_last else ["more: y"]), ""])
    edited = with_entry(page, "list", NAME).text
    same = next((at for at, (old, new) in enumerate(zip(page, edited, strict=False))
                 if old != new), len(page))
    assert edited.endswith(page[same:])
    assert tree(peek(node_of(edited), "list")) == ("list", *words, "new")


@pytest.mark.parametrize(("before", "field", "value", "after"), [
    ("a: x   # the first\nb: 2\n", "a", "yes", "a: yes   # the first\nb: 2\n"),
    ("a: \"x: y\"\n", "a", "[1, 2]", "a: [1, 2]\n"),
    ("a: [x]  # list\n", "a", "[x, y]", "a: [x, y]  # list\n"),
    ("\ufeffa: x\r\nb: y\r\n", "b", "z", "\ufeffa: x\r\nb: z\r\n"),
])
def test_a_value_is_replaced_and_nothing_else(
    before: str, field: str, value: str, after: str
) -> None:
    assert with_value(before, field, value) == after


@pytest.mark.parametrize(("field", "value"), [("b", "1"), ("a", "x: y"), ("a", "[x"),
                                              ("a", "1\nc: 2")])
def test_a_value_that_is_not_read_back_is_refused(field: str, value: str) -> None:
    with pytest.raises(ToldError, match="cannot be changed"):
        with_value("a: x\n", field, value)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_quoted_words_are_read_back(words: str) -> None:
    reading = read(f"a: {quoted(words)}\n")
    value = peek(reading.node, "a")
    assert isinstance(value, Scalar) and value.text == words
    assert reading.problems == ()


def test_a_page_that_is_no_yaml_is_told(tmp_path: Path) -> None:
    page = tmp_path / "page.yaml"
    page.write_text("a: [x\n", encoding="utf-8")
    with pytest.raises(ToldError, match=r"page\.yaml:1:.* open-bracket .* See kiosk check\."):
        open_page(page)
