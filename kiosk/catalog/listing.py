"""What the exhibition lists, compared with what is there."""

from collections.abc import Collection, Sequence

from kiosk.catalog.exhibition_reader import Exhibition
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.saying import say
from kiosk.engine.exhibition import Language

_NOT_COMPLETE = say("The translation to «{code}» is not complete, so the language is not offered")
_NOT_BEGUN = say("The translation to «{code}» is not begun, so the language is not offered")


def check_listing(
    page: Page, exhibition: Exhibition, found: Sequence[str], whole: Collection[str]
) -> None:
    """Report scenarios that are listed but not playable, or there but not listed.

    Args:
        found: names of the folders under ``scenarios``.
        whole: those without errors.
    """
    for name, mark in exhibition.scenarios.items():
        if name not in found:
            page.complain(
                "missing-scenario", mark,
                say("There is no scenario «{name}»", name=name),
                did_you_mean(name, found),
            )
        elif name not in whole:
            page.warn(
                "scenario-left-out", mark,
                say("«{name}» has errors and is left out", name=name),
                say("Mend them, then it is offered again."),
            )
    for name in found:
        if name not in exhibition.scenarios:
            page.warn(
                "unlisted-scenario", Mark(),
                say("The scenario «{name}» is not listed", name=name),
                say("Add it under «scenarios» to offer it."),
            )


def offered_languages(
    page: Page, exhibition: Exhibition, complete: Collection[str], begun: Collection[str]
) -> tuple[Language, ...]:
    """Return the languages with all words of the interface; the others are reported."""
    for code, mark in exhibition.language_marks.items():
        if code not in complete:
            page.warn(
                "language-left-out", mark,
                (_NOT_COMPLETE if code in begun else _NOT_BEGUN).filled(code=code),
                say("Run: kiosk translate update {code}. Then translate the files.", code=code),
            )
    return tuple(one for one in exhibition.languages if one.code in complete)
