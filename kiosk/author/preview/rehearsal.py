"""A story being rehearsed: the visit of an author, which outlives every edit of the story."""

from collections.abc import Sequence

import msgspec

from kiosk.author.manuscript import Manuscript
from kiosk.author.passage import to_next_choice
from kiosk.author.preview.way import Left, Words, followed, words_of
from kiosk.author.preview.way_back import Beginner, WayBack, find_way_back, take_ways
from kiosk.catalog.hyphenation import with_breaks
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.play import Ended, Play
from kiosk.engine.session import (
    TEXT_SIZES,
    THEMES,
    AtCards,
    AtEnding,
    AtNoticed,
    AtRecap,
    AtStation,
    Attract,
    Place,
    Session,
    fresh_session,
)
from kiosk.engine.story import follow_play
from kiosk.errors import StoryError

NEVER_S = 1e9
"""An author thinks as long as it takes: the preview never asks whether somebody is there."""

class Rehearsal:
    """Holds what the author sees, and finds the way back to it.

    Args:
        language: one of the exhibition's; texts without a translation stand in their source.
        words: ways taken at once, as for `kiosk play --path`.

    Attributes:
        manuscript: the last edition without errors.
        catalog: the exhibition as it is previewed.
        session: what is on the screen.
        lost: the way that was on offer before the last edit and is not any more; None: none.
        fault: why the story did not go on to the spot after the last edit; None: it did.

    Raises:
        StoryError: the story does not begin.
    """

    def __init__(self, manuscript: Manuscript, *, language: str, audience: Audience,
                 words: Words = ()) -> None:
        self._audience = audience
        self.lost: str | None = None
        self.fault: StoryError | None = None
        self._way: tuple[Left, ...] = ()
        self._take_edition(manuscript)
        self.session: Session = msgspec.structs.replace(
            fresh_session(self.catalog), language=language, audience=audience.id)
        self.restart(words)

    def _take_edition(self, manuscript: Manuscript) -> None:
        self.manuscript = manuscript
        self.catalog = catalog_for_preview(manuscript)
        self._scenario = self.catalog.scenario(manuscript.scenario.id)

    @property
    def play(self) -> Play | None:
        """The story where it stands; None where the author is outside of it."""
        play: Play | None = getattr(self.session.place, "play", None)
        return play if play is not None and play.scenario == self._scenario.id else None

    @property
    def path(self) -> Words:
        """The names of the ways taken so far."""
        return words_of(self._way)

    @property
    def audience(self) -> Audience:
        """Who the author is at the moment."""
        return self._audience

    def follow(self, before: Session, after: Session) -> None:
        """Take in what a touch, a key or the time has changed."""
        self.session = after
        self._audience = self.catalog.audience(after.audience) or self._audience
        was, now = getattr(before.place, "play", None), self.play
        if now is None or was is now:
            return
        if was is None or was.scenario != now.scenario:
            self._way = ()
        else:
            self._way = followed(self._way, self._scenario, was, now)

    def take_in(self, manuscript: Manuscript) -> None:
        """Go on in a new edition, at the same spot.

        Raises:
            StoryError: the new edition does not begin; the old one stays.
        """
        play = self.play
        if play is None:
            self._take_edition(manuscript)
            return
        back = find_way_back(self._scenario, play, manuscript.scenario, self.path,
                             self._beginner)
        self._take_edition(manuscript)
        self._arrive(back)

    def step_back(self) -> None:
        """Go back to the last fork, to take another way.

        Raises:
            StoryError: the story does not go on to it any more.
        """
        words = words_of(self._way[:-1])
        self._arrive(take_ways(self._scenario, words, self._beginner))
        self._to_fork()

    def restart(self, words: Words = ()) -> None:
        """Begin the story anew, as the next visit: other variants may come. Take some ways at once.

        Raises:
            StoryError: the story does not begin.
        """
        self._set(turn=self.session.turn + 1, place=Attract(), covers=())
        self._arrive(take_ways(self._scenario, words, self._beginner))
        if words:
            self._to_fork()

    def turn_language(self) -> None:
        """Go on in the next language of the exhibition."""
        codes = [one.code for one in self.catalog.languages]
        self._set(language=_next(codes, self.session.language))

    def turn_audience(self) -> None:
        """Go on as the next audience the story is offered to, at the same spot."""
        others = self.manuscript.visitors
        if not others:
            return
        ids = [one.id for one in others]
        play, words = self.play, self.path
        self._audience = others[ids.index(_next(ids, self._audience.id))]
        self._set(audience=self._audience.id)
        if play is not None:
            self._arrive(find_way_back(self._scenario, play, self._scenario, words,
                                       self._beginner))

    def turn_text_size(self) -> None:
        """Read in the next size."""
        size = _next(TEXT_SIZES, self.session.reading.text_size)
        self._set(reading=msgspec.structs.replace(self.session.reading, text_size=size))

    def turn_theme(self) -> None:
        """See the next colours."""
        theme = _next(THEMES, self.session.reading.theme)
        self._set(reading=msgspec.structs.replace(self.session.reading, theme=theme))

    def set_capacity(self, capacity: Capacity) -> None:
        """Take in how much a page of the screen holds."""
        self._set(capacity=capacity)

    @property
    def _beginner(self) -> Beginner:
        play = self.play
        seed = play.seed if play is not None and play.seed is not None else self.session.turn
        return Beginner(self._audience.id, self._audience.age, seed)

    def _arrive(self, back: WayBack) -> None:
        """Show where a way back has led; what lies over it, such as the help, stays."""
        self.lost, self.fault, self._way = back.lost, back.fault, back.way
        place = _place_for(self.session.place, back.play)
        if place is None:
            covers = self.session.covers
            self.session = follow_play(self.session, back.play, self.catalog)
            place = self.session.place
            self._set(covers=covers)
        self._set(place=place)

    def _to_fork(self) -> None:
        """Skip what was read already: go on to where the next way is chosen."""
        play = self.play
        assert play is not None
        self.session = follow_play(self.session, to_next_choice(self._scenario, play),
                                   self.catalog)

    def _set(self, **changes: object) -> None:
        self.session = msgspec.structs.replace(self.session, **changes)


def catalog_for_preview(manuscript: Manuscript) -> Catalog:
    """Return the exhibition in which the story is offered in every language, in no hurry."""
    catalog = manuscript.catalog
    codes = tuple(one.code for one in catalog.languages)
    scenarios = tuple(
        msgspec.structs.replace(one, languages=codes) if one.id == manuscript.scenario.id else one
        for one in catalog.scenarios
    )
    timings = msgspec.structs.replace(catalog.timings, idle_ask_s=NEVER_S)
    return with_breaks(msgspec.structs.replace(catalog, scenarios=scenarios, timings=timings))


def _place_for(place: Place, play: Play) -> Place | None:
    """Return the same page of the debrief for an ended play; None where the story goes on."""
    if not isinstance(play.showing, Ended):
        return None
    match place:
        case AtStation(index=index) if index >= len(play.trail):
            return AtRecap(play)
        case AtNoticed() if not play.noticed:
            return AtRecap(play)
        case AtEnding() | AtCards() | AtNoticed() | AtRecap() | AtStation():
            return msgspec.structs.replace(place, play=play)
        case _:
            return None


def _next(all_of_them: Sequence[str], present: str) -> str:
    place = all_of_them.index(present) + 1 if present in all_of_them else 0
    return all_of_them[place % len(all_of_them)]
