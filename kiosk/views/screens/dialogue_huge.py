"""A talk, or the narrator, in the largest text: what is said, or what can be answered."""

from kiosk.engine.view_data import DialogueView, NoticePanel, RepliesPanel, TellPanel
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.sheet_cards import SheetCard, WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import draw_seen, draw_sheet_replies
from kiosk.views.components.sheet_panels import notice_card, tell_card
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.lettering import bold
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (520, 260, 1000, 1000), PORTRAIT: (-100, 560, 900, 900), SMALL: (360, 140, 640, 640),
}


def dialogue_parts(view: DialogueView, brush: Brush) -> tuple[Part, ...]:
    """Return the sheet and the bar; the picture has no room."""
    sheet = (view.figures, view.speaker, view.words, view.panel, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: _draw_sheet(inner, view),
             enters=lambda old: None if old is None or old == sheet else "fade"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: DialogueView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.32)


def _draw_sheet(brush: Brush, view: DialogueView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    said = [_speech(view)] if view.words else []
    match view.panel:
        case RepliesPanel(replies=replies) as panel if replies:
            draw_sheet_replies(brush, replies, said, panel.prompt, box)
        case RepliesPanel() as panel:
            draw_cards(brush, [*said, *_voice(panel)], box)
        case TellPanel() as panel:
            draw_cards(brush, [tell_card(panel, view.style.world)], box)
        case NoticePanel(observations=seen) if seen:
            draw_seen(brush, seen, box)
        case NoticePanel() as panel:
            draw_cards(brush, [*said, notice_card(panel)], box)
        case None:
            draw_cards(brush, said, box)


def _speech(view: DialogueView) -> SheetCard:
    """Return who speaks, and the words; the narrator has a book in place of a face."""
    face = next((one.face for one in view.figures if one.speaks), None)
    icon = None if face else view.head.icon
    deep = f"{view.style.world}_deep"
    return WordCard(view.speaker, "", view.words, deep=deep, face=face, icon=icon)


def _voice(panel: RepliesPanel) -> list[SheetCard]:
    """Return the inner voice and the question, where there is one."""
    asked = bold(panel.prompt) if panel.prompt else ""
    words = "\n".join(one for one in (panel.thought, asked) if one)
    return [WordCard("", "", words, icon="chat-circle-dots")] if words else []
