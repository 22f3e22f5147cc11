"""Files are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.catalog.whole_file import write_whole


def test_a_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["story.yaml"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    original, link = tmp_path / "shared.yaml", tmp_path / "story.yaml"
    original.write_bytes(b"old")
    link.symlink_to(original)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert original.read_bytes() == b"new"


def test_a_full_disk_leaves_everything_as_it_was_and_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "story.yaml"
    file.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError) as refused:
        write_whole(file, b"new")
    assert (refused.value.errno, refused.value.filename) == (errno.ENOSPC, str(file))
    assert file.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["story.yaml"]


def test_a_folder_in_the_way_is_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "story.yaml"
    folder.mkdir()
    with pytest.raises(OSError):
        write_whole(folder, b"new")
    assert os.listdir(tmp_path) == ["story.yaml"]
