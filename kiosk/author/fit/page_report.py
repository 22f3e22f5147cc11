"""Pages that hold too much, as problems: told once, with the texts that take the most room."""

from collections.abc import Sequence

from msgspec import Struct

from kiosk.author.fit.crowd import Crowd
from kiosk.author.fit.places import Place
from kiosk.author.fit.report import Spot, as_it_is, joined, start_of, where_it_is
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say

_NAMED_MOST = 3


class PageKey(Struct, frozen=True):
    """A page that holds too much.

    Attributes:
        view: kind of view.
        longest: the longest of its texts.
    """

    view: str
    longest: Place


class PageSpot(Struct, frozen=True):
    """Where it does.

    Attributes:
        fault: ``overflow`` or ``small``.
    """

    fault: str
    spot: Spot
    crowd: Crowd


def page_problem(page: PageKey, found: Sequence[PageSpot]) -> Problem:
    """Return a page that holds too much in some places as one problem, at its longest text.

    Where it overflows somewhere, only that is told: who mends it mends the rest as well.
    """
    overflows = [one for one in found if one.fault == "overflow"]
    spots = overflows or found
    least_room = min(spots, key=lambda one: one.spot.share / one.spot.share_least)
    worst, crowd = least_room.spot, least_room.crowd
    where = where_it_is(tuple(dict.fromkeys(one.spot for one in spots)))
    share, least = round(100 * worst.share), round(100 * worst.share_least)
    fitting = crowd.characters * (worst.share / worst.share_least) ** 2
    remedy = say(
        "Take about {count} characters out of all its texts together, or leave one out. The "
        "longest: {texts}.", count=max(1, round(crowd.characters - fitting)), texts=_longest(crowd))
    place = page.longest
    if overflows:
        return Problem("error", "page-overflows", say(
            "The page as a whole is too full, even at {share} % of its size: {where}",
            share=share, where=where),
            remedy, place.file, place.line, place.column)
    return Problem("warning", "page-too-full", say(
        "The page as a whole is too full and shrinks to {share} %, below {least} %: {where}",
        share=share, least=least, where=where),
        remedy, place.file, place.line, place.column)


def _longest(crowd: Crowd) -> Saying:
    return joined(", ", (
        as_it_is(f"«{start_of(one.words)}» ({len(one.words)})")
        for one in crowd.texts[:_NAMED_MOST]
    ))
