"""Whether words, icons and outlines can be told from what they stand on."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.views.inspect.contrast import (
    OUTLINES_LEAST,
    WORDS_LEAST,
    Color,
    contrast,
    hex_of,
    opaque,
)
from kiosk.views.inspect.finding import Finding, Flaw
from kiosk.views.inspect.ground import colors_under, points_around, points_in
from kiosk.views.inspect.raster import Rasters
from kiosk.views.inspect.recording import Drawn, Ink, Recording, Target
from kiosk.views.inspect.targets import name_of

LOST_SHARE = 0.25
"""An outline that cannot be seen along less than this share of its way is still one."""


@dataclass(frozen=True)
class Pair:
    """A colour in use and a ground it stands on.

    Attributes:
        use: ``words``, ``icon`` or ``outline``.
    """

    theme: str
    use: str
    color: Color
    ground: Color

    @property
    def contrast(self) -> float:
        """How well they can be told apart."""
        return contrast(self.color, self.ground)

    @property
    def least(self) -> float:
        """How well they should be."""
        return OUTLINES_LEAST if self.use == "outline" else WORDS_LEAST[self.theme]

    @property
    def is_faint(self) -> bool:
        """Whether they can hardly be told apart."""
        return self.contrast < self.least

    def __str__(self) -> str:
        return f"{hex_of(self.color)} / {hex_of(self.ground)}"


class Eye:
    """Looks at screens; a part on the same ground is looked at once.

    Attributes:
        pairs: colours met so far → in how many places.
    """

    def __init__(self) -> None:
        self.pairs: Counter[Pair] = Counter()
        self._rasters = Rasters()
        self._seen: dict[tuple[int, ...], tuple[Finding, ...]] = {}

    def findings(self, recordings: Sequence[Recording], theme: str) -> Iterator[Finding]:
        """Yield what can hardly be told from its ground.

        Args:
            recordings: the parts of a screen, the lowest first; they are kept by the caller.
        """
        for number, recording in enumerate(recordings):
            below = [one for one in recordings[:number] if one.can_be_under(recording)]
            key = (id(recording), *map(id, below))
            if key not in self._seen:
                self._seen[key] = tuple(self._of_part(recording, below, theme))
            yield from self._seen[key]

    def _of_part(
        self, recording: Recording, lower: Sequence[Recording], theme: str
    ) -> Iterator[Finding]:
        below = [one for part in lower for one in part.drawn]
        start = len(below)
        below += recording.drawn
        for place, one in enumerate(recording.drawn, start):
            if isinstance(one, Ink):
                yield from self._of_ink(one, below[:place], theme)
        for target in recording.targets:
            yield from self._of_outline(target, below[:start + target.place], theme)

    def _of_ink(self, ink: Ink, below: Sequence[Drawn], theme: str) -> Iterator[Finding]:
        use = "icon" if ink.is_icon else "words"
        grounds = set(colors_under(points_in(ink), below, self._rasters))
        pairs = [Pair(theme, use, opaque(ink.face.color), ground) for ground in grounds]
        self.pairs.update(pairs)
        worst = min(pairs, key=lambda one: one.contrast, default=None)
        if worst is not None and worst.is_faint:
            words = "" if ink.is_icon else ink.words
            yield Finding(Flaw.CONTRAST, ink.box, words, worst.contrast, worst.least, str(worst))

    def _of_outline(
        self, target: Target, below: Sequence[Drawn], theme: str
    ) -> Iterator[Finding]:
        if target.outline is None:
            return
        colors = [opaque(one.color) for one in (target.outline, target.body) if one is not None]
        grounds = colors_under(points_around(target.outline), below, self._rasters)
        pairs = [
            max((Pair(theme, "outline", color, ground) for color in colors),
                key=lambda one: one.contrast)
            for ground in grounds
        ]
        faint = [one for one in pairs if one.is_faint]
        if len(faint) <= LOST_SHARE * len(pairs):
            self.pairs.update({one for one in pairs if not one.is_faint})
            return
        self.pairs.update(set(pairs))
        worst = min(faint, key=lambda one: one.contrast)
        yield Finding(Flaw.OUTLINE, target.box, name_of(target), worst.contrast, worst.least,
                      str(worst))
