"""The invitation: the answer to the attendant's button covers nothing."""

from itertools import combinations

import pytest
from msgspec.structs import replace

from kiosk.engine.session import Attract, Reading, fresh_session
from kiosk.engine.view import view
from tests.views.conftest import SCREENS
from tests.views.seen import words_on
from tests.views.test_activity_screens_e import SLACK, TEXT_SIZES, shared

INVITATIONS = 4
"""One in each language."""


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size_px", SCREENS)
def test_the_answer_to_the_button_is_on_no_other_words(
    open_table, monkeypatch, catalog, size_px, text_size
):
    table = open_table(size_px)
    session = replace(fresh_session(catalog, 0.0), reading=Reading(text_size=text_size))
    for shown in range(INVITATIONS):
        place = Attract(shown, acknowledged_until_s=2.0)
        invitation = view(replace(session, place=place), catalog)
        assert invitation.acknowledged
        boxes = words_on(table, monkeypatch, invitation)
        assert [both for both in combinations(boxes, 2) if shared(*both) > SLACK] == []
