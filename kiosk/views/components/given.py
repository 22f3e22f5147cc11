"""What was answered: the chosen one with a hand, what helps with a tick, others quiet."""

from dataclasses import dataclass

from kiosk.engine.view_data import Given
from kiosk.views.brush import Brush
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.lettering import Block, bold

TEXT_SIZE = {LANDSCAPE: 26.0, PORTRAIT: 29.0, SMALL: 18.0}
PADS = {LANDSCAPE: (22.0, 16.0), PORTRAIT: (22.0, 14.0), SMALL: (12.0, 7.0)}
ICONS = {LANDSCAPE: 40.0, PORTRAIT: 42.0, SMALL: 24.0}
BETWEEN = {LANDSCAPE: 16.0, PORTRAIT: 14.0, SMALL: 8.0}
RADII = {LANDSCAPE: 28.0, PORTRAIT: 28.0, SMALL: 18.0}
TIGHT = 0.9
"""Below this share of the type, the cards are lower too."""


@dataclass(frozen=True)
class LaidGiven:
    """An answer with its words written, in design units."""

    given: Given
    words: Block
    height: float


def lay_given(
    brush: Brush, given: tuple[Given, ...], width: float, share: float
) -> tuple[LaidGiven, ...]:
    """Write the answers for a column `width` wide with a share of the type."""
    return tuple(_lay(brush, one, width, share) for one in given)


def given_height(brush: Brush, laid: tuple[LaidGiven, ...], share: float) -> float:
    """Return the height of all of them with the room between."""
    between = _between(brush, share)
    return sum(one.height for one in laid) + between * max(0, len(laid) - 1)


def draw_given(
    brush: Brush, laid: tuple[LaidGiven, ...], space: tuple[float, float, float], share: float
) -> None:
    """Draw them one below the other from x, y, with a width."""
    x, y, w = space
    for one in laid:
        _draw(brush, one, (x, y, w))
        y += one.height + _between(brush, share)


def _between(brush: Brush, share: float) -> float:
    return BETWEEN[brush.kit.form.kind] * (1.0 if share > TIGHT else share * 0.7)


def _marks(one: Given) -> tuple[str, ...]:
    """Return the picture signs of an answer."""
    return {
        "chosen": ("hand-tap",), "helpful": ("check-circle",),
        "chosen_helpful": ("hand-tap", "check-circle"), "quiet": (),
    }[one.kind]


def _colors(brush: Brush, one: Given) -> tuple[str, str, str]:
    """Return ground, ink of the words and ink of the hand.

    In high contrast filled yellow means chosen (design book, section 2).
    """
    contrast = brush.kit.theme == "contrast"
    match one.kind:
        case "chosen" if contrast:
            return "butter", "on_pastel", "on_pastel"
        case "chosen":
            return "butter_soft", "ink", "butter_deep"
        case "helpful" if contrast:
            return "card", "ink", "ink"
        case "helpful" | "chosen_helpful":
            return "mint", "on_pastel", "on_pastel"
        case _:
            return "sand" if contrast else "card", "ink_soft", "ink_soft"


def _icon_room(brush: Brush, one: Given) -> float:
    kind = brush.kit.form.kind
    gap = 8 if kind == SMALL else 16
    return len(_marks(one)) * (ICONS[kind] + gap * 0.4) + (gap * 0.6 if _marks(one) else 0)


def _lay(brush: Brush, one: Given, width: float, share: float) -> LaidGiven:
    kind = brush.kit.form.kind
    pad_x, pad_y = PADS[kind]
    loud = one.kind != "quiet"
    kicker = f"{one.kicker}\n" if one.kicker and loud else ""
    if one.kicker and not loud:
        kicker = f"{bold(one.kicker)} · "
    words = f"{kicker}{bold(one.text)}" if loud else f"{kicker}{one.text}"
    _, ink, _ = _colors(brush, one)
    face = brush.face(TEXT_SIZE[kind] * share, ink, line=1.3 if share > TIGHT else 1.2)
    room = width - 2 * pad_x - _icon_room(brush, one)
    block = brush.fitted(words, face, room, 10_000)
    tight = 1.0 if share > TIGHT else share * 0.6
    height = brush.size_of(block)[1] + 2 * pad_y * tight
    return LaidGiven(one, block, max(height, ICONS[kind] + 8 if loud else 0))


def _draw(brush: Brush, laid: LaidGiven, space: tuple[float, float, float]) -> None:
    x, y, w = space
    kind = brush.kit.form.kind
    h, pad_x = laid.height, PADS[kind][0]
    ground, _, hand = _colors(brush, laid.given)
    radius = min(RADII[kind], h / 2)
    if laid.given.kind == "quiet":
        brush.rect((x, y, w, h), ground, radius)
    else:
        brush.card((x, y, w, h), ground, radius)
    left, icon = x + pad_x, ICONS[kind]
    for mark in _marks(laid.given):
        brush.icon(mark, (left, y, icon, h), icon, hand, fill=True)
        left += icon + (8 if kind == SMALL else 16) * 0.4
    text_x = x + pad_x + _icon_room(brush, laid.given)
    brush.block(laid.words, text_x, y + (h - brush.size_of(laid.words)[1]) / 2)
