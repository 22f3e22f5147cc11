"""What `kiosk shots` looks at, without taking pictures: the shipped exhibition has no finding."""

import pytest
from msgspec.structs import replace
from sample_content import CHECKOUT

from kiosk.author.fit.places import Gazetteer
from kiosk.author.shots.choice import Choice
from kiosk.author.shots.looking import look
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
        themes=("warm",), sizes=SIZES)
    (every,) = looks_of(loaded, CHECKOUT / "content", CHECKOUT / "assets", choice, gazetteer)
    ahead = replace(every, diagonals_inch=sorted(every.diagonals_inch)[:DENSEST])
    found = flawed(look(ahead).shots, gazetteer)
    assert [(one.screen, one.subject, str(told(one.worst)), one.languages) for one in found] == []
