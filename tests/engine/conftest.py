"""The small and the shipped exhibition, and somebody before the terminal.

Whatever steps runs twice: plain, and with a session that goes through bytes after every step, so
that nothing of a visit can live outside the session.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from journey import Journey, Keep
from tiny_exhibition import tiny_catalog

from kiosk.catalog.library import load_catalog
from kiosk.engine.exhibition import Catalog
from kiosk.engine.serial import decode_session, encode_session
from kiosk.engine.session import Session

CHECKOUT = Path(__file__).parents[2]


def _as_it_is(session: Session) -> Session:
    return session


def _through_bytes(session: Session) -> Session:
    return decode_session(encode_session(session))


@pytest.fixture(scope="session", params=[_as_it_is, _through_bytes], ids=["plain", "bytes"])
def keep(request: pytest.FixtureRequest) -> Keep:
    """Return what happens to a session between two steps."""
    kept: Keep = request.param
    return kept


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Return the small exhibition."""
    return tiny_catalog()


@pytest.fixture(scope="session")
def shipped() -> Catalog:
    """Return the shipped exhibition."""
    loaded = load_catalog(CHECKOUT / "content", CHECKOUT / "assets").catalog
    assert loaded is not None
    return loaded


@pytest.fixture
def journey(catalog: Catalog, keep: Keep) -> Journey:
    """Return somebody before the small exhibition."""
    return Journey(catalog, keep)


@pytest.fixture
def start(catalog: Catalog, keep: Keep) -> Callable[..., Journey]:
    """Return a function that puts somebody before a terminal of a given capacity or turn."""
    def at_terminal(**how: object) -> Journey:
        return Journey(catalog, keep, **how)  # type: ignore[arg-type]

    return at_terminal
