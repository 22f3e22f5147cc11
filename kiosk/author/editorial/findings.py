"""The rules of `editorial.yaml`, and the glyphs, applied to everything a visitor can read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.author.editorial.lengths import length_problems
from kiosk.author.editorial.order import explained_problems, order_problems
from kiosk.author.editorial.pressure import pressure_problems
from kiosk.author.editorial.reassurance import late_problems
from kiosk.author.editorial.sources import SourceCoverage, source_coverage, source_problems
from kiosk.author.editorial.statements import ending_problems, statement_problems
from kiosk.author.editorial.texts import Texts, read_subtitles, read_texts, young_domains
from kiosk.author.editorial.ways import Ways, walk_ways
from kiosk.author.editorial.words import word_problems
from kiosk.author.french import french_problems
from kiosk.author.glyphs import glyph_problems
from kiosk.author.playing_time import Pace, pace_of, pace_problems
from kiosk.author.progress import Advance, to_nobody
from kiosk.author.readability import Reading, read_measures, readability_problems, young_words
from kiosk.catalog.editorial import Editorial
from kiosk.catalog.editorial_reader import FILE_NAME, EditorialContext, read_editorial
from kiosk.catalog.folders import scenario_names
from kiosk.catalog.library import Loaded
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.saying import ToldError, say
from kiosk.engine.exhibition import Audience
from kiosk.engine.menu import visitors_of
from kiosk.engine.scenario import Scenario

FORMULA_LANGUAGES = ("de", "fr", "it", "en")
"""Languages the rules may speak of before the exhibition offers them."""


@dataclass
class EditorialFindings:
    """What the rules found, and what was measured on the way.

    Attributes:
        paces: (scenario, language) → words and time of its ways.
        readings: (scenario, language) → how easy it reads; only stories young people read.
        coverage: the sentences of the source page; None without a rule about them.
    """

    problems: Report = field(default_factory=Report)
    paces: dict[tuple[str, str], Pace] = field(default_factory=dict)
    readings: dict[tuple[str, str], Reading] = field(default_factory=dict)
    coverage: SourceCoverage | None = None


def editorial_problems(loaded: Loaded, content_dir: Path, assets_dir: Path) -> Iterable[Problem]:
    """Return everything in which the content does not keep its rules."""
    return editorial_findings(loaded, content_dir, assets_dir).problems


def editorial_findings(loaded: Loaded, content_dir: Path, assets_dir: Path) -> EditorialFindings:
    """Return all problems, and the measures for a summary.

    Without rules, or with rules that have errors, only the glyphs are looked at, and that is said.
    """
    findings = EditorialFindings()
    texts = read_texts(loaded, content_dir)
    read_and_seen = (*texts, *read_subtitles(loaded))
    findings.problems.extend(glyph_problems(read_and_seen, assets_dir))
    findings.problems.extend(french_problems(texts))
    rules = read_rules(loaded, content_dir, findings.problems)
    if rules is not None:
        young = young_domains(loaded)
        findings.problems.extend(word_problems(rules, read_and_seen, young))
        findings.problems.extend(length_problems(rules, loaded, texts))
        findings.problems.extend(statement_problems(rules, texts, young))
        findings.problems.extend(source_problems(rules, loaded, texts))
        findings.coverage = source_coverage(rules, loaded)
        for scenario in loaded.scenarios.values():
            _judge_story(rules, loaded, scenario, texts, findings)
    return findings


def read_rules(
    loaded: Loaded, content_dir: Path, report: Report, coming: str = ""
) -> Editorial | None:
    """Return the rules of a content folder; None, and a warning why, when there are none.

    Args:
        coming: id of a story that is about to begin; empty: none is.
    """
    path = content_dir / FILE_NAME
    if not path.exists():
        report.add(Problem(
            "warning", "no-rules",
            say("There are no editorial rules, so none were applied"),
            say("Take over «{file}» from the shipped content.", file=FILE_NAME), str(path)))
        return None
    languages = tuple(dict.fromkeys((*loaded.languages, *FORMULA_LANGUAGES)))
    context = EditorialContext(languages, (*scenario_names(content_dir), coming))
    rules = read_editorial(content_dir, report, context)
    if rules is None:
        report.add(Problem(
            "warning", "rules-not-applied",
            say("The editorial rules were not applied, because their file has errors"),
            say("Mend them first."), str(path)))
    return rules


def usable_rules(loaded: Loaded, content_dir: Path, coming: str = "") -> Editorial:
    """Return the rules of a content folder, empty ones where it has none; see `read_rules`.

    Raises:
        ToldError: they have errors; names the first one and the remedy.
    """
    report = Report()
    rules = read_rules(loaded, content_dir, report, coming)
    if report.errors:
        raise ToldError(say("The editorial rules have errors. {error} See kiosk check.",
                            error=str(report.errors[0])))
    return rules or Editorial(str(content_dir / FILE_NAME))


def story_paces(
    rules: Editorial, loaded: Loaded, scenario: Scenario, advance: Advance = to_nobody
) -> dict[str, Pace]:
    """Return language → words and time of a story, for the languages it is complete in.

    Args:
        advance: called for each moment that was walked.
    """
    visitors = visitors_of(scenario, loaded.audiences)
    ways = walk_ways(scenario, visitors, advance=advance)
    return _paces(rules, scenario, ways, visitors, scenario.languages)


def _judge_story(
    rules: Editorial, loaded: Loaded, scenario: Scenario, texts: Texts, findings: EditorialFindings
) -> None:
    visitors = visitors_of(scenario, loaded.audiences)
    ways = walk_ways(scenario, visitors)
    languages = texts.whole_languages(scenario.id)
    findings.problems.extend(_way_problems(rules, loaded, scenario, ways, texts, languages))
    places = loaded.places[scenario.id]
    paces = _paces(rules, scenario, ways, visitors, languages)
    findings.problems.extend(pace_problems(rules, scenario, places, paces))
    findings.paces |= {(scenario.id, language): one for language, one in paces.items()}
    if any(not one.adult for one in visitors):
        measured = {one: read_measures(young_words(scenario, texts, one), one)
                    for one in languages}
        readings = {language: one for language, one in measured.items() if one is not None}
        findings.problems.extend(readability_problems(rules, scenario, places, readings))
        findings.readings |= {(scenario.id, one): found for one, found in readings.items()}


def _way_problems(
    rules: Editorial, loaded: Loaded, scenario: Scenario, ways: Ways, texts: Texts,
    languages: tuple[str, ...],
) -> Iterator[Problem]:
    places = loaded.places[scenario.id]
    if rules.pressure is not None:
        yield from pressure_problems(rules.pressure, scenario, ways, texts)
    if scenario.id not in rules.incident_scenarios:
        return
    yield from ending_problems(rules, scenario, places, texts, languages)
    statement = rules.statements.get(rules.incident.reassurance)
    if statement is not None:
        yield from late_problems(statement, scenario, places, ways, languages)
    yield from order_problems(rules, scenario, ways, texts, languages)
    yield from explained_problems(rules, scenario, texts, languages)


def _paces(
    rules: Editorial, scenario: Scenario, ways: Ways, visitors: tuple[Audience, ...],
    languages: tuple[str, ...],
) -> dict[str, Pace]:
    if rules.pace is None or not ways.complete:
        return {}
    adults = bool(visitors) and all(one.adult for one in visitors)
    age = max(scenario.age_from, 18) if adults else scenario.age_from
    found = {one: pace_of(ways, one, age, rules.pace) for one in languages}
    return {language: one for language, one in found.items() if one is not None}
