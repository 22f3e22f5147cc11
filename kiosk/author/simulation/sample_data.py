"""A sample as JSON, for programs."""

from collections import Counter

import msgspec

from kiosk.author.simulation.durations import figures_of
from kiosk.author.simulation.remarks import way_command
from kiosk.author.simulation.stray import Stray
from kiosk.author.simulation.told import Told

BIN_S = 5
"""Seconds a bin of durations is wide."""


def sample_json(told: Told) -> str:
    """Return everything about a sample as a JSON object, with the ids of the scenario.

    Spreads have ``least``, ``tenth``, ``median``, ``ninetieth``, ``most`` and ``mean``, or are
    null. ``durations`` holds (seconds from, visits) for every BIN_S seconds somebody took.
    """
    sample = told.sample
    found = {
        "scenario": sample.counts.scenario,
        "language": told.language,
        **msgspec.structs.asdict(sample.sampling),
        "audiences": sample.audiences,
        "stops": sample.stops,
        "options": sample.counts.options,
        "scenes": sample.counts.scenes,
        "endings": sample.counts.endings,
        **{one.name: one.spread for one in figures_of(sample)},
        "durations": sorted(Counter(int(one // BIN_S) * BIN_S for one in sample.seconds).items()),
        "strays": [_stray_data(one, told) for one in sample.strays],
    }
    return msgspec.json.format(msgspec.json.encode(found)).decode()


def _stray_data(stray: Stray, told: Told) -> dict[str, object]:
    return {
        "visits": stray.visits, "scene": stray.scene, "choice": stray.choice,
        "reason": told.words(stray.reason), "audience": stray.way.audience,
        "path": stray.way.path, "command": way_command(stray, told.sample.counts.scenario),
    }
