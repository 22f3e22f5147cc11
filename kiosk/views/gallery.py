"""Pictures as textures, loaded once and kept while they are on the screen."""

from collections import OrderedDict
from pathlib import Path

from kivy.core.image import Image as CoreImage
from kivy.graphics.texture import Texture

KEPT_MOST_BYTES = 60 * 2**20
"""What kept textures may take: nine scenes or many faces, more than a screen shows at once."""

MIPMAP_SHARE = 4 / 3
"""A texture with its shrunken copies takes a third more."""


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

    def has_face(self, name: str) -> bool:
        """Return whether there is a picture for a face, or one to fall back to."""
        return any((self._assets_dir / one).is_file() for one in _face_files(name))

    def has_scene(self, name: str) -> bool:
        """Return whether there is a picture for a scene."""
        return self.scene_file(name).is_file()

    def scene_file(self, name: str) -> Path:
        """Return where the picture of a scene is, or should be."""
        return self._assets_dir / "scenes" / f"{name}.png"

    def face(self, name: str) -> Texture | None:
        """Return a face; a missing mood falls back to the plain face, None if that is missing."""
        found = (self._texture(one) for one in _face_files(name))
        return next((one for one in found if one is not None), None)

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
            while len(self._images) > 1 and self.kept_bytes() > KEPT_MOST_BYTES:
                self._images.popitem(last=False)
        self._images.move_to_end(relative)
        image = self._images[relative]
        return None if image is None else image.texture

    def kept_bytes(self) -> float:
        """Return what the kept textures take."""
        textures = [one.texture for one in self._images.values() if one is not None]
        return sum(bytes_of(one) for one in textures)


def bytes_of(texture: Texture) -> float:
    """Return what a texture takes."""
    return texture.width * texture.height * 4 * (MIPMAP_SHARE if texture.mipmap else 1)


def _face_files(name: str) -> tuple[str, ...]:
    """Return the files of a face under the assets, the wanted one first."""
    wanted = f"avatars/{name}.png"
    if not name.startswith("moods/"):
        return (wanted,)
    return wanted, f"avatars/{name.removeprefix('moods/').split('_')[0]}.png"


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
