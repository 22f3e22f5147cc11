"""A story as it lies on an author's desk: what commands about one story begin with."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.catalog.folders import scenario_file, scenario_name
from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.problem import Problem, did_you_mean
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.menu import visitors_of
from kiosk.engine.scenario import Scenario


@dataclass(frozen=True)
class Manuscript:
    """A story without errors and everything around it.

    Attributes:
        loaded: the whole content folder.
        catalog: the exhibition with this story in it, listed there or not.
        scenario: in the languages it is complete in.
        source_language: the one it is written in.
        file: its scenario.yaml.
    """

    loaded: Loaded
    catalog: Catalog
    scenario: Scenario
    source_language: str
    file: Path

    @property
    def places(self) -> Places:
        """Where the named parts of the story stand."""
        return self.loaded.places[self.scenario.id]

    @property
    def visitors(self) -> tuple[Audience, ...]:
        """Who the story is offered to."""
        return visitors_of(self.scenario, self.loaded.audiences)

    def language(self, wanted: str | None) -> str:
        """Return the language wanted, or the one the story is written in.

        Raises:
            ToldError: the story is not complete in it; names the remedy.
        """
        chosen = wanted or self.source_language
        if chosen not in self.scenario.languages:
            raise ToldError(say(
                "«{story}» is not complete in «{language}», only in {known}. "
                "See kiosk translate status.", story=self.scenario.id, language=chosen,
                known=", ".join(self.scenario.languages)))
        return chosen

    def audience(self, wanted: str | None) -> Audience:
        """Return who plays: the one named, or the first one the story is offered to.

        Raises:
            ToldError: it is not offered to them; names who it is offered to.
        """
        if not self.visitors:
            raise ToldError(say(
                "«{story}» is offered to nobody: no audience in exhibition.yaml sees {audiences}.",
                story=self.scenario.id, audiences=", ".join(self.scenario.audiences)))
        for one in self.visitors:
            if wanted in (None, one.id):
                return one
        raise ToldError(say(
            "«{story}» is not offered to «{audience}». {hint}", story=self.scenario.id,
            audience=wanted or "", hint=did_you_mean(wanted or "", [one.id for one in
                                                                    self.visitors])))


def open_manuscript(content_dir: Path, assets_dir: Path, scenario_id: str | None) -> Manuscript:
    """Return a story of a content folder.

    Args:
        scenario_id: or the path of its folder or file; None: the first one of the menu.

    Raises:
        ToldError: the story is not there or has errors; names the first one and the remedy.
    """
    return manuscript_of(load_catalog(content_dir, assets_dir), content_dir, scenario_id)


def manuscript_of(loaded: Loaded, content_dir: Path, scenario_id: str | None) -> Manuscript:
    """Return a story of a content folder that was read; see `open_manuscript`."""
    if loaded.catalog is None:
        raise ToldError(say("There is nothing to show in {folder}. {error} See kiosk check.",
                            folder=str(content_dir), error=_first(loaded.report.errors)))
    wanted = scenario_name(scenario_id) if scenario_id else _first_of_the_menu(loaded)
    scenario = loaded.scenarios.get(wanted)
    file = scenario_file(content_dir, wanted)
    if scenario is None:
        raise _refusal(loaded, wanted, file)
    return Manuscript(loaded, _with(loaded.catalog, scenario), scenario,
                      loaded.source_languages[wanted], file)


def _first_of_the_menu(loaded: Loaded) -> str:
    listed = loaded.catalog.scenarios if loaded.catalog else ()
    names = (*(one.id for one in listed), *loaded.scenarios)
    if not names:
        raise ToldError(say("There is no scenario without errors. {error} See kiosk check.",
                            error=_first(loaded.report.errors)))
    return names[0]


def _refusal(loaded: Loaded, wanted: str, file: Path) -> ToldError:
    errors = loaded.report.of_file(str(file)).errors
    if errors or file.exists():
        return ToldError(say("«{story}» has errors. {error} See kiosk check.",
                             story=wanted, error=_first(errors or loaded.report.errors)))
    return ToldError(say("There is no scenario «{story}». {hint}", story=wanted,
                         hint=did_you_mean(wanted, tuple(loaded.scenarios))))


def _first(errors: tuple[Problem, ...]) -> str:
    return str(errors[0]) if errors else ""


def _with(catalog: Catalog, scenario: Scenario) -> Catalog:
    """Return the exhibition with the story in it, behind the others if it is not listed."""
    listed = {one.id for one in catalog.scenarios}
    if scenario.id in listed:
        return catalog
    return msgspec.structs.replace(catalog, scenarios=(*catalog.scenarios, scenario))
