"""The chat story (mock-ups 05, 06, 27, 30, p1, s1)."""

from dataclasses import dataclass

from kiosk.engine.view_data import ChatView, Head, NoticePanel, TellPanel, VoicePanel
from kiosk.views.brush import Brush
from kiosk.views.components.bar import draw_bar
from kiosk.views.components.head import draw_name
from kiosk.views.components.panels import (
    draw_hurry,
    draw_notice,
    draw_tell,
    draw_voice,
    notice_height,
    panel_enters,
)
from kiosk.views.components.phone import draw_phone, draw_thread, phone_rim, thread_box
from kiosk.views.components.reply import draw_replies, replies_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-260, 120, 980, 980), PORTRAIT: (-200, 420, 900, 900), SMALL: (-260, 120, 980, 980),
}
REPLIES_USUAL = 3
VOICE_HEIGHT = 92.0
"""Of the inner voice in portrait, with type of the normal size."""

SMALL_VOICE = (10.0, 78.0)
LARGE_SMALL_VOICE = (2.0, 87.0)
"""Top and height of the inner voice on small screens, with normal and with larger type."""

ALONE_SMALL_VOICE = 130.0
"""Its height where no replies stand below."""


@dataclass(frozen=True)
class Plan:
    """Where phone and panel stand, in design units."""

    phone: Box
    panel: Box


def chat_parts(view: ChatView, brush: Brush, typing_step: int | None = None) -> tuple[Part, ...]:
    """Return phone, thread, panel and bar.

    Args:
        typing_step: which of the typing dots is darkest; None: they stand still.
    """
    plan = _plan(view, brush)
    frame = (plan, view.phone.title, view.phone.status, view.phone.field, view.phone.band)
    step = typing_step if view.phone.typing else None
    thread = (plan.phone, view.phone.bubbles, view.phone.typing, view.phone.band is None, step)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("phone", frame, lambda inner: draw_phone(inner, view.phone, plan.phone,
                                                      view.style.world)),
        Part("thread", thread, lambda inner: _draw_thread(inner, view, plan, step),
             enters=lambda old: _thread_enters(old, thread)),
        Part("header", (view.kicker, view.progress, view.phone.band is None),
             lambda inner: _draw_header(inner, view)),
        Part("panel", (plan.panel, view.panel), lambda inner: _draw_panel(inner, view, plan),
             enters=lambda old: panel_enters(old[1], view.panel) if old else None),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _thread_enters(old: object, new: tuple[object, ...]) -> str | None:
    """A new message, or dots that begin, let the thread glide up; other changes do not."""
    if not isinstance(old, tuple):
        return None
    before, after = old[1], new[1]
    was_typing, is_typing = old[2] is not None, new[2] is not None
    if len(after) == len(before) + 1:
        return "replace" if was_typing and not is_typing else None if was_typing else "glide"
    return "glide" if is_typing and not was_typing and before == after else None


def _plan(view: ChatView, brush: Brush) -> Plan:
    kind = brush.kit.form.kind
    if kind == LANDSCAPE:
        notice = isinstance(view.panel, NoticePanel)
        many = isinstance(view.panel, VoicePanel) and len(view.panel.replies) > REPLIES_USUAL
        top = 30 if notice else 76 if many else 96
        return Plan((48, 30, 610, 626), (700, top, 532, 656 - top))
    if kind == SMALL:
        return Plan((16, 10, 372, 363), (404, 10, 380, 363))
    bottom = 1098
    height = _portrait_panel_height(view, brush)
    return Plan((28, 80, 664, bottom - height - 11 - 80), (28, bottom - height, 664, height))


def _portrait_panel_height(view: ChatView, brush: Brush) -> float:
    match view.panel:
        case NoticePanel() as panel:
            return min(notice_height(brush, panel), 760)
        case VoicePanel(replies=replies):
            count = max(len(replies), REPLIES_USUAL)
            return replies_height(brush, count) + 9 + _voice_height(brush)
        case _:
            return replies_height(brush, REPLIES_USUAL) + 9 + _voice_height(brush)


def _voice_height(brush: Brush) -> float:
    return VOICE_HEIGHT * brush.kit.text_scale


def _draw_ground(brush: Brush, view: ChatView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.55)


def _draw_thread(brush: Brush, view: ChatView, plan: Plan, step: int | None) -> None:
    box, rim = thread_box(brush, view.phone, plan.phone), phone_rim(brush, plan.phone)
    draw_thread(brush, view.phone, box, rim, step)


def _draw_header(brush: Brush, view: ChatView) -> None:
    kind = brush.kit.form.kind
    if kind == SMALL:
        return
    if kind == LANDSCAPE and isinstance(view.panel, NoticePanel):
        return
    sides, y, size = {
        LANDSCAPE: ((700.0, 1232.0), 33, 22), PORTRAIT: ((34.0, 686.0), 22, 28),
    }[kind]
    head = Head(view.kicker, view.icon, view.progress)
    draw_name(brush, head, sides, y, color=f"{view.style.world}_deep", size=size)


def _draw_panel(brush: Brush, view: ChatView, plan: Plan) -> None:
    match view.panel:
        case TellPanel() as panel:
            draw_tell(brush, panel, plan.panel, view.style.world)
        case NoticePanel() as panel:
            draw_notice(brush, panel, plan.panel)
        case VoicePanel() as panel:
            _draw_voice_panel(brush, panel, plan.panel)


def _draw_voice_panel(brush: Brush, panel: VoicePanel, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    count = len(panel.replies) or REPLIES_USUAL
    foot = replies_height(brush, count)
    if kind == SMALL and count > REPLIES_USUAL:
        draw_replies(brush, panel.replies, (x, y, w, h))
        return
    bottom = y + h - 6
    if kind == LANDSCAPE:
        _draw_landscape_voice(brush, panel, box, foot)
    else:
        top, height = y, _voice_height(brush)
        if kind == SMALL:
            top, height = LARGE_SMALL_VOICE if brush.kit.text_scale > 1 else SMALL_VOICE
            height = height if panel.replies else ALONE_SMALL_VOICE
        draw_voice(brush, panel, (x, top, w, height), boxed=kind == SMALL)
        bottom = y + h
    space = (x, bottom - foot, w, foot)
    if panel.replies:
        draw_replies(brush, panel.replies, space)
    else:
        draw_hurry(brush, panel, space)


def _draw_landscape_voice(brush: Brush, panel: VoicePanel, box: Box, foot: float) -> None:
    """The voice at the top, the question close above the replies."""
    x, y, w, h = box
    bottom = y + h - 6 - foot
    if panel.prompt:
        face = brush.face(30, font="Head", line=1.12)
        prompt = brush.fitted(panel.prompt, face, w, 74)
        bottom -= brush.size_of(prompt)[1] + 14
        brush.block(prompt, x, bottom)
    draw_voice(brush, panel, (x, y, w, max(80.0, bottom - y - 16)), boxed=True)
