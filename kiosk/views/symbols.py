"""Icons and emoji by name and by character."""

import json
from pathlib import Path


def load_icons(assets_dir: Path) -> dict[str, str]:
    """Return icon name → character of the icon fonts."""
    raw = json.loads((assets_dir / "icons" / "icons.json").read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in raw["bold"].items()}


def load_emoji(assets_dir: Path) -> dict[str, str]:
    """Return emoji → name of its picture."""
    raw: dict[str, str] = json.loads(
        (assets_dir / "emoji" / "emoji.json").read_text(encoding="utf-8")
    )
    return raw
