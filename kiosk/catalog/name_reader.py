"""Ids: short names which tell things apart and are never shown."""

import re

from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page

_NAME = re.compile("[a-z0-9][a-z0-9_-]*")


def check_name(page: Page, name: str, mark: Mark, what: str) -> None:
    """Report an id with other signs than small letters, digits, _ and -."""
    if not _NAME.fullmatch(name):
        page.complain("bad-name", mark, f"«{name}» cannot be the id of this {what}",
                      "Use small letters a–z, digits, _ and -; an id is never shown.")
