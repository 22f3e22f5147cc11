"""What a proof found, as problems with their place, their remedy and the way there."""

from collections.abc import Iterator

from kiosk.author.proof import Dead, Path, Proof
from kiosk.catalog.node import Mark
from kiosk.catalog.problem import Level, Problem
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Scenario


def proof_problems(scenario: Scenario, places: Places, proof: Proof) -> Iterator[Problem]:
    """Yield what is wrong with a story; nothing when every way through it is good."""
    if not proof.complete:
        yield _problem(
            "warning", "not-proved", places, Mark(),
            f"The story is too large to walk: nothing is proved beyond {proof.moments} moments",
            "Give it fewer variables, or smaller counts.",
        )
    for dead in proof.dead:
        yield _dead_problem(scenario, places, dead)
    for dead in proof.endless:
        yield _problem(
            "error", "never-ends", places, places.scenes[dead.scene],
            f"From the scene «{dead.scene}» no ending can be reached any more",
            f"Let a way lead out. {_way(scenario, dead.path)}",
        )
    if proof.complete and not proof.dead:
        yield from _unreached(places, proof)


def _dead_problem(scenario: Scenario, places: Places, dead: Dead) -> Problem:
    way = _way(scenario, dead.path)
    if dead.choice is None:
        return _problem(
            "error", "story-breaks", places, places.scenes[dead.scene],
            f"The story breaks here: {dead.reason}", f"Mend it there. {way}",
        )
    return _problem(
        "error", "no-option-on-offer", places, places.choices[dead.choice],
        f"The choice «{dead.choice}» can come when none of its options is on offer",
        f"Give it an option that is always there. {way}",
    )


def _unreached(places: Places, proof: Proof) -> Iterator[Problem]:
    kinds = (
        ("option", places.options, proof.options),
        ("scene", places.scenes, proof.scenes),
        ("ending", places.endings, proof.endings),
    )
    for kind, written, reached in kinds:
        for name, mark in written.items():
            if name not in reached:
                yield _problem(
                    "error", f"unreachable-{kind}", places, mark,
                    f"No way through the story leads to the {kind} «{name}»",
                    "Mend the conditions on the way to it, or delete it.",
                )


def _way(scenario: Scenario, path: Path) -> str:
    if not path:
        return "It happens at the beginning of the story."
    return f"To get there: kiosk play {scenario.id} --path {','.join(path)}"


def _problem(
    level: Level, code: str, places: Places, mark: Mark, message: str, remedy: str
) -> Problem:
    return Problem(level, code, message, remedy, places.file, mark.line, mark.column)
