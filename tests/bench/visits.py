"""Plays visits off-screen with a watch by hand and prints the memory after each tenth."""

import sys
from dataclasses import replace
from pathlib import Path

from kiosk.catalog.library import load_catalog
from kiosk.clock import ManualClock
from kiosk.settings import Settings
from kiosk.views.environ import BackEnd, prepare_kivy
from tests.bench.program import CHECKOUT, pss_mib


def main(visits: int) -> None:
    """Play so many visits, alternating languages."""
    prepare_kivy(BackEnd.OFFSCREEN, (1280, 800))
    from kiosk.views.visitor import Visitor, draw
    from kiosk.views.window import KioskWindow
    from tests.views.journeys import play_story, walk_to_story

    class Spectator(Visitor):
        """Sees all that is drawn: it takes memory too."""

        def look(self) -> None:
            super().look()
            draw()

    catalog = load_catalog(CHECKOUT / "content", CHECKOUT / "assets").catalog
    assert catalog is not None
    settings = Settings()
    paths = replace(settings.paths, assets_dir=Path(CHECKOUT / "assets"))
    clock = ManualClock(1.0)
    window = KioskWindow(catalog, replace(settings, paths=paths), clock)
    visitor = Spectator(window, clock)
    visitor.begin()
    languages = catalog.scenarios[0].languages
    print(0, round(pss_mib("self"), 1), flush=True)
    for visit in range(1, visits + 1):
        walk_to_story(visitor, languages[visit % len(languages)])
        play_story(visitor)
        window.terminal.press_button()
        visitor.wait(4)
        if visit % 10 == 0:
            print(visit, round(pss_mib("self"), 1), flush=True)


main(int(sys.argv[1]))
