"""A story driven by words goes exactly where touches would lead it."""

from collections.abc import Callable

import pytest
from every_activity import CHECKLIST, ORDER, POLL, QUIZ, SEVERAL, SLIDER, SORT, SPOT, every_activity
from hypothesis import given
from hypothesis import strategies as st
from journey import Keep
from test_ordering import EXACTLY
from tiny_story import CALM, bo, chat, choice, note, option, story, tell
from tiny_words import both

from kiosk.author.passage import to_next_choice
from kiosk.engine.action import (
    Action,
    Hurry,
    MarkNotice,
    MoveRow,
    Onward,
    Pick,
    PickOption,
    Skip,
)
from kiosk.engine.activity import Order, Row
from kiosk.engine.condition import Flag
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Ended, Play
from kiosk.engine.reply import replies, reply
from kiosk.engine.screenplay import Line, Pause, Step

BEHIND = note("Dahinter.")
ASK = choice("ask", option("go"), option("stay"), option("call", when=Flag("told")))
SEEN = tuple(Line("bo", both(one), notice=both(one)) for one in ("eins", "zwei"))

NAMES: dict[str, tuple[Step, tuple[str, ...]]] = {
    "a decision": (ASK, ("go", "stay")),
    "a question": (QUIZ, ("true", "false", "skip")),
    "several answers": (SEVERAL, ("one", "two", "three", "one+two", "one+three", "two+three",
                                  "one+two+three", "skip")),
    "a vote": (POLL, ("sea", "hill", "skip")),
    "a slider": (SLIDER, ("low", "middle", "high", "skip")),
    "a card to be sorted": (SORT, ("left", "skip")),
    "an order": (ORDER, ("in_order", "other_order", "skip")),
    "signs": (SPOT, ("count_1", "count_2", "skip")),
    "a checklist": (CHECKLIST, ("count_0", "count_1", "count_2", "count_3", "skip")),
}

TOUCHES: dict[str, tuple[Step, str, tuple[Action, ...]]] = {
    "a decision": (ASK, "stay", (PickOption("stay"),)),
    "a question": (QUIZ, "false", (PickOption("false"), Onward())),
    "several answers": (SEVERAL, "one+three",
                        (PickOption("three"), PickOption("one"), Onward())),
    "a slider": (SLIDER, "low", (PickOption("high"), PickOption("low"), Onward())),
    "a skipped question": (QUIZ, "skip", (Skip(),)),
    "an order": (EXACTLY, "in_order", (MoveRow(0, 1), Onward(), Onward())),
    "another order": (EXACTLY, "other_order", (Onward(), Onward())),
    "a skipped order": (EXACTLY, "skip", (MoveRow(0, 1), Skip())),
    "signs": (SPOT, "count_1", (Pick(0), Onward(), Onward())),
    "no signs": (SPOT, "skip", (Skip(),)),
    "a checklist": (CHECKLIST, "count_2", (Pick(0), Pick(0), Pick(1), Onward(), Onward())),
    "a skipped checklist": (CHECKLIST, "skip", (Pick(1), Skip())),
}


def at_first(*steps: Step) -> tuple[Callable[[str], Play], Play]:
    """Return what takes a word at the first fork of a story, and the play there."""
    tale = story(chat("here", *steps, BEHIND, CALM))
    play = to_next_choice(tale, begin_play(tale, "teen"))
    return (lambda word: to_next_choice(tale, reply(tale, play, word))), play


@pytest.mark.parametrize(("step", "names"), NAMES.values(), ids=NAMES)
def test_every_way_has_its_name(step: Step, names: tuple[str, ...]) -> None:
    tale = story(chat("here", step, BEHIND, CALM))
    assert replies(tale, begin_play(tale)) == names


@pytest.mark.parametrize(("step", "word", "touches"), TOUCHES.values(), ids=TOUCHES)
def test_a_word_leads_where_touches_lead(
    keep: Keep, step: Step, word: str, touches: tuple[Action, ...]
) -> None:
    take, _ = at_first(step)
    by_word, touched = take(word), tell(keep, step, BEHIND).tap(*touches)
    by_touch = touched.finish().play
    assert (by_word.values, by_word.showing) == (by_touch.values, by_touch.showing)
    assert (by_word.trail, by_word.moods) == (by_touch.trail, by_touch.moods)


def test_cards_are_sorted_word_by_word(keep: Keep) -> None:
    tale = story(chat("here", SORT, BEHIND, CALM))
    play = begin_play(tale, "teen")
    for _ in range(3):
        play = reply(tale, play, "left")
    touched = tell(keep, SORT, BEHIND).tap(*[Pick(0)] * 3, Onward()).play
    assert play.values == touched.values
    assert play.trail == touched.trail


def test_where_every_order_fits_there_is_no_other_one() -> None:
    rows = tuple(Row(one, both(one), "star") for one in "ab")
    tale = story(chat("here", Order("any", both("Ordne."), rows), CALM))
    assert replies(tale, begin_play(tale)) == ("in_order", "skip")


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_pause_that_counts_is_answered_by_how_much_was_seen(keep: Keep, count: int) -> None:
    take, play = at_first(*SEEN, Pause("count"), ASK)
    tale = story(chat("here", *SEEN, Pause("count"), ASK, BEHIND, CALM))
    assert replies(tale, play) == ("count_0", "count_1", "count_2")
    marks = [MarkNotice(index) for index in range(count)]
    touched = tell(keep, *SEEN, Pause("count"), ASK, BEHIND).tap(Hurry(), *marks, Onward())
    touched.read_to_choice()
    assert (take(f"count_{count}").values, take(f"count_{count}").noticed) == (
        touched.play.values, touched.play.noticed)


def test_a_pause_nobody_counts_is_no_fork() -> None:
    _, play = at_first(*SEEN, Pause(), ASK)
    assert play.cursor.path == (3,)


def test_where_there_is_only_one_way_there_is_nothing_to_say() -> None:
    tale = story(chat("here", bo("Ahoi."), BEHIND, CALM))
    assert replies(tale, begin_play(tale)) == ()


@pytest.mark.parametrize("word", ["", "nothing", "count_1", "in_order", "go+stay", "skip", "call"])
def test_a_word_that_names_no_way_changes_nothing(word: str) -> None:
    tale = story(chat("here", ASK, BEHIND, CALM))
    play = begin_play(tale)
    assert reply(tale, play, word) == play


@given(st.lists(st.integers(0, 9), max_size=40))
def test_every_word_on_offer_leads_on(turns: list[int]) -> None:
    tale = every_activity()
    play = to_next_choice(tale, begin_play(tale, "teen"))
    for turn in turns:
        words = replies(tale, play)
        if isinstance(play.showing, Ended):
            break
        after = reply(tale, play, words[turn % len(words)])
        assert after != play
        play = to_next_choice(tale, after)
    assert replies(tale, play) or isinstance(play.showing, Ended)
