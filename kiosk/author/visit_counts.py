"""In how many visits to a story something happened: from `kiosk simulate`, for `kiosk map`."""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole

COUNTS_FORMAT = 1


class VisitCounts(Struct, frozen=True, forbid_unknown_fields=True):
    """Counts of visits, never of visitors: nothing here belongs to anybody.

    Attributes:
        scenario: id of the story.
        visits: all visits that were counted.
        scenes, options, endings: id → visits in which it was entered, taken or reached.
    """

    format: int
    scenario: str
    visits: int
    scenes: dict[str, int] = {}
    options: dict[str, int] = {}
    endings: dict[str, int] = {}


def read_counts(path: Path, scenario_id: str) -> VisitCounts:
    """Return the counts of a JSON file.

    Raises:
        ToldError: it cannot be read, or counts another story; names the file and the remedy.
    """
    try:
        counts = msgspec.json.decode(path.read_bytes(), type=VisitCounts)
    except OSError as error:
        raise ToldError(say("{file}: {reason}.", file=str(path),
                            reason=error.strerror or "")) from error
    except msgspec.MsgspecError as error:
        raise ToldError(say(
            "{file} holds no counts of visits: {reason}. Make them with kiosk simulate --counts.",
            file=str(path), reason=str(error))) from error
    if counts.format != COUNTS_FORMAT or not _is_possible(counts):
        raise ToldError(say("{file} holds counts this version cannot read. Make them anew with "
                            "kiosk simulate --counts.", file=str(path)))
    if counts.scenario != scenario_id:
        raise ToldError(say("{file} counts the visits of «{other}», not of «{story}».",
                            file=str(path), other=counts.scenario, story=scenario_id))
    return counts


def _is_possible(counts: VisitCounts) -> bool:
    """Return whether nothing was counted more often than there were visits."""
    counted = (*counts.scenes.values(), *counts.options.values(), *counts.endings.values())
    return all(0 <= one <= counts.visits for one in (counts.visits, *counted))


def write_counts(path: Path, counts: VisitCounts) -> None:
    """Write counts as JSON, whole or not at all."""
    write_whole(path, msgspec.json.format(msgspec.json.encode(counts), indent=2) + b"\n")
