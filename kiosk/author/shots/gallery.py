"""The pictures of the README, out of a visit played by touches."""

from functools import partial
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from kiosk.author.manuscript import open_manuscript
from kiosk.author.progress import ShownProgress
from kiosk.author.shots.hands import share_out
from kiosk.author.tongue import translate
from kiosk.catalog.hyphenation import with_breaks
from kiosk.catalog.saying import ToldError, say
from kiosk.engine.exhibition import Catalog

MOMENTS = ("attract", "chat", "pause_and_notice", "recap", "help", "leave_quietly")
"""What the README shows of a visit."""


class Visit(Struct, frozen=True):
    """A visit to be pictured."""

    catalog: Catalog
    assets_dir: Path
    language: str
    folder: Path


def run_gallery(
    content_dir: Path, assets_dir: Path, folder: Path, *, tongue: str, target: TextIO
) -> int:
    """Take the pictures; return 0.

    Args:
        tongue: one of TONGUES.
        target: where the pictures are named.

    Raises:
        ToldError: there is nothing to show, or a moment is not met on the way.
    """
    catalog = open_manuscript(content_dir, assets_dir, None).catalog
    visit = Visit(with_breaks(catalog), assets_dir.absolute(), catalog.languages[0].code,
                  folder.absolute())
    with ShownProgress(tongue) as progress:
        (pictures,) = (one for _, one in progress.over(
            say("Playing a visit"), share_out(take_visit, [visit])))
    words = partial(translate, language=tongue)
    for name in MOMENTS:
        if folder.absolute() / f"{name}.png" not in pictures:
            raise ToldError(say("A visit to the first story never comes to «{moment}».",
                                moment=name))
        print(words(say("Picture: {file}", file=str(folder / f"{name}.png"))), file=target)
    return 0


def take_visit(visit: Visit) -> tuple[Path, ...]:
    """Play a visit in this process and return its pictures."""
    from kiosk.views.guided_visit import leave_chosen_pictures

    taken: tuple[Path, ...] = leave_chosen_pictures(
        visit.catalog, visit.assets_dir, MOMENTS, visit.language, visit.folder)
    return taken
