"""The shipped exhibition, as it is on the terminal and as its authors wrote it."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.catalog.library import Loaded, load_catalog
from kiosk.engine.exhibition import Catalog

CHECKOUT = Path(__file__).parents[2]
CONTENT = CHECKOUT / "content"


@cache
def _loaded() -> Loaded:
    return load_catalog(CONTENT, CHECKOUT / "assets")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run whatever asks for a `language` in every language on offer."""
    if "language" in metafunc.fixturenames:
        catalog = _loaded().catalog
        metafunc.parametrize(
            "language", [one.code for one in catalog.languages] if catalog else [],
            scope="session")


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """Return the content folder after reading."""
    return _loaded()


@pytest.fixture(scope="session")
def shipped() -> Catalog:
    """Return the shipped exhibition."""
    catalog = _loaded().catalog
    assert catalog is not None
    return catalog


@pytest.fixture(scope="session")
def contacts() -> list[dict[str, Any]]:
    """Return the entries of contacts.yaml, checked or not."""
    written = yaml.safe_load((CONTENT / "contacts.yaml").read_text(encoding="utf-8"))
    entries: list[dict[str, Any]] = written["contacts"]
    return entries
