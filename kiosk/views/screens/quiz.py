"""A question, or a vote (mock-ups 08, 26, 28, p3)."""

from dataclasses import dataclass

from kiosk.engine.view_data import QuizView
from kiosk.views.brush import Brush
from kiosk.views.components.answer import answer_share, draw_answer
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.figure import draw_figure
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.grid import grid_boxes
from kiosk.views.components.head import SIDES, draw_head
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (720, -150, 760, 760), PORTRAIT: (-20, -340, 900, 900), SMALL: (500, -150, 460, 460),
}
QUESTION_LEAST = 0.85
QUESTION_WEIGHT = 1.25
SHARE_LEAST = 0.85
"""Below this share of the type, answers stand one below the other (design book, section 9).

One very long answer does not make the others smaller than this.
"""


@dataclass(frozen=True)
class QuizShape:
    """Sizes of the screen on one form, in design units.

    Attributes:
        rows: height of answers by the number of rows.
        figure: size and right end of who asks.
    """

    top: float
    left: float
    right: float
    size: float
    rows: dict[int, float]
    least: float
    gaps: tuple[float, float]
    figure: tuple[float, float]


SHAPES = {
    LANDSCAPE: QuizShape(108, 48, 1232, 54, {1: 150, 2: 122, 3: 104}, 88, (26, 26), (330, 1216)),
    PORTRAIT: QuizShape(90, 28, 692, 50, {1: 150, 2: 140, 3: 140, 4: 132}, 124, (25, 26),
                        (276, 706)),
    SMALL: QuizShape(10, 16, 784, 30, {1: 110, 2: 79}, 79, (16, 18), (150, 772)),
}


@dataclass(frozen=True)
class Plan:
    """Where the question, the person and the answers stand; no `figure`: there is no room."""

    question: Box
    figure: Box | None
    answers: tuple[Box, ...]


def quiz_parts(view: QuizView, brush: Brush) -> tuple[Part, ...]:
    """Return the question, who asks, the answers and the bar."""
    plan = _plan(view, brush)
    question = (view.head, view.prompt, view.hint, view.face, plan)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("question", question, lambda inner: _draw_question(inner, view, plan)),
        Part("answers", (view.answers, plan.answers),
             lambda inner: _draw_answers(inner, view, plan)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: QuizView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_answers(brush: Brush, view: QuizView, plan: Plan) -> None:
    most = max(SHARE_LEAST, _common_share(view, brush, plan))
    for one, box in zip(view.answers, plan.answers, strict=True):
        draw_answer(brush, one, box, view.style.world, most)


def _common_share(view: QuizView, brush: Brush, plan: Plan) -> float:
    """Return the share of the type at which every answer fits that can be taken now."""
    shares = [answer_share(brush, one, box)
              for one, box in zip(view.answers, plan.answers, strict=True) if one.action]
    return min(shares, default=1.0)


def _draw_question(brush: Brush, view: QuizView, plan: Plan) -> None:
    kind = brush.kit.form.kind
    draw_head(brush, view.head, view.style.world)
    if plan.figure is not None:
        draw_figure(brush, view.face, plan.figure, view.style.world, mirrored=True)
    x, y, w, h = plan.question
    hint = _hint_height(brush, view)
    block = brush.fitted(view.prompt, _question_face(brush), w, h - hint)
    y += brush.block(block, x, y)
    if view.hint:
        size = {LANDSCAPE: 22, PORTRAIT: 26, SMALL: 17}[kind]
        draw_kicker(brush, "hand-tap", view.hint, x, y + hint * 0.25,
                    color=f"{view.style.world}_deep", width=w, size=size, icon_size=size * 1.25)


def _hint_height(brush: Brush, view: QuizView) -> float:
    if not view.hint:
        return 0.0
    return {LANDSCAPE: 42.0, PORTRAIT: 52.0, SMALL: 26.0}[brush.kit.form.kind]


def _plan(view: QuizView, brush: Brush) -> Plan:
    """Two columns as in the mock-up; one below the other when the words need the width."""
    plans = [_plan_in(view, brush, columns) for columns in _columns(view, brush)]
    if _common_share(view, brush, plans[0]) >= SHARE_LEAST:
        return plans[0]
    return max(plans, key=lambda one: _worth(view, brush, one))


def _worth(view: QuizView, brush: Brush, plan: Plan) -> float:
    """Return how large the words are; a question is large anyway and may shrink more."""
    question = _question_share(view, brush, plan.question) * QUESTION_WEIGHT
    return min(question, _common_share(view, brush, plan))


def _columns(view: QuizView, brush: Brush) -> tuple[int, ...]:
    """Return how many answers can stand side by side, the best first."""
    kind, count = brush.kit.form.kind, len(view.answers)
    if kind == SMALL:
        return (2,)
    if kind == LANDSCAPE:
        return (1,) if count in (1, 3) else (2, 1) if count <= 4 else (2,)
    shape = SHAPES[kind]
    room = content_bottom(brush, view.bar) - 12 - shape.top - 110
    fits = count * shape.least + (count - 1) * shape.gaps[1] <= room
    return (1,) if fits else (2,)


def _plan_in(view: QuizView, brush: Brush, columns: int) -> Plan:
    """Return the plan with so many columns; the answers stand at the foot."""
    kind = brush.kit.form.kind
    shape = SHAPES[kind]
    rows = -(-len(view.answers) // columns)
    bottom = content_bottom(brush, view.bar) - {LANDSCAPE: 16, PORTRAIT: 12, SMALL: 6}[kind]
    wanted = shape.rows.get(rows, shape.least)
    room = bottom - shape.top - {LANDSCAPE: 92, PORTRAIT: 110, SMALL: 56}[kind]
    height = max(shape.least, min(wanted, (room - (rows - 1) * shape.gaps[1]) / rows))
    across, down = shape.gaps
    if kind == LANDSCAPE and rows > 3:
        down = 18.0
    total = rows * height + (rows - 1) * down
    top = bottom - total
    boxes = grid_boxes(len(view.answers), columns, (shape.left, top, shape.right - shape.left,
                                                    total), (across, down))
    return _with_question(view, brush, top, tuple(boxes))


def _with_question(
    view: QuizView, brush: Brush, answers_top: float, boxes: tuple[Box, ...]
) -> Plan:
    """Return where the question stands: beside the person, above, or alone.

    The first way counts in which the words need not shrink much.
    """
    plans = [Plan(question, figure, boxes)
             for question, figure in _question_boxes(view, brush, answers_top)]
    for plan in plans:
        if _question_share(view, brush, plan.question) >= QUESTION_LEAST:
            return plan
    return max(plans, key=lambda one: _question_share(view, brush, one.question))


def _question_share(view: QuizView, brush: Brush, box: Box) -> float:
    """Return the share of the type at which the question fits; 0: at none."""
    room = box[3] - _hint_height(brush, view)

    def height_at(share: float) -> float:
        return word_height(brush, view.prompt, _question_face(brush, share), box[2])

    share = fitting_share(height_at, room)
    return share if height_at(share) <= room else 0.0


def _question_face(brush: Brush, share: float = 1.0) -> Face:
    size = SHAPES[brush.kit.form.kind].size * share
    return brush.face(size, font="Head", bold=True, line=1.08)


def _question_boxes(
    view: QuizView, brush: Brush, answers_top: float
) -> list[tuple[Box, Box | None]]:
    """Return the ways to share the room above the answers, the best first."""
    kind = brush.kit.form.kind
    shape = SHAPES[kind]
    left, right = SIDES[kind]
    height = answers_top - shape.top - 12
    # Without a person the question begins closer to its name (mock-up 28).
    closer = 14.0 if kind == LANDSCAPE else 0.0
    whole = (left, shape.top - closer, right - left, height + closer)
    size = min(shape.figure[0], answers_top - {LANDSCAPE: 44, PORTRAIT: 84, SMALL: 4}[kind])
    if size < shape.figure[0] * 0.5 or brush.kit.theme == "contrast":
        return [(whole, None)]
    width = shape.figure[1] - size - left - (0 if kind == PORTRAIT else 16) + size * 0.06
    boxes: list[tuple[Box, Box | None]] = [
        ((left, shape.top, width, height), _figure_box(shape, size, answers_top))
    ]
    small = min(size, height - 8, shape.figure[0] * 0.72)
    if kind == PORTRAIT and height - small > 60:
        above = (left, shape.top, right - left, height + 12 - small * 0.94)
        boxes.append((above, _figure_box(shape, small, answers_top)))
    return [*boxes, (whole, None)]


def _figure_box(shape: QuizShape, size: float, answers_top: float) -> Box:
    """Return the box of a person who stands behind the answers."""
    return shape.figure[1] - size, answers_top + 8 - size, size, size
