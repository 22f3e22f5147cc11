"""Every example of the handbook is whole, proved, played as it says, and keeps the rules."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from language_pages import (
    COMMON,
    FENCE,
    NAME,
    PAGES,
    Example,
    examples,
    infos,
    mistakes,
    pages,
    read,
)
from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.check import check
from kiosk.author.editorial.findings import editorial_findings
from kiosk.author.schema.files import schema_of
from kiosk.author.translating.update import update_po
from kiosk.catalog.assets import read_assets
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.vocabulary import MOODS, STEP_WORDS
from kiosk.engine.activity import Order, Sort
from kiosk.engine.condition import COMPARE, And, Chose, Compare, Flag, Not, Or, Seen, Times
from kiosk.engine.cursor import every_step
from kiosk.engine.reply import IN_ORDER, OTHER_ORDER, TOGETHER
from kiosk.engine.screenplay import Choose, When


class _Loader(yaml.SafeLoader):
    """Knows numbers and nothing, as an editor does that goes by the schema."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag.endswith((":int", ":null"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

EXAMPLES = examples()
MISTAKES = mistakes()
KINDS_OF_FENCE = re.compile(
    r"yaml( part=\S+| files=\S+| wrong| find| write)?|text|sh|po( changed)?")

_ROW = re.compile(r"^\|.*", re.MULTILINE)

OF_WHOLE_STORIES = {"path-words", "path-minutes", "late-reassurance", "hard-to-read",
                    "sources-not-covered"}
"""Rules for a whole story or exhibition, which an example is too short to keep."""


def _reported(content: SampleContent, example: Example) -> list[Problem]:
    files = example.write(content)
    return [one for one in check(content.folder, ASSETS) if one.file in files]


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_is_a_whole_story_without_any_problem(
    content: SampleContent, example: Example
) -> None:
    assert [str(one) for one in _reported(content, example)] == []
    assert content.load().recorded[NAME], "an example says how it is played"


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_every_way_an_example_offers_is_played(content: SampleContent, example: Example) -> None:
    example.write(content)
    loaded = content.load()
    played = {word for path in loaded.recorded[NAME] for one in path.options
              for word in one.split(TOGETHER)}
    offered: set[str] = set()
    for scene in loaded.scenarios[NAME].scenes.values():
        for step in every_step(scene.steps):
            match step:
                case Choose(options=options):
                    offered |= {one.id for one in options}
                case Sort(bins=bins):
                    offered |= {one.id for one in bins}
                case Order():
                    offered |= {IN_ORDER, OTHER_ORDER}
    assert offered <= played


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_keeps_the_rules_of_the_exhibition(
    content: SampleContent, example: Example
) -> None:
    files = {*example.write(content), str(content.path("editorial.yaml"))}
    shipped = (CHECKOUT / "content" / "editorial.yaml").read_text(encoding="utf-8")
    rules, count = re.subn(r"^incident_scenarios:\n(?:  - .*\n)+",
                           f"incident_scenarios: [{NAME}]\n", shipped, flags=re.MULTILINE)
    assert count == 1
    rules = re.sub(r"^ *allow_in: .*\n", "", rules, flags=re.MULTILINE)
    content.path("editorial.yaml").write_text(rules, encoding="utf-8")
    found = editorial_findings(content.load(), content.folder, ASSETS).problems
    assert [str(one) for one in found if one.file in files
            and one.code not in OF_WHOLE_STORIES] == []


@pytest.mark.parametrize("example", MISTAKES, ids=str)
def test_the_checker_says_of_a_mistake_what_the_page_says(
    content: SampleContent, example: Example
) -> None:
    said = [f"{one.message}. {one.remedy}" for one in _reported(content, example)]
    assert " ".join(said) == example.said


def test_every_fence_is_run() -> None:
    assert [one for one in infos() if not KINDS_OF_FENCE.fullmatch(one)] == []
    run_elsewhere = re.compile("yaml (part=.+|find|write)")
    assert len(EXAMPLES) + len(MISTAKES) == sum(
        one.startswith("yaml") and not run_elsewhere.fullmatch(one) for one in infos())


def test_an_entry_of_a_translation_is_one_that_is_shipped() -> None:
    shipped = [re.sub(r"^#: .*\n", "", path.read_text("utf-8"), flags=re.MULTILINE)
               for path in (CHECKOUT / "content/translations").glob("*/*.po")]
    shown = [fence["text"] for page in pages() for fence in FENCE.finditer(read(page))
             if fence["info"] == "po"]
    assert shown
    assert [one for one in shown if not any(one in text for text in shipped)] == []


def test_an_entry_of_a_changed_text_is_as_update_writes_it(tmp_path: Path) -> None:
    (shown,) = (fence["text"] for page in pages() for fence in FENCE.finditer(read(page))
                if fence["info"] == "po changed")
    before, now = re.findall(r'msgid "(.*)"', shown)
    (story,) = re.findall(r'msgctxt "(.*)/', shown)
    content = tmp_path / "content"
    shutil.copytree(CHECKOUT / "content", content)
    file = content / "scenarios" / story / "scenario.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count(f'"{before}"') == 1
    file.write_text(text.replace(f'"{before}"', f'"{now}"'), encoding="utf-8")
    update_po(content, ASSETS, ["fr"], [story])
    written = (content / "translations/fr" / f"{story}.po").read_text(encoding="utf-8")
    assert shown in re.sub(r"^#: .*\n", "", written, flags=re.MULTILINE)


def test_the_pages_tell_what_is_left_out_of_an_example() -> None:
    page = (PAGES / "scenario.md").read_text(encoding="utf-8")
    assert set(yaml.safe_load(COMMON["cast"])) <= set(re.findall(r"`(\w+)`", page))
    (ending,) = yaml.safe_load(COMMON["endings"]).values()
    assert all(f"«{one}»" in page for one in ending["statements"])


@pytest.mark.parametrize("word", STEP_WORDS)
def test_every_kind_of_step_has_an_example(word: str) -> None:
    starts = (f"- {word}:", f"- {word} (", f"- {word}\n", f"{{{word}:")
    assert any(start in one.text for one in EXAMPLES for start in starts)


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_is_named(mood: str) -> None:
    assert f"`{mood}`" in (PAGES / "chat.md").read_text(encoding="utf-8")


def test_every_field_has_an_example() -> None:
    schema = schema_of("scenario", read_assets(ASSETS, Report()))
    used = {field for one in EXAMPLES
            for field in _used(schema, schema, yaml.load(one.whole(), _Loader), "scenario")}
    used.add(("step_return", "return"))  # a single word, as in the example
    shared = set(schema["definitions"]["option"]["properties"])
    missing = [
        f"{name}.{field}" for name, one in schema["definitions"].items()
        for field in one.get("properties", ())
        if (name, field) not in used and not (name == "answer" and field in shared)
    ]
    assert missing == []


def test_every_field_is_explained_in_a_table() -> None:
    schema = schema_of("scenario", read_assets(ASSETS, Report()))
    explained = {word for page in pages() for row in _ROW.findall(read(page))
                 for word in re.findall(r"`([a-z_]+)", row)}
    fields = {field for one in schema["definitions"].values()
              for field in one.get("properties", ())}
    assert sorted({*fields, *schema["properties"]} - explained) == []


def _used(
    schema: dict[str, Any], part: dict[str, Any], thing: Any, name: str
) -> Iterator[tuple[str, str]]:
    """Return (definition, field) for each field of a thing, in all definitions it fits."""
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        part = schema["definitions"][name]
    for branch in part.get("anyOf", ()):
        whole = {**branch, "definitions": schema["definitions"]}
        if Draft7Validator(whole).is_valid(thing):
            yield from _used(schema, branch, thing, name)
    if isinstance(thing, dict):
        known = part.get("properties", {})
        for field, value in thing.items():
            if field in known:
                yield name, field
            inner = known.get(field, part.get("additionalProperties"))
            if isinstance(inner, dict):
                yield from _used(schema, inner, value, name)
    if isinstance(thing, list) and isinstance(part.get("items"), dict):
        for one in thing:
            yield from _used(schema, part["items"], one, name)


def test_every_kind_of_condition_has_an_example(content: SampleContent) -> None:
    example = next(one for one in EXAMPLES if "times(hall) < 2" in one.text)
    example.write(content)
    asked: list[Any] = []
    for scene in content.load().scenarios[NAME].scenes.values():
        for step in every_step(scene.steps):
            match step:
                case When(condition):
                    asked.append(condition)
                case Choose(options=options):
                    asked += [one.when for one in options if one.when is not None]
    kinds = {type(one) for root in asked for one in _parts(root)}
    assert kinds == {And, Or, Not, Flag, Compare, Chose, Seen, Times}
    page = (PAGES / "flow.md").read_text(encoding="utf-8")
    assert [one for one in COMPARE if f"`{one}`" not in page and f" {one} " not in page] == []


def _parts(condition: Any) -> Iterator[Any]:
    yield condition
    for one in getattr(condition, "parts", ()) or filter(None, [getattr(condition, "part", None)]):
        yield from _parts(one)


def test_the_documented_texts_stay_what_was_typed(content: SampleContent) -> None:
    example = next(one for one in EXAMPLES if "12:30" in one.text)
    example.write(content)
    scenario = content.load().scenarios[NAME]
    words = [step.text.words("de") for step in every_step(scenario.scenes["words"].steps)
             if hasattr(step, "text")]
    assert words == [
        "No", "12:30", "1.10", "on", "ja: nein", "#chat ist unser Kanal", "@luan bist du da?",
        "[lacht] Na gut", 'Sie sagt "hallo" zu mir', "Sie sagt «hallo»", "Geht's?",
        "Bis gleich 😊", "Et alors\u00a0?", "Ein längerer Text darf über mehrere Zeilen gehen.",
    ]
