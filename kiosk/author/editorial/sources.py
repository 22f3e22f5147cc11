"""Facts and the sentences of the source page they rest on."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from kiosk.author.editorial.texts import Texts, beginning
from kiosk.catalog.editorial import Editorial
from kiosk.catalog.library import Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.vocabulary import LAST_SOURCE
from kiosk.engine.text import Text


class SourceCoverage(Struct, frozen=True):
    """Which sentences of the source page the stories on offer rest on.

    Attributes:
        elsewhere: those the rules say are covered beside the stories, in their order.
        missing: those nothing rests on, in their order.
    """

    elsewhere: tuple[str, ...]
    missing: tuple[str, ...]


def source_coverage(rules: Editorial, loaded: Loaded) -> SourceCoverage | None:
    """Return the coverage of all stories on offer together; None without a rule about it."""
    if rules.sources is None:
        return None
    on_offer = loaded.catalog.scenarios if loaded.catalog else tuple(loaded.scenarios.values())
    named = {one for scenario in on_offer for one in sources_in(scenario)}
    every = tuple(f"S{number}" for number in range(1, LAST_SOURCE + 1))
    elsewhere = tuple(one for one in every
                      if one in rules.sources.covered_elsewhere and one not in named)
    return SourceCoverage(
        elsewhere, tuple(one for one in every if one not in named and one not in elsewhere))


def coverage_line(coverage: SourceCoverage) -> Saying:
    """Return the coverage in one sentence."""
    if coverage.missing:
        return say("Sources S1 to S{last}: {count} covered, missing: {missing}.",
                   last=LAST_SOURCE, count=LAST_SOURCE - len(coverage.missing),
                   missing=", ".join(coverage.missing))
    return say("Sources S1 to S{last}: all covered; beside the stories: {elsewhere}.",
               last=LAST_SOURCE, elsewhere=", ".join(coverage.elsewhere) or "–")


def source_problems(rules: Editorial, loaded: Loaded, texts: Texts) -> Iterator[Problem]:
    """Yield facts without a source, and the sources no scenario on offer rests on."""
    if rules.sources is None:
        return
    for scenario in loaded.scenarios.values():
        for fact in _without_sources(scenario):
            place = texts.find(scenario, fact, next(iter(fact.by_language)))
            if place is not None and place.source.element in rules.sources.needed_by:
                yield place.problem(
                    "error", "no-source",
                    say("«{text}» names no source sentence", text=beginning(place.words)),
                    say("Add a line «sources: [S…]» with the sentences it rests on."),
                )
    coverage = source_coverage(rules, loaded)
    if coverage is not None and coverage.missing:
        yield Problem(
            "warning", "sources-not-covered",
            say("No story of the exhibition rests on {sources}",
                sources=", ".join(coverage.missing)),
            say("Write a story that does, or name them under «covered_elsewhere»."),
            rules.file, *rules.sources.mark,
        )


def _without_sources(thing: object) -> Iterator[Text]:
    """Yield the texts of everything that could name sources and does not."""
    match thing:
        case dict():
            for one in thing.values():
                yield from _without_sources(one)
        case tuple():
            for one in thing:
                yield from _without_sources(one)
        case Struct() if not isinstance(thing, Text):
            values = {one.name: getattr(thing, one.name) for one in msgspec.structs.fields(thing)}
            if values.get("sources") == ():
                yield from (one for one in values.values() if isinstance(one, Text))
            for value in values.values():
                yield from _without_sources(value)


def sources_in(thing: object) -> Iterator[str]:
    """Yield the sources of a scenario or a part of one."""
    match thing:
        case dict():
            for one in thing.values():
                yield from sources_in(one)
        case tuple():
            for one in thing:
                yield from sources_in(one)
        case Struct() if not isinstance(thing, Text):
            yield from getattr(thing, "sources", ())
            for field in msgspec.structs.fields(thing):
                yield from sources_in(getattr(thing, field.name))
