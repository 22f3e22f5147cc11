"""A fresh machine for every test of the set-up scripts."""

from pathlib import Path

import pytest
from stand_in import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)
