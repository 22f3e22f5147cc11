"""Words measured as they would be written, without writing them: no window, no textures."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kivy.core.text.markup import MarkupLabel

from kiosk.views.lettering import Block, Face, Scribe

GAPS = " \n"
"""Where Kivy ends a line; it ends one at no other space, not at a hyphen either."""


@dataclass(frozen=True)
class Measured(Block):
    """Words with their size; there is no texture to draw.

    Attributes:
        lines: how many there are.
        ink_px: width of the widest line.
        broken: the first word that is cut in two at the end of a line; empty: none is.
    """

    lines: int = 1
    ink_px: float = 0.0
    broken: str = ""


class MeasuringScribe(Scribe):
    """Lays words out with the exhibition's fonts and stops there.

    Args:
        plain: takes out of words what was put into them to find them again.

    Attributes:
        fits: what a `MeasuringBrush` found to fit, by all that this depends on.
    """

    def __init__(
        self, assets_dir: Path, emoji: dict[str, str], plain: Callable[[str], str]
    ) -> None:
        super().__init__(assets_dir, emoji)
        self.fits: dict[tuple[object, ...], Any] = {}
        self._plain = cache(plain)
        self._written: dict[tuple[object, ...], Block] = {}
        self._longest_px: dict[tuple[object, ...], float] = {}
        self._broken: dict[tuple[object, ...], str] = {}

    def plain(self, words: str) -> str:
        """Return words without what was put into them to find them again."""
        return self._plain(words)

    def write(self, words: str, face: Face, width_px: float | None = None) -> Block:
        """Measure words as `Scribe.write` writes them."""
        key = (words, face.font, face.size_px, face.bold, face.line, width_px)
        found = self._written.get(key)
        if found is None:
            found = self._written[key] = super().write(self.plain(words), face, width_px)
        return found

    def forget(self) -> None:
        """Drop all that was measured."""
        super().forget()
        self.fits.clear()
        self._written.clear()
        self._longest_px.clear()
        self._broken.clear()

    def broken(self, words: str, face: Face, width_px: float) -> str:
        """Return the words broken as `Scribe.broken` breaks them."""
        words = self.plain(words)
        if self.longest_word_px(words, face) <= width_px:
            return words
        key = (words, face.font, face.size_px, face.bold, width_px)
        found = self._broken.get(key)
        if found is None:
            found = self._broken[key] = super().broken(words, face, width_px)
        return found

    def longest_word_px(self, words: str, face: Face) -> float:
        """Return the width of the widest word, in pixels."""
        key = (words, face.font, face.size_px, face.bold)
        found = self._longest_px.get(key)
        if found is None:
            found = self._longest_px[key] = super().longest_word_px(self.plain(words), face)
        return found

    def _write(self, words: str, face: Face, width_px: int | None) -> Measured:
        label, _ = self._label(words, face, width_px)
        label.resolve_font_name()
        width, height = label.render()
        if width <= 1 or height <= 1:
            width, height = 1, 1
        lines = label._cached_lines
        return Measured(
            texture=None, width_px=width, height_px=height, type_px=face.size_px, words=words,
            lines=len(lines),
            ink_px=max((line.w for line in lines), default=0),
            broken=_broken_word(_laid_out(label), lines) if len(lines) > 1 else "",
        )


def _laid_out(label: MarkupLabel) -> str:
    """Return the words as Kivy lays them out: without markup, emoji as the room they take."""
    words = "".join(one for one in label.markup if not one.startswith("["))
    return words.replace("&bl;", "[").replace("&br;", "]").replace("&amp;", "&")


def _broken_word(words: str, lines: Iterable[object]) -> str:
    """Return the first word that goes on in another line, empty when every line ends at a gap."""
    for end in _ends_of_lines(words, lines):
        if 0 < end < len(words) and words[end] not in GAPS:
            start = max(words.rfind(gap, 0, end) for gap in GAPS) + 1
            return re.split(f"[{GAPS}]", words[start:])[0]
    return ""


def _ends_of_lines(words: str, lines: Iterable[object]) -> Iterator[int]:
    """Yield for each line where in the words it ends; gaps at its ends may be left out."""
    at = 0
    for line in lines:
        for character in "".join(part.text for part in line.words):
            if character not in GAPS:
                while at < len(words) and words[at] in GAPS:
                    at += 1
                at += 1
        yield at
