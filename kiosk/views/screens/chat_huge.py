"""The chat in the largest text: the newest message, or what can be answered (mock-up 31)."""

from kiosk.engine.view_data import ChatView, NoticePanel, TellPanel, ThreadView, VoicePanel
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.message_card import MessageCard
from kiosk.views.components.sheet_cards import SheetCard, WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import draw_seen, draw_sheet_replies
from kiosk.views.components.sheet_panels import notice_card, tell_card
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.lettering import bold
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-260, 120, 980, 980), PORTRAIT: (-200, 420, 900, 900), SMALL: (-260, 120, 980, 980),
}


def chat_parts(view: ChatView, brush: Brush, typing_step: int | None = None) -> tuple[Part, ...]:
    """Return the sheet and the bar; dots stand in words in the phone's header."""
    sheet = (view.phone, view.panel, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def thread_parts(view: ThreadView, brush: Brush) -> tuple[Part, ...]:
    """Return a page of the whole chat and the bar."""

    def draw_page(inner: Brush) -> None:
        box = sheet_box(inner, content_bottom(inner, view.bar))
        draw_cards(inner, [MessageCard(view.phone, view.style.world, "")], box)

    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", (view.phone, view.bar), draw_page),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: ChatView | ThreadView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.55)


def _draw_sheet(brush: Brush, view: ChatView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    phone: list[SheetCard] = []
    if view.phone.bubbles:
        phone.append(MessageCard(view.phone, view.style.world, view.phone.status))
    match view.panel:
        case VoicePanel(replies=replies) as panel if replies:
            draw_sheet_replies(brush, replies, phone, panel.prompt, box)
        case VoicePanel() as panel:
            draw_cards(brush, [*phone, *_voice(panel)], box)
        case TellPanel() as panel:
            draw_cards(brush, [*phone, tell_card(panel, view.style.world)], box)
        case NoticePanel(observations=seen) if seen:
            draw_seen(brush, seen, box)
        case NoticePanel() as panel:
            draw_cards(brush, [*phone, notice_card(panel)], box)


def _voice(panel: VoicePanel) -> list[SheetCard]:
    """Return the inner voice and the question, where there is one."""
    asked = bold(panel.prompt) if panel.prompt else ""
    words = "\n".join(one for one in (panel.thought, asked) if one)
    return [WordCard(panel.who, "", words, face=panel.face)] if words else []
