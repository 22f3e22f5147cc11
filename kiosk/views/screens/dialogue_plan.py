"""Where the people of a dialogue, their words and the replies stand."""

from dataclasses import dataclass

from kiosk.engine.view_data import Button, DialogueView, NoticePanel, RepliesPanel, TellPanel
from kiosk.views.brush import Brush
from kiosk.views.components.aside import aside_height
from kiosk.views.components.bar import content_bottom
from kiosk.views.components.grid import grid_boxes
from kiosk.views.components.panels import notice_height
from kiosk.views.components.reply import (
    REPLY_GAP,
    REPLY_HEIGHT,
    common_share,
    replies_height,
)
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block, bold

VOICE_SIZE = {LANDSCAPE: 25.0, PORTRAIT: 29.0, SMALL: 19.0}
VOICE_MOST = {LANDSCAPE: 74.0, PORTRAIT: 118.0, SMALL: 82.0}
ROW_HEIGHTS = (138.0, 156.0, 172.0)
"""Heights of replies that stand side by side: as in mock-up 07, and for longer words."""

SHARE_LEAST = 0.92


@dataclass(frozen=True)
class Plan:
    """Boxes in design units.

    Attributes:
        stage: where people stand or a picture is; its foot is the floor.
        panel: what can be answered, noticed or read; without height: nothing.
        voice: height at the top of the panel for the inner voice and the question, 0: none.
        pill: the question stands on the stage instead.
        beside: the panel stands beside the stage, not below.
    """

    stage: Box
    panel: Box
    voice: float = 0.0
    pill: str = ""
    beside: bool = False


def plan_dialogue(view: DialogueView, brush: Brush) -> Plan:
    """Return where everything stands for this view on this screen."""
    kind = brush.kit.form.kind
    if kind == SMALL:
        return _small_plan(view, brush)
    if kind == LANDSCAPE and isinstance(view.panel, NoticePanel):
        return Plan((0, 0, 676, 662), (700, 24, 532, 626), beside=True)
    return _stacked_plan(view, brush)


def reply_columns(kind: str, count: int) -> int:
    """Return how many replies stand side by side."""
    if kind == LANDSCAPE:
        return count if count <= 3 else 2 if count == 4 else 3
    return 1 if count <= 4 else 2


def reply_boxes(kind: str, count: int, space: Box) -> list[Box]:
    """Return the boxes of replies that stand side by side."""
    gap = REPLY_GAP[kind]
    return grid_boxes(count, reply_columns(kind, count), space, (gap + 4, gap + 6))


def voice_block(brush: Brush, panel: RepliesPanel, width: float, height: float) -> Block:
    """Return the inner voice and, in bold, the question."""
    asked = bold(panel.prompt) if panel.prompt else ""
    words = " ".join(one for one in (panel.thought, asked) if one)
    face = brush.face(VOICE_SIZE[brush.kit.form.kind], line=1.25)
    return brush.fitted(words, face, width - 8, height)


def pill_block(brush: Brush, words: str) -> Block:
    """Return the question as it stands on its pill."""
    size, width = {LANDSCAPE: (21, 440), PORTRAIT: (26, 600), SMALL: (17, 340)}[
        brush.kit.form.kind]
    face = brush.face(size, "paper", font="BodySemi", line=1.2, align="center")
    return brush.fitted(words, face, width, size * 2.6)


def pill_room(brush: Brush, words: str) -> float:
    """Return the height the pill takes from the stage."""
    if not words:
        return 0.0
    return max(48.0, brush.size_of(pill_block(brush, words))[1] + 18) + 24


def _voice_height(brush: Brush, panel: RepliesPanel, width: float) -> float:
    if not (panel.thought or panel.prompt):
        return 0.0
    most = VOICE_MOST[brush.kit.form.kind]
    return brush.size_of(voice_block(brush, panel, width, most))[1]


def _stacked_plan(view: DialogueView, brush: Brush) -> Plan:
    """The panel below the stage."""
    kind = brush.kit.form.kind
    bottom, left, width = {LANDSCAPE: (642, 48, 1184), PORTRAIT: (1098, 28, 664)}[kind]
    if kind == PORTRAIT:
        bottom = min(bottom, content_bottom(brush, view.bar) - 6)
    above = 28 if view.figures else 20
    match view.panel:
        case RepliesPanel() as panel:
            # A question alone stands on the stage as in the mock-up; a thought needs a line.
            pill = panel.prompt if kind == LANDSCAPE and not panel.thought else ""
            pill = pill if view.figures else ""
            voice = 0.0 if pill else _voice_height(brush, panel, width)
            height = _answers_height(brush, panel) + (voice + REPLY_GAP[kind] * 0.7 if voice else 0)
            plan = Plan((0, 0, 0, 0), (left, bottom - height, width, height), voice, pill)
        case TellPanel() as panel:
            height = aside_height(brush, panel, width, 300 if kind == LANDSCAPE else 560)
            plan = Plan((0, 0, 0, 0), (left, bottom - height, width, height))
        case NoticePanel() as panel:
            height = min(notice_height(brush, panel), 760)
            plan = Plan((0, 0, 0, 0), (left, bottom - height, width, height))
        case None:
            floor = bottom - 22 if view.figures else bottom
            return Plan((0, 0, brush.kit.form.width, floor), (0, 0, 0, 0))
    floor = plan.panel[1] - above
    return Plan((0, 0, brush.kit.form.width, floor), plan.panel, plan.voice, plan.pill)


def _answers_height(brush: Brush, panel: RepliesPanel) -> float:
    kind, count = brush.kit.form.kind, len(panel.replies)
    columns = reply_columns(kind, count)
    rows = -(-count // columns)
    if columns == 1:
        return replies_height(brush, count)
    if kind == LANDSCAPE and rows == 1:
        return _row_height(brush, panel.replies)
    return rows * REPLY_HEIGHT[kind] + (rows - 1) * (REPLY_GAP[kind] + 6)


def _row_height(brush: Brush, replies: tuple[Button, ...]) -> float:
    """Return the height of a row in which the words need not shrink much."""
    for height in ROW_HEIGHTS:
        boxes = reply_boxes(LANDSCAPE, len(replies), (0, 0, 1184, height))
        if common_share(brush, replies, boxes) >= SHARE_LEAST:
            break
    return height


def _small_plan(view: DialogueView, brush: Brush) -> Plan:
    """The panel beside the stage; four replies leave no room for the voice above them."""
    stage, panel = (0.0, 0.0, 396.0, 377.0), (404.0, 10.0, 380.0, 363.0)
    match view.panel:
        case None:
            return Plan((0, 0, 800, 377), (0, 0, 0, 0))
        case RepliesPanel(replies=replies) as answers:
            used = replies_height(brush, len(replies)) + REPLY_GAP[SMALL] * 0.7
            room = panel[3] - used
            asked = _voice_height(brush, answers, panel[2])
            if room >= 20 and asked:
                return Plan(stage, panel, min(room, VOICE_MOST[SMALL]), beside=True)
            return Plan(stage, panel, pill=answers.prompt, beside=True)
        case TellPanel() as told:
            height = aside_height(brush, told, panel[2], panel[3])
            return Plan(stage, (*panel[:3], height), beside=True)
        case NoticePanel(observations=seen, title=title):
            return Plan(stage, panel, pill=title if seen else "", beside=True)
