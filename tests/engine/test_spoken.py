"""What is said about every kind of screen: all its words, in an order that can be followed."""

from collections.abc import Callable
from typing import get_args

import pytest
from every_activity import every_activity
from journey import Journey
from msgspec.structs import replace
from places import MORE_PLACES
from spoken_words import unsaid_on
from test_any_activity import every_moment
from tiny_story import exhibited

from kiosk.engine.action import MoveRow, OpenHelp
from kiosk.engine.diction import plain_words, spell_numbers
from kiosk.engine.session import InStory, PauseSign, ReadingOpen, Resetting, fresh_session
from kiosk.engine.spoken import TELLERS, spoken
from kiosk.engine.utterance import ASKED
from kiosk.engine.view import phrasing_of, view
from kiosk.engine.view_data import OrderView, SortView, View


def told_of(journey: Journey) -> list[str]:
    """Return what is said about the screen, in its order."""
    say = phrasing_of(journey.session, journey.catalog)
    return [one.words for one in spoken(journey.screen, say) if one.when != ASKED]


def test_every_kind_of_screen_has_words_for_the_ear() -> None:
    assert set(TELLERS) == set(get_args(View))


@pytest.mark.parametrize("go_there", MORE_PLACES.values(), ids=MORE_PLACES)
def test_every_word_of_a_screen_is_said(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    go_there(journey)
    assert unsaid_on(journey.screen, phrasing_of(journey.session, journey.catalog)) == []


@pytest.mark.parametrize(
    "cover", [ReadingOpen(), Resetting(), PauseSign("A-1")], ids=lambda one: type(one).__name__)
def test_every_word_over_a_place_is_said(
    journey: Journey, cover: ReadingOpen | Resetting | PauseSign
) -> None:
    session = replace(journey.welcome().session, covers=(cover,), voices=("de",))
    shown = view(session, journey.catalog)
    assert unsaid_on(shown, phrasing_of(session, journey.catalog)) == []


def test_every_word_of_every_activity_is_said() -> None:
    catalog, seen = exhibited(every_activity()), set()
    for play in every_moment():
        session = replace(fresh_session(catalog), place=InStory(play), audience="teen")
        shown = view(session, catalog)
        seen.add(type(shown).__name__)
        assert unsaid_on(shown, phrasing_of(session, catalog)) == []
    assert len(seen) >= 8, seen


def test_the_bar_is_said_last_and_what_is_always_there_at_its_end(journey: Journey) -> None:
    told = told_of(journey.open_story().read_to_choice())
    assert [one.removeprefix("said_button ") for one in told[-4:]] == [
        "pause", "leave", "help", "reading"]


def test_answers_are_said_with_their_numbers_behind_the_question(journey: Journey) -> None:
    told = told_of(journey.open_story().read_to_choice())
    at = told.index("Was macht Ann?")
    assert told[at + 1 : at + 3] == [
        "said_answer 2 1 Wohin fährst du?", "said_answer 2 2 Ann wartet."]


def test_a_message_is_said_with_the_name_of_who_wrote_it(journey: Journey) -> None:
    told = told_of(journey.open_story().read_to_choice())
    assert "said_by Bo Ahoi! Kommst du mit?" in told
    assert "said_by Ann Hallo Bo." in told


def test_arrows_are_said_only_to_who_asks() -> None:
    catalog = exhibited(every_activity())
    session = fresh_session(catalog)
    shown = next(
        one for play in every_moment()
        if isinstance(one := view(replace(session, place=InStory(play)), catalog), OrderView))
    told = spoken(shown, phrasing_of(session, catalog))
    arrows = [one for one in told if isinstance(one.action, MoveRow)]
    assert len(arrows) == 2 * len(shown.rows) - 2
    assert {one.when for one in arrows} == {ASKED}


def test_how_many_cards_are_in_a_bin_is_its_state() -> None:
    catalog = exhibited(every_activity())
    session = fresh_session(catalog)
    shown = next(
        one for play in every_moment()
        if isinstance(one := view(replace(session, place=InStory(play)), catalog), SortView)
        and any(bin_.count for bin_ in one.bins))
    told = spoken(shown, phrasing_of(session, catalog))
    assert {one.state for one in told if one.action in [bin_.action for bin_ in shown.bins]} == {
        bin_.count for bin_ in shown.bins}


def test_the_numbers_of_who_helps_are_said_digit_by_digit(journey: Journey) -> None:
    told = told_of(journey.welcome().tap(OpenHelp()))
    assert not [one for one in told if "147" in one]


@pytest.mark.parametrize(("number", "said"), [
    ("147", "1 4 7"), ("0800 55 42", "0 8 0 0, 5 5, 4 2"), ("1", "1")])
def test_a_telephone_number_is_said_in_digits_and_groups(number: str, said: str) -> None:
    assert spell_numbers(f"Ruf {number} an.", [number]) == f"Ruf {said} an."


def test_another_number_stays_a_number() -> None:
    assert spell_numbers("Es gibt 1470 und 147.", ["147"]) == "Es gibt 1470 und 1 4 7."


@pytest.mark.parametrize(("written", "said"), [
    ("viermal 😂", "viermal"), ("🔥", ""), ("«Hallo»", "Hallo"), ("Persön\u00adlich", "Persönlich"),
    ("Chat · 4 Min.", "Chat, 4 Min."), ("Ja\u00a0!", "Ja !"),
    ("Nein.\nErst sichern", "Nein. Erst sichern"),
])
def test_signs_for_the_eye_are_not_said(written: str, said: str) -> None:
    assert plain_words(written) == said
