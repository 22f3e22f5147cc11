"""Numbers beside the text, so that a remark can say which piece it is about."""

from msgspec import Struct

from kiosk.engine.text import Text


class Sign(Struct, frozen=True):
    """Something that can be noticed, and the piece it is in."""

    piece: int
    text: Text


class Pieces:
    """Numbers pieces in the order they are set, and keeps what is told of them further back."""

    def __init__(self) -> None:
        self._count = 0
        self._by_source: dict[str, list[int]] = {}
        self._signs: dict[str, list[Sign]] = {}

    def number(self, sources: tuple[str, ...] = ()) -> int:
        """Return the number of the next piece, which rests on these sources."""
        self._count += 1
        for source in dict.fromkeys(sources):
            self._by_source.setdefault(source, []).append(self._count)
        return self._count

    def notice(self, place: str, piece: int, text: Text) -> None:
        """Remember what can be noticed in a piece.

        Args:
            place: where it is read, such as somebody's phone.
        """
        self._signs.setdefault(place, []).append(Sign(piece, text))

    def signs(self, place: str) -> tuple[Sign, ...]:
        """Return what can be noticed in a place so far."""
        return tuple(self._signs.get(place, ()))

    def sources(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Return (source id, numbers of the pieces that rest on it), in the order of the ids."""
        found = sorted(self._by_source.items(), key=lambda one: int(one[0].removeprefix("S")))
        return tuple((source, tuple(pieces)) for source, pieces in found)
