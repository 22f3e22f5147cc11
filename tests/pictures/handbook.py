"""Takes the pictures of the handbook from the running program, off-screen.

Run as ``bash tests/run --pictures [NAME …]``; without a name all of them are taken. Each shows an
example of its page, played by touches up to the moment the page is about.
"""

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

from PIL import Image, PngImagePlugin

from kiosk.catalog.library import load_catalog
from kiosk.clock import ManualClock
from kiosk.settings import ScreenSettings, Settings
from kiosk.views.environ import BackEnd, prepare_kivy
from tests.catalog.language_pages import PAGES, Example, examples
from tests.pictures.moments import MOMENTS, Moment
from tests.sample_content import ASSETS, CHECKOUT, SampleContent

PICTURES = PAGES / "pictures"
SCREEN_PX, WIDTH_PX, HEIGHT_PX = (1280, 800), 800, 500
COLORS_MOST = 256
MADE_FROM = "Example"
"""Key of the text in each picture that says which words it shows."""


def example_of(moment: Moment) -> Example:
    """Return the example a moment belongs to."""
    return next(one for one in examples()
                if one.page == f"{moment.page}.md" and moment.containing in one.text)


def mark_of(example: Example) -> str:
    """Return a mark that changes with the words of an example."""
    return blake2b(example.whole().encode(), digest_size=8).hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures that are named, or all; return the exit code."""
    parser = argparse.ArgumentParser(prog="tests/run --pictures")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MOMENTS)}")
    names = parser.parse_args(arguments).names or list(MOMENTS)
    if unknown := set(names) - set(MOMENTS):
        parser.error(f"no picture is called {', '.join(sorted(unknown))}")
    prepare_kivy(BackEnd.OFFSCREEN, SCREEN_PX)
    PICTURES.mkdir(exist_ok=True)
    for name in names:
        path = PICTURES / f"{name}.png"
        take(MOMENTS[name], path)
        print(f"{path.relative_to(CHECKOUT)}: {path.stat().st_size / 1000:.0f} kB", flush=True)
    return 0


def take(moment: Moment, path: Path) -> None:
    """Play an example up to a moment and leave the picture of it."""
    example = example_of(moment)
    with tempfile.TemporaryDirectory() as folder:
        content = _shipped(Path(folder) / "content")
        example.write(content)
        large = Path(folder) / "large.png"
        _photograph(content, moment, large)
        _reduce(large, path, mark_of(example))


def _shipped(folder: Path) -> SampleContent:
    """Return the sample with the words, places and audiences of the shipped exhibition."""
    content = SampleContent(folder)
    for name in ("interface.yaml", "contacts.yaml", "exhibition.yaml"):
        words = (CHECKOUT / "content" / name).read_text(encoding="utf-8")
        words = re.sub(r"^scenarios:\n(?:  - .*\n)+", "scenarios: [kite]\n", words,
                       flags=re.MULTILINE)
        content.path(name).write_text(words, encoding="utf-8")
    return content


def _photograph(content: SampleContent, moment: Moment, path: Path) -> None:
    from kivy.core.window import Window

    from kiosk.views.window import KioskWindow
    from tests.pictures.photographer import Photographer

    catalog = load_catalog(content.folder, ASSETS).catalog
    assert catalog is not None
    Window.canvas.clear()
    clock = ManualClock(100.0)
    window = KioskWindow(catalog, Settings(screen=ScreenSettings(diagonal_inch=10.1)), clock)
    photographer = Photographer(window, clock)
    photographer.wait_for(moment.is_now)
    photographer.picture(path)
    window.close()


def _reduce(large: Path, path: Path, mark: str) -> None:
    """Write a picture at the width of the handbook, with a palette of its own."""
    said = PngImagePlugin.PngInfo()
    said.add_text(MADE_FROM, mark)
    with Image.open(large) as picture:
        small = picture.convert("RGB").resize((WIDTH_PX, HEIGHT_PX), Image.Resampling.LANCZOS)
        small.quantize(COLORS_MOST, dither=Image.Dither.NONE).save(
            path, optimize=True, pnginfo=said)


if __name__ == "__main__":
    sys.exit(main())
