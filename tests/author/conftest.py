"""The sample exhibition for tests that read content."""

from pathlib import Path

import pytest
from sample_content import SampleContent


@pytest.fixture
def content(tmp_path: Path) -> SampleContent:
    """Return a whole exhibition in a folder of its own."""
    return SampleContent(tmp_path / "content")
