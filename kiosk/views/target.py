"""What the focus can be on, in the order in which a screen is read."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.engine.action import Action, LeaveQuietly, Onward, OpenHelp, OpenReading
from kiosk.views.layer import Box, Rim

BAR = "bar"
"""The part of a screen that is read last."""

STANDING = (LeaveQuietly, OpenHelp, OpenReading)
"""What the bar has on every screen."""


@dataclass(frozen=True)
class Target:
    """Something that can be chosen with keys.

    Attributes:
        zone: name of the part of the screen it stands in.
        box: where it can be touched, in design units.
        action: what choosing it does; None: it turns the pages of a column of words.
        rim: around which the ring runs.
        is_offer: False for words that were read before.
    """

    zone: str
    box: Box
    action: Action | None
    rim: Rim
    is_offer: bool = True

    def is_same(self, other: "Target") -> bool:
        """Whether both do the same in the same part of the screen, wherever they are drawn."""
        return (self.zone, self.action) == (other.zone, other.action)

    def is_in_place_of(self, other: "Target") -> bool:
        """Whether it stands where the other stood and is of its kind, as «on» for «off»."""
        alike = type(self.action) is type(other.action)
        return alike and (self.zone, self.box) == (other.zone, other.box)


def in_reading_order(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Return targets part by part as screens list them, the bar last; in a part row by row."""
    zones: dict[str, list[Target]] = {}
    for one in targets:
        zones.setdefault(one.zone, []).append(one)
    ordered = sorted(zones, key=lambda zone: zone == BAR)
    return tuple(one for zone in ordered for one in _by_rows(zones[zone]))


def _by_rows(targets: list[Target]) -> list[Target]:
    rows: list[list[Target]] = []
    for one in sorted(targets, key=lambda target: target.box[1]):
        if rows and _is_beside(rows[-1][0].box, one.box):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [one for row in rows for one in sorted(row, key=lambda target: target.box[0])]


def _is_beside(first: Box, other: Box) -> bool:
    return other[1] + other[3] / 2 < first[1] + first[3]


def first_of(targets: tuple[Target, ...]) -> int | None:
    """Return the place of the target a new screen begins with, None without any.

    It is the first thing the screen offers, so that nothing is missed on the way through; the
    way on where that is among the offers (content note: «Los geht's» beside another story). A
    screen that only tells something begins with its way on in the bar: never with «Leise gehen»,
    which would end the visit of somebody who presses once too often.
    """
    offers = [one for one in targets if one.is_offer and one.zone != BAR]
    onward = [one for one in offers or targets if one.action == Onward()]
    ways_on = [one for one in targets if one.is_offer and not isinstance(one.action, STANDING)]
    wanted = onward[:1] or offers[:1] or ways_on[-1:] or list(targets[-1:])
    return targets.index(wanted[0]) if wanted else None
