"""The colours everything for authors is drawn in: those of the exhibition's warm theme."""

import json
from pathlib import Path

_THEME = "warm"


def read_colours(assets_dir: Path) -> dict[str, str]:
    """Return name → ``#RRGGBB``, as ``tokens.json`` of an assets folder has them."""
    tokens = json.loads((assets_dir / "tokens.json").read_text(encoding="utf-8"))
    colours: dict[str, str] = tokens["themes"][_THEME]
    return colours
