"""The numbers of the design, read from ``assets/tokens.json``: the only place with a hex value."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

Rgba = tuple[float, float, float, float]


@dataclass(frozen=True)
class Tokens:
    """The design's numbers. Lengths in pixels at 1280x800.

    Attributes:
        motion_ms: how long movements take (design book, section 5). The blobs of the ground do
            not drift as they do there: nothing is drawn while nobody does anything.
        easing: occasion → name of how a movement goes, see `kiosk.views.motion`.
        preview: of what stands around the screen in `kiosk preview`, in pixels of the window;
            ``panel_share`` is how much of the screen's height a panel may cover.
        reach: ``line_share`` of the height above which nothing is pressed with a low reach;
            ``stand_inch``: screens from this diagonal on stand, and begin with a low reach.
    """

    themes: dict[str, dict[str, Rgba]]
    type_px: dict[str, float]
    line_height: dict[str, float]
    radius: dict[str, float]
    stroke: dict[str, float]
    edge: dict[str, float]
    motion_ms: dict[str, float]
    easing: dict[str, str]
    touch: dict[str, float]
    sound_db: dict[str, float]
    text_scale: dict[str, float]
    preview: dict[str, float]
    reach: dict[str, float]


@lru_cache(maxsize=1)
def load_tokens(assets_dir: Path) -> Tokens:
    """Read the tokens of an assets folder."""
    raw = json.loads((assets_dir / "tokens.json").read_text(encoding="utf-8"))
    themes = {
        theme: {name: rgba(value) for name, value in colors.items()}
        for theme, colors in raw["themes"].items()
    }
    return Tokens(
        themes=themes,
        type_px=raw["type_px_at_1280x800"],
        line_height=raw["line_height"],
        radius=raw["radius"],
        stroke=raw["stroke"],
        edge=raw["edge"],
        motion_ms=raw["motion_ms"],
        easing=raw["easing"],
        touch=raw["touch"],
        sound_db=raw["sounds"],
        text_scale=raw["text_scale"],
        preview=raw["preview"],
        reach=raw["reach"],
    )


def rgba(hex_value: str) -> Rgba:
    """Return ``#RRGGBB`` as four numbers from 0 to 1."""
    red, green, blue = (int(hex_value[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return (red, green, blue, 1.0)
