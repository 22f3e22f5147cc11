"""The pause sign (mock-up 23): the terminal sleeps, and help stays in sight."""

from dataclasses import dataclass

from kiosk.engine.view_data import HelpLine, PauseSignView
from kiosk.views.brush import Brush
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part


@dataclass(frozen=True)
class Plan:
    """Where everything stands, in design units.

    Attributes:
        band: top and height of the dark band; the picture fills what is above it.
        help: the plate with the contact; its words are `help_size`.
        code: top left of the small code for the attendant.
    """

    band: tuple[float, float]
    title: Box
    title_size: float
    others: Box
    others_size: float
    help: Box
    help_size: float
    code: tuple[float, float]
    code_size: float


PLANS = {
    LANDSCAPE: Plan(
        (588, 212), (48, 632, 740, 76), 62, (48, 714, 740, 40), 25,
        (814, 634, 418, 120), 27, (48, 762), 20,
    ),
    PORTRAIT: Plan(
        (700, 580), (40, 744, 640, 160), 66, (40, 908, 640, 130), 30,
        (40, 1056, 640, 140), 32, (40, 1224), 20,
    ),
    SMALL: Plan(
        (326, 154), (24, 340, 470, 48), 38, (24, 390, 470, 56), 18,
        (508, 346, 268, 104), 20, (24, 452), 16,
    ),
}

ICON = 52.0
INSET = 36.0
GAP = 24.0
HEADLINE = 1.26
"""How much larger the number is than the words around it (34 to 27 in the mock-up)."""


def pause_sign_parts(view: PauseSignView, brush: Brush) -> tuple[Part, ...]:
    """Return the sleeping terminal over the band with words, contact and code."""
    plan = PLANS[brush.kit.form.kind]
    return (
        Part("picture", None, lambda inner: _draw_picture(inner, plan)),
        Part("words", (view.title, view.others), lambda inner: _draw_words(inner, view, plan)),
        Part("help", view.help, lambda inner: _draw_help(inner, view.help, plan)),
        Part("code", view.code, lambda inner: _draw_code(inner, view.code, plan)),
    )


def _is_dark(brush: Brush) -> bool:
    return brush.kit.theme == "warm"


def _paper(brush: Brush) -> str:
    return "paper" if _is_dark(brush) else "ink"


def _draw_picture(brush: Brush, plan: Plan) -> None:
    form = brush.kit.form
    brush.ground("lilac_soft")
    left, top = -form.left_px / form.scale, -form.top_px / form.scale
    box = (left, top, form.screen_px[0] / form.scale, plan.band[0] - top)
    brush.picture("pause", box, (50, 0), "lilac", "moon")
    brush.band(*plan.band, "ink" if _is_dark(brush) else "card")


def _draw_words(brush: Brush, view: PauseSignView, plan: Plan) -> None:
    x, y, w, h = plan.title
    title = brush.face(plan.title_size, _paper(brush), "Head", bold=True, line=1.05, scaled=False)
    brush.block(brush.fitted(view.title, title, w, h), x, y)
    x, y, w, h = plan.others
    others = brush.face(plan.others_size, _paper(brush), line=1.28, scaled=False)
    brush.block(brush.fitted(" · ".join(view.others), others, w, h), x, y)


def _draw_help(brush: Brush, line: HelpLine | None, plan: Plan) -> None:
    if line is None:
        return
    x, y, w, h = plan.help
    # In high contrast a full colour would say that this can be pressed.
    plate, ink = ("mint_soft", "ink") if brush.kit.theme == "contrast" else ("mint", "on_pastel")
    brush.rect(plan.help, plate, INSET)
    share = plan.help_size / PLANS[LANDSCAPE].help_size
    icon, inset, gap = ICON * share, INSET * share, GAP * share
    brush.icon("lifebuoy", (x + inset, y, icon, h), icon, ink, fill=True)
    left, room = x + inset + icon + gap, w - inset - icon - gap - inset / 2
    words = brush.face(plan.help_size, ink, line=1.2, scaled=False)
    large = brush.face(
        plan.help_size * HEADLINE, ink, "Head", bold=True, line=1.1, scaled=False)
    question = brush.fitted(line.question, words, room, h * 0.45)
    number = brush.fitted(line.headline, large, room, h * 0.45)
    verb = brush.write(line.verb, words)
    top = y + (h - brush.size_of(question)[1] - brush.size_of(number)[1]) / 2
    top += brush.block(question, left, top)
    brush.block(number, left, top)
    number_w, number_h = brush.size_of(number)
    sinks = (number_h - brush.size_of(verb)[1]) * 0.6
    brush.block(verb, left + number_w + 10 * share, top + sinks)


def _draw_code(brush: Brush, code: str, plan: Plan) -> None:
    face = brush.face(plan.code_size, _paper(brush), scaled=False)
    brush.text(code, *plan.code, face)
