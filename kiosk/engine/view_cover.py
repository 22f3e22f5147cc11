"""The screens that lie over a place: help, reading, leaving, still there, ring, stumbled."""

import math

from kiosk.engine.action import (
    Action,
    GoBack,
    OpenStored,
    PickLanguage,
    ResetReading,
    Restart,
    SetAloud,
    SetMotion,
    SetReach,
    SetSound,
    SetTextSize,
    SetTheme,
    ToMenu,
)
from kiosk.engine.bar import back_button, help_button, leave_button, reading_button
from kiosk.engine.exhibition import Contact
from kiosk.engine.menu import offered_languages
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.session import ALOUD, REACHES, TEXT_SIZES, THEMES, InStory, Session
from kiosk.engine.timing import remaining_s
from kiosk.engine.view_data import (
    Bar,
    Bubble,
    Button,
    Choice,
    HelpCard,
    HelpView,
    LeavingView,
    ReadingView,
    ResettingView,
    StillThereView,
    StumbledView,
    Style,
)

HELP_CARDS_MOST = 3


def view_help(session: Session, say: Phrasing, style: Style) -> HelpView:
    """Return who helps this visitor, checked contacts only, and the way back."""
    fitting = [one for one in say.catalog.contacts if one.is_for(session.audience)]
    in_story = isinstance(session.place, InStory)
    back = say.word("back_to_story" if in_story else "back")
    marked = Button(say.word("help"), help_button(say).action, "lifebuoy", tone="chosen")
    return HelpView(
        style=style,
        kicker=say.word("help"),
        title=say.word("help_title"),
        lead=say.word("help_lead"),
        faces=("social", "teacher"),
        cards=tuple(_help_card(one, say) for one in fitting[:HELP_CARDS_MOST]),
        bar=Bar((leave_button(say), marked, reading_button(say)), (back_button(back),)),
    )


def _help_card(contact: Contact, say: Phrasing) -> HelpCard:
    return HelpCard(
        title=say.text(contact.title),
        headline=say.text(contact.headline),
        about=say.text(contact.about),
        color=contact.color,
        link=contact.link,
        hint=say.text(contact.hint),
    )


def view_leaving(session: Session, say: Phrasing, style: Style) -> LeavingView:
    """Return the neutral picture with the way back and the way to help."""
    left_s = remaining_s(session)
    return LeavingView(
        style=style,
        title=say.word("leaving_title"),
        lines=(say.word("leaving_neutral"), say.word("leaving_nothing_kept")),
        stay=Button(say.word("leaving_stay"), GoBack(), "arrow-left"),
        help=Button(say.word("leaving_help"), help_button(say).action, "lifebuoy"),
        left=left_s / say.catalog.timings.leave_s,
        words=_seconds("restart_in", left_s, say),
    )


def view_still_there(session: Session, say: Phrasing, style: Style) -> StillThereView:
    """Return the question whether somebody is there, with the seconds left."""
    left_s = remaining_s(session)
    seconds = math.ceil(left_s)
    return StillThereView(
        style=style,
        title=say.word("still_there_title"),
        text=say.word("still_there_text"),
        seconds=seconds,
        unit=say.word("second" if seconds == 1 else "seconds"),
        left=left_s / say.catalog.timings.idle_countdown_s,
        stay=Button(say.word("still_there_stay"), GoBack(), "hand-tap", tone="primary"),
        restart=Button(say.word("still_there_restart"), Restart(), "door-open"),
        help=help_button(say),
    )


def view_resetting(session: Session, say: Phrasing, style: Style) -> ResettingView:
    """Return the ring of the attendant's button."""
    return ResettingView(
        style=style,
        title=say.word("resetting_title"),
        text=say.word("resetting_text"),
        left=remaining_s(session) / say.catalog.timings.reset_ring_s,
    )


def view_stumbled(session: Session, code: str, say: Phrasing, style: Style) -> StumbledView:
    """Return the apology with the ways on and the code for the attendant."""
    goes_on = _seconds("goes_on_in", remaining_s(session), say)
    return StumbledView(
        style=style,
        title=say.word("stumbled_title"),
        text=say.word("stumbled_text"),
        stories=Button(say.word("to_stories"), ToMenu(), "house", tone="primary"),
        help=help_button(say),
        leave=leave_button(say),
        footer=f"{goes_on} · {say.word('code', code=code)}",
    )


def _seconds(key: str, left_s: float, say: Phrasing) -> str:
    seconds = math.ceil(left_s)
    return say.word(key + "_one" if seconds == 1 else key, seconds=seconds)


def view_reading(session: Session, say: Phrasing, style: Style) -> ReadingView:
    """Return the ways to read, each with what is chosen now."""
    reading = session.reading
    names = {one.code: one.name for one in say.catalog.languages}
    languages = tuple(
        _option(names[code], PickLanguage(code), code == session.language)
        for code in offered_languages(session, say.catalog)
    )
    sizes = tuple(
        _option(say.word("size_" + size), SetTextSize(size), size == reading.text_size)
        for size in TEXT_SIZES
    )
    themes = tuple(
        _option(say.word("theme_" + theme), SetTheme(theme), theme == reading.theme)
        for theme in THEMES
    )
    motions = tuple(
        _option(say.word(key), SetMotion(less), less == reading.reduced_motion)
        for key, less in (("motion_normal", False), ("motion_less", True))
    )
    reaches = tuple(
        _option(say.word("reach_" + reach), SetReach(reach), reach == reading.reach)
        for reach in REACHES
    )
    sound = Button(
        say.word("sound_on" if reading.sound else "sound_off"),
        SetSound(not reading.sound),
        "speaker-high" if reading.sound else "speaker-slash",
        tone="chosen" if reading.sound else "plain",
    )
    return ReadingView(
        style=style,
        title=say.word("reading_title"),
        choices=(
            Choice(say.word("language"), languages),
            Choice(say.word("size"), sizes),
            Choice(say.word("theme"), themes),
            Choice(say.word("motion"), motions),
            Choice(say.word("reach"), reaches),
            *_aloud(session, say),
        ),
        preview_title=say.word("preview"),
        preview=(Bubble(say.word("preview_in"), False), Bubble(say.word("preview_out"), True)),
        sound=sound,
        bar=_reading_bar(say),
    )


def _aloud(session: Session, say: Phrasing) -> tuple[Choice, ...]:
    """Return the row for reading aloud, nothing where no voice speaks the language."""
    if session.language not in session.voices:
        return ()
    levels = tuple(
        _option(say.word("aloud_" + level), SetAloud(level), level == session.reading.aloud)
        for level in ALOUD
    )
    return (Choice(say.word("aloud"), levels),)


def _option(label: str, action: Action, chosen: bool) -> Button:
    return Button(label, action, "check" if chosen else None, "chosen" if chosen else "plain")


def _reading_bar(say: Phrasing) -> Bar:
    reset = Button(say.word("reset_reading"), ResetReading(), "arrow-counter-clockwise")
    apply = back_button(say.word("apply"), "check")
    stored = Button(say.word("stored_head"), OpenStored(), "shield-check", bare=True)
    return Bar((leave_button(say), help_button(say), stored), (reset, apply))
