"""What to do with a story that has just begun."""

import shlex
from pathlib import Path

from kiosk.catalog.folders import scenario_file
from kiosk.catalog.library import EXHIBITION
from kiosk.catalog.saying import Saying, say


def next_steps(
    content_dir: Path, name: str, *, is_listed: bool, names_content: bool
) -> tuple[Saying, ...]:
    """Return what to tell: where it is, and the three next steps.

    Args:
        name: id of the story.
        names_content: True when commands have to name the content folder.
    """
    file = shlex.quote(near(scenario_file(content_dir, name)))
    content = f" --content {shlex.quote(near(content_dir))}" if names_content else ""
    return (
        say("Your story has begun: a whole small one that passes kiosk check."),
        _menu(content_dir, name, is_listed=is_listed),
        say("  1. Make it yours: {file}", file=file),
        say("  2. See it: {command}", command=f"kiosk preview {name}{content}"),
        say("  3. Check it: {command}", command=f"kiosk check {name}{content}"),
    )


def _menu(content_dir: Path, name: str, *, is_listed: bool) -> Saying:
    if is_listed:
        return say("It is on the menu, last in the list of exhibition.yaml. Which story the menu "
                   "begins with changes from visit to visit.")
    return say("It is not in the menu yet: list «{id}» under «scenarios» in {file}.",
               id=name, file=near(content_dir / f"{EXHIBITION}.yaml"))


def near(path: Path) -> str:
    """Return a path as somebody standing here would write it."""
    here, whole = Path.cwd(), path.absolute()
    return str(whole.relative_to(here) if whole.is_relative_to(here) else whole)
