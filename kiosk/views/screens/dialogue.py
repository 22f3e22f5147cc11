"""Two people talk, or the narrator does (mock-up 07)."""

from kiosk.engine.view_data import DialogueView, NoticePanel, RepliesPanel, TellPanel
from kiosk.views.brush import Brush
from kiosk.views.components.aside import draw_aside
from kiosk.views.components.bar import draw_bar
from kiosk.views.components.panels import draw_notice, panel_enters
from kiosk.views.components.reply import REPLY_GAP, draw_replies, draw_replies_in
from kiosk.views.form import LANDSCAPE, SMALL
from kiosk.views.part import Part
from kiosk.views.screens.dialogue_plan import (
    Plan,
    plan_dialogue,
    reply_boxes,
    reply_columns,
    voice_block,
)
from kiosk.views.screens.dialogue_stage import draw_people, draw_told, draw_words

FLOOR_LINE = {LANDSCAPE: 6.0, SMALL: 4.0}


def dialogue_parts(view: DialogueView, brush: Brush) -> tuple[Part, ...]:
    """Return who is there, what is said, what can be answered, and the bar."""
    plan = plan_dialogue(view, brush)
    words = (view.speaker, view.words, plan, view.head)
    stage = (view.figures, view.picture, view.picture_focus, words)
    return (
        Part("ground", (plan, bool(view.figures)), lambda inner: _draw_ground(inner, view, plan)),
        Part("stage", stage, lambda inner: _draw_stage(inner, view, plan)),
        Part("words", words, lambda inner: draw_words(inner, view, plan),
             enters=lambda old: _words_enter(old, words)),
        Part("panel", (view.panel, plan), lambda inner: _draw_panel(inner, view, plan),
             enters=lambda old: panel_enters(old[0], view.panel) if old else None),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _words_enter(old: object, new: tuple[object, ...]) -> str | None:
    return "fade" if isinstance(old, tuple) and old[:2] != new[:2] else None


def _draw_ground(brush: Brush, view: DialogueView, plan: Plan) -> None:
    world = view.style.world
    brush.ground(f"{world}_soft" if view.figures else "paper")
    if not view.figures:
        return
    x, y, w, h = plan.stage
    if brush.kit.form.kind == LANDSCAPE and not plan.beside:
        brush.blob((x - 110, y + h - 244, 1500, 900), world, alpha=0.32)
    else:
        brush.blob((x - w * 0.18, y + h * 0.42, w * 1.36, w * 1.36), world, alpha=0.32)


def _draw_stage(brush: Brush, view: DialogueView, plan: Plan) -> None:
    if not view.figures:
        draw_told(brush, view, plan)
        return
    draw_people(brush, view, plan)
    form = brush.kit.form
    line = FLOOR_LINE.get(form.kind, 6.0)
    floor = plan.stage[1] + plan.stage[3]
    brush.band(floor, line, "line")
    brush.band(floor + line, form.height - floor - line, "paper")


def _draw_panel(brush: Brush, view: DialogueView, plan: Plan) -> None:
    match view.panel:
        case TellPanel() as panel:
            draw_aside(brush, panel, plan.panel, view.style.world)
        case NoticePanel() as panel:
            draw_notice(brush, panel, plan.panel)
        case RepliesPanel() as panel:
            _draw_answers(brush, panel, plan)


def _draw_answers(brush: Brush, panel: RepliesPanel, plan: Plan) -> None:
    """Draw the inner voice with the question, and below it what can be answered."""
    x, y, w, h = plan.panel
    kind = brush.kit.form.kind
    if plan.voice:
        block = voice_block(brush, panel, w, plan.voice)
        brush.block(block, x + 4, y + (plan.voice - brush.size_of(block)[1]) / 2)
    gap = REPLY_GAP[kind]
    top = y + plan.voice + (gap * 0.7 if plan.voice else 0)
    space = (x, top, w, y + h - top)
    columns = reply_columns(kind, len(panel.replies))
    if columns == 1:
        draw_replies(brush, panel.replies, space)
    else:
        draw_replies_in(brush, panel.replies, reply_boxes(kind, len(panel.replies), space))
