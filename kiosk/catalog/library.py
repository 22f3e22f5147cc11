"""The content folder → everything the terminal can show, and all problems on the way."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.catalog.assets import Assets, read_assets
from kiosk.catalog.contact_reader import Contacts, read_contacts
from kiosk.catalog.exhibition_reader import (
    Exhibition,
    declared_languages,
    read_exhibition,
    source_language,
)
from kiosk.catalog.folders import (
    PARTS,
    part_file,
    scenario_file,
    scenario_names,
)
from kiosk.catalog.listing import check_listing, offered_languages
from kiosk.catalog.node import Node, peek_word
from kiosk.catalog.page import Page
from kiosk.catalog.part_reader import PART_PREFIX, OpenPart
from kiosk.catalog.problem import Report
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.recordings import read_recordings, recordable
from kiosk.catalog.scenario_reader import Places, Surroundings, read_scenario
from kiosk.catalog.text_reader import SourceText, TextReader
from kiosk.catalog.translator import Fit, Translator
from kiosk.catalog.word_reader import fitting_translations, read_words
from kiosk.catalog.yaml_source import read_yaml
from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.scenario import Scenario
from kiosk.engine.text import Text

INTERFACE, EXHIBITION, CONTACTS = "interface", "exhibition", "contacts"
"""The domains beside the scenarios: one YAML file, and one PO file for each language."""


@dataclass
class Loaded:
    """A content folder after reading.

    Attributes:
        catalog: None when no exhibition can be opened with this folder.
        scenarios: all scenarios without errors, listed in the exhibition or not, each in the
            languages it is complete in.
        recorded: their ways that must keep working.
        places: where their named parts stand.
        parts: names of the shared parts they include.
        texts: domain → texts that want to be translated, in the order of the page.
        source_languages: domain → language it is written in.
        languages: the ones the exhibition declares.
        audiences: who can stand before the terminal.
    """

    report: Report
    catalog: Catalog | None = None
    scenarios: dict[str, Scenario] = field(default_factory=dict)
    recorded: dict[str, tuple[RecordedPath, ...]] = field(default_factory=dict)
    places: dict[str, Places] = field(default_factory=dict)
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    texts: dict[str, tuple[SourceText, ...]] = field(default_factory=dict)
    source_languages: dict[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    audiences: tuple[Audience, ...] = ()


def load_catalog(content_dir: Path, assets_dir: Path) -> Loaded:
    """Read a content folder; whatever it holds, the outcome is a report and never an exception.

    A scenario with errors is left out, the others are there. Without a usable
    ``exhibition.yaml`` and ``interface.yaml`` there is no catalog.
    """
    report = Report()
    assets = read_assets(assets_dir, report)
    page = Page(str(content_dir / f"{EXHIBITION}.yaml"), report)
    return _Library(content_dir, assets, page, read_yaml(Path(page.file), page)).load()


class _Library:
    """One reading of one content folder.

    Args:
        page, node: the file ``exhibition.yaml`` and what it holds; None: it cannot be read.
    """

    def __init__(self, content_dir: Path, assets: Assets, page: Page, node: Node | None) -> None:
        self._folder = content_dir
        self._assets = assets
        self._page = page
        self._node = node
        self._language = source_language(node)
        self._loaded = Loaded(page.report, languages=declared_languages(node))
        self._translator = Translator(
            content_dir, self._loaded.languages, self._language, assets, page.report)
        self._complete: dict[str, tuple[str, ...]] = {}
        self._visitors: dict[str, bool] | None = None

    def load(self) -> Loaded:
        exhibition = self._exhibition()
        if exhibition is not None:
            self._visitors = {one.id: one.adult for one in exhibition.audiences}
            self._loaded.audiences = exhibition.audiences
        words = self._words()
        contacts = self._contacts(exhibition)
        found = self._scenarios(Surroundings(
            audiences=_scenario_audiences(exhibition) if exhibition else None,
            contacts=contacts,
            languages=self._loaded.languages or None,
            visitors=self._visitors,
            parts=self._part_names(),
            open_part=self._open_part,
        ))
        if exhibition is not None and exhibition.usable and words:
            check_listing(self._page, exhibition, found, self._loaded.scenarios)
            catalog = self._assemble(exhibition, words, contacts or Contacts())
            self._loaded.catalog = self._with_recordings(catalog)
        return self._loaded

    def _with_recordings(self, catalog: Catalog) -> Catalog:
        def known() -> frozenset[str]:
            return frozenset(recordable((catalog, *self._loaded.scenarios.values())).values())

        found = read_recordings(self._folder, known, self._page.report)
        return msgspec.structs.replace(catalog, recordings=found)

    def _exhibition(self) -> Exhibition | None:
        if self._node is None:
            return None
        texts = self._text_reader(self._page, EXHIBITION, self._language)
        exhibition = read_exhibition(self._page, self._node, texts)
        self._close(EXHIBITION, texts)
        return exhibition

    def _words(self) -> dict[str, Text]:
        page, node = self._open(self._folder / f"{INTERFACE}.yaml")
        if node is None:
            return {}
        texts = self._text_reader(page, INTERFACE, self._language, fitting_translations)
        words = read_words(page, node, texts)
        self._close(INTERFACE, texts)
        return words

    def _contacts(self, exhibition: Exhibition | None) -> Contacts | None:
        page, node = self._open(self._folder / f"{CONTACTS}.yaml")
        if node is None:
            return None
        texts = self._text_reader(page, CONTACTS, self._language)
        audiences = tuple(one.id for one in exhibition.audiences) if exhibition else None
        contacts = read_contacts(page, node, texts, audiences)
        self._close(CONTACTS, texts)
        return contacts

    def _scenarios(self, around: Surroundings) -> tuple[str, ...]:
        """Read all scenarios and return their ids, the ones with errors among them."""
        found = scenario_names(self._folder)
        for name in found:
            page, node = self._open(scenario_file(self._folder, name))
            if node is not None:
                self._scenario(page, node, name, around)
        return found

    def _scenario(self, page: Page, node: Node, name: str, around: Surroundings) -> None:
        texts = self._text_reader(page, name, peek_word(node, "language", self._language))
        file = read_scenario(page, node, name, texts, around)
        self._close(name, texts)
        domains = [f"{PART_PREFIX}{part.name}" for part in file.parts]
        for part, domain in zip(file.parts, domains, strict=True):
            self._close(domain, part.texts)
        self._complete[name] = tuple(
            code for code in self._complete[name]
            if all(code in self._complete[domain] for domain in domains)
        )
        files = [page.file, *(part.record.page.file for part in file.parts)]
        if not any(page.report.of_file(one).errors for one in files):
            self._loaded.scenarios[name] = msgspec.structs.replace(
                file.scenario, languages=self._complete[name])
            self._loaded.recorded[name] = file.recorded
            self._loaded.places[name] = file.places
            self._loaded.parts[name] = tuple(part.name for part in file.parts)

    def _part_names(self) -> tuple[str, ...]:
        return tuple(sorted(one.stem for one in (self._folder / PARTS).glob("*.yaml")))

    def _open_part(self, name: str) -> OpenPart:
        page, node = self._open(part_file(self._folder, name))
        language = peek_word(node, "language", self._language)
        texts = self._text_reader(page, f"{PART_PREFIX}{name}", language)
        return OpenPart(name, page, node, texts)

    def _open(self, path: Path) -> tuple[Page, Node | None]:
        page = Page(str(path), self._page.report)
        return page, read_yaml(path, page)

    def _text_reader(
        self, page: Page, domain: str, language: str, fit: Fit | None = None
    ) -> TextReader:
        translations = self._translator.translations(domain, language, fit)
        return TextReader(page, language, self._assets, translations, audiences=self._visitors)

    def _close(self, domain: str, texts: TextReader) -> None:
        in_order = sorted(texts.read, key=lambda one: (one.line, one.column))
        self._loaded.texts[domain] = tuple(in_order)
        self._loaded.source_languages[domain] = texts.language
        self._complete[domain] = self._translator.complete_languages(domain, texts)

    def _assemble(
        self, exhibition: Exhibition, words: dict[str, Text], contacts: Contacts
    ) -> Catalog:
        complete = [code for code in self._complete[INTERFACE]
                    if code in self._complete[EXHIBITION]]
        languages = offered_languages(self._page, exhibition, complete, self._translator.begun)
        codes = [one.code for one in languages]
        scenarios = self._loaded.scenarios
        return Catalog(
            title=exhibition.title,
            languages=languages,
            audiences=exhibition.audiences,
            contacts=contacts.checked,
            scenarios=tuple(
                msgspec.structs.replace(scenarios[name], languages=tuple(
                    code for code in codes if code in self._complete[name]))
                for name in exhibition.scenarios if name in scenarios
            ),
            words=words,
            timings=exhibition.timings,
            theme=exhibition.theme,
        )


def _scenario_audiences(exhibition: Exhibition) -> tuple[str, ...]:
    """Return the names a scenario can be written for: what somebody sees."""
    return tuple(dict.fromkeys(name for one in exhibition.audiences for name in one.sees))
