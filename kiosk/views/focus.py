"""Where the focus is, and where it goes when keys are pressed or the screen changes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.engine.action import Action, MoveRow
from kiosk.views.target import BAR, Target, first_of


@dataclass(frozen=True)
class Focus:
    """One target among all of a screen.

    Attributes:
        targets: in reading order.
        at: place of the one that has the focus; None only without targets.
        is_placed: True when somebody moved it there; otherwise it stands where screens begin.
    """

    targets: tuple[Target, ...]
    at: int | None
    is_placed: bool = False

    @classmethod
    def on(cls, targets: tuple[Target, ...]) -> "Focus":
        """Return the focus of a screen that is new."""
        return cls(targets, first_of(targets))

    @property
    def target(self) -> Target | None:
        """What has the focus."""
        return None if self.at is None else self.targets[self.at]

    def moved(self, by: int) -> "Focus":
        """Return it so many targets on (or back), behind the last one the first."""
        if self.at is None:
            return self
        return replace(self, at=(self.at + by) % len(self.targets), is_placed=True)

    def scanned(self) -> "Focus":
        """Return it one target on, moved by nobody: what is new still draws it to itself."""
        return replace(self.moved(1), is_placed=False)

    def followed(self, targets: tuple[Target, ...], wanted: Iterable[Action] = ()) -> "Focus":
        """Return it on the next picture of the same screen.

        It stays on what it was on; where that is gone it goes to the neighbour, and to the
        beginning where everything is new. Somebody who has not moved it is at the beginning.

        Args:
            wanted: what it should rather be on, the best first.
        """
        for action in wanted:
            for place, one in enumerate(targets):
                if one.action == action:
                    return Focus(targets, place, is_placed=True)
        old = self.target
        same = [(one.zone, one.action) for one in targets] == [
            (one.zone, one.action) for one in self.targets]
        if same:
            return replace(self, targets=targets)
        if old is None or not self.is_placed:
            return Focus.on(targets)
        place = _place_after(old, self.targets, targets)
        return Focus.on(targets) if place is None else Focus(targets, place, is_placed=True)


def _place_after(
    old: Target, before: tuple[Target, ...], after: tuple[Target, ...]
) -> int | None:
    """Return where the focus goes that was on `old`, None: to the beginning."""
    for place, one in enumerate(after):
        if one.is_same(old):
            return place
    in_place = next((place for place, one in enumerate(after) if one.is_in_place_of(old)), None)
    if old.zone == BAR:
        # Where everything stands in the bar, as the controls of a film, a switch there is kept.
        return in_place if all(one.zone == BAR for one in after) else None
    if not _is_continued(before, after):
        return None
    if in_place is not None:
        return in_place
    at = before.index(old)
    for neighbour in (*before[at + 1 :], *reversed(before[:at])):
        for place, one in enumerate(after):
            if neighbour.zone == old.zone and one.is_same(neighbour):
                return place
    return None


def _is_continued(before: tuple[Target, ...], after: tuple[Target, ...]) -> bool:
    """Whether anything above the bar is still there: the same task, not the next one."""
    return any(one.zone != BAR and one.is_offer and one.is_same(other)
               for one in before for other in after)


def sequel(action: Action) -> tuple[Action, ...]:
    """Return where the focus wants to go after an action, if not to stay: along with a row."""
    match action:
        case MoveRow(row, by):
            return MoveRow(row + by, by), MoveRow(row + by, -by)
        case _:
            return ()
