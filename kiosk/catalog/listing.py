"""What the exhibition lists, compared with what is there."""

from collections.abc import Collection, Sequence

from kiosk.catalog.exhibition_reader import Exhibition
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.problem import did_you_mean
from kiosk.engine.exhibition import Language


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
            page.complain("missing-scenario", mark, f"There is no scenario «{name}»",
                          did_you_mean(name, found))
        elif name not in whole:
            page.warn("scenario-left-out", mark, f"«{name}» has errors and is left out",
                      "Mend them, then it is offered again.")
    for name in found:
        if name not in exhibition.scenarios:
            page.warn("unlisted-scenario", Mark(), f"The scenario «{name}» is not listed",
                      "Add it under «scenarios» to offer it.")


def offered_languages(
    page: Page, exhibition: Exhibition, complete: Collection[str], begun: Collection[str]
) -> tuple[Language, ...]:
    """Return the languages with all words of the interface; the others are reported."""
    for code, mark in exhibition.language_marks.items():
        if code not in complete:
            state = "is not complete" if code in begun else "is not begun"
            page.warn("language-left-out", mark,
                      f"The translation to «{code}» {state}, so the language is not offered",
                      f"Run: kiosk translate update {code}. Then translate the files.")
    return tuple(one for one in exhibition.languages if one.code in complete)
