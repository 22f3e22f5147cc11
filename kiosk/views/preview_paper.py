"""The author's margin around a previewed screen: a line above it, words over it."""

from typing import Any

from kivy.graphics import Color, InstructionGroup, Line, Rectangle, RoundedRectangle

from kiosk.views.brush import emoji_in
from kiosk.views.layer import Kit
from kiosk.views.lettering import Block
from kiosk.views.preview_panel import Typist, lay_panel

ALARM = "coral_deep"
"""Colour of what has an error."""


class Paper:
    """Writes on the window around and over the screen."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._typist = Typist(kit)
        self.group = InstructionGroup()

    def line_height_px(self, margin: Any, width_px: float) -> int:
        """Return the height the line above the screen needs in a window of this width."""
        words_px = sum(one.height_px for one in self._line(margin, width_px))
        return round(words_px + 2 * self._typist.size_px("pad"))

    def draw(self, margin: Any, panel: Any, screen_px: tuple[int, int], line_px: int) -> None:
        """Draw the margin anew.

        Args:
            margin, panel: what to say; see the desk. No panel: None.
            screen_px: the screen, which begins at the bottom left.
            line_px: height of the line above it.
        """
        self.group.clear()
        width_px, height_px = screen_px
        self._color(ALARM if margin.alarms else "ink")
        self.group.add(Rectangle(pos=(0, height_px), size=(width_px, line_px)))
        top_px = height_px + line_px - self._typist.size_px("pad")
        for block in self._line(margin, width_px):
            self._put(block, self._typist.size_px("margin"), top_px)
            top_px -= block.height_px
        if panel is not None:
            self._draw_panel(panel, screen_px)

    def _line(self, margin: Any, width_px: float) -> list[Block]:
        """Return the words of the line in as few rows as they fit into."""
        room_px = width_px - 2 * self._typist.size_px("margin")
        rows: list[str] = []
        for part in filter(None, (margin.where, margin.how, margin.news, margin.hint)):
            longer = f"{rows[-1]}   |   {part}" if rows else part
            if rows and self._typist.write(longer, "line", "paper").width_px <= room_px:
                rows[-1] = longer
            else:
                rows.append(part)
        return [self._typist.write(one, "line", "paper", room_px) for one in rows]

    def _draw_panel(self, panel: Any, screen_px: tuple[int, int]) -> None:
        sheet = lay_panel(panel, self._typist, screen_px)
        margin_px, corner_px = self._typist.size_px("margin"), self._typist.size_px("pad")
        top_px = screen_px[1] - margin_px
        pos, size = (margin_px, top_px - sheet.height_px), (sheet.width_px, sheet.height_px)
        self._color("card")
        self.group.add(RoundedRectangle(pos=pos, size=size, radius=[corner_px]))
        self._color(ALARM if panel.alarms else "ink")
        self.group.add(Line(rounded_rectangle=(*pos, *size, corner_px),
                            width=self._typist.size_px("outline")))
        for one in sheet.placed:
            self._put(one.block, margin_px + one.left_px, top_px - one.top_px)

    def _put(self, block: Block, left_px: float, top_px: float) -> None:
        """Draw a block with its top left corner there."""
        left_px, bottom_px = round(left_px), round(top_px - block.height_px)
        self.group.add(Color(1, 1, 1, 1))
        self.group.add(Rectangle(pos=(left_px, bottom_px), texture=block.texture,
                                 size=(block.width_px, block.height_px)))
        for emoji in emoji_in(block, self._kit.gallery, left_px, bottom_px):
            self.group.add(emoji)

    def _color(self, name: str) -> None:
        self.group.add(Color(*self._kit.palette[name]))
