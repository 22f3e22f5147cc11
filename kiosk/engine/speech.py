"""What is said, what is being said, and what is still to be said about a screen."""

from msgspec import Struct
from msgspec.structs import replace

from kiosk.engine.action import Action
from kiosk.engine.utterance import ASKED, EARLIER, FRESH, PAGES, STANDING, Utterance

PATIENCE_S, PATIENCE_PER_CHARACTER_S = 10.0, 0.3
"""A voice that needs longer than this has died: about four times what it takes to say it."""


class Speech(Struct, frozen=True):
    """How far the voice is.

    Attributes:
        screen: which one `shown` belongs to.
        shown: everything that can be said about it.
        current: being said now; None: the voice is silent.
        waiting: said after it, in this order.
        paused: True while somebody holds the voice.
        begun: how many were begun in this visit.
        ends_by_s: when to give up waiting for the end of `current`.
        ended_at_s: when the voice fell silent last.
    """

    screen: str = ""
    shown: tuple[Utterance, ...] = ()
    current: Utterance | None = None
    waiting: tuple[Utterance, ...] = ()
    paused: bool = False
    begun: int = 0
    ends_by_s: float | None = None
    ended_at_s: float | None = None


def turn_to(speech: Speech, screen: str, shown: tuple[Utterance, ...]) -> Speech:
    """Return what is to be said now that this is on the screen.

    A new screen is said from its beginning; on the same one only what is new.
    """
    if screen == speech.screen:
        return _told_news(speech, shown)
    known = {one.id for one in speech.shown}
    waiting = tuple(
        one for one in shown
        if one.when == FRESH or (one.when == STANDING and one.id not in known)
    )
    return replace(
        speech, screen=screen, shown=shown, current=None, waiting=waiting, ends_by_s=None)


def _told_news(speech: Speech, shown: tuple[Utterance, ...]) -> Speech:
    known = {one.id: one for one in speech.shown}
    # What somebody has just changed is said first: it answers them.
    changed = tuple(one for one in shown
                    if one.id in known and _is_changed(known[one.id], one))
    current = speech.current
    there = {one.id for one in shown}
    unsaid = {one.id for one in speech.waiting}
    if current is not None and (changed or current.id not in there):
        unsaid |= {current.id}
        current = None
    unsaid -= {one.id for one in changed}
    rest = tuple(one for one in shown
                 if one.id in unsaid or (one.id not in known and one.when != ASKED))
    return replace(
        speech, shown=shown, current=current, waiting=(*changed, *rest),
        ends_by_s=None if current is None else speech.ends_by_s,
    )


def _is_changed(before: Utterance, after: Utterance) -> bool:
    """Whether a new state is news; that something is no longer chosen goes without saying."""
    is_offered_now = before.action is None and after.action is not None
    return is_offered_now or bool(after.state and after.state != before.state)


def begin(speech: Speech, now_s: float) -> Speech:
    """Return it with the next thing being said, if the voice is free and not held."""
    if speech.current is not None or speech.paused or not speech.waiting:
        return speech
    first, *rest = speech.waiting
    patience_s = PATIENCE_S + PATIENCE_PER_CHARACTER_S * len(first.words)
    return replace(
        speech, current=first, waiting=tuple(rest), begun=speech.begun + 1,
        ends_by_s=now_s + patience_s,
    )


def end(speech: Speech, now_s: float) -> Speech:
    """Return it after the present utterance."""
    return replace(speech, current=None, ends_by_s=None, ended_at_s=now_s)


def hold(speech: Speech) -> Speech:
    """Return it silent; what was being said comes first afterwards."""
    waiting = speech.waiting if speech.current is None else (speech.current, *speech.waiting)
    return replace(speech, current=None, waiting=waiting, paused=True, ends_by_s=None)


def resume(speech: Speech) -> Speech:
    """Return it going on."""
    return replace(speech, paused=False)


def repeat(speech: Speech) -> Speech:
    """Return it with the present utterance again, or else with the whole screen."""
    if speech.current is not None or speech.waiting:
        return resume(hold(speech))
    whole = tuple(one for one in speech.shown if one.when not in (ASKED, EARLIER))
    return replace(speech, waiting=whole, paused=False)


def ask(speech: Speech, action: Action | None) -> Speech:
    """Return it with only what belongs to an action to say; None: that pages can be turned.

    Whatever has no words of its own changes nothing.
    """
    found = tuple(one for one in speech.shown if (
        one.id == PAGES if action is None else one.action == action))
    if not found:
        return speech
    return replace(speech, current=None, waiting=found[:1], paused=False, ends_by_s=None)
