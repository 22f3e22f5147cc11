"""The JSON Schema of the content files: complete, shipped, and right about what is shipped."""

import io
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from every_thing import plant_every_thing
from jsonschema import Draft7Validator
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.editorial.findings import editorial_findings
from kiosk.author.schema.files import KINDS, as_json, run_schema, schema_of, things_of
from kiosk.author.schema.forms import Thing
from kiosk.catalog.assets import read_assets
from kiosk.catalog.node import Mark, Node
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import Saying
from kiosk.catalog.vocabulary import STEP_WORDS

CONTENT = CHECKOUT / "content"
SCHEMAS = {kind: schema_of(kind, read_assets(ASSETS, Report())) for kind in KINDS}

_FILES = {"scenario.yaml": "scenario", "exhibition.yaml": "exhibition",
          "contacts.yaml": "contacts", "interface.yaml": "interface",
          "editorial.yaml": "editorial"}


class _EditorLoader(yaml.SafeLoader):
    """Reads YAML as an editor does (YAML 1.2): no dates, and yes is a word."""


_EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag.endswith((":int", ":float", ":null"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def _kind_of(path: Path) -> str:
    return "part" if path.parent.name == "parts" else _FILES[path.name]


def _faults(kind: str, text: str) -> list[str]:
    found = Draft7Validator(SCHEMAS[kind]).iter_errors(yaml.load(text, _EditorLoader))
    return [f"{'/'.join(str(one) for one in fault.path)}: {fault.message[:300]}"
            for fault in found]


def _yaml_files(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.yaml"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one(kind: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[kind])
    words = json.dumps(SCHEMAS[kind])
    named = set(re.findall('"#/definitions/([^"]+)"', words))
    assert named == set(SCHEMAS[kind]["definitions"])


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_schema_is_the_one_of_this_program(kind: str) -> None:
    shipped = CONTENT / "schema" / f"{kind}.schema.json"
    assert shipped.read_text(encoding="utf-8") == as_json(SCHEMAS[kind]), (
        "kiosk schema --write brings it up to date")


@pytest.mark.parametrize("path", list(_yaml_files(CONTENT)), ids=lambda one: one.name)
def test_shipped_content_keeps_its_schema(path: Path) -> None:
    assert _faults(_kind_of(path), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", list(_yaml_files(CONTENT)), ids=lambda one: one.name)
def test_a_shipped_file_names_its_schema_in_the_first_line(path: Path) -> None:
    first, _, _ = path.read_text(encoding="utf-8").partition("\n")
    found = re.fullmatch(r"# yaml-language-server: \$schema=(.*)", first)
    assert found is not None
    schema = (path.parent / found[1]).resolve()
    assert schema == CONTENT / "schema" / f"{_kind_of(path)}.schema.json"


def test_the_examples_for_authors_keep_the_schema() -> None:
    pages = [one.read_text(encoding="utf-8") for one in (CONTENT / "handbook").glob("*.md")]
    examples = [one for page in pages for one in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
                if one.startswith(("format:", "#"))]
    assert examples
    for one in examples:
        kind = "part" if re.search("^part:", one, re.MULTILINE) else "scenario"
        assert _faults(kind, one) == []


def test_every_thing_keeps_the_schema(content: SampleContent) -> None:
    plant_every_thing(content)
    for path in _yaml_files(content.folder):
        assert (path.name, _faults(_kind_of(path), path.read_text(encoding="utf-8"))) == (
            path.name, [])


@pytest.mark.parametrize(("old", "new"), [
    ("icon: star", "icon: starr"), ("kind: chat", "kind: chats"), ("minutes: 3", "minutes: 300"),
    ("notice: Mia", "notise: Mia"), ("told: flag", "told: bool"), ("S47", "S99"),
    ("- card: hurry", "- card (sad): hurry"), ("(happy)", "(hapy)"), ("if: told or", "if: told = "),
    ("      - pause\n", "      - sources: [S9]\n"), ("id: again", "name: again"),
    ("format: 1", "format: 2"), ("  closing: Und", "  closes: Und"), ("face: mia", "face: mira"),
], ids=lambda one: one.strip())
def test_an_editor_sees_a_mistake(content: SampleContent, old: str, new: str) -> None:
    content.edit(SCENARIO, old, new)
    assert _faults("scenario", content.path(SCENARIO).read_text(encoding="utf-8")) != []


_Opened = dict[str, tuple[set[str], set[str]]]
"""What is opened → its required fields, and all its fields."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> _Opened:
    """Return a record of everything the readers open."""
    found: _Opened = {}

    def watched(
        page: Page, node: Node, what: Saying, required: Sequence[str],
        optional: Sequence[str] = (), mark: Mark | None = None,
    ) -> Record:
        found[str(what)] = (set(required), {*required, *optional})
        return open_record(page, node, what, required, optional, mark)

    for name, module in list(sys.modules.items()):
        if name.startswith("kiosk.catalog.") and hasattr(module, "open_record"):
            monkeypatch.setattr(module, "open_record", watched)
    return found


def _things() -> dict[str, Thing]:
    return {thing.what: thing for kind in KINDS for thing in things_of(kind).values()}


def _what(said: str) -> str:
    """Return how the schema calls what a reader opens."""
    word = said.partition("«")[2].rstrip("»")
    if word and word not in STEP_WORDS:
        return "line of somebody"
    return re.sub("^(?:a|an|the) ", "", said)


def test_the_schema_has_the_fields_the_readers_read(
    content: SampleContent, opened: _Opened
) -> None:
    plant_every_thing(content)
    editorial_findings(content.load(), content.folder, ASSETS)
    things = _things()
    assert {_what(one) for one in opened} | {"subtitles"} == {*things, "subtitles"}
    for said, (required, fields) in opened.items():
        what = _what(said)
        if what == "subtitles":
            continue
        thing = things[what]
        heads = {one for one in fields if one not in thing.fields}
        assert all(_is_own_name(one, thing) for one in heads), what
        assert (fields - heads) | _if_own(heads, thing) == set(thing.fields), what
        assert required - heads - _if_own({"thought"}, thing) == set(thing.required), what


def _is_own_name(field: str, thing: Thing) -> bool:
    return any(re.search(rule, field) for rule in thing.patterns)


def _if_own(heads: set[str], thing: Thing) -> set[str]:
    """Return the field «thought», which is read under the name «thought (mood)» as well."""
    return {"thought"} if heads and thing.what == "step «thought»" else set()


def test_every_kind_of_step_has_a_schema() -> None:
    assert {f"step «{word}»" for word in STEP_WORDS} <= set(_things())


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_explained(kind: str) -> None:
    for what, thing in ((one.what, one) for one in things_of(kind).values()):
        for name, schema in thing.fields.items():
            told: Any = schema.get("description")
            if "$ref" in schema and not told:
                key = schema["$ref"].rpartition("/")[2]
                told = SCHEMAS[kind]["definitions"][key].get("description")
            assert told or what == "timings" or name == "words", f"{what}: {name}"


def test_a_schema_is_printed_and_all_are_written(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run_schema("contacts", tmp_path, ASSETS, write=False, out=out) == 0
    assert json.loads(out.getvalue()) == SCHEMAS["contacts"]
    assert run_schema("scenario", tmp_path, ASSETS, write=True, out=io.StringIO()) == 0
    assert {one.name for one in (tmp_path / "schema").iterdir()} == {
        f"{kind}.schema.json" for kind in KINDS}
