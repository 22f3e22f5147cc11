"""Cards of a sheet of the largest text that already have a drawing of their own."""

from dataclasses import dataclass

from kiosk.engine.view_data import Given
from kiosk.views.brush import Brush
from kiosk.views.components.given import draw_given, lay_given
from kiosk.views.components.line_card import LineCard, draw_line_card, line_card_height
from kiosk.views.layer import Box


@dataclass(frozen=True)
class ListCard:
    """A title with lines, each with a picture sign."""

    card: LineCard

    def height_at(self, brush: Brush, share: float, width: float) -> float:
        """Return the height of all lines."""
        return line_card_height(brush, self.card, width, share)

    def draw(self, brush: Brush, share: float, box: Box) -> None:
        """Draw them into their box."""
        draw_line_card(brush, self.card, box, share)


@dataclass(frozen=True)
class GivenCard:
    """An answer after the question."""

    given: Given

    def height_at(self, brush: Brush, share: float, width: float) -> float:
        """Return the height of its words with the signs beside them."""
        return lay_given(brush, (self.given,), width, share)[0].height

    def draw(self, brush: Brush, share: float, box: Box) -> None:
        """Draw it into its box."""
        draw_given(brush, lay_given(brush, (self.given,), box[2], share), box[:3], share)
