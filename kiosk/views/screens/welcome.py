"""Language and audience (mock-up 02)."""

from kiosk.engine.view_data import AudienceCard, WelcomeView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.button import draw_button
from kiosk.views.components.pressable import pressable
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (780, -420, 760, 760), PORTRAIT: (330, -330, 640, 640), SMALL: (520, -260, 480, 480),
}
LOW_FACE = {PORTRAIT: 0.3, SMALL: 0.25}
"""Share of the height of a card for the faces, where words need more of it than usual."""

LOW_CARD = 260
"""In portrait, cards lower than this are so because the way on stands in a row of its own."""


def welcome_parts(view: WelcomeView, brush: Brush) -> tuple[Part, ...]:
    """Return the languages above the audiences, and the bar."""

    def draw_ground(inner: Brush) -> None:
        inner.ground("paper")
        inner.blob(BLOBS[inner.kit.form.kind], "butter_soft")

    def draw_languages(inner: Brush) -> None:
        _draw_title(inner, view.language_title, _title_y(inner, 0))
        for button, box in zip(view.languages, _language_boxes(inner, view), strict=True):
            size = 21 if inner.kit.form.kind == SMALL else 30
            draw_button(inner, button, box, size=size, icon=size + 4)

    def draw_audiences(inner: Brush) -> None:
        _draw_title(inner, view.audience_title, _title_y(inner, 1))
        for card, box in zip(view.audiences, _audience_boxes(inner, view), strict=True):
            _draw_audience(inner, card, box)

    return (
        Part("ground", None, draw_ground),
        Part("languages", (view.language_title, view.languages), draw_languages),
        Part("audiences", (view.audience_title, view.audiences), draw_audiences),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _title_y(brush: Brush, row: int) -> float:
    return {LANDSCAPE: (40, 258), PORTRAIT: (28, 388), SMALL: (8, 142)}[brush.kit.form.kind][row]


def _margin(brush: Brush) -> float:
    return {LANDSCAPE: 48, PORTRAIT: 28, SMALL: 16}[brush.kit.form.kind]


def _draw_title(brush: Brush, words: str, y: float) -> None:
    size = {LANDSCAPE: 42, PORTRAIT: 36, SMALL: 26}[brush.kit.form.kind]
    face = brush.face(size, font="Head", bold=True)
    margin = _margin(brush)
    width = brush.kit.form.width - 2 * margin
    brush.block(brush.fitted(words, face, width, size * 1.6), margin, y)


def _grid(
    brush: Brush, count: int, columns: int, top: float, height: float, gap: float
) -> list[Box]:
    margin = _margin(brush)
    width = (brush.kit.form.width - 2 * margin - gap * (columns - 1)) / columns
    return [
        (
            margin + index % columns * (width + gap),
            top + index // columns * (height + gap), width, height,
        )
        for index in range(count)
    ]


def _language_boxes(brush: Brush, view: WelcomeView) -> list[Box]:
    count = len(view.languages)
    match brush.kit.form.kind:
        case "portrait":
            return _grid(brush, count, 2, 92, 124, 25)
        case "small":
            return _grid(brush, count, max(count, 2), 52, 79, 16)
        case _:
            return _grid(brush, count, max(count, 2), 116, 88, 24)


def _audience_boxes(brush: Brush, view: WelcomeView) -> list[Box]:
    count = len(view.audiences)
    bottom = content_bottom(brush, view.bar)
    match brush.kit.form.kind:
        case "portrait":
            top = 456
            rows = -(-count // 2)
            height = min(300, (bottom - top - 6 - 25 * (rows - 1)) / rows)
            return _grid(brush, count, 2, top, height, 25)
        case "small":
            return _grid(brush, count, max(count, 2), 184, bottom - 184 + 2, 16)
        case _:
            return _grid(brush, count, max(count, 2), 330, 292, 24)


def _draw_audience(brush: Brush, card: AudienceCard, box: Box) -> None:
    def paint(inner: Brush, sunk: float) -> None:
        face = card.world if card.chosen else "card"
        if inner.kit.theme == "warm" and card.chosen:
            face = "lilac"
        x, y, w, h = pressable(inner, box, face, sunk, 36)
        ink = "on_pastel" if card.chosen else "ink"
        bottom = _draw_faces(inner, card, x, y, w, h)
        _draw_card_words(inner, card, (x + 14, bottom, w - 28, y + h - bottom - 10), ink)
        if card.chosen:
            badge = (x + w - 62, y + 14, 44, 44)
            # On small screens it lies over a face, whose colours are no ground for it.
            inner.circle(badge, face)
            inner.icon("check-circle", badge, 44, ink, fill=True)

    brush.press(box, card.action, paint)


def _draw_faces(
    brush: Brush, card: AudienceCard, x: float, y: float, w: float, h: float
) -> float:
    """Draw the faces side by side, overlapping; return where the words begin."""
    # In a low card, and on a small screen with large type, the words need more of the room.
    kind = brush.kit.form.kind
    low = (kind == PORTRAIT and h < LOW_CARD) or (kind == SMALL and brush.kit.text_scale > 1)
    size = h * LOW_FACE[kind] if low else min(112.0, h * 0.42)
    top = y + h * (0.07 if low else 0.105)
    overlap = size * 0.3
    total = size * len(card.faces) - overlap * (len(card.faces) - 1)
    left = x + (w - total) / 2
    for face in card.faces:
        brush.avatar(face, (left, top, size, size), card.world, ring=3)
        left += size - overlap
    return top + size + h * 0.03


def _draw_card_words(brush: Brush, card: AudienceCard, box: Box, ink: str) -> None:
    x, y, w, h = box
    small = brush.kit.form.kind == SMALL
    head = brush.face(22 if small else 31, ink, font="Head", align="center")
    name = brush.fitted(card.name, head, w, h * 0.45)
    about_face = brush.face(18 if small else 22, ink, line=1.28, align="center")
    name_h = brush.size_of(name)[1]
    brush.block(name, x + (w - brush.size_of(name)[0]) / 2, y)
    about = brush.fitted(card.about, about_face, w, h - name_h - 4)
    brush.block(about, x + (w - brush.size_of(about)[0]) / 2, y + name_h + (2 if small else 6))
