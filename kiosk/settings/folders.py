"""Folders a terminal can count on, found from the environment.

Nothing is made here: who needs a folder makes it.
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent
"""The folder that holds kiosk/, content/ and assets/."""

_NAME = "okay-kiosk"


def find_cache_dir(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the first folder for the compiled content that can be written.

    systemd's CacheDirectory=, the XDG cache, ~/.cache, else a private folder that goes with the
    process. The folder itself need not exist yet.
    """
    home = _from_variable(environ, "HOME")
    # A home that is not there ("/nonexistent") is not made, though root could.
    is_home = home is not None and os.path.isdir(home)
    return _first_usable(
        _from_variable(environ, "CACHE_DIRECTORY"),
        _from_variable(environ, "XDG_CACHE_HOME", _NAME),
        _from_variable(environ, "HOME", ".cache", _NAME) if is_home else None,
    )


def find_data_dir(environ: Mapping[str, str] = os.environ) -> Path:
    """Return a folder for what must outlive the process, as `find_cache_dir` does for the cache."""
    home = _from_variable(environ, "HOME")
    is_home = home is not None and os.path.isdir(home)
    return _first_usable(
        _from_variable(environ, "STATE_DIRECTORY"),
        _from_variable(environ, "XDG_DATA_HOME", _NAME),
        _from_variable(environ, "HOME", ".local", "share", _NAME) if is_home else None,
    )


def find_runtime_dir(environ: Mapping[str, str] = os.environ) -> Path:
    """Return a folder for small files of this process, as `find_cache_dir` does for the cache."""
    return _first_usable(
        _from_variable(environ, "RUNTIME_DIRECTORY"),
        _from_variable(environ, "XDG_RUNTIME_DIR", _NAME),
    )


def _from_variable(environ: Mapping[str, str], variable: str, *below: str) -> Path | None:
    # systemd joins several directories with colons; ours is the first.
    value = environ.get(variable, "").partition(":")[0]
    # XDG: a relative path is to be ignored.
    return Path(value, *below) if value.startswith("/") else None


def _first_usable(*candidates: Path | None) -> Path:
    for folder in candidates:
        if folder is not None and _is_usable(folder):
            return folder
    return private_temp_dir()


def _is_usable(folder: Path) -> bool:
    """Say whether `folder` can be written, or made inside the nearest folder that is there."""
    nearest = next(one for one in (folder, *folder.parents) if os.path.exists(one))
    return os.path.isdir(nearest) and os.access(nearest, os.W_OK | os.X_OK)


@cache
def private_temp_dir() -> Path:
    """Return a folder nobody else can have prepared, removed when the process ends.

    The compiled cache is trusted, so a fixed name under /tmp will not do.
    """
    folder = Path(_temp_root(), f"{_NAME}-{os.urandom(8).hex()}")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _temp_root() -> str:
    try:
        return tempfile.gettempdir()
    except FileNotFoundError:  # nothing can be written anywhere: told by whoever tries
        return "/tmp"
