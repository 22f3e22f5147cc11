"""The sign of a terminal that rests: nothing to press, help stays in sight (design book, 8.23)."""

from kiosk.engine.exhibition import Contact
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.view_data import HelpLine, PauseSignView, Style


def view_pause_sign(code: str, say: Phrasing, style: Style) -> PauseSignView:
    """Return the sign in all languages, the visitor's first, with one contact."""
    codes = [one.code for one in say.catalog.languages if one.code != say.language]
    others = [Phrasing(say.catalog, one, adult=False) for one in codes]
    contact = _own_way(say.catalog.contacts)
    return PauseSignView(
        style=style,
        title=say.word("pause_sign_title"),
        others=tuple(one.word("pause_sign_title") for one in others),
        help=None if contact is None else _help_line(contact, say),
        code=say.word("code", code=code),
    )


def _own_way(contacts: tuple[Contact, ...]) -> Contact | None:
    """Return the first contact one reaches without anybody here; else the first of all."""
    reached = [one for one in contacts if one.link is not None]
    return next(iter((*reached, *contacts)), None)


def _help_line(contact: Contact, say: Phrasing) -> HelpLine:
    headline = say.text(contact.headline)
    return HelpLine(
        question=say.word("pause_sign_help"),
        headline=headline,
        verb=say.word("pause_sign_call") if _is_number(headline) else "",
    )


def _is_number(headline: str) -> bool:
    return any(map(str.isdigit, headline)) and not any(map(str.isalpha, headline))
