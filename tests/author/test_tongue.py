"""What is said to authors, in each of their languages."""

import ast
import json
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.check import run_check
from kiosk.author.check_report import Form
from kiosk.author.explanation import read_explanations
from kiosk.author.tongue import ENGLISH, FOLDER, TONGUES, tongue_of, translate
from kiosk.catalog.saying import say
from kiosk.engine.condition import Fault

FOREIGN = [one for one in TONGUES if one != ENGLISH]


def _said(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and (
            node.func.id in ("say", "StoryError")
        ):
            yield node


def _templates() -> set[str]:
    """Return all templates: those in the program's source, and the pages about codes."""
    found = {fault.value for fault in Fault}
    found |= {words for page in read_explanations().values()
              for words in (page.title, page.meaning)}
    for path in (CHECKOUT / "kiosk").rglob("*.py"):
        for call in _said(ast.parse(path.read_text(encoding="utf-8"))):
            (template,) = call.args
            place = f"{path.name}:{call.lineno}: write the template out inside say(…)"
            assert isinstance(template, ast.Constant) and isinstance(template.value, str), place
            found.add(template.value)
    return found


def _entries(language: str) -> dict[str, Message]:
    with (FOLDER / f"{language}.po").open("rb") as file:
        return {str(one.id): one for one in read_po(file) if one.id}


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def _yaml_words(words: str) -> list[str]:
    snippets = re.findall("«([^»]*)»", words)
    return [word for one in snippets for word in re.findall("[a-z_]+:", one)]


@pytest.mark.parametrize("language", FOREIGN)
def test_everything_is_said_in_every_language(language: str) -> None:
    entries = _entries(language)
    missing = [one for one in sorted(_templates())
               if one not in entries or not entries[one].string or entries[one].fuzzy]
    assert missing == []


@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_is_translated_that_nobody_says(language: str) -> None:
    assert sorted(set(_entries(language)) - _templates()) == []


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_have_the_same_places(language: str) -> None:
    wrong = [one for one, entry in _entries(language).items()
             if _places(one) != _places(str(entry.string))]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_words_to_be_typed_are_not_translated(language: str) -> None:
    wrong = [one for one, entry in _entries(language).items()
             if not set(_yaml_words(one)) <= set(_yaml_words(str(entry.string)))]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_a_message_ends_as_its_english_does(language: str) -> None:
    """A full stop behind a message would stand there twice; a remedy needs its own."""
    wrong = [one for one, entry in _entries(language).items()
             if one.endswith((".", "?")) != str(entry.string).endswith((".", "?"))]
    assert wrong == []


def test_german_is_spelled_as_in_switzerland() -> None:
    assert [one for one, entry in _entries("de").items() if "ß" in str(entry.string)] == []


def test_parts_of_a_saying_are_translated_and_names_are_not() -> None:
    saying = say("«{name}» is missing in {what}", name="a card", what=say("a card"))
    assert translate(saying, "de") == "«a card» fehlt: eine Karte braucht dieses Feld"
    assert translate(saying, ENGLISH) == str(saying)


def test_what_nobody_translated_is_said_in_english() -> None:
    assert translate(say("Brand new {what}.", what=say("a card")), "it") == "Brand new una scheda."


def _checked(path: Path, language: str, *, form: Form = "text") -> str:
    out = StringIO()
    run_check(path, ASSETS, form=form, language=language, out=out)
    return out.getvalue()


@pytest.mark.parametrize(("language", "line", "summary"), [
    ("de", "unknown-icon «starr» ist hier kein Symbol. Meinst du «star»?", "1 Fehler, 0 Warnungen"),
    ("fr", "unknown-icon «starr» n’est pas une icône connue ici. Peut-être «star»\u00a0?",
     "1 erreur, 0 avertissements"),
    ("it", "unknown-icon «starr» qui non è un’icona. Forse «star»?", "1 errore, 0 avvisi"),
])
def test_problems_are_told_in_the_language_asked_for(
    content: SampleContent, language: str, line: str, summary: str
) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    first, *_, last = _checked(content.path(SCENARIO), language).splitlines()
    assert first == f"{content.path(SCENARIO)}:8:7: {line}"
    assert last.startswith(summary)


def test_a_warning_is_named_in_the_language_asked_for(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Klar 😊"', '"Klar"')
    first, *_ = _checked(content.path(SCENARIO), "de").splitlines()
    assert ": Warnung missing-translation «Klar» ist nicht auf «en» übersetzt. " in first


def test_programs_get_the_language_asked_for_as_well(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    found = json.loads(_checked(content.path(SCENARIO), "it", form="json"))
    assert found["problems"][0] == {
        "level": "error", "code": "unknown-icon", "message": "«starr» qui non è un’icona",
        "remedy": "Forse «star»?", "file": str(content.path(SCENARIO)), "line": 8, "column": 7,
    }


@pytest.mark.parametrize(("environment", "language"), [
    ({"LANG": "de_CH.UTF-8"}, "de"),
    ({"LANG": "fr"}, "fr"),
    ({"LC_ALL": "it_CH@euro", "LANG": "de_CH.UTF-8"}, "it"),
    ({"LC_ALL": "", "LC_MESSAGES": "fr-CH", "LANG": "de"}, "fr"),
    ({"LC_ALL": "C.UTF-8", "LANG": "de_CH.UTF-8"}, "en"),
    ({"LANG": "rm_CH.UTF-8"}, "en"),
    ({}, "en"),
])
def test_the_language_is_the_one_of_whoever_sits_here(
    environment: dict[str, str], language: str
) -> None:
    assert tongue_of(environment) == language
