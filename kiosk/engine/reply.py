"""A story driven by words instead of touches: for proofs, recorded ways and the terminal window.

At every stop where the visitor can go different ways, the ways have names:

- a choice, a question, a slider, a vote: the id of the option; several answers joined by ``+``;
- sorting: the id of the bin for each card in turn;
- an order: ``in_order`` or ``other_order``;
- a checklist, a pause that counts: ``count_0``, ``count_1`` …; signs in a profile: from
  ``count_1`` on;
- all but decisions of the story and pauses: ``skip``.
"""

from itertools import chain, combinations, permutations

from kiosk.engine.activity import Checklist, Order, Sort, Spot
from kiosk.engine.cursor import step_at
from kiosk.engine.deciding import choice_at, open_options, skip, take_options
from kiosk.engine.doing import finish, fits, is_complete, pick, skip_task
from kiosk.engine.flow import show
from kiosk.engine.noticing import finish_noticing, observations
from kiosk.engine.play import Choosing, Doing, Noticing, Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Pause

SKIP, IN_ORDER, OTHER_ORDER, COUNT = "skip", "in_order", "other_order", "count_"
TOGETHER = "+"


def replies(scenario: Scenario, play: Play) -> tuple[str, ...]:
    """Return the names of all ways from here; empty where there is only one, or none."""
    match play.showing:
        case Choosing():
            return _answers(scenario, play)
        case Doing(told=False) as doing:
            return (*_settings(scenario, play, doing), SKIP)
        case Noticing(before=None):
            counts = _counting(scenario, play)
            return tuple(f"{COUNT}{number}" for number in range(counts + 1)) if counts else ()
        case _:
            return ()


def reply(scenario: Scenario, play: Play, word: str) -> Play:
    """Go the way of that name; the play stays as it is when there is none."""
    return follow(scenario, play, word) if word in replies(scenario, play) else play


def follow(scenario: Scenario, play: Play, word: str) -> Play:
    """Go the way of that name, which must be one of the `replies`."""
    match play.showing:
        case Choosing():
            return _answer(scenario, play, word)
        case Doing():
            return _set(scenario, play, word)
        case _:
            marked = tuple(range(int(word.removeprefix(COUNT))))
            return finish_noticing(scenario, show(play, Noticing(marked=marked, told=True)))


def _answers(scenario: Scenario, play: Play) -> tuple[str, ...]:
    choice = choice_at(scenario, play)
    ids = [option.id for _, option in open_options(scenario, play)]
    if choice.several:
        groups = chain.from_iterable(combinations(ids, n) for n in range(1, len(ids) + 1))
        ids = [TOGETHER.join(group) for group in groups]
    return (*ids, SKIP) if choice.can_be_skipped else tuple(ids)


def _answer(scenario: Scenario, play: Play, word: str) -> Play:
    if word == SKIP:
        return skip(scenario, play)
    wanted = word.split(TOGETHER)
    options = choice_at(scenario, play).options
    places = tuple(place for place, one in enumerate(options) if one.id in wanted)
    return take_options(scenario, play, places)


def _settings(scenario: Scenario, play: Play, doing: Doing) -> tuple[str, ...]:
    match step_at(scenario, play.cursor):
        case Sort() as sort if is_complete(sort, doing):
            return ()
        case Sort(cards=cards, bins=bins):
            fitting = cards[len(doing.picked)].fits
            return tuple(one.id for one in bins if not fitting or one.id in fitting)
        case Order() as order:
            return (IN_ORDER, OTHER_ORDER) if _example(order, False) else (IN_ORDER,)
        case Spot() as spot:
            return tuple(f"{COUNT}{number}" for number in range(1, len(spot.signs) + 1))
        case Checklist(points=points):
            return tuple(f"{COUNT}{number}" for number in range(len(points) + 1))
        case other:
            raise AssertionError(f"nothing to set at {other!r}")


def _set(scenario: Scenario, play: Play, word: str) -> Play:
    if word == SKIP:
        return skip_task(scenario, play)
    match step_at(scenario, play.cursor):
        case Sort(cards=cards, bins=bins):
            place = next(place for place, one in enumerate(bins) if one.id == word)
            put = pick(scenario, play, place)
            assert isinstance(put.showing, Doing)
            return finish(scenario, put) if len(put.showing.picked) == len(cards) else put
        case Order() as order:
            return finish(scenario, show(play, Doing(_example(order, word == IN_ORDER) or ())))
        case Spot() as spot:
            found = spot.signs[: int(word.removeprefix(COUNT))]
            return finish(scenario, show(play, Doing(found)))
        case Checklist(points=points):
            number = int(word.removeprefix(COUNT))
            given = (0,) * number + (1,) * (len(points) - number)
            return finish(scenario, show(play, Doing(given)))
        case other:
            raise AssertionError(f"nothing to set at {other!r}")


def _example(order: Order, fitting: bool) -> tuple[int, ...] | None:
    """Return an order of the rows that fits, or one that does not; None when there is none."""
    all_orders = permutations(range(len(order.rows)))
    return next((one for one in all_orders if fits(order, one) is fitting), None)


def _counting(scenario: Scenario, play: Play) -> int:
    """Return how many things can be marked where somebody counts them."""
    step = step_at(scenario, play.cursor)
    counts = isinstance(step, Pause) and step.count is not None
    return len(observations(scenario, play)) if counts else 0
