"""How somebody looks: a known mood and, for the person the visitor follows, a picture of it."""

from kiosk.catalog.assets import Assets
from kiosk.catalog.draft import Draft
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.record import Record, report_unknown
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import MOODS


def read_mood(
    record: Record, draft: Draft, assets: Assets, default: str | None = None
) -> str | None:
    """Return the field `mood` of the main person, `default` where it is left out."""
    mood = record.word("mood") or default
    if mood is not None:
        check_mood(record.page, draft, assets, draft.main, mood, record.value_mark("mood"))
    return mood


def check_mood(
    page: Page, draft: Draft, assets: Assets, person: str, mood: str, mark: Mark
) -> None:
    """Report a mood nobody knows, or one of the main person without a picture."""
    if mood not in MOODS:
        report_unknown(page, "mood", mood, MOODS, mark)
        return
    main = draft.cast.get(draft.main)
    if main is None or not main.face or person != draft.main:
        return
    picture = f"{main.face}_{mood}"
    if picture not in assets.moods:
        page.complain(
            "missing-picture", mark,
            say("There is no picture «{picture}»", picture=picture),
            say("Add assets/avatars/moods/{picture}.png or use another mood.", picture=picture),
        )


def manner(mood: str | None) -> str:
    """Return how somebody looks, as translators are told it behind a name: `` (happy)``."""
    return f" ({mood})" if mood else ""
