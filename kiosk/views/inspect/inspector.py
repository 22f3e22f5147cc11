"""Everything wrong with a view on one layout."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import msgspec

from kiosk.engine.view_data import View
from kiosk.views.inspect.finding import Finding, Flaw
from kiosk.views.inspect.ground import points_in
from kiosk.views.inspect.legibility import Eye
from kiosk.views.inspect.recording import Ink, Recording, RecordingBrush
from kiosk.views.inspect.targets import leaves_stage, target_findings
from kiosk.views.layer import Kit
from kiosk.views.measure import Ruler
from kiosk.views.misfit import Fault, Misfit
from kiosk.views.part import Part
from kiosk.views.screens import parts_of, text_scale_of

_FLAWS = {Fault.BROKEN: Flaw.BROKEN, Fault.OVERFLOW: Flaw.OVERFLOW, Fault.SMALL: Flaw.SMALL}


class Inspector:
    """Looks at views on one layout.

    Args:
        missing: returns the characters of some words that no font can draw.

    Attributes:
        eye: knows the colours met.
    """

    def __init__(self, ruler: Ruler, missing: Callable[[str], str]) -> None:
        self.ruler = ruler
        self.eye = Eye()
        self._missing = missing
        self._recordings: dict[tuple[object, ...], Recording] = {}
        self._misfits: dict[View, tuple[Misfit, ...]] = {}

    def findings(self, view: View) -> tuple[Finding, ...]:
        """Return everything wrong on a view, the worst first."""
        recordings = self.recordings(view)
        targets = [one for recording in recordings for one in recording.targets]
        kit = self.ruler.kit
        found = (
            *map(_misfit, self._misfits_on(view)),
            *self._lost(recordings),
            *self.eye.findings(recordings, view.style.theme),
            *target_findings(targets, kit.form, kit.tokens.touch),
        )
        return tuple(sorted(dict.fromkeys(found), key=lambda one: one.flaw.gravity))

    def recordings(self, view: View) -> list[Recording]:
        """Return what the parts of a view are made of, the lowest first."""
        style, kit = view.style, self.ruler.kit
        kit = replace(kit, theme=style.theme, text_scale=text_scale_of(view, kit.tokens))
        found = []
        for part in parts_of(view, RecordingBrush(kit), None):
            key = (type(view), style.theme, style.text_size, part.name, part.shows)
            if key not in self._recordings:
                self._recordings[key] = _recorded(part, kit)
            found.append(self._recordings[key])
        return found

    def words_on(self, view: View) -> list[str]:
        """Return the words of a view that can be seen, at least in part."""
        return [
            one.words for recording in self.recordings(view) for one in recording.drawn
            if isinstance(one, Ink) and not one.is_icon and points_in(one)
        ]

    def _misfits_on(self, view: View) -> tuple[Misfit, ...]:
        """Return what does not fit; themes change nothing about that."""
        style = msgspec.structs.replace(view.style, theme=self.ruler.kit.theme)
        any_theme = msgspec.structs.replace(view, style=style)
        if any_theme not in self._misfits:
            self._misfits[any_theme] = self.ruler.all_misfits(any_theme)
        return self._misfits[any_theme]

    def _lost(self, recordings: Sequence[Recording]) -> Iterator[Finding]:
        """Yield what cannot be drawn, and words beside the stage."""
        for recording in recordings:
            yield from (Finding(Flaw.NO_PICTURE, one.box, one.name) for one in recording.gaps)
            for one in recording.drawn:
                if isinstance(one, Ink) and not one.is_icon:
                    yield from self._lost_words(one)

    def _lost_words(self, ink: Ink) -> Iterator[Finding]:
        if lost := self._missing(ink.words):
            yield Finding(Flaw.NO_GLYPH, ink.box, ink.words, detail=lost)
        if ink.clip is None and leaves_stage(ink.box, self.ruler.kit.form):
            yield Finding(Flaw.OFF_STAGE, ink.box, ink.words)


def _recorded(part: Part, kit: Kit) -> Recording:
    brush = RecordingBrush(kit)
    part.draw(brush)
    return brush.recording


def _misfit(misfit: Misfit) -> Finding:
    return Finding(_FLAWS[misfit.fault], misfit.box, misfit.words, misfit.share,
                   misfit.share_least, misfit.word)
