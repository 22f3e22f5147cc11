"""The PO files of the YAML files that are mended: in them, French spaces alone are set."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.author.french import FRENCH
from kiosk.author.mending.french_spaces import set_in_po
from kiosk.author.mending.repair import Patched
from kiosk.catalog.folders import PARTS, SCENARIO_FILE, TRANSLATIONS, content_around
from kiosk.catalog.node import peek_word
from kiosk.catalog.page import Page
from kiosk.catalog.part_reader import PART_PREFIX
from kiosk.catalog.problem import Report
from kiosk.catalog.yaml_source import read_yaml


def mended_po_files(file: Path, own_language: str) -> Iterator[tuple[Path, Patched]]:
    """Yield the PO files of a YAML file, each with what has become of it.

    Where the YAML file itself is French, its words in the PO files change as they did there: no
    translation is lost.

    Args:
        own_language: the one it is written in when it does not say so.
    """
    for path in sorted((content_around(file.absolute()) / TRANSLATIONS).glob(
            f"*/{_domain_of(file)}.po")):
        text = _read(path)
        if text is None:
            continue
        is_french = path.parent.name == FRENCH
        if is_french or _language_of(file, own_language) == FRENCH:
            yield path, set_in_po(text, "msgstr" if is_french else "msgid")


def _domain_of(file: Path) -> str:
    if file.name == SCENARIO_FILE:
        return file.absolute().parent.name
    return f"{PART_PREFIX}{file.stem}" if file.parent.name == PARTS else file.stem


def _language_of(file: Path, own_language: str) -> str:
    """Return the language of a YAML file; empty when it cannot be read, so was not changed."""
    node = read_yaml(file, Page(str(file), Report()))
    return "" if node is None else peek_word(node, "language", own_language)


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
