"""Pictures as textures, loaded once and kept while they are on the screen."""

from collections import OrderedDict
from pathlib import Path

from kivy.core.image import Image as CoreImage
from kivy.graphics.texture import Texture

KEPT_MOST = 24
"""Textures kept; a screen needs fewer than ten, so little is read from the card twice."""


class Gallery:
    """The faces, scenes and emoji under ``assets``.

    Args:
        shrinks_scenes: True on small screens, where scenes are drawn at less than half their
            size and need smaller copies to stay clean; making those takes time at start-up.
    """

    def __init__(self, assets_dir: Path, *, shrinks_scenes: bool = False) -> None:
        self._assets_dir = assets_dir
        self._shrinks_scenes = shrinks_scenes
        self._images: OrderedDict[str, CoreImage | None] = OrderedDict()

    def face(self, name: str) -> Texture | None:
        """Return a face; a missing mood falls back to the plain face, None if that is missing."""
        texture = self._texture(f"avatars/{name}.png")
        if texture is None and name.startswith("moods/"):
            return self._texture(f"avatars/{name[6:].split('_')[0]}.png")
        return texture

    def scene(self, name: str) -> Texture | None:
        """Return a scene, None when its picture is missing."""
        return self._texture(f"scenes/{name}.png", mipmap=self._shrinks_scenes)

    def emoji(self, name: str) -> Texture | None:
        """Return an emoji, None when its picture is missing."""
        return self._texture(f"emoji/{name}.png")

    def warm_up(self) -> None:
        """Load one face: the first shrunken copies of a run take the longest."""
        texture = self.face("unknown")
        if texture is not None:
            texture.bind()

    def _texture(self, relative: str, *, mipmap: bool = True) -> Texture | None:
        if relative not in self._images:
            path = self._assets_dir / relative
            image = CoreImage(str(path), mipmap=mipmap) if path.is_file() else None
            self._images[relative] = image
            if len(self._images) > KEPT_MOST:
                self._images.popitem(last=False)
        self._images.move_to_end(relative)
        image = self._images[relative]
        return None if image is None else image.texture


def cover_region(
    texture: Texture, width: float, height: float, focus: tuple[int, int]
) -> Texture:
    """Return the part of a picture that fills a box of this shape, keeping the focus in view.

    Args:
        focus: the point to keep, percent from left and top, as in CSS object-position.
    """
    scale = min(texture.width / width, texture.height / height)
    part_w, part_h = width * scale, height * scale
    x = (texture.width - part_w) * focus[0] / 100
    y = (texture.height - part_h) * (100 - focus[1]) / 100
    return texture.get_region(x, y, part_w, part_h)
