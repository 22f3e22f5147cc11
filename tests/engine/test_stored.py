"""The page that tells what this terminal keeps is one touch away from «Aa»."""

from journey import Journey

from kiosk.engine.action import GoBack, LeaveQuietly, OpenHelp, OpenReading, OpenStored
from kiosk.engine.session import HelpOpen, Leaving, Menu, ReadingOpen, StoredOpen
from kiosk.engine.view_data import InfoView, ReadingView


def test_it_is_opened_where_reading_is_set_and_goes_back_there(journey: Journey) -> None:
    journey.welcome().tap(OpenReading())
    screen = journey.screen
    assert isinstance(screen, ReadingView)
    assert OpenStored() in [one.action for one in screen.bar.left]
    journey.tap(OpenStored())
    assert isinstance(journey.screen, InfoView)
    assert journey.tap(GoBack()).session.top == ReadingOpen()


def test_help_and_leaving_are_as_near_as_everywhere(journey: Journey) -> None:
    journey.welcome().tap(OpenReading(), OpenStored())
    assert journey.tap(OpenHelp()).session.top == HelpOpen()
    assert journey.tap(GoBack()).session.top == StoredOpen()
    assert journey.tap(LeaveQuietly()).session.top == Leaving()


def test_elsewhere_it_is_not_on_offer(journey: Journey) -> None:
    assert journey.welcome().tap(OpenStored()).session.top == Menu()
