"""The exhibition's own fonts: their files, and how programs and pages come to them."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

REGULAR, ITALIC, BOLD, HEAD, TITLE, ICON = (
    "fonts/Atkinson-Regular.ttf", "fonts/Atkinson-Italic.ttf", "fonts/Atkinson-Bold.ttf",
    "fonts/Bricolage-Bold.ttf", "fonts/Bricolage-ExtraBold.ttf", "icons/Phosphor-Bold.ttf",
)
"""Files below the assets."""

BODY, HEADLINE, ICONS = "Atkinson Hyperlegible Next", "Bricolage Grotesque", "Phosphor-Bold"
"""The families they belong to."""

FACES = {
    (BODY, "normal"): REGULAR,
    (BODY, "bold"): BOLD,
    (HEADLINE, "bold"): HEAD,
    (ICONS, "normal"): ICON,
}
"""Family and weight → file."""

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
    """Let programs started meanwhile find the fonts of an assets folder, as `dot` does.

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
