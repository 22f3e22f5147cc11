"""Language, text size, colours, motion and sound, changed anywhere and forgotten with the visit."""

import pytest
from journey import Journey
from on_screen import bubbles_of, button_for

from kiosk.engine.action import (
    Action,
    GoBack,
    Hurry,
    OpenReading,
    PickLanguage,
    ResetReading,
    SetMotion,
    SetReach,
    SetSound,
    SetTextSize,
    SetTheme,
)
from kiosk.engine.session import Reading

CHANGES = {
    SetTextSize("large"): Reading(text_size="large"),
    SetTextSize("huge"): Reading(text_size="huge"),
    SetTheme("contrast"): Reading(theme="contrast"),
    SetMotion(True): Reading(reduced_motion=True),
    SetReach("low"): Reading(reach="low"),
    SetSound(False): Reading(sound=False),
}


def test_another_language_in_the_middle_keeps_the_place(journey: Journey) -> None:
    before = journey.open_story().choose("ask").session.place
    journey.tap(OpenReading(), PickLanguage("en"), GoBack())
    assert journey.session.top == before


def test_all_texts_follow_the_language(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), OpenReading(), PickLanguage("en"), GoBack())
    assert bubbles_of(journey.screen) == [
        "en Ahoi! Kommst du mit?", "en Hallo Bo.", "en Ich bin auch da."]


def test_the_story_goes_on_in_the_other_language(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), OpenReading(), PickLanguage("en"), GoBack())
    journey.choose("ask").read_to_choice()
    assert bubbles_of(journey.screen)[-1] == "en Weit hinaus."


def test_a_story_is_not_offered_in_a_language_it_lacks(journey: Journey) -> None:
    journey.open_story().tap(OpenReading(), PickLanguage("it"))
    assert journey.session.language == "de"


@pytest.mark.parametrize(("change", "reading"), CHANGES.items(), ids=lambda one: type(one).__name__)
def test_a_change_is_there_at_once(journey: Journey, change: Action, reading: Reading) -> None:
    journey.welcome().tap(OpenReading(), change)
    assert journey.session.reading == reading


def test_what_is_chosen_is_marked(journey: Journey) -> None:
    screen = journey.welcome().tap(OpenReading(), SetTheme("calm")).screen
    assert button_for(screen, SetTheme("calm")).tone == "chosen"
    assert button_for(screen, SetTheme("warm")).tone == "plain"


def test_every_screen_is_drawn_as_it_was_set(journey: Journey) -> None:
    journey.open_story().tap(OpenReading(), SetTextSize("large"), SetTheme("calm"), GoBack())
    style = journey.screen.style
    assert (style.text_size, style.theme) == ("large", "calm")


@pytest.mark.parametrize("change", [SetTextSize("tiny"), SetTheme("pink")])
def test_what_does_not_exist_cannot_be_set(journey: Journey, change: Action) -> None:
    assert journey.welcome().tap(OpenReading(), change).session.reading == Reading()


def test_reading_is_set_back_by_a_touch(journey: Journey) -> None:
    journey.welcome().tap(OpenReading(), *CHANGES, ResetReading())
    assert journey.session.reading == journey.session.defaults


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: type(one).__name__)
def test_reading_is_set_back_with_the_visit(journey: Journey, change: Action) -> None:
    journey.welcome().tap(OpenReading(), change).press_button().wait(3.0)
    assert journey.session.reading == journey.session.defaults


def test_reading_cannot_be_changed_from_another_screen(journey: Journey) -> None:
    assert journey.welcome().tap(*CHANGES).session.reading == Reading()


def test_without_sound_nothing_is_heard(journey: Journey) -> None:
    journey.open_story().tap(OpenReading(), SetSound(False), GoBack())
    assert journey.effects == ()
    journey.wait(3.0)
    assert journey.effects == ()


def test_with_sound_a_touch_is_heard(journey: Journey) -> None:
    assert [one.name for one in journey.welcome().effects] == ["tap"]
