"""Ids: short names which tell things apart and are never shown."""

import re

from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.saying import Saying, say

_NAME = re.compile("[a-z0-9][a-z0-9_-]*")


def check_name(page: Page, name: str, mark: Mark, what: Saying) -> None:
    """Report an id with other signs than small letters, digits, _ and -.

    Args:
        what: whose id, e.g. ``this option``.
    """
    if not _NAME.fullmatch(name):
        page.complain(
            "bad-name", mark,
            say("«{name}» cannot be the id of {what}", name=name, what=what),
            say("Use small letters a–z, digits, _ and -; an id is never shown."),
        )
