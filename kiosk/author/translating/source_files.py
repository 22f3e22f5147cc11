"""The files of a content folder that are translated, whether anybody can read them or not."""

from pathlib import Path

from kiosk.catalog.folders import PARTS, scenario_file, scenario_names
from kiosk.catalog.library import CONTACTS, EXHIBITION, INTERFACE
from kiosk.catalog.part_reader import PART_PREFIX


def source_files(content_dir: Path) -> dict[str, Path]:
    """Return domain → the YAML file it is written in, which need not be there."""
    files = {one: content_dir / f"{one}.yaml" for one in (EXHIBITION, INTERFACE, CONTACTS)}
    files |= {f"{PART_PREFIX}{one.stem}": one
              for one in sorted((content_dir / PARTS).glob("*.yaml"))}
    return files | {one: scenario_file(content_dir, one) for one in scenario_names(content_dir)}
