"""Language, and on the sheet behind it audience, in the largest text."""

from kiosk.engine.view_data import AudienceCard, WelcomeView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.button import draw_button
from kiosk.views.components.pressable import pressable
from kiosk.views.components.sheet_cards import PADS, WordCard, cards_share, sheet_box
from kiosk.views.components.sheet_offers import column_boxes
from kiosk.views.components.sheet_title import below_title
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (780, -420, 760, 760), PORTRAIT: (330, -330, 640, 640), SMALL: (520, -260, 480, 480),
}
LANGUAGES = {LANDSCAPE: 30.0, PORTRAIT: 33.0, SMALL: 21.0}
FACES = {LANDSCAPE: 96.0, PORTRAIT: 110.0, SMALL: 52.0}
OVERLAP = 0.3


def welcome_parts(view: WelcomeView, brush: Brush) -> tuple[Part, ...]:
    """Return the languages or the audiences, and the bar."""
    sheet = (view.languages, view.audiences, view.bar)
    return (
        Part("ground", None, _draw_ground),
        Part("sheet", sheet, lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], "butter_soft")


def _draw_sheet(brush: Brush, view: WelcomeView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    if view.audiences:
        space = below_title(brush, view.audience_title, box)
        for card, where in zip(view.audiences, column_boxes(brush, len(view.audiences), space),
                               strict=True):
            _draw_audience(brush, card, where)
        return
    space = below_title(brush, view.language_title, box)
    for button, where in zip(view.languages, _language_boxes(brush, len(view.languages), space),
                             strict=True):
        size = LANGUAGES[brush.kit.form.kind]
        draw_button(brush, button, where, size=size, icon=size * 1.4)


def _language_boxes(brush: Brush, count: int, space: Box) -> list[Box]:
    """Return boxes in one column, in two where it would be too high for fingertips."""
    if brush.kit.form.kind != SMALL:
        return column_boxes(brush, count, space)
    x, y, w, h = space
    half = (w - 16) / 2
    rows = column_boxes(brush, -(-count // 2), (x, y, half, h))
    boxes = [(left, box[1], half, box[3]) for box in rows for left in (x, x + half + 16)]
    return boxes[:count]


def _draw_audience(brush: Brush, card: AudienceCard, box: Box) -> None:
    """Draw the faces at the left, the words beside them."""
    kind = brush.kit.form.kind

    def paint(inner: Brush, down: bool) -> None:
        face = card.world if card.chosen else "card"
        if inner.kit.theme == "warm" and card.chosen:
            face = "lilac"
        x, y, w, h = pressable(inner, box, face, down, 30)
        ink = "on_pastel" if card.chosen else "ink"
        pad, size = PADS[kind][0], min(FACES[kind], h - 10)
        left = x + pad
        for one in card.faces:
            inner.avatar(one, (left, y + (h - size) / 2, size, size), card.world, ring=3)
            left += size * (1 - OVERLAP)
        left += size * OVERLAP + pad * 0.7
        room = x + w - pad - left
        if card.chosen:
            badge = min(44.0, size)
            inner.icon("check-circle", (x + w - pad - badge, y, badge, h), badge, ink, fill=True)
            room -= badge + 8
        words = WordCard("", card.name, card.about, ground="", ink=ink)
        place = (left, y + 4, room, h - 8)
        words.draw(inner, cards_share(inner, [words], place), place)

    brush.press(box, card.action, paint)
