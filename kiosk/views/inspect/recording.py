"""A brush that draws nothing and keeps what it would have drawn, in the order it would have."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kiosk.engine.action import Action
from kiosk.views.layer import Box, Kit, Paint, Radius
from kiosk.views.lettering import ICON_FONTS, Block, Face
from kiosk.views.measure_brush import MeasuringBrush
from kiosk.views.tokens import Rgba

OUTLINE = "line"
"""The colour of outlines."""

AROUND = 4.0
"""How far around a thing its ground is looked at, in design units."""


@dataclass(frozen=True)
class Fill:
    """A coloured shape.

    Attributes:
        name: of the colour in the tokens; empty: no theme changes it.
        is_round: an ellipse filling the box.
        clip: what is outside of it cannot be seen; None: everything can.
    """

    box: Box
    color: Rgba
    name: str
    is_round: bool = False
    clip: Box | None = None


@dataclass(frozen=True)
class Scene:
    """A picture filling a box; `focus` stays in view."""

    box: Box
    file: Path
    focus: tuple[int, int]
    clip: Box | None = None


@dataclass(frozen=True)
class Ink:
    """Words or an icon.

    Attributes:
        box: what they cover, in design units.
        words: as the screen gave them; of an icon its character.
    """

    box: Box
    face: Face
    words: str
    clip: Box | None = None

    @property
    def is_icon(self) -> bool:
        """Whether it is a picture sign."""
        return self.face.font in ICON_FONTS


@dataclass(frozen=True)
class Target:
    """Something that can be pressed.

    Attributes:
        outline: what tells it from the ground; None: it has no outline.
        place: how much of the recording was drawn before it.
        body: what is inside the outline; it may be told from a dark ground by itself.
    """

    box: Box
    action: Action
    outline: Fill | None
    place: int
    body: Fill | None = None


@dataclass(frozen=True)
class Gap:
    """Where a picture should be that is not there."""

    box: Box
    name: str


Drawn = Fill | Scene | Ink


@dataclass
class Recording:
    """What a part of a screen is made of, the lowest first."""

    drawn: list[Drawn] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def can_be_under(self, other: "Recording") -> bool:
        """Return whether something of this can be seen around something of the other one."""
        x, y, w, h = self.bounds
        left, top, width, height = other.bounds
        return x <= left + width and left <= x + w and y <= top + height and top <= y + h

    @cached_property
    def bounds(self) -> Box:
        """The box around everything drawn."""
        boxes = [one.box for one in self.drawn] or [(0.0, 0.0, 0.0, 0.0)]
        left, top = min(one[0] for one in boxes), min(one[1] for one in boxes)
        right, bottom = max(one[0] + one[2] for one in boxes), max(one[1] + one[3] for one in boxes)
        return left - AROUND, top - AROUND, right - left + 2 * AROUND, bottom - top + 2 * AROUND


class RecordingBrush(MeasuringBrush):
    """Takes everything a brush takes."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.recording = Recording()
        self._boxes: list[Box] = []

    # -- words -------------------------------------------------------------------------------

    def block(self, block: Block, x: float, y: float) -> float:
        """Keep words, and icons as well."""
        if block.words:
            self.recording.drawn.append(
                Ink(self.ink_box(block, x, y), block.face, block.words, self._clip()))
        return super().block(block, x, y)

    # -- shapes ------------------------------------------------------------------------------

    def rect(self, box: Box, color: str, radius: Radius = 0, alpha: float = 1.0) -> None:
        """Keep a box."""
        super().rect(box, color, radius, alpha)
        self._fill(box, color, alpha)

    def plain(self, box: Box, rgba: Rgba) -> None:
        """Keep a box in a colour that no theme changes."""
        self.recording.drawn.append(Fill(box, rgba, "", clip=self._clip()))

    def ground(self, color: str, *, fades: bool = False) -> None:
        """Keep the ground of the whole screen."""
        self._fill(self._screen(), color, 1.0)

    def band(self, y: float, h: float, color: str) -> None:
        """Keep a band over the whole width of the screen."""
        left, _, width, _ = self._screen()
        self._fill((left, y, width, h), color, 1.0)

    def circle(self, box: Box, color: str, alpha: float = 1.0) -> None:
        """Keep a circle or an ellipse."""
        self._fill(box, color, alpha, is_round=True)

    def clip(self, box: Box) -> Callable[[], None]:
        """What is drawn until the returned function is called is seen only inside the box."""
        end_measured = super().clip(box)
        self._boxes.append(_common(box, self._clip()))

        def end() -> None:
            self._boxes.pop()
            end_measured()

        return end

    # -- pictures ----------------------------------------------------------------------------

    def avatar(
        self, name: str, box: Box, ground: str, ring: float = 0, ring_color: str = "line"
    ) -> None:
        """Keep a face in its circle."""
        x, y, w, h = box
        if ring:
            self.circle(box, ring_color)
        self.circle((x + ring, y + ring, w - 2 * ring, h - 2 * ring), ground)
        self._look_for_face(name, box)

    def figure(self, name: str, box: Box, *, mirrored: bool = False) -> None:
        """Look whether a person is there; around them the ground is seen."""
        self._look_for_face(name, box)

    def picture(
        self, name: str, box: Box, focus: tuple[int, int], world: str, icon: str,
        radius: Radius = 0,
    ) -> None:
        """Keep a scene; without its picture, the world's colour."""
        gallery = self.kit.gallery
        if gallery.has_scene(name):
            scene = Scene(box, gallery.scene_file(name), focus, self._clip())
            self.recording.drawn.append(scene)
            return
        self.recording.gaps.append(Gap(box, name))
        self.rect(box, world, radius)

    def _look_for_face(self, name: str, box: Box) -> None:
        if not self.kit.gallery.has_face(name):
            self.recording.gaps.append(Gap(box, name))

    # -- pressing ----------------------------------------------------------------------------

    def press(self, box: Box, action: Action, paint: Paint) -> None:
        """Keep something that can be pressed, as it is when nobody presses it."""
        place = len(self.recording.drawn)
        super().press(box, action, paint)
        own = self.recording.drawn[place:]
        fills = iter([one for one in own if isinstance(one, Fill)])
        outline = next((one for one in fills if one.name == OUTLINE), None)
        self.recording.targets.append(Target(box, action, outline, place, next(fills, None)))

    # -- where -------------------------------------------------------------------------------

    def _fill(self, box: Box, name: str, alpha: float, *, is_round: bool = False) -> None:
        red, green, blue, own = self.color(name)
        color = (red, green, blue, own * alpha)
        self.recording.drawn.append(Fill(box, color, name, is_round, self._clip()))

    def _clip(self) -> Box | None:
        return self._boxes[-1] if self._boxes else None

    def _screen(self) -> Box:
        """Return the whole screen in design units; the stage may be smaller."""
        form = self.kit.form
        return (-form.left_px / form.scale, -form.top_px / form.scale,
                form.screen_px[0] / form.scale, form.screen_px[1] / form.scale)


def _common(one: Box, other: Box | None) -> Box:
    """Return what two boxes have in common."""
    if other is None:
        return one
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right = min(one[0] + one[2], other[0] + other[2])
    bottom = min(one[1] + one[3], other[1] + other[3])
    return left, top, max(0.0, right - left), max(0.0, bottom - top)
