"""Emoji are pictures, on the terminal and on everything authors draw or print."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

AS_PICTURE = "\ufe0f"
"""Says «as a picture, please» behind a character."""


class EmojiPictures:
    """The emoji an assets folder has pictures for.

    Args:
        assets_dir: with ``emoji/emoji.json`` and the pictures beside it.

    Attributes:
        files: emoji → its picture.
    """

    def __init__(self, assets_dir: Path) -> None:
        folder = (assets_dir / "emoji").resolve()
        names = json.loads((folder / "emoji.json").read_text(encoding="utf-8"))
        self.files: Mapping[str, Path] = {
            sign.replace(AS_PICTURE, ""): folder / f"{name}.png" for sign, name in names.items()}
        self._signs = re.compile(f"({'|'.join(map(re.escape, self.files))})")

    def split(self, words: str) -> list[str]:
        """Return the pieces of a text, each emoji with a picture a piece of its own."""
        return [one for one in self._signs.split(words.replace(AS_PICTURE, "")) if one]
