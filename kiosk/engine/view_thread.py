"""The chat where the largest text has room for its newest message only, and the whole of it."""

from msgspec.structs import replace

from kiosk.engine.action import OpenThread, TurnPage
from kiosk.engine.bar import back_button, standing_bar
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.view_data import (
    Bar,
    Button,
    ChatView,
    Phone,
    Style,
    ThreadView,
    VoicePanel,
)


def newest_only(shown: ChatView, say: Phrasing) -> ChatView:
    """Return a chat with its last message and a button to read all of them.

    What stands in place of replies is in the bar: beside the message there is no room.
    """
    status = _waiting(shown) or say.word("last_message")
    phone = replace(shown.phone, bubbles=shown.phone.bubbles[-1:], status=status, field="")
    panel, right = shown.panel, shown.bar.right
    if isinstance(panel, VoicePanel) and panel.hurry is not None:
        right = (panel.hurry,)
        panel = replace(panel, hurry=None, waiting="")
    read = Button(say.word("read_chat"), OpenThread(), "chats-circle")
    reads = (read,) if shown.phone.bubbles else ()
    return replace(shown, phone=phone, panel=panel, bar=replace(shown.bar, right=(*reads, *right)))


def _waiting(shown: ChatView) -> str:
    """Return who is writing, empty when nobody is."""
    if shown.phone.typing is None or not isinstance(shown.panel, VoicePanel):
        return ""
    return shown.panel.waiting


def view_thread(phone: Phone, back: int, size: int, say: Phrasing, style: Style) -> ThreadView:
    """Return a page of the whole chat.

    Args:
        back: how many pages before the newest one.
        size: messages on a page.
    """
    count = thread_pages(phone, size)
    number = max(0, count - 1 - back)
    bubbles = phone.bubbles[number * size : (number + 1) * size]
    return ThreadView(
        style=style,
        phone=replace(phone, bubbles=bubbles, typing=None, field="", band=None),
        bar=_thread_bar(number, count, say),
    )


def thread_pages(phone: Phone, size: int) -> int:
    """Return how many pages the messages fill, at least 1."""
    return max(1, -(-len(phone.bubbles) // size))


def _thread_bar(number: int, count: int, say: Phrasing) -> Bar:
    close = back_button(say.word("back"), "x")
    if count == 1:
        return standing_bar(say, close)
    is_first, is_last = number == 0, number == count - 1
    before = Button(say.word("page_back"), TurnPage(-1), "caret-left", enabled=not is_first,
                    bare=True)
    behind = Button(say.word("page_on"), TurnPage(1), "caret-right", enabled=not is_last, bare=True)
    page = say.word("page", number=number + 1, count=count)
    return standing_bar(say, close, before, behind, page=page)
