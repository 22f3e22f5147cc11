"""The title of a sheet of the largest text."""

from kiosk.views.brush import Brush
from kiosk.views.components.sheet_cards import GAPS
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box

TITLES = {LANDSCAPE: 34.0, PORTRAIT: 36.0, SMALL: 20.0}
TITLE_ROOM = {LANDSCAPE: 66.0, PORTRAIT: 130.0, SMALL: 40.0}


def below_title(brush: Brush, words: str, box: Box) -> Box:
    """Draw the title at the top of a box; return what it leaves."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    face = brush.face(TITLES[kind], font="Head", bold=True, line=1.06)
    used = brush.block(brush.fitted(words, face, w, TITLE_ROOM[kind]), x, y) + GAPS[kind]
    return x, y + used, w, h - used
