"""The author's margin around a previewed screen, drawn in pixels: a line above, words over it."""

from typing import Any

from kivy.graphics import Color, InstructionGroup, Line, Rectangle, RoundedRectangle

from kiosk.views.lettering import Block, Face, Scribe
from kiosk.views.tokens import Rgba

MARGIN_PX, PAD_PX, GAP_PX = 16, 10, 4
TEXT_PX, TITLE_PX, ROW_PX, HEAD_PX = 16, 24, 18, 16
PANEL_SHARE = 0.86
"""How much of the screen a panel may cover."""


class Paper:
    """Writes on the window around and over the screen.

    Args:
        palette: colour name → colour.
    """

    def __init__(self, scribe: Scribe, palette: dict[str, Rgba]) -> None:
        self._scribe = scribe
        self._palette = palette
        self.group = InstructionGroup()

    def line_height_px(self, margin: Any, width_px: float) -> int:
        """Return the height the line above the screen needs in a window of this width."""
        return sum(one.height_px for one in self._line(margin, width_px)) + 2 * PAD_PX

    def draw(self, margin: Any, panel: Any, screen_px: tuple[int, int], line_px: int) -> None:
        """Draw the margin anew.

        Args:
            margin, panel: what to say; see the desk. No panel: None.
            screen_px: the screen, which begins at the bottom left.
            line_px: height of the line above it.
        """
        self.group.clear()
        width_px, height_px = screen_px
        self._fill("error" if margin.alarms else "ink", (0, height_px), (width_px, line_px))
        top_px = height_px + line_px - PAD_PX
        for block in self._line(margin, width_px):
            top_px = self._put(block, MARGIN_PX, top_px)
        if panel is not None:
            self._draw_panel(panel, width_px, height_px)

    def _line(self, margin: Any, width_px: float) -> list[Block]:
        """Return the words of the line: in one row where they fit, else below one another."""
        face = self._face(TEXT_PX, "paper")
        parts = [one for one in (margin.where, margin.how, margin.news, margin.hint) if one]
        room_px = width_px - 2 * MARGIN_PX
        row = self._scribe.write("   |   ".join(parts), face)
        if row.width_px <= room_px:
            return [row]
        return [self._scribe.write(one, face, room_px) for one in parts]

    def _draw_panel(self, panel: Any, width_px: float, height_px: float) -> None:
        room_px = width_px - 4 * MARGIN_PX
        blocks = self._fitted(panel, room_px, height_px * PANEL_SHARE - 2 * MARGIN_PX)
        panel_px = sum(one.height_px + GAP_PX for one in blocks) + 2 * MARGIN_PX
        box = (MARGIN_PX, height_px - MARGIN_PX - panel_px), (width_px - 2 * MARGIN_PX, panel_px)
        self._color("card")
        self.group.add(RoundedRectangle(pos=box[0], size=box[1], radius=[PAD_PX]))
        self._color("error" if panel.alarms else "ink")
        self.group.add(Line(rounded_rectangle=(*box[0], *box[1], PAD_PX), width=2))
        top_px = box[0][1] + panel_px - MARGIN_PX
        for block in blocks:
            top_px = self._put(block, 2 * MARGIN_PX, top_px) - GAP_PX

    def _fitted(self, panel: Any, room_px: float, height_px: float) -> list[Block]:
        """Return title, as many rows as there is room for, and the foot."""
        title = self._scribe.write(panel.title, self._face(TITLE_PX, "ink", "Head"), room_px)
        foot = self._scribe.write(panel.foot, self._face(TEXT_PX, "ink_soft"), room_px)
        feet = [foot] if panel.foot else []
        left_px = height_px - sum(one.height_px + GAP_PX for one in (title, *feet))
        shown: list[Block] = []
        for number, row in enumerate(panel.rows):
            blocks = self._row(row, room_px)
            left_px -= sum(one.height_px + GAP_PX for one in blocks)
            # The line that says how many more there are takes room as well.
            if left_px < TEXT_PX * 2 and shown:
                more = panel.more(len(panel.rows) - number)
                shown.append(self._scribe.write(more, self._face(TEXT_PX, "ink_soft"), room_px))
                break
            shown += blocks
        return [title, *shown, *feet]

    def _row(self, row: Any, room_px: float) -> list[Block]:
        if not row.quote:
            words = f"{row.head}   {row.text}"
            return [self._scribe.write(words, self._face(ROW_PX, "ink"), room_px)]
        return [
            self._scribe.write(row.head, self._face(HEAD_PX, "ink_soft"), room_px),
            self._scribe.write(row.text, self._face(ROW_PX, "ink"), room_px),
            self._scribe.write(row.quote, self._face(HEAD_PX, "ink_soft"), room_px),
        ]

    def _put(self, block: Block, left_px: float, top_px: float) -> float:
        """Draw a block below a height; return the height below it."""
        bottom_px = round(top_px - block.height_px)
        self.group.add(Color(1, 1, 1, 1))
        self.group.add(Rectangle(pos=(left_px, bottom_px), texture=block.texture,
                                 size=(block.width_px, block.height_px)))
        return bottom_px

    def _fill(self, color: str, pos: tuple[float, float], size: tuple[float, float]) -> None:
        self._color(color)
        self.group.add(Rectangle(pos=pos, size=size))

    def _color(self, name: str) -> None:
        self.group.add(Color(*self._rgba(name)))

    def _face(self, size_px: int, color: str, font: str = "Body") -> Face:
        return Face(font, size_px, self._rgba(color), line=1.3)

    def _rgba(self, name: str) -> Rgba:
        return self._palette["coral_deep" if name == "error" else name]
