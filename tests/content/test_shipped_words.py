"""The shipped folder as a whole: no errors, and every word a screen asks for."""

import pytest
from every_screen import sessions_everywhere, texts_on

from kiosk.catalog.library import Loaded
from kiosk.engine.exhibition import Catalog


def test_the_shipped_content_has_no_errors(loaded: Loaded) -> None:
    assert [str(one) for one in loaded.report.errors] == []


@pytest.mark.parametrize("audience", ["young", "parent"])
def test_every_word_the_screens_ask_for_is_there(
    shipped: Catalog, language: str, audience: str
) -> None:
    seen = 0
    for session in sessions_everywhere(shipped, language, audience):
        texts = list(texts_on(session, shipped))
        assert not [one for one in texts if "{" in one or "}" in one]
        seen += 1
    assert seen > 2000
