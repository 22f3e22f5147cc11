"""What a proof found, as problems with their place, their remedy and the way there."""

from collections.abc import Iterator

from kiosk.author.proof import Dead, Proof
from kiosk.author.way_there import way_there
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Place
from kiosk.catalog.problem import Level, Problem
from kiosk.catalog.saying import Saying, say, sentences
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Scenario


def proof_problems(scenario: Scenario, places: Places, proof: Proof) -> Iterator[Problem]:
    """Yield what is wrong with a story; nothing when every way through it is good."""
    if not proof.complete:
        yield _problem(
            "warning", "not-proved", Place(places.file, Mark()),
            say("The story is too large to walk: nothing is proved beyond {count} moments",
                count=proof.moments),
            say("Give it fewer variables, or smaller counts."),
        )
    for dead in proof.dead:
        yield _dead_problem(scenario, places, dead)
    for dead in proof.endless:
        yield _problem(
            "error", "never-ends", places.scenes[dead.scene],
            say("From the scene «{name}» no ending can be reached any more", name=dead.scene),
            sentences(say("Let a way lead out."), way_there(scenario, dead.way)),
        )
    if proof.complete and not proof.dead:
        yield from _unreached(places, proof)


def _dead_problem(scenario: Scenario, places: Places, dead: Dead) -> Problem:
    way = way_there(scenario, dead.way)
    if dead.choice is None:
        return _problem(
            "error", "story-breaks", places.scenes[dead.scene],
            say("The story breaks here: {reason}", reason=dead.reason),
            sentences(say("Mend it there."), way),
        )
    return _problem(
        "error", "no-option-on-offer", places.choices[dead.choice],
        say("The choice «{name}» can come when none of its options is on offer", name=dead.choice),
        sentences(say("Give it an option that is always there."), way),
    )


def _unreached(places: Places, proof: Proof) -> Iterator[Problem]:
    kinds = (
        ("option", places.options, proof.options,
         say("No way through the story leads to the option «{name}»")),
        ("scene", places.scenes, proof.scenes,
         say("No way through the story leads to the scene «{name}»")),
        ("ending", places.endings, proof.endings,
         say("No way through the story leads to the ending «{name}»")),
    )
    for kind, written, reached, message in kinds:
        for name, place in written.items():
            if name not in reached:
                yield _problem(
                    "error", f"unreachable-{kind}", place,
                    message.filled(name=name),
                    say("Mend the conditions on the way to it, or delete it."),
                )


def _problem(
    level: Level, code: str, place: Place, message: Saying, remedy: Saying
) -> Problem:
    return Problem(level, code, message, remedy, place.file, *place.mark)
