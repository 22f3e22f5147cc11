"""A decision of the way on a sheet of the largest text: the face, beside it what was done."""

from kiosk.engine.view_data import Station
from kiosk.views.brush import Brush
from kiosk.views.components.pressable import pressable
from kiosk.views.components.sheet_cards import GAPS, PADS, TILES, WordCard, cards_share
from kiosk.views.layer import Box


def draw_sheet_station(brush: Brush, station: Station, box: Box) -> None:
    """Draw a card that can be pressed."""

    def paint(inner: Brush, sunk: float) -> None:
        x, y, w, h = pressable(inner, box, "card", sunk, 30)
        kind = inner.kit.form.kind
        pad, size = PADS[kind][0] * 0.7, min(TILES[kind], h - 16)
        inner.avatar(station.face, (x + pad, y + (h - size) / 2, size, size), station.world)
        left = x + pad + size + GAPS[kind]
        place = (left, y + 4, x + w - pad - left, h - 8)
        words = WordCard("", station.title, station.text, ground="")
        words.draw(inner, cards_share(inner, [words], place), place)

    brush.press(box, station.action, paint)
