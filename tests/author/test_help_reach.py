"""Help and a way out are proved for every kind of stop, and for every audience."""

import msgspec
import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author import help_reach
from kiosk.author.check import check
from kiosk.author.help_reach import has_help_and_exit, help_problems, stops_of
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import InStory, Session, fresh_session
from kiosk.engine.view import view
from kiosk.engine.view_data import ChatView, View


def test_an_audience_nobody_helps_is_reported(content: SampleContent) -> None:
    color = "    color: butter\n"
    content.edit("contacts.yaml", color, f"{color}    audiences: [young]\n")
    found = {one.code: one for one in check(content.folder, ASSETS)}
    assert "no-help-for-audience" in found
    assert found["no-help-for-audience"].file.endswith("contacts.yaml")


def test_a_screen_without_help_or_exit_would_be_seen(content: SampleContent) -> None:
    catalog = content.load().catalog
    assert catalog is not None
    play = next(stops_of(catalog.scenarios[0]))
    session = msgspec.structs.replace(fresh_session(catalog), place=InStory(play))
    shown = view(session, catalog)
    assert isinstance(shown, ChatView)
    assert has_help_and_exit(shown)
    for missing in range(2):
        left = shown.bar.left[:missing] + shown.bar.left[missing + 1:]
        bar = msgspec.structs.replace(shown.bar, left=left)
        assert not has_help_and_exit(msgspec.structs.replace(shown, bar=bar))


def test_a_story_that_breaks_at_once_is_reported_and_not_raised(content: SampleContent) -> None:
    content.edit(SCENARIO, "    channel: Drachenfreunde\n    steps:\n",
                 "    channel: Drachenfreunde\n    steps:\n      - visit: field\n")
    assert "story-breaks" in {one.code for one in check(content.folder, ASSETS)}


def test_a_screen_without_help_is_reported_at_its_scene(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_help(session: Session, catalog: Catalog) -> View:
        shown = view(session, catalog)
        assert isinstance(shown, ChatView)
        bar = msgspec.structs.replace(shown.bar, left=())
        return msgspec.structs.replace(shown, bar=bar)

    monkeypatch.setattr(help_reach, "view", without_help)
    line, column = content.edit(SCENARIO, "  field:\n", "  ¦field:\n")
    loaded = content.load()
    found = next(one for one in help_problems(loaded, content.folder)
                 if one.code == "help-out-of-reach")
    assert (found.file, found.line, found.column) == (str(content.path(SCENARIO)), line, column)
