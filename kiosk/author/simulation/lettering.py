"""The exhibition's fonts on a chart: how wide words are, and where a line ends."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import LoadFlags

from kiosk.author.type_case import BOLD, HEAD, REGULAR, TITLE

POINTS_PER_INCH = 72
_MEASURED_PT, _SUBPIXELS = 100, 64


class Lettering:
    """The fonts of an assets folder; they are named by their files, as the type case has them."""

    def __init__(self, assets_dir: Path) -> None:
        self._folder = assets_dir
        _register(assets_dir)
        self._width = cache(self._measured)

    def face(self, name: str) -> Any:
        """Return a font as matplotlib takes it."""
        return FontProperties(fname=self._folder / name)

    def drawable(self, words: str) -> str:
        """Return the words without what the fonts cannot draw: emoji, which are pictures."""
        known = get_font(self._folder / REGULAR).get_charmap()
        kept = "".join(one for one in words if ord(one) in known and one != "\u00ad")
        return re.sub(" +", " ", kept).strip(" ")

    def width(self, words: str, name: str, size_pt: float) -> float:
        """Return how wide a line is, in inches."""
        return self._width(words, name) * size_pt / POINTS_PER_INCH

    def wrapped(self, words: str, name: str, size_pt: float, width: float) -> tuple[str, ...]:
        """Return the lines of a text; a word wider than a line is cut.

        Args:
            width: of a line, in inches.
        """
        def fits(line: str) -> bool:
            return self.width(line, name, size_pt) <= width

        lines = [""]
        # A no-break space holds its words together, so only plain ones end a line.
        for word in (piece for one in words.split(" ") for piece in _pieces(one, fits)):
            longer = f"{lines[-1]} {word}".strip(" ")
            if fits(longer):
                lines[-1] = longer
            else:
                lines.append(word)
        return tuple(lines)

    def _measured(self, words: str, name: str) -> float:
        """Return how wide a line is at a size of 1 point, in points."""
        font = get_font(self._folder / name)
        font.set_size(_MEASURED_PT, POINTS_PER_INCH)
        font.set_text(words, 0, flags=LoadFlags.NO_HINTING)
        width, _ = font.get_width_height()
        return float(width) / _SUBPIXELS / _MEASURED_PT


def _pieces(word: str, fits: Callable[[str], bool]) -> Iterator[str]:
    while not fits(word) and len(word) > 1:
        length = max((one for one in range(1, len(word)) if fits(word[:one])), default=1)
        yield word[:length]
        word = word[length:]
    yield word


@cache
def _register(assets_dir: Path) -> None:
    """Let matplotlib know the fonts by their family, for what it writes by itself."""
    for name in (REGULAR, BOLD, HEAD, TITLE):
        fontManager.addfont(assets_dir / name)
