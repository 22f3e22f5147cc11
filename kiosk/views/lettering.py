"""Words as pictures: fonts, wrapping, emoji, and a cache so that nothing is written twice."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kivy.core.text import Label as CoreLabel
from kivy.core.text import LabelBase
from kivy.core.text.markup import MarkupLabel
from kivy.graphics.texture import Texture

from kiosk.views.tokens import Rgba
from kiosk.views.word_break import break_words

CACHED_MOST = 600
CACHED_MOST_PX = 10 * 2**20
"""Pixels of all words that are kept, at four bytes each."""

FONTS = {
    "Body": ("Atkinson-Regular.ttf", "Atkinson-Bold.ttf"),
    "BodySemi": ("Atkinson-SemiBold.ttf", "Atkinson-Bold.ttf"),
    "Head": ("Bricolage-Bold.ttf", "Bricolage-ExtraBold.ttf"),
}
ICON_FONTS = {"Icon": "Phosphor-Bold.ttf", "IconFill": "Phosphor-Fill.ttf"}
EMOJI_ROOM = "[color=#00000000]—i[/color]"
"""An unseen dash is as wide as an emoji; Kivy would strip spaces at the end of a line."""

BOLD_ON, BOLD_OFF = "\u0002", "\u0003"
"""Control characters no text can hold, so that brackets in a text are drawn and not obeyed."""

MARKED = {
    BOLD_ON: "[b]", BOLD_OFF: "[/b]", "&": "&amp;", "[": "&bl;", "]": "&br;",
    "\u00ad": "", "\ufe0f": "",
}
SURELY = 1.1
"""Words this much wider than their box do not fit into it, however Kivy rounds their parts."""

UNSEEN = {ord(one): None for one, mark in MARKED.items() if not mark}


@dataclass(frozen=True)
class Face:
    """How words look.

    Attributes:
        font: ``Body``, ``BodySemi``, ``Head``, ``Icon`` or ``IconFill``.
        size_px: type size in pixels.
        line: distance of lines as a share of the type size; None: the font's own.
    """

    font: str
    size_px: float
    color: Rgba
    bold: bool = False
    line: float | None = None
    align: str = "left"


@dataclass(frozen=True)
class Spot:
    """Where an emoji stands in a block, pixels from its top left corner."""

    emoji: str
    x_px: float
    y_px: float


@dataclass(frozen=True)
class Block:
    """Words ready to be drawn."""

    texture: Texture
    width_px: int
    height_px: int
    spots: tuple[Spot, ...] = ()
    type_px: float = 0.0
    words: str = ""


class Scribe:
    """Writes words with the exhibition's fonts."""

    def __init__(self, assets_dir: Path, emoji: dict[str, str]) -> None:
        self._emoji = emoji
        self._blocks: OrderedDict[tuple[object, ...], Block] = OrderedDict()
        self._kept_px = 0
        self._word_widths_px: dict[tuple[str, str, float, bool], int] = {}
        self._natural: dict[tuple[str, bool], float] = {}
        self._breaks: Mapping[str, str] = {}
        for name, (regular, bold) in FONTS.items():
            fonts = assets_dir / "fonts"
            LabelBase.register(name, str(fonts / regular), fn_bold=str(fonts / bold))
        for name, file in ICON_FONTS.items():
            LabelBase.register(name, str(assets_dir / "icons" / file))

    def learn_breaks(self, breaks: Mapping[str, str]) -> None:
        """Take in where long words may be broken: word → the word with soft hyphens."""
        if breaks != self._breaks:
            self._breaks = breaks
            self.forget()

    def write(self, words: str, face: Face, width_px: float | None = None) -> Block:
        """Return the words, wrapped at `width_px`; see `bold` for bold parts.

        A word wider than that is broken with a hyphen where it may be.
        """
        if width_px is not None:
            if "\n" not in words and not self._is_far_wider(words, face, width_px):
                # Words that fit in one line are as wide as they are, and sit on their true height.
                alone = self.write(words, face)
                if alone.width_px <= width_px:
                    return alone
            words = self.broken(words, face, width_px)
        key = (words, face, None if width_px is None else round(width_px))
        block = self._blocks.get(key)
        if block is None:
            block = self._blocks[key] = self._write(words, face, key[2])
            self._kept_px += block.width_px * block.height_px
            self._drop_oldest()
        else:
            self._blocks.move_to_end(key)
        return block

    def _drop_oldest(self) -> None:
        while len(self._blocks) > CACHED_MOST or (
                self._kept_px > CACHED_MOST_PX and len(self._blocks) > 1):
            _, gone = self._blocks.popitem(last=False)
            self._kept_px -= gone.width_px * gone.height_px

    def forget(self) -> None:
        """Drop all written words: nothing of a visit stays in memory."""
        self._blocks.clear()
        self._kept_px = 0
        self._word_widths_px.clear()

    def longest_word_px(self, words: str, face: Face) -> float:
        """Return the width of the widest word, in pixels."""
        face = _boldest(words, face)
        plain = words.replace(BOLD_ON, "").replace(BOLD_OFF, "")
        # Kivy breaks at plain spaces only; French no-break spaces hold their words together.
        words_alone = (one for one in plain.replace("\n", " ").split(" ") if one)
        return max((self._word_px(one, face) for one in words_alone), default=0)

    def broken(self, words: str, face: Face, width_px: float) -> str:
        """Return the words, those wider than `width_px` broken with hyphens where they may be."""
        face = _boldest(words, face)

        def fits(part: str) -> bool:
            plain = part.replace(BOLD_ON, "").replace(BOLD_OFF, "")
            return self._word_px(plain, face) <= width_px

        return break_words(words, self._breaks, fits)

    def _is_far_wider(self, words: str, face: Face, width_px: float) -> bool:
        """Return whether words surely need more than one line, without laying them out."""
        return BOLD_ON not in words and self._word_px(words, face) > width_px * SURELY

    def _word_px(self, word: str, face: Face) -> int:
        """Return how wide a word would be written; most words are measured and never written."""
        if any(one in self._emoji for one in word):
            return self.write(word, face).width_px
        key = (word, face.font, face.size_px, face.bold)
        width_px = self._word_widths_px.get(key)
        if width_px is None:
            label = CoreLabel(font_name=face.font, font_size=face.size_px, bold=face.bold)
            seen = word.translate(UNSEEN)
            width_px = self._word_widths_px[key] = max(1, label.get_extents(seen)[0])
        return width_px

    def _write(self, words: str, face: Face, width_px: int | None) -> Block:
        label, names = self._label(words, face, width_px)
        label.refresh()
        texture = label.texture
        if names:
            texture.bind()  # Kivy writes late, and knows where anchors are only afterwards
        spots = tuple(
            Spot(name, *label.anchors[f"e{index}"]) for index, name in enumerate(names)
        )
        return Block(texture, texture.width, texture.height, spots, face.size_px, words)

    def _label(
        self, words: str, face: Face, width_px: int | None
    ) -> tuple[MarkupLabel, list[str]]:
        """Return what Kivy writes the words with, and the pictures of the emoji in them."""
        marked, names = self._with_anchors(words)
        label = MarkupLabel(
            text=marked,
            markup=True,
            font_name=face.font,
            font_size=face.size_px,
            bold=face.bold,
            color=face.color,
            halign=face.align,
            valign="top",
            line_height=self._line_height(face),
            text_size=(width_px, None),
        )
        return label, names

    def _with_anchors(self, words: str) -> tuple[str, list[str]]:
        """Leave room where emoji stand, and draw what Kivy would take for markup."""
        marked: list[str] = []
        names: list[str] = []
        for character in words:
            if character in self._emoji:
                marked.append(f"[anchor=e{len(names)}]{EMOJI_ROOM}")
                names.append(self._emoji[character])
            else:
                marked.append(MARKED.get(character, character))
        return "".join(marked), names

    def _line_height(self, face: Face) -> float:
        if face.line is None:
            return 1.0
        key = (face.font, face.bold)
        if key not in self._natural:
            label = CoreLabel(text="Hg", font_name=face.font, font_size=100, bold=face.bold)
            self._natural[key] = label.get_extents("Hg")[1] / 100
        return face.line / self._natural[key]


def _boldest(words: str, face: Face) -> Face:
    """Return how the widest of the words may look: bold where some are."""
    return replace(face, bold=True) if BOLD_ON in words else face


def bold(words: str) -> str:
    """Return words that are written bold inside a text."""
    return f"{BOLD_ON}{words}{BOLD_OFF}"
