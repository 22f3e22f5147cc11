"""The exhibition's own fonts for programs that find theirs through fontconfig, such as `dot`."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

BODY, HEADLINE, ICONS = "Atkinson Hyperlegible Next", "Bricolage Grotesque", "Phosphor-Bold"
"""Families under ``assets/fonts`` and ``assets/icons``."""

FACES = {
    (BODY, "normal"): "fonts/Atkinson-Regular.ttf",
    (BODY, "bold"): "fonts/Atkinson-Bold.ttf",
    (HEADLINE, "bold"): "fonts/Bricolage-Bold.ttf",
    (ICONS, "normal"): "icons/Phosphor-Bold.ttf",
}
"""Family and weight → file below the assets."""

_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{fonts}</dir>
  <dir>{icons}</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""
_VARIABLE = "FONTCONFIG_FILE"


@contextmanager
def own_fonts(assets_dir: Path) -> Iterator[None]:
    """Let programs started meanwhile find the fonts of an assets folder.

    The fonts of the system stay known, for signs ours do not have.
    """
    before = os.environ.get(_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="okay-kiosk-fonts-") as folder:
        file = Path(folder) / "fonts.conf"
        file.write_text(_configuration(assets_dir, Path(folder)), encoding="utf-8")
        os.environ[_VARIABLE] = str(file)
        try:
            yield
        finally:
            del os.environ[_VARIABLE]
            if before is not None:
                os.environ[_VARIABLE] = before


def web_font(file: Path, characters: str) -> bytes:
    """Return a font with these characters only, as WOFF."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    with TTFont(file) as font:
        picker = subset.Subsetter(subset.Options(layout_features=["kern", "liga"]))
        picker.populate(text=characters)
        picker.subset(font)
        font.flavor = "woff"
        target = BytesIO()
        font.save(target)
    return target.getvalue()


def _configuration(assets_dir: Path, folder: Path) -> str:
    return _CONFIGURATION.format(
        fonts=escape(str((assets_dir / "fonts").resolve())),
        icons=escape(str((assets_dir / "icons").resolve())),
        cache=escape(str(folder / "cache")),
    )
