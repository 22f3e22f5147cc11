"""Faces, scenes, emoji and icons inside the page itself, not larger than paper needs."""

import json
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from kiosk.author.data_uri import data_uri
from kiosk.author.emoji import EmojiPictures

if TYPE_CHECKING:
    from PIL.Image import Image

FACE_PX, EMOJI_PX, SCENE_PX, SMALL_SCENE_PX = 168, 48, 1280, 520
_JPEG_QUALITY = 82


class Pictures:
    """What an assets folder has to be seen, as a page takes it.

    A face can come on every line, so it is a CSS class and its picture is kept to be written once.
    """

    def __init__(self, assets_dir: Path) -> None:
        self._assets = assets_dir
        self._faces: dict[str, str] = {}
        self._emoji = EmojiPictures(assets_dir)
        self._written: dict[str, str] = {}

    def face(self, name: str, mood: str | None = None) -> str:
        """Return the CSS class of a face; a mood without a picture has the plain one."""
        path = self._assets / "avatars" / "moods" / f"{name}_{mood}.png"
        if not path.exists():
            path = self._assets / "avatars" / f"{name}.png"
        style = f"face-{path.stem}"
        if style not in self._faces:
            self._faces[style] = _data_uri(path, FACE_PX, "png")
        return style

    def faces(self) -> tuple[tuple[str, str], ...]:
        """Return (CSS class, picture as a data URI) of the faces asked for."""
        return tuple(sorted(self._faces.items()))

    def scene(self, name: str, width_px: int = SCENE_PX) -> str:
        """Return a scene as a data URI."""
        return _data_uri(self._assets / "scenes" / f"{name}.png", width_px, "jpeg")

    def icon(self, name: str) -> str:
        """Return the character of the icon font."""
        return chr(int(self._icons[name], 16))

    def with_emoji(self, words: str) -> Markup:
        """Return words as HTML, with pictures in place of the emoji that have one."""
        found = Markup()
        for piece in self._emoji.split(words):
            found += self._emoji_picture(piece) if piece in self._emoji.files else piece
        return found

    def _emoji_picture(self, sign: str) -> Markup:
        if sign not in self._written:
            self._written[sign] = _data_uri(self._emoji.files[sign], EMOJI_PX, "png")
        return Markup('<img class="emoji" alt="{}" src="{}">').format(sign, self._written[sign])

    @cached_property
    def _icons(self) -> dict[str, str]:
        table = json.loads((self._assets / "icons" / "icons.json").read_text(encoding="utf-8"))
        icons: dict[str, str] = table["bold"]
        return icons


def _data_uri(path: Path, width_px: int, form: str) -> str:
    """Return a picture, at most so wide, as a data URI."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGBA")
    small.thumbnail((width_px, width_px))
    target = BytesIO()
    if form == "jpeg":
        _on_white(small).save(target, "jpeg", quality=_JPEG_QUALITY)
    else:
        small.save(target, "png", optimize=True)
    return data_uri(f"image/{form}", target.getvalue())


def _on_white(picture: "Image") -> "Image":
    from PIL import Image

    plain = Image.new("RGB", picture.size, "white")
    plain.paste(picture, mask=picture.getchannel("A"))
    return plain
