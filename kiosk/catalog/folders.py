"""Where everything lies in a content folder."""

from pathlib import Path

SCENARIOS, PARTS, TRANSLATIONS = "scenarios", "parts", "translations"
"""Folders: one for each story; the parts several of them share; one for each language."""

RECORDINGS = "recordings"
"""Folder with one for each language, for texts that somebody has spoken."""

SCENARIO_FILE, EXHIBITION_FILE = "scenario.yaml", "exhibition.yaml"


def scenario_names(content_dir: Path) -> tuple[str, ...]:
    """Return the folders of stories, in the order of their names; some may hold no story yet."""
    folders = (content_dir / SCENARIOS).glob("*/")
    return tuple(sorted(one.name for one in folders if not one.name.startswith(".")))


def scenario_file(content_dir: Path, name: str) -> Path:
    """Return the file of a story."""
    return content_dir / SCENARIOS / name / SCENARIO_FILE


def scenario_name(words: str) -> str:
    """Return the id of a story that may be named by its folder or its file as well."""
    path = Path(words)
    return path.parent.name if path.name == SCENARIO_FILE else path.name


def content_of(scenario: Path) -> Path:
    """Return the content folder the file of a story lies in."""
    return scenario.parents[2]


def content_around(file: Path) -> Path:
    """Return the content folder a file lies in, its own folder when it lies in none."""
    folders = (one for one in file.parents if (one / EXHIBITION_FILE).exists())
    return next(folders, file.parent)


def part_file(content_dir: Path, name: str) -> Path:
    """Return the file of a part."""
    return content_dir / PARTS / f"{name}.yaml"


def translation_file(content_dir: Path, language: str, domain: str) -> Path:
    """Return the PO file of a story, a part or another file of the content."""
    return content_dir / TRANSLATIONS / language / f"{domain}.po"
