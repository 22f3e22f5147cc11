"""What programs are told about translations."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from kiosk.author.translating.intake import Intake
from kiosk.author.translating.status import FileStatus, TranslationStatus
from kiosk.author.translating.update import TranslationUpdate, UpdatedFile
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying

Words = Callable[[Saying], str]
"""Says something in the author's language."""


def update_json(update: TranslationUpdate, words: Words) -> str:
    """Return the counts of the PO files that were written, and why others were not."""
    return _written(files=[_counts(one) for one in update.files],
                    problems=_problems(update.problems, words))


def intake_json(intake: Intake, words: Words, *, dry_run: bool) -> str:
    """Return what became of the tables."""
    files = [msgspec.structs.asdict(one) | {"path": str(one.path)} for one in intake.files]
    notices = [{"at": one.at, "message": words(one.message), "remedy": words(one.remedy),
                "left_out": one.left_out} for one in intake.notices]
    return _written(complete=intake.complete, dry_run=dry_run, rows=intake.rows, files=files,
                    notices=notices, problems=_problems(intake.problems, words))


def status_json(status: TranslationStatus, words: Words) -> str:
    """Return how far the translations are, with every text that is left to do."""
    return _written(complete=status.complete, files=[_status(one, words) for one in status.files],
                    problems=_problems(status.problems, words))


def _status(one: FileStatus, words: Words) -> dict[str, Any]:
    return {
        "language": one.language, "domain": one.domain, **_counts(one.counts),
        "percent": one.percent, "offered": one.offered,
        "why_not": words(one.why_not) if one.why_not else None,
        "unfinished": one.unfinished,
        "warnings": [msgspec.structs.asdict(odd) | {"message": words(odd.message)}
                     for odd in one.oddities],
    }


def _counts(one: UpdatedFile) -> dict[str, Any]:
    return {"path": str(one.path), "translated": one.translated, "fuzzy": one.fuzzy,
            "empty": one.empty, "obsolete": one.obsolete}


def _problems(problems: Iterable[Problem], words: Words) -> list[dict[str, Any]]:
    return [msgspec.structs.asdict(one)
            | {"message": words(one.message), "remedy": words(one.remedy)} for one in problems]


def _written(**found: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(found)).decode()
