"""The invitation (mock-up 01): the whole screen is the button."""

from dataclasses import dataclass

from kiosk.engine.view_data import AttractView
from kiosk.views.brush import Brush
from kiosk.views.components.pressable import pressable
from kiosk.views.components.small_parts import chip_width, draw_chip
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part


@dataclass(frozen=True)
class Plan:
    """Where everything stands, in design units."""

    title: Box
    title_size: float
    lead: Box
    lead_size: float
    button: Box
    button_size: float
    hero: Box
    blob: Box
    band: tuple[float, float]
    band_size: float
    noticed_top: float
    """Of the chip that answers the attendant's button; it covers no words."""


PLANS = {
    LANDSCAPE: Plan(
        (54, 24, 1186, 190), 160, (62, 262, 410, 300), 33, (60, 584, 430, 108), 31,
        (444, 201, 836, 523), (330, 290, 1100, 1100), (724, 76), 23, 222,
    ),
    PORTRAIT: Plan(
        (36, 40, 660, 330), 158, (40, 392, 640, 180), 36, (40, 580, 640, 128), 38,
        (-30, 718, 780, 488), (-120, 640, 960, 960), (1204, 76), 24, 2,
    ),
    SMALL: Plan(
        (30, 14, 740, 118), 98, (34, 142, 300, 150), 22, (32, 318, 300, 84), 24,
        (316, 128, 484, 303), (270, 170, 640, 640), (430, 50), 18, 140,
    ),
}


def attract_parts(view: AttractView, brush: Brush) -> tuple[Part, ...]:
    """Return the invitation; ground and words change together."""
    plan = PLANS[brush.kit.form.kind]

    def draw_all(inner: Brush) -> None:
        _draw_ground(inner, view, plan)
        _draw_words(inner, view, plan)
        _draw_band(inner, view, plan)
        form = inner.kit.form
        everything = (
            -form.left_px / form.scale, -form.top_px / form.scale,
            form.screen_px[0] / form.scale, form.screen_px[1] / form.scale,
        )
        inner.press(everything, view.action, lambda b, sunk: _draw_button(b, view, plan, sunk))

    def draw_noticed(inner: Brush) -> None:
        if view.acknowledged:
            width = chip_width(inner, view.acknowledged, 21)
            x = inner.kit.form.width - width - 40
            draw_chip(inner, "check", view.acknowledged, x, plan.noticed_top, world="mint")

    invitation = Part("invitation", view.style, draw_all, enters=lambda _: "over")
    return (invitation, Part("noticed", view.acknowledged, draw_noticed))


def _draw_ground(brush: Brush, view: AttractView, plan: Plan) -> None:
    ground = "paper" if brush.kit.theme != "warm" else view.style.world
    brush.ground(ground, fades=True)
    if brush.kit.theme == "warm":
        brush.circle(plan.blob, "card", alpha=0.22)
    brush.picture("hero", plan.hero, (50, 100), ground, "chats-circle")


def _draw_words(brush: Brush, view: AttractView, plan: Plan) -> None:
    x, y, w, h = plan.title
    title = brush.face(plan.title_size, font="Head", bold=True, line=1.05, scaled=False)
    brush.block(brush.fitted(view.title, title, w, h), x, y)
    x, y, w, h = plan.lead
    lead = brush.face(plan.lead_size, font="BodySemi", line=1.3)
    brush.block(brush.fitted(view.lead, lead, w, h), x, y)


def _draw_button(brush: Brush, view: AttractView, plan: Plan, sunk: float) -> None:
    x, y, w, h = pressable(brush, plan.button, "card", sunk, 36)
    mark = brush.icon_block("hand-tap", 34)
    mark_w, mark_h = brush.size_of(mark)
    words = brush.fitted(
        view.touch, brush.face(plan.button_size, bold=True), w - mark_w - 56, h - 16
    )
    words_w, words_h = brush.size_of(words)
    left = x + (w - mark_w - 16 - words_w) / 2
    brush.block(mark, left, y + (h - mark_h) / 2)
    brush.block(words, left + mark_w + 16, y + (h - words_h) / 2)


def _draw_band(brush: Brush, view: AttractView, plan: Plan) -> None:
    y, h = plan.band
    dark = brush.kit.theme == "warm"
    brush.band(y, h, "ink" if dark else "card")
    paper, accent = ("paper", "butter") if dark else ("ink", "butter_deep")
    items = [(None, words, paper) for words in view.others]
    if brush.kit.form.kind != PORTRAIT:
        items += [("clock", view.minutes, accent), ("eye-slash", view.anonymous, accent)]
    left, room = plan.title[0] + 6, brush.kit.form.width - 2 * (plan.title[0] + 6)
    blocks = []
    for icon, words, color in items:
        face = brush.face(plan.band_size, color, font="BodySemi", scaled=False)
        mark = brush.icon_block(icon, plan.band_size + 3, color, scaled=False) if icon else None
        block = brush.fitted(words, face, room / len(items) * 1.05, h)
        width = brush.size_of(block)[0] + (brush.size_of(mark)[0] + 6 if mark else 0)
        blocks.append((mark, block, width))
    gap = (room - sum(width for _, _, width in blocks)) / max(1, len(blocks) - 1)
    for mark, block, width in blocks:
        x = left
        if mark:
            mark_w, mark_h = brush.size_of(mark)
            brush.block(mark, x, y + (h - mark_h) / 2)
            x += mark_w + 6
        brush.block(block, x, y + (h - brush.size_of(block)[1]) / 2)
        left += width + gap
