"""What a random visitor does at a fork: nobody's taste, every way as likely as another."""

from random import Random

from kiosk.engine.activity import Checklist, Order, Sort, Spot
from kiosk.engine.doing import fits
from kiosk.engine.play import Doing, Play
from kiosk.engine.reply import COUNT, IN_ORDER, OTHER_ORDER, SKIP
from kiosk.engine.screenplay import Pause, Step


def chance_of(seed: int, visit: int) -> Random:
    """Return what draws everything in a visit; the same for the same seed and number."""
    return Random(f"{seed} {visit}")


def draw_word(
    play: Play, step: Step | None, words: tuple[str, ...], chance: Random, skip_percent: float
) -> str:
    """Return the name of the way a random visitor takes.

    Of several answers each is given with a chance of a half, at least one of them: that makes all
    groups of answers as likely as each other. Activities are set at random and then named by
    what it comes to.

    Args:
        words: the names of all ways from here, at least one.
        skip_percent: how many of a hundred visitors skip what can be skipped.
    """
    ways = tuple(one for one in words if one != SKIP)
    can_skip = len(ways) < len(words) and not has_begun(play, step)
    if not ways or (can_skip and chance.random() * 100 < skip_percent):
        return SKIP
    match step:
        case Order():
            return _ordered(step, chance)
        case Spot(signs=signs):
            found = 1 + chance.randrange(2 ** len(signs) - 1)
            return f"{COUNT}{found.bit_count()}"
        case Checklist(points=points, answers=answers):
            given = sum(chance.randrange(len(answers)) == 0 for _ in points)
            return f"{COUNT}{given}"
        case Pause():
            return f"{COUNT}{chance.getrandbits(len(ways) - 1).bit_count()}"
        case _:
            return chance.choice(ways)


def has_begun(play: Play, step: Step | None) -> bool:
    """Return whether some cards are sorted already: nobody is asked again then."""
    return isinstance(step, Sort) and isinstance(play.showing, Doing) and bool(play.showing.picked)


def _ordered(order: Order, chance: Random) -> str:
    rows = list(range(len(order.rows)))
    chance.shuffle(rows)
    return IN_ORDER if fits(order, tuple(rows)) else OTHER_ORDER
