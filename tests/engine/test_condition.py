"""Conditions in words: what they mean, and where words are none."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.engine.condition import (
    And,
    Chose,
    Compare,
    Condition,
    ConditionError,
    Facts,
    Flag,
    Not,
    Or,
    Seen,
    Times,
    holds,
    parse_condition,
)

FACTS = Facts(
    values={"told": True, "hurried": False, "count": 2, "mood": "sad"},
    chosen=frozenset({"ask"}),
    visits={"pier": 1, "boat": 3},
)

PARSED = {
    "told": Flag("told"),
    "  told  ": Flag("told"),
    "not told": Not(Flag("told")),
    "count >= 2": Compare("count", ">=", 2),
    "count>=2": Compare("count", ">=", 2),
    "mood is sad": Compare("mood", "is", "sad"),
    "chose(ask-back)": Chose("ask-back"),
    "seen( pier )": Seen("pier"),
    "times(boat) > 1": Times("boat", ">", 1),
    "a and b and c": And((Flag("a"), Flag("b"), Flag("c"))),
    "a or b or c": Or((Flag("a"), Flag("b"), Flag("c"))),
    "a or b and c": Or((Flag("a"), And((Flag("b"), Flag("c"))))),
    "a and b or c": Or((And((Flag("a"), Flag("b"))), Flag("c"))),
    "(a or b) and c": And((Or((Flag("a"), Flag("b"))), Flag("c"))),
    "not a and b": And((Not(Flag("a")), Flag("b"))),
    "not (a and b)": Not(And((Flag("a"), Flag("b")))),
    "not not a": Not(Not(Flag("a"))),
    "not count == 1 or a": Or((Not(Compare("count", "==", 1)), Flag("a"))),
    "chose": Flag("chose"),
    "seen >= 2": Compare("seen", ">=", 2),
}

HOLDING = {
    "told": True,
    "hurried": False,
    "unknown": False,
    "not unknown": True,
    "count is 2": True,
    "count == 3": False,
    "count != 3": True,
    "count < 2": False,
    "count <= 2": True,
    "count > 1": True,
    "count >= 3": False,
    "count": False,
    "mood is sad": True,
    "mood != sad": False,
    "unknown != 3": False,
    "chose(ask)": True,
    "chose(look)": False,
    "seen(pier)": True,
    "seen(shore)": False,
    "times(boat) >= 3": True,
    "times(boat) < 3": False,
    "times(shore) is 0": True,
    "told and hurried": False,
    "told and not hurried": True,
    "hurried or chose(ask)": True,
    "hurried or chose(look)": False,
    "told or hurried and hurried": True,
    "(told or hurried) and hurried": False,
}

MISTAKES = {
    "": (0, "is missing"),
    "   ": (3, "is missing"),
    "and told": (0, "is missing"),
    "told and": (8, "is missing"),
    "told or or count": (8, "is missing"),
    "not": (3, "is missing"),
    "told hurried": (5, "too much"),
    "told)": (4, "too much"),
    "(told": (5, "«)» is missing"),
    "()": (1, "is missing"),
    "told § count": (5, "«§» is not understood"),
    "  told,": (6, "«,» is not understood"),
    "count >=": (8, "a number or a word is missing"),
    ">= 2": (0, "is missing"),
    "count is not": (9, "is missing"),
    "chose()": (6, "a name inside chose(…) is missing"),
    "chose(ask": (9, "«)» is missing"),
    "times(boat)": (11, "needs a comparison"),
    "times(boat) > often": (14, "compares with a number"),
    "times(boat) > ²": (14, "compares with a number"),
    "count > 1234567": (8, "too long"),
    "told and times(boat) > 1234567": (23, "too long"),
    "(" * 21 + "a": (20, "nests too deep"),
    "not " * 20 + "a": (80, "nests too deep"),
}


@pytest.mark.parametrize(("words", "condition"), PARSED.items(), ids=PARSED)
def test_words_are_read(words: str, condition: Condition) -> None:
    assert parse_condition(words) == condition


@pytest.mark.parametrize(("words", "is_true"), HOLDING.items(), ids=HOLDING)
def test_a_condition_holds_or_not(words: str, is_true: bool) -> None:
    assert holds(parse_condition(words), FACTS) is is_true


@pytest.mark.parametrize(("words", "told"), MISTAKES.items())
def test_a_mistake_is_told_with_its_column(words: str, told: tuple[int, str]) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(words)
    assert caught.value.column == told[0]
    assert told[1] in str(caught.value)


PIECES = st.sampled_from([
    "a", "b2", "and", "or", "not", "(", ")", "chose", "seen", "times", "is", ">=", "<", "!=", "2",
    "²", "٣", "9999999", "-1", "ß", "§", ",", "",
])


def parses_or_tells(words: str) -> None:
    """Anything but a condition or a told mistake is an error of the test."""
    try:
        parse_condition(words)
    except ConditionError as error:
        assert 0 <= error.column <= len(words)


@given(st.text())
@example("a > " + "9" * 5000)
@example("(" * 5000)
@example("not " * 5000)
def test_any_text_is_a_condition_or_a_told_mistake(words: str) -> None:
    parses_or_tells(words)


@given(st.lists(PIECES).map(" ".join))
def test_any_row_of_words_is_a_condition_or_a_told_mistake(words: str) -> None:
    parses_or_tells(words)
