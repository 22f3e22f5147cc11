"""Which pictures and icons there are to be named in content."""

import json
import re
from pathlib import Path

from msgspec import Struct

from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import Saying, say

_EMOJI = re.compile(
    "[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
    "(?:[\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[\u2600-\u27bf\U0001f000-\U0001faff])*"
)
_SHAPE = "\ufe0f"
"""Says «as a picture, please»; of no importance to which picture it is."""


class Assets(Struct, frozen=True):
    """Names to be used in content.

    Attributes:
        faces: pictures under ``avatars``; `moods` those under ``avatars/moods``.
        scenes: pictures under ``scenes``.
        emoji: the ones with a picture.
        films_dir: where the films are that any story can show.
    """

    faces: frozenset[str] = frozenset()
    moods: frozenset[str] = frozenset()
    scenes: frozenset[str] = frozenset()
    icons: frozenset[str] = frozenset()
    emoji: frozenset[str] = frozenset()
    films_dir: str = ""

    def emoji_without_picture(self, words: str) -> tuple[str, ...]:
        """Return the emoji in a text which have no picture, each once."""
        found = (one.group() for one in _EMOJI.finditer(words))
        return tuple(dict.fromkeys(
            one for one in found if one.replace(_SHAPE, "") not in self.emoji
        ))


def read_assets(assets_dir: Path, report: Report) -> Assets:
    """Return what the folder holds; a missing list or picture is reported."""
    emoji = _read_table(assets_dir / "emoji" / "emoji.json", report)
    pictures = _pictures(assets_dir / "emoji")
    for sign, name in emoji.items():
        if name not in pictures:
            Page(str(assets_dir / "emoji" / "emoji.json"), report).complain(
                "missing-picture", Mark(),
                say("{sign} is drawn by «{name}.png», which is not there",
                    sign=sign, name=str(name)),
                say("Add the picture or take the emoji out of the list."),
            )
    icons = _read_table(assets_dir / "icons" / "icons.json", report).get("bold")
    return Assets(
        faces=_pictures(assets_dir / "avatars"),
        moods=_pictures(assets_dir / "avatars" / "moods"),
        scenes=_pictures(assets_dir / "scenes"),
        icons=frozenset(icons if isinstance(icons, dict) else ()),
        emoji=frozenset(sign.replace(_SHAPE, "") for sign in emoji),
        films_dir=str(assets_dir / "film"),
    )


def _pictures(folder: Path) -> frozenset[str]:
    return frozenset(path.stem for path in folder.glob("*.png"))


def _read_table(path: Path, report: Report) -> dict[str, object]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(table, dict):
            return table
        why: str | Saying = say("it is no table")
    except (OSError, ValueError) as error:
        why = str(error)
    Page(str(path), report).complain(
        "missing-assets", Mark(),
        say("The list cannot be read ({why})", why=why),
        say("Take the assets folder that belongs to this program."),
    )
    return {}
