"""Which edges of a contact are presses, and when it is stuck."""

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.hardware.contact import Contact


def make_contact() -> Contact:
    return Contact(debounce_s=0.05, stuck_after_s=30.0)


def test_a_closing_after_rest_is_a_press() -> None:
    assert make_contact().close(1.0)


def test_a_burst_of_closings_is_one_press() -> None:
    contact = make_contact()
    presses = []
    for thousandth in range(20):
        presses.append(contact.close(1.0 + thousandth / 1000))
        contact.open(1.0005 + thousandth / 1000)
    assert presses == [True] + [False] * 19


def test_bounce_at_the_release_is_no_press() -> None:
    contact = make_contact()
    contact.close(1.0)
    contact.open(2.0)
    assert not contact.close(2.01)


def test_two_presses_apart_are_two() -> None:
    contact = make_contact()
    contact.close(1.0)
    contact.open(1.2)
    assert contact.close(1.25)


def test_a_second_closing_without_a_release_is_no_press() -> None:
    contact = make_contact()
    contact.close(1.0)
    assert not contact.close(9.0)


def test_a_contact_found_closed_is_pressed_only_after_its_release() -> None:
    contact = make_contact()
    contact.rest_closed(1.0)
    assert not contact.close(2.0)
    contact.open(3.0)
    assert contact.close(4.0)


def test_a_contact_held_too_long_is_told_once() -> None:
    contact = make_contact()
    contact.close(1.0)
    told = [contact.tell_stuck_s(now_s) for now_s in (30.9, 31.0, 99.0)]
    assert told == [None, 30.0, None]


def test_a_released_contact_is_not_stuck() -> None:
    contact = make_contact()
    contact.close(1.0)
    contact.open(2.0)
    assert contact.tell_stuck_s(99.0) is None


def test_a_contact_that_chatters_on_is_stuck() -> None:
    contact = make_contact()
    now_s = 0.0
    while now_s < 31.0:
        contact.close(now_s)
        contact.open(now_s + 0.01)
        now_s += 0.02
    contact.close(now_s)
    assert contact.tell_stuck_s(now_s) is not None


def test_the_next_long_press_is_told_again() -> None:
    contact = make_contact()
    contact.rest_closed(1.0)
    contact.open(2.0)
    contact.close(3.0)
    assert contact.tell_stuck_s(40.0) == 37.0


EDGES = st.lists(st.tuples(st.booleans(), st.floats(0.0, 0.2)), max_size=60)


@given(edges=EDGES)
@hypothesis_settings(max_examples=1000)
def test_presses_are_never_more_than_the_separated_closings(
    edges: list[tuple[bool, float]],
) -> None:
    contact = make_contact()
    now_s, is_closed, last_edge_s = 0.0, False, float("-inf")
    separated = presses = 0
    for closes, wait_s in edges:
        now_s += wait_s
        if closes != is_closed:
            separated += closes and now_s - last_edge_s >= 0.05
            is_closed, last_edge_s = closes, now_s
        if closes:
            presses += contact.close(now_s)
        else:
            contact.open(now_s)
    assert presses == separated
