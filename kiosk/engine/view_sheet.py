"""A screen spread over sheets, where the largest text leaves no room for all of it at once.

First comes what it is about, such as the last message or the question, then what can be chosen.
How much a sheet holds is said by the session's capacity.
"""

from typing import Any

from msgspec.structs import replace

from kiosk.engine.action import OpenThread, Skip, TurnPage
from kiosk.engine.bar import onward_button
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.session import Capacity
from kiosk.engine.view_data import (
    Bar,
    Button,
    ChatView,
    DialogueView,
    HelpView,
    NoticePanel,
    QuizView,
    ReadingView,
    RepliesPanel,
    SortView,
    View,
    VoicePanel,
    WelcomeView,
)
from kiosk.engine.view_thread import newest_only


def sheets_in(shown: View, room: Capacity) -> int:
    """Return how many sheets a whole screen is spread over, at least 1."""
    offers, has_words = _offers(shown)
    size = _size(shown, room)
    if size == 0 or not offers:
        return 1
    return has_words + -(-len(offers) // size)


def as_sheet(shown: Any, number: int, room: Capacity, say: Phrasing) -> Any:
    """Return one sheet of a whole screen, with the buttons to the others.

    Args:
        number: from 0; the last one for a higher number.
    """
    if isinstance(shown, ChatView) and room.offers:
        shown = newest_only(shown, say)
    count = sheets_in(shown, room)
    if count == 1:
        return shown
    number = min(number, count - 1)
    offers, has_words = _offers(shown)
    if number < has_words:
        return replace(_with_offers(shown, ()), bar=_way_on(shown, say))
    size = _size(shown, room)
    first = (number - has_words) * size
    page = _with_offers(shown, offers[first : first + size])
    return replace(page, bar=_turning(shown.bar, number, count, say))


def _size(shown: View, room: Capacity) -> int:
    """Return how many of its offers stand on a sheet, 0: all."""
    match shown:
        case HelpView():
            return room.helpers
        case ReadingView():
            return room.rows
        case _:
            return room.offers


def _offers(shown: View) -> tuple[tuple[Any, ...], bool]:
    """Return what can be chosen, and whether what it is about has a sheet of its own."""
    match shown:
        case ChatView(panel=VoicePanel(replies=replies)):
            return replies, True
        case DialogueView(panel=RepliesPanel(replies=replies)):
            return replies, True
        case ChatView(panel=NoticePanel(observations=seen)):
            return seen, True
        case DialogueView(panel=NoticePanel(observations=seen)):
            return seen, True
        case QuizView(answers=answers):
            return answers, True
        case SortView(bins=bins) if shown.card:
            return bins, True
        case WelcomeView(audiences=audiences):
            return audiences, True
        case HelpView(cards=cards):
            return cards, False
        case ReadingView(choices=choices):
            return choices, False
        case _:
            return (), False


def _with_offers(shown: Any, page: tuple[Any, ...]) -> Any:
    match shown:
        case ChatView(panel=VoicePanel() as panel) | DialogueView(panel=RepliesPanel() as panel):
            return replace(shown, panel=replace(panel, replies=page))
        case ChatView(panel=NoticePanel() as panel) | DialogueView(panel=NoticePanel() as panel):
            return replace(shown, panel=replace(panel, observations=page))
        case QuizView():
            return replace(shown, answers=page)
        case SortView():
            return replace(shown, bins=page)
        case HelpView():
            return replace(shown, cards=page)
        case ReadingView():
            return replace(shown, choices=page)
        case WelcomeView():
            return replace(shown, audiences=page, languages=() if page else shown.languages)
        case _:
            raise AssertionError(f"nothing is offered on {shown!r}")


def _way_on(shown: Any, say: Phrasing) -> Bar:
    """Return the bar of the first sheet."""
    bar: Bar = shown.bar
    panel = getattr(shown, "panel", None)
    asks = isinstance(shown, QuizView) or isinstance(panel, VoicePanel | RepliesPanel)
    label = say.word("to_answers" if asks else "onward")
    onward = replace(onward_button(label), action=TurnPage(1))
    beside = tuple(one for one in bar.right if isinstance(one.action, OpenThread | Skip))
    return replace(bar, right=(*beside, onward))


def _turning(bar: Bar, number: int, count: int, say: Phrasing) -> Bar:
    """Return the bar of a sheet with offers: back, further on, and what it had.

    To leave all of them out is on the sheet before, where its sign is no page to turn.
    """
    turns = []
    stays = tuple(one for one in bar.right if not isinstance(one.action, Skip))
    if number > 0:
        turns.append(Button(say.word("page_back"), TurnPage(-1), "caret-left", bare=True))
    if number < count - 1:
        turns.append(Button(say.word("page_on"), TurnPage(1), "caret-right", bare=True))
    return replace(bar, right=(*turns, *stays))
