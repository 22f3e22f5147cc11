"""The colours of pictures point by point, read without a window."""

from pathlib import Path
from typing import Any

from kivy.core.image import ImageLoader

from kiosk.views.layer import Box
from kiosk.views.tokens import Rgba


class Rasters:
    """Pictures kept as rows of pixels."""

    def __init__(self) -> None:
        self._pictures: dict[Path, Any] = {}

    def color_at(
        self, file: Path, box: Box, focus: tuple[int, int], point: tuple[float, float]
    ) -> Rgba:
        """Return the colour of a picture that fills a box, at a point of it.

        Args:
            focus: the point the picture keeps in view; see `gallery.cover_region`.
        """
        picture = self._picture(file)
        x, y, w, h = box
        scale = min(picture.width / w, picture.height / h)
        left = (picture.width - w * scale) * focus[0] / 100
        top = (picture.height - h * scale) * focus[1] / 100
        across = min(picture.width - 1, int(left + (point[0] - x) * scale))
        down = min(picture.height - 1, int(top + (point[1] - y) * scale))
        return _pixel(picture, across, down)

    def _picture(self, file: Path) -> Any:
        if file not in self._pictures:
            (self._pictures[file],) = ImageLoader.load(str(file), keep_data=True)._data
        return self._pictures[file]


def _pixel(picture: Any, across: int, down: int) -> Rgba:
    count = len(picture.fmt)
    at = (down * picture.width + across) * count
    red, green, blue, alpha = (*picture.data[at:at + count], 255)[:4]
    return red / 255, green / 255, blue / 255, alpha / 255
