"""The schema of each kind of file, printed or written beside the content."""

import json
import sys
from pathlib import Path
from typing import TextIO

from kiosk.author.schema import frame, rules, story
from kiosk.author.schema.forms import Schema, Thing, one_of, shared_definitions
from kiosk.catalog.assets import Assets, read_assets
from kiosk.catalog.problem import Report
from kiosk.catalog.whole_file import write_whole

KINDS = ("scenario", "exhibition", "contacts", "interface", "part", "editorial")
FOLDER = "schema"
"""Folder of the content in which the schemas are."""

_DRAFT = "http://json-schema.org/draft-07/schema#"


def schema_of(kind: str, assets: Assets) -> Schema:
    """Return the whole schema of one of KINDS; names of pictures and icons are in it."""
    root, definitions = _parts_of(kind)
    shared = shared_definitions() | _pictures(assets) | definitions
    return {
        "$schema": _DRAFT,
        **root.schema(),
        "definitions": _used(shared, root.schema()),
    }


def write_schemas(content_dir: Path, assets_dir: Path) -> tuple[Path, ...]:
    """Write all schemas into a content folder and return their paths."""
    folder = content_dir / FOLDER
    folder.mkdir(exist_ok=True)
    assets = read_assets(assets_dir, Report())
    return tuple(_written(folder / f"{kind}.schema.json", schema_of(kind, assets))
                 for kind in KINDS)


def run_schema(
    kind: str, content_dir: Path, assets_dir: Path, *, write: bool, out: TextIO | None = None
) -> int:
    """Print the schema of one kind of file, or write all of them; return the exit code 0."""
    target = out or sys.stdout
    if write:
        for path in write_schemas(content_dir, assets_dir):
            print(path, file=target)
    else:
        print(as_json(schema_of(kind, read_assets(assets_dir, Report()))), end="", file=target)
    return 0


def as_json(schema: Schema) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def things_of(kind: str) -> dict[str, Thing]:
    """Return name of the definition → thing, of one of KINDS; the file itself is ``""``."""
    match kind:
        case "scenario":
            return {"": story.SCENARIO, **story.STORY_THINGS, **story.STEP_THINGS}
        case "part":
            return {"": story.PART}
        case "exhibition":
            return {"": frame.EXHIBITION, "audience": frame.AUDIENCE, "timings": frame.TIMINGS}
        case "contacts":
            return {"": frame.CONTACTS, "contact": frame.CONTACT}
        case "interface":
            return {"": frame.INTERFACE}
        case _:
            return {"": rules.EDITORIAL, **rules.RULE_THINGS}


def _parts_of(kind: str) -> tuple[Thing, dict[str, Schema]]:
    things = things_of(kind)
    root = things.pop("")
    if kind in ("scenario", "part"):
        return root, story.story_definitions()
    return root, {key: thing.schema() for key, thing in things.items()}


def _pictures(assets: Assets) -> dict[str, Schema]:
    return {
        "icon": one_of(sorted(assets.icons), "Name of an icon in assets/icons/icons.json."),
        "face": one_of(sorted(assets.faces), "Name of a picture in assets/avatars."),
        "picture": one_of(sorted(assets.scenes), "Name of a picture in assets/scenes."),
    }


def _used(definitions: dict[str, Schema], root: Schema) -> dict[str, Schema]:
    """Return the definitions that something refers to."""
    found: dict[str, Schema] = {}
    waiting = [root]
    while waiting:
        words = json.dumps(waiting.pop())
        for key, schema in definitions.items():
            if key not in found and f'"#/definitions/{key}"' in words:
                found[key] = schema
                waiting.append(schema)
    return {key: found[key] for key in definitions if key in found}


def _written(path: Path, schema: Schema) -> Path:
    write_whole(path, as_json(schema).encode())
    return path
