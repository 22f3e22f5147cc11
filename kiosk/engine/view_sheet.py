"""A screen spread over sheets, where the largest text leaves no room for all of it at once.

How much a sheet holds is said by the session's capacity, what stands on each by `view_leaf`.
"""

from typing import Any

from msgspec.structs import replace

from kiosk.engine.action import GoBack, OpenThread, Skip, TurnPage
from kiosk.engine.bar import onward_button
from kiosk.engine.capacity import Capacity
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.view_data import (
    Bar,
    Button,
    ChatView,
    HelpView,
    IntroductionView,
    QuizView,
    ReadingView,
    RepliesPanel,
    View,
    VoicePanel,
)
from kiosk.engine.view_leaf import READ, leaves_of
from kiosk.engine.view_thread import newest_only


def sheets_in(shown: View, room: Capacity) -> int:
    """Return how many sheets a whole screen is spread over, at least 1."""
    return len(leaves_of(shown, room))


def as_sheet(shown: Any, number: int, room: Capacity, say: Phrasing) -> Any:
    """Return one sheet of a whole screen, with the buttons to the others.

    Args:
        number: from 0; the last one for a higher number.
    """
    if isinstance(shown, ChatView) and room.offers:
        shown = newest_only(shown, say)
    leaves = leaves_of(shown, room)
    if len(leaves) == 1:
        return leaves[0]
    number = min(number, len(leaves) - 1)
    leaf, is_last = leaves[number], number == len(leaves) - 1
    if isinstance(leaf, IntroductionView):
        return _note(leaf, number, is_last=is_last, say=say)
    if isinstance(leaf, READ):
        return replace(leaf, bar=_reading_on(leaf.bar, number, is_last=is_last, say=say))
    if number == 0 and not isinstance(leaf, HelpView | ReadingView):
        return replace(leaf, bar=_way_on(leaf, say))
    return replace(leaf, bar=_turning(leaf.bar, number, is_last=is_last, say=say))


def _note(leaf: IntroductionView, number: int, *, is_last: bool, say: Phrasing) -> Any:
    """Return a sheet of the content note: begun is behind its last one."""
    start = leaf.start if is_last else _onward(say)
    back = (_page_back(say),) if number > 0 else ()
    return replace(leaf, start=start, bar=replace(leaf.bar, right=back))


def _reading_on(bar: Bar, number: int, *, is_last: bool, say: Phrasing) -> Bar:
    """Return the bar of a sheet that is read: on to the next one, behind the last one as it was.

    Back to where the screen was opened leads the first one, back to it the others.
    """
    if number == 0:
        before = tuple(one for one in bar.right if isinstance(one.action, GoBack))
    else:
        before = (_page_back(say),)
    on = tuple(one for one in bar.right if not isinstance(one.action, GoBack))
    return replace(bar, right=(*before, *(on if is_last else (_onward(say),))))


def _way_on(shown: Any, say: Phrasing) -> Bar:
    """Return the bar of the sheet before what can be chosen."""
    bar: Bar = shown.bar
    panel = getattr(shown, "panel", None)
    asks = isinstance(shown, QuizView) or isinstance(panel, VoicePanel | RepliesPanel)
    onward = _onward(say, "to_answers" if asks else "onward")
    beside = tuple(one for one in bar.right if isinstance(one.action, OpenThread | Skip))
    return replace(bar, right=(*beside, onward))


def _turning(bar: Bar, number: int, *, is_last: bool, say: Phrasing) -> Bar:
    """Return the bar of a sheet with offers: back, further on, and what it had.

    To leave all of them out is on the sheet before, where its sign is no page to turn.
    """
    turns = [] if number == 0 else [_page_back(say)]
    stays = tuple(one for one in bar.right if not isinstance(one.action, Skip))
    if not is_last:
        turns.append(Button(say.word("page_on"), TurnPage(1), "caret-right", bare=True))
    return replace(bar, right=(*turns, *stays))


def _onward(say: Phrasing, word: str = "onward") -> Button:
    return replace(onward_button(say.word(word)), action=TurnPage(1))


def _page_back(say: Phrasing) -> Button:
    return Button(say.word("page_back"), TurnPage(-1), "caret-left", bare=True)
