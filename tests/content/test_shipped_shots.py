"""What `kiosk shots` looks at, without taking pictures: the shipped exhibition has no finding.

Looked at is the fullest example of each screen, in every theme; whether every text fits is what
`kiosk check` measures. All screens of all stories: ``bash tests/run --shots``.
"""

import pytest
from msgspec.structs import replace
from sample_content import CHECKOUT

from kiosk.author.fit.places import Gazetteer
from kiosk.author.shots.choice import Choice
from kiosk.author.shots.looking import Look, look
from kiosk.author.shots.plan import looks_of
from kiosk.author.shots.summary import flawed
from kiosk.author.shots.telling import told
from kiosk.catalog.library import Loaded
from kiosk.views.measure import LAYOUTS

SCREENS = dict.fromkeys((one.width_px, one.height_px) for one in LAYOUTS)
SIZES = ("normal", "large", "huge")
DENSEST = 1
"""Screens of one size draw alike; on the densest one everything is smallest."""


@pytest.mark.parametrize("screen", SCREENS, ids=lambda one: "{}x{}".format(*one))
def test_everybody_can_read_hit_and_see_everything(
    loaded: Loaded, screen: tuple[int, int]
) -> None:
    gazetteer = Gazetteer(loaded, CHECKOUT / "content")
    choice = Choice(
        scenarios=tuple(one.id for one in loaded.catalog.scenarios), screens_px=(screen,),
        sizes=SIZES)
    looks = looks_of(loaded, CHECKOUT / "content", CHECKOUT / "assets", choice, gazetteer)
    found = flawed((shot for one in looks for shot in look(_ahead(one)).shots), gazetteer)
    assert [(one.screen, one.subject, str(told(one.worst)), one.languages) for one in found] == []


def _ahead(every: Look) -> Look:
    """Return a look at the fullest example of each screen, on the densest panel."""
    fullest = tuple(one for one in every.scenes if one.number in every.pictured)
    assert {one.screen for one in fullest} == {one.screen for one in every.scenes}
    return replace(every, scenes=fullest, diagonals_inch=sorted(every.diagonals_inch)[:DENSEST])
