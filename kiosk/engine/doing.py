"""Activities under way: sorting, ordering, spotting signs, going through a list."""

import msgspec

from kiosk.engine.activity import Checklist, Order, Outcome, Sort, Spot, Task
from kiosk.engine.cursor import step_at
from kiosk.engine.flow import go_behind, show
from kiosk.engine.memory import assigned, counted
from kiosk.engine.play import Decision, Doing, Play, decided
from kiosk.engine.scenario import Scenario


def task_at(scenario: Scenario, play: Play) -> Task:
    """Return the activity under the cursor; there must be one."""
    task = step_at(scenario, play.cursor)
    assert isinstance(task, Sort | Order | Spot | Checklist)
    return task


def pick(scenario: Scenario, play: Play, place: int) -> Play:
    """Set something: put the present card into a bin, find a line, answer a point.

    Args:
        place: of the bin, of the profile's line, of the answer. What is not there changes
            nothing.
    """
    match play.showing, step_at(scenario, play.cursor):
        case Doing(told=False) as doing, Sort() as sort if 0 <= place < len(sort.bins):
            return show(play, _sorted(sort, doing, place))
        case Doing(told=False, picked=found) as doing, Spot() as spot if (
            place in spot.signs and place not in found
        ):
            return show(play, Doing((*found, place)))
        case Doing(told=False, picked=given), Checklist() as checklist if (
            0 <= place < len(checklist.answers) and len(given) < len(checklist.points)
        ):
            return show(play, Doing((*given, place)))
        case _:
            return play


def _sorted(sort: Sort, doing: Doing, place: int) -> Doing:
    if len(doing.picked) == len(sort.cards):
        return doing
    card = sort.cards[len(doing.picked)]
    if card.fits and sort.bins[place].id not in card.fits:
        return Doing(doing.picked, refused=place)
    return Doing((*doing.picked, place))


def move_row(scenario: Scenario, play: Play, row: int, by: int) -> Play:
    """Move a row of an order up (-1) or down (1); `row` is where it stands, from the top."""
    match play.showing:
        case Doing(told=False, picked=order) if isinstance(
            step_at(scenario, play.cursor), Order
        ) and abs(by) == 1 and 0 <= row < len(order) and 0 <= row + by < len(order):
            moved = list(order)
            moved.insert(row + by, moved.pop(row))
            return show(play, Doing(tuple(moved)))
        case _:
            return play


def undo(scenario: Scenario, play: Play) -> Play:
    """Take the last card or answer back."""
    match play.showing, step_at(scenario, play.cursor):
        case Doing(picked=picked, told=False) as doing, Sort() | Checklist() if (
            picked or doing.refused is not None
        ):
            return show(play, Doing(picked if doing.refused is not None else picked[:-1]))
        case _:
            return play


def give_hint(scenario: Scenario, play: Play) -> Play:
    """Let the next sign that was not found draw attention."""
    match play.showing, step_at(scenario, play.cursor):
        case Doing(told=False, picked=found) as doing, Spot() as spot:
            hidden = [place for place in spot.signs if place not in found]
            return show(play, msgspec.structs.replace(doing, hint=hidden[0])) if hidden else play
        case _:
            return play


def is_complete(task: Task, doing: Doing) -> bool:
    """Return whether there is nothing left to set."""
    match task:
        case Sort(cards=cards):
            return len(doing.picked) == len(cards)
        case Spot():
            return len(doing.picked) == len(task.signs)
        case Checklist(points=points):
            return len(doing.picked) == len(points)
        case Order():
            return True


def finish(scenario: Scenario, play: Play) -> Play:
    """Be done: show what it comes to, then go on behind the activity.

    A sort or a checklist is done when each card or point has its place; of signs one is enough,
    the others may stay hidden.
    """
    match play.showing:
        case Doing(told=True):
            return go_behind(scenario, play)
        case Doing() as doing:
            task = task_at(scenario, play)
            if not is_complete(task, doing) and not _has_found(task, doing):
                return play
            done = _settled(scenario, play, task, doing)
            if outcome_of(task, doing).feedback is None and not isinstance(task, Spot):
                return go_behind(scenario, done)
            return show(done, Doing(doing.picked, told=True))
        case _:
            return play


def skip_task(scenario: Scenario, play: Play) -> Play:
    """Go on behind an activity as if it had not been there."""
    match play.showing:
        case Doing(told=False) as doing if not _has_found(task_at(scenario, play), doing):
            return go_behind(scenario, play)
        case _:
            return play


def _has_found(task: Task, doing: Doing) -> bool:
    """Return whether a sign was found: from then on there is something to show at the end."""
    return isinstance(task, Spot) and bool(doing.picked)


def outcome_of(task: Task, doing: Doing) -> Outcome:
    """Return what the activity comes to as it is set now."""
    match task:
        case Order():
            return task.fits if fits(task, doing.picked) else task.otherwise
        case _:
            return task.outcome


def fits(order: Order, rows: tuple[int, ...]) -> bool:
    """Return whether rows stand in an order that is accepted and keeps all relations."""
    keeps = all(rows.index(later) > rows.index(earlier) for later, earlier in order.after)
    return keeps and (not order.accepted or rows in order.accepted)


def _settled(scenario: Scenario, play: Play, task: Task, doing: Doing) -> Play:
    """Return the play with what the activity changes."""
    variables = scenario.variables
    values = assigned(variables, play.values, outcome_of(task, doing).assignments)
    match task:
        case Sort(bins=bins):
            for place in doing.picked:
                values = assigned(variables, values, bins[place].assignments)
        case Spot(count=count):
            values = counted(variables, values, count, len(doing.picked))
        case Checklist(count=count):
            values = counted(variables, values, count, doing.picked.count(0))
    done = decided(play, Decision(play.cursor, None))
    return msgspec.structs.replace(done, values=values)
