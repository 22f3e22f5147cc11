"""Older versions of the content format, brought up to date step by step."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from kiosk.catalog.vocabulary import FORMAT

Migration = Callable[[str], str]
"""The text of a file in one version → the same in the next one, its field «format» apart."""

Migrations = Mapping[int, Migration]
"""Version → the way to the next one."""

MIGRATIONS: Migrations = {}
"""Version 1 is the first one."""

_FORMAT_LINE = re.compile(r"^format:[ ]*([0-9]{1,4})(?=[ ]*(?:#.*)?$)", re.MULTILINE)


class Migrated(NamedTuple):
    """A file in the newest format, and the one it was in."""

    text: str
    old: int


def can_migrate(
    version: int, migrations: Migrations | None = None, newest: int = FORMAT
) -> bool:
    """Return whether every step from a version to the newest one is known.

    Args:
        migrations: None: MIGRATIONS.
    """
    migrations = MIGRATIONS if migrations is None else migrations
    return 0 <= version < newest and all(one in migrations for one in range(version, newest))


def migrate(
    text: str, migrations: Migrations = MIGRATIONS, newest: int = FORMAT
) -> Migrated | None:
    """Return a file in the newest format, None when it is, or when no way leads there."""
    found = _FORMAT_LINE.search(text)
    if found is None or not can_migrate(int(found[1]), migrations, newest):
        return None
    old = int(found[1])
    for version in range(old, newest):
        text = migrations[version](text)
        text = _FORMAT_LINE.sub(f"format: {version + 1}", text, count=1)
    return Migrated(text, old)
