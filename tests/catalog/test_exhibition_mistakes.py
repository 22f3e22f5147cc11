"""Mistakes planted in exhibition.yaml, contacts.yaml and interface.yaml."""

import pytest
from sample_content import SampleContent

EXHIBITION = {
    "an unknown field": ("theme: warm", "¦teme: warm", "unknown-field"),
    "an unknown theme": ("theme: warm", "theme: ¦worm", "unknown-theme"),
    "an unknown timing": ("idle_ask_s: 60", "¦idle_ask: 60", "unknown-field"),
    "a timing in words": ("idle_ask_s: 60", "idle_ask_s: ¦long", "wrong-type"),
    "a timing of nothing": ("idle_ask_s: 60", "idle_ask_s: ¦0", "wrong-type"),
    "a language without a name": ("de: Deutsch", "de: Deutsch\n  ¦fr:", "missing-value"),
    "a language that is no code": ("de: Deutsch", "de: Deutsch\n  ¦french: F", "bad-name"),
    "a future format": ("format: 1", "format: ¦7", "format-too-new"),
    "an unknown face": ("[parent1, parent2]", "[parent1, ¦parnt2]", "unknown-face"),
    "adult is no yes": ("adult: yes", "adult: ¦maybe", "wrong-type"),
    "an unknown world": ("world: coral", "world: ¦corall", "unknown-world"),
    "a scenario that is not there": ("[kite]", "[kite, ¦kites]", "missing-scenario"),
    "a scenario twice": ("[kite]", "[kite, ¦kite]", "duplicate-id"),
    "a scenario not listed": ("scenarios: [kite]", "scenarios: []", "unlisted-scenario"),
    "a language not begun": ("en: English", "en: English\n  ¦it: Italiano", "language-left-out"),
}

CONTACTS = {
    "no date": ("checked_on: 2026-01-31\n  - id", "checked_on: ¦tomorrow\n  - id", "bad-date"),
    "a date there is not": ("checked_on: 2026-01-31\n  - id", "checked_on: ¦2026-02-30\n  - id",
                            "bad-date"),
    "a date by week": ("checked_on: 2026-01-31\n  - id", "checked_on: ¦2026-W05-6\n  - id",
                       "bad-date"),
    "an unknown status": ("butter\n    status: checked", "butter\n    status: ¦cheked",
                          "unknown-status"),
    "an unknown colour": ("color: mint", "color: ¦mnt", "unknown-color"),
    "an unknown audience": ("[young]", "[¦yung]", "unknown-audience"),
    "an id twice": ('- id: "147"', "- id: ¦here", "duplicate-id"),
    "a link no phone opens": ("https://www.147.ch", "¦www.147.ch", "bad-link"),
    "a contact without words": ("    headline: Das Team\n", "", "missing-field"),
    "a text with one form": ("{young: Sprich uns an., adult: Sprechen Sie uns an.}",
                             "¦{young: Sprich uns an.}", "wrong-type"),
}

INTERFACE = {
    "an unknown word": ("  leave:", "  ¦leafe: x\n  leave:", "unknown-word"),
    "a missing place": ('"minutes {count}"', '"minutes"', "wrong-places"),
    "a place too much": ('  leave: "leave"', '  ¦leave: "leave {count}"', "wrong-places"),
    "a bracket that is no place": ('  leave: "leave"', '  ¦leave: "leave {"', "wrong-places"),
    "a place with a format": ('"minutes {count}"', '"minutes {count:>9}"', "wrong-places"),
}


def _places(content: SampleContent, file: str) -> list[tuple[str, int, int]]:
    quiet = ("scenario-left-out", "unchecked-contact")
    return [(one.code, one.line, one.column) for one in content.problems(file)
            if one.code not in quiet]


@pytest.mark.parametrize(("old", "new", "code"), EXHIBITION.values(), ids=EXHIBITION)
def test_a_mistake_in_the_exhibition_is_found(
    content: SampleContent, old: str, new: str, code: str
) -> None:
    place = content.edit("exhibition.yaml", old, new) if "¦" in new else (1, 1)
    if "¦" not in new:
        content.edit("exhibition.yaml", old, new)
    assert _places(content, "exhibition.yaml") == [(code, *place)]


@pytest.mark.parametrize(("old", "new", "code"), CONTACTS.values(), ids=CONTACTS)
def test_a_mistake_in_the_contacts_is_found(
    content: SampleContent, old: str, new: str, code: str
) -> None:
    place = content.edit("contacts.yaml", old, new)
    ((found, *found_place),) = _places(content, "contacts.yaml")
    assert found == code
    assert "¦" not in new or tuple(found_place) == place


@pytest.mark.parametrize(("old", "new", "code"), INTERFACE.values(), ids=INTERFACE)
def test_a_mistake_in_the_interface_is_found(
    content: SampleContent, old: str, new: str, code: str
) -> None:
    place = content.edit("interface.yaml", old, new)
    ((found, *found_place),) = _places(content, "interface.yaml")
    assert found == code
    assert "¦" not in new or tuple(found_place) == place


def test_a_word_that_is_missing_is_an_error_and_stood_in_for(content: SampleContent) -> None:
    content.edit("interface.yaml", '  leave: "leave"\n', "")
    loaded = content.load()
    assert [one.code for one in loaded.report.errors] == ["missing-word"]
    assert loaded.catalog is not None
    assert loaded.catalog.words["leave"].words("de") == "leave"


def test_an_audience_with_an_error_is_left_out(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "world: coral", "world: none")
    catalog = content.load().catalog
    assert catalog is not None
    assert [one.id for one in catalog.audiences] == ["young"]


def test_a_timing_that_is_left_out_keeps_its_default(content: SampleContent) -> None:
    catalog = content.load().catalog
    assert catalog is not None
    assert (catalog.timings.idle_ask_s, catalog.timings.idle_countdown_s) == (60.0, 30.0)
