"""How well two colours can be told apart, by the formula of WCAG 2."""

from kiosk.views.tokens import Rgba

Color = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""

WORDS_LEAST = {"warm": 4.5, "calm": 4.5, "contrast": 7.0}
"""Theme → contrast that words and icons need (design book, section 11)."""

OUTLINES_LEAST = 3.0


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black and white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def laid_over(top: Color, share: float, below: Color) -> Color:
    """Return what is seen of a colour that hides this share of the one below it."""
    red, green, blue = (
        share * one + (1 - share) * other for one, other in zip(top, below, strict=True)
    )
    return red, green, blue


def opaque(rgba: Rgba) -> Color:
    """Return a colour without its opacity."""
    return rgba[:3]


def hex_of(color: Color) -> str:
    """Return a colour as ``#RRGGBB``."""
    return "#" + "".join(f"{round(255 * one):02X}" for one in color)


def _luminance(color: Color) -> float:
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in color
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
