"""The stage of a dialogue: people with a speech bubble, or a picture with the narrator's words."""

from kiosk.engine.view_data import DialogueView
from kiosk.views.brush import Brush
from kiosk.views.components.figure import draw_figure
from kiosk.views.components.head import draw_head, draw_name
from kiosk.views.components.speech import draw_speech, draw_spoken, speech_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.screens.dialogue_people import SIDE_PADS, lay_people
from kiosk.views.screens.dialogue_plan import Plan, pill_block

TOLD_BESIDE = 430.0
STRIP = 210.0
"""A picture that would be lower than this stands beside the words of the narrator instead."""

OVERLAP = 34.0
"""How far the words of the narrator reach over the picture."""


NAME_PLATES = {LANDSCAPE: (26.0, 20.0, 1228.0, 58.0), PORTRAIT: (14.0, 12.0, 692.0, 60.0)}
"""Below name and progress where a picture has no words beside it."""


def draw_people(brush: Brush, view: DialogueView, plan: Plan) -> None:
    """Draw everybody on the floor; who speaks stands in front."""
    boxes = lay_people(brush, view, plan).figures
    for index in sorted(boxes, key=lambda one: view.figures[one].speaks):
        draw_figure(brush, view.figures[index].face, boxes[index], view.style.world,
                    mirrored=index == 1)


def draw_words(brush: Brush, view: DialogueView, plan: Plan) -> None:
    """Draw name and progress, the bubble of who speaks, and the question on its pill."""
    if not view.figures:
        return
    if not (plan.beside and brush.kit.form.kind == SMALL):
        right = plan.stage[2] - 24 if plan.beside else None
        draw_head(brush, view.head, view.style.world, right=right)
    if view.words:
        people = lay_people(brush, view, plan)
        color = f"{view.style.world}_deep"
        draw_speech(brush, view.speaker, view.words, people.bubble, color, people.tail)
    if plan.pill:
        _draw_pill(brush, plan)


def _draw_pill(brush: Brush, plan: Plan) -> None:
    """Draw the question on a dark pill above the floor (mock-up 07)."""
    block = pill_block(brush, plan.pill)
    width, height = brush.size_of(block)
    small = brush.kit.form.kind == SMALL
    box_w, box_h = width + (28 if small else 38), max(34.0 if small else 48.0, height + 14)
    x, _, w, floor = plan.stage
    box = (x + (w - box_w) / 2, floor - box_h - (8 if small else 16), box_w, box_h)
    brush.rect(box, "ink", min(22.0, box_h / 2))
    brush.centred(block, box)


def draw_told(brush: Brush, view: DialogueView, plan: Plan) -> None:
    """Draw a picture that reaches to the edges, and over its foot a card with the words."""
    form = brush.kit.form
    kind = form.kind
    beside = form.left_px / form.scale
    _, _, w, h = plan.stage
    card = _told_box(brush, view, plan)
    if _has_strip(brush, card):
        picture = (-beside, 0.0, TOLD_BESIDE + OVERLAP + beside, h)
        card = _told_beside(brush, view, plan)
    else:
        picture = (-beside, 0.0, w + (1 if plan.beside else 2) * beside, card[1] + OVERLAP)
    if not view.words:
        picture = (*picture[:3], h)
    brush.picture(view.picture, picture, view.picture_focus, view.style.world, view.head.icon)
    if brush.kit.theme == "contrast":
        brush.rect((picture[0], picture[3] - 3, picture[2], 3), "line")
    if view.words:
        _draw_told_card(brush, view, card)
    elif kind != SMALL:
        # The picture may have any colours.
        brush.card(NAME_PLATES[kind], "card", NAME_PLATES[kind][3] / 2)
        draw_head(brush, view.head, view.style.world)


def _told_box(brush: Brush, view: DialogueView, plan: Plan) -> Box:
    kind = brush.kit.form.kind
    _, _, w, h = plan.stage
    pad = SIDE_PADS[kind]
    width = min(w - 2 * pad, 1000.0)
    head = _told_head(brush)
    most = h * (0.72 if kind == SMALL else 0.66) - head
    height = head + speech_height(brush, view.speaker, view.words, width, most)
    return (w - width) / 2, h - height, width, height


def _has_strip(brush: Brush, card: Box) -> bool:
    """Return whether only a strip of the picture is left above the words."""
    return brush.kit.form.kind == LANDSCAPE and card[1] + OVERLAP < STRIP


def _told_beside(brush: Brush, view: DialogueView, plan: Plan) -> Box:
    """Return the box of the words at the right of the picture."""
    _, _, w, h = plan.stage
    width, head = w - TOLD_BESIDE - SIDE_PADS[LANDSCAPE], _told_head(brush)
    height = head + speech_height(brush, view.speaker, view.words, width, h - head - 40)
    return TOLD_BESIDE, (h - height) / 2 + 10, width, height


def _told_head(brush: Brush) -> float:
    return {LANDSCAPE: 34.0, PORTRAIT: 44.0, SMALL: 0.0}[brush.kit.form.kind]


def _draw_told_card(brush: Brush, view: DialogueView, box: Box) -> None:
    """Draw the card; name and progress stand in it, since the picture may have any colours."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    head, world = _told_head(brush), view.style.world
    brush.card(box, "card", 24 if kind == SMALL else 40)
    color = f"{world}_deep"
    words = (x, y + head, w, h - head)
    draw_spoken(brush, view.speaker, view.words, words, color)
    if not head:
        return
    left, right = x + 32, x + w - 32
    draw_name(brush, view.head, (left, right), y + 22, color=color,
              size=22 if kind == LANDSCAPE else 26)


