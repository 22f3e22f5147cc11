"""Who helps (mock-up 18): numbers written large, codes made on the terminal."""

from kiosk.engine.view_data import HelpCard, HelpView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.code import draw_code
from kiosk.views.components.fitting import word_height
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block
from kiosk.views.part import Part

CODE_LEAST_MM = 20.0
"""Codes on a small screen are at least this large, smaller than elsewhere for the words' sake."""

CARDS_TOP = {LANDSCAPE: 196.0, PORTRAIT: 218.0, SMALL: 76.0}
LEAD_GROWTH = {LANDSCAPE: 0.0, PORTRAIT: 150.0, SMALL: 0.0}
"""How much lower the cards begin for each time the type is larger."""

HEADLINE_GROWTH = 1 / 3
"""Numbers and addresses are large already: they grow by this share of what other words do."""

HINT_BESIDE = 14.0
"""So much of the room at the edge of a card the hint beside the code may use."""

SIZES = {LANDSCAPE: (22.0, 46.0, 22.0), PORTRAIT: (26.0, 48.0, 26.0), SMALL: (17.0, 27.0, 17.0)}
"""Type of who helps, of the number or address, and of what they do."""

DOTS = {LANDSCAPE: 20.0, PORTRAIT: 20.0, SMALL: 14.0}
ABOUT_SHARE = 0.92
BLOBS = {
    LANDSCAPE: (680, -480, 900, 900), PORTRAIT: (300, -420, 760, 760), SMALL: (480, -340, 560, 560),
}


def help_parts(view: HelpView, brush: Brush) -> tuple[Part, ...]:
    """Return title, faces, cards and the way back."""
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("title", (view.title, view.lead), lambda inner: _draw_title(inner, view)),
        Part("cards", (view.cards, view.bar), lambda inner: _draw_cards(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: HelpView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world)


def _draw_title(brush: Brush, view: HelpView) -> None:
    kind = brush.kit.form.kind
    x, y, size, lead_size = {
        LANDSCAPE: (48, 34, 54, 27), PORTRAIT: (34, 22, 47, 29), SMALL: (16, 6, 27, 18),
    }[kind]
    _draw_faces(brush, view)
    width = {LANDSCAPE: 880.0, PORTRAIT: 652.0, SMALL: 768.0}[kind]
    if kind != SMALL:
        draw_kicker(brush, "lifebuoy", view.kicker, x, y, color="mint_deep", width=width,
                    size=22 if kind == LANDSCAPE else 28, icon_size=30, fill=True)
        y += 38 if kind == LANDSCAPE else 48
    title = brush.face(size, font="Head", bold=True, line=1.06)
    y += brush.block(brush.fitted(view.title, title, width, size * 1.5), x, y)
    lead = brush.face(lead_size, line=1.3)
    room = _cards_top(brush) - y - 6
    brush.block(brush.fitted(view.lead, lead, width, room), x, y + 2)


def _cards_top(brush: Brush) -> float:
    kind = brush.kit.form.kind
    return CARDS_TOP[kind] + LEAD_GROWTH[kind] * (brush.kit.text_scale - 1)


def _draw_faces(brush: Brush, view: HelpView) -> None:
    kind = brush.kit.form.kind
    if kind != LANDSCAPE:
        return
    for index, (face, world) in enumerate(zip(view.faces, ("butter", "sky"), strict=False)):
        brush.avatar(face, (956 + index * 114, 12, 150, 150), world, ring=4)


def _draw_cards(brush: Brush, view: HelpView) -> None:
    kind = brush.kit.form.kind
    bottom = content_bottom(brush, view.bar)
    count = max(1, len(view.cards))
    if kind == PORTRAIT:
        top, gap = _cards_top(brush), 20.0
        height = (bottom - top - gap * (count - 1)) / count
        boxes = [(28.0, top + index * (height + gap), 664.0, height) for index in range(count)]
    else:
        top = _cards_top(brush)
        left, right, gap = {LANDSCAPE: (48, 1232, 24), SMALL: (16, 784, 14)}[kind]
        width = (right - left - gap * (count - 1)) / count
        height = bottom - (4 if kind == LANDSCAPE else -4) - top
        boxes = [(left + index * (width + gap), top, width, height) for index in range(count)]
    for card, box in zip(view.cards, boxes, strict=False):
        _draw_card(brush, card, box)


def _draw_card(brush: Brush, card: HelpCard, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad = 14.0 if kind == SMALL else 26.0
    brush.card(box, "card", 24 if kind == SMALL else 38)
    code = _code_size(brush, card, box, pad)
    words = w - 2 * pad
    below = 0.0
    if code and kind != PORTRAIT:
        below = code + (12 if kind == LANDSCAPE else 4)
        left = x + pad if kind == LANDSCAPE else x + (w - code) / 2
        draw_code(brush, card.link, (left, y + h - pad + 2 - code, code, code))
        beside = x + pad + code + 10
        hint = (beside, y + h - pad - code, x + w - pad + HINT_BESIDE - beside, code)
        if kind == LANDSCAPE:
            _draw_hint(brush, card.hint, hint)
    elif code:
        words -= code + 14
        draw_code(brush, card.link, (x + w - pad - code, y + (h - code) / 2, code, code))
    _draw_words(brush, card, (x + pad, y + pad, words, h - 2 * pad - below))


def _code_size(brush: Brush, card: HelpCard, box: Box, pad: float) -> float:
    """Return the side of the code, at least 30 mm where the card has room; 0 for none."""
    if not card.link:
        return 0.0
    form = brush.kit.form
    least = 30 / 25.4 * form.ppi / form.scale
    if form.kind == SMALL:
        room = box[3] - 2 * pad - 4 - _words_height(brush, card, box[2] - 2 * pad)
        return min(least, max(room, least * CODE_LEAST_MM / 30))
    margin = 18.0 if form.kind == PORTRAIT else pad
    # Larger words need some of the room.
    return min(max(222.0 / brush.kit.text_scale**0.5, least), box[3] - 2 * margin)


def _draw_words(brush: Brush, card: HelpCard, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    kicker, _, size = SIZES[kind]
    dot = DOTS[kind]
    title, head = _heads(brush, card, w)
    title_h = brush.size_of(title)[1]
    brush.circle((x, y + min(title_h, kicker * 1.25) / 2 - dot / 2, dot, dot), card.color)
    brush.block(title, x + dot + 10, y)
    top = y + title_h + 4
    top += brush.block(head, x, top) + 4
    about = brush.fitted(card.about, brush.face(size, line=1.28), w, max(20.0, y + h - top))
    brush.block(about, x, top)


def _heads(brush: Brush, card: HelpCard, width: float) -> tuple[Block, Block]:
    """Write who helps, and the number or address."""
    kicker, large, _ = SIZES[brush.kit.form.kind]
    face = brush.face(kicker, bold=True, line=1.2)
    room = width - DOTS[brush.kit.form.kind] - 10
    scale = brush.kit.text_scale
    grown = large * (1 + (scale - 1) * HEADLINE_GROWTH) / scale
    head = brush.face(grown, font="Head", bold=True, line=1.08)
    return (brush.fitted(card.title, face, room, kicker * 2.7),
            brush.fitted(card.headline, head, width, large * 2.5))


def _words_height(brush: Brush, card: HelpCard, width: float) -> float:
    """Return the height of the words of a card with what it tells at `ABOUT_SHARE`."""
    size = SIZES[brush.kit.form.kind][2] * ABOUT_SHARE
    about = word_height(brush, card.about, brush.face(size, line=1.28), width)
    return sum(brush.size_of(one)[1] + 4 for one in _heads(brush, card, width)) + about


def _draw_hint(brush: Brush, hint: str, box: Box) -> None:
    x, y, w, h = box
    face = brush.face(20, line=1.25)
    words = brush.fitted(hint, face, w, h)
    brush.block(words, x, y + (h - brush.size_of(words)[1]) / 2)
