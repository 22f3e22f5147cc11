"""The desk a story is previewed on: takes in keys, touches, new editions; tells what to show."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.author.manuscript import Manuscript, manuscript_of
from kiosk.author.play_record import record_play
from kiosk.author.preview.margin import (
    Margin,
    Panel,
    Words,
    how_of,
    keys_panel,
    problems_panel,
    where_of,
)
from kiosk.author.preview.rehearsal import Rehearsal
from kiosk.author.preview.story_problems import about, errors_in, problem_of, verdict
from kiosk.author.preview.watcher import Checked, Edition, News
from kiosk.catalog.library import Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, ToldError, say
from kiosk.engine.action import Action, Hurry, Onward
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Writing
from kiosk.engine.session import Session
from kiosk.errors import StoryError

KEYS_KEY, CHECK_KEY, CLOSE_KEY, RECORD_KEY = "f1", "f2", "escape", "p"


@dataclass(frozen=True)
class Beginning:
    """What the author asked for; see `Manuscript` for what None means.

    Attributes:
        path: ways to take at once.
    """

    story: str | None = None
    language: str | None = None
    audience: str | None = None
    path: tuple[str, ...] = ()


class PreviewDesk:
    """Holds the rehearsal and everything the author is told about it.

    Args:
        loaded: the content as it is now.
        words: says something in the author's language.

    Attributes:
        is_closed: True once the author has left.

    Raises:
        ToldError: there is no such story, language or audience.
    """

    def __init__(self, content_dir: Path, loaded: Loaded, beginning: Beginning,
                 words: Words) -> None:
        self._content_dir = content_dir
        self._beginning = beginning
        self._words = words
        self._rehearsal: Rehearsal | None = None
        self._errors: tuple[Problem, ...] = ()
        self._found: tuple[Problem, ...] | None = None
        self._check_fault = ""
        self._open_panel: str | None = None
        self._told: Saying | None = None
        self._capacity = Capacity()
        self.is_closed = False
        self._take_edition(loaded, first=True)

    @property
    def catalog(self) -> Catalog | None:
        """The exhibition to show; None before the first edition without errors."""
        return None if self._rehearsal is None else self._rehearsal.catalog

    @property
    def session(self) -> Session | None:
        """What is on the screen; None as long as there is no catalog."""
        return None if self._rehearsal is None else self._rehearsal.session

    @property
    def panel(self) -> Panel | None:
        """Words over the screen; None: there are none."""
        match self._open_panel:
            case "f1":
                return keys_panel(self._words)
            case "f2":
                return problems_panel(self._checked or (), self._content_dir, self._words,
                                      title=verdict(self._checked))
        if not self._errors:
            return None
        foot = say("The screen shows the last edition without errors. It goes on by itself.")
        return problems_panel(self._errors, self._content_dir, self._words, alarms=True,
                              title=say("This cannot be shown yet"), foot=foot)

    def margin(self, screen: str) -> Margin:
        """Return the line above the screen.

        Args:
            screen: the screen shown, as words.
        """
        hint = self._words(say("F1: keys"))
        if self._rehearsal is None:
            return Margin("", screen, hint)
        return Margin(
            self._words(where_of(self._rehearsal)), how_of(self._rehearsal, screen), hint,
            self._words(self._news(self._rehearsal)), alarms=bool(self._errors),
        )

    def set_capacity(self, capacity: Capacity) -> None:
        """Take in how much a page of the screen holds."""
        self._capacity = capacity
        if self._rehearsal is not None:
            self._rehearsal.set_capacity(capacity)

    def follow(self, before: Session, after: Session) -> None:
        """Take in what a touch or the time has changed on the screen."""
        if self._rehearsal is not None:
            self._told = self._told if before.place == after.place else None
            self._rehearsal.follow(before, after)

    def stumble(self, error: StoryError) -> None:
        """Take in that the story did not go on; the screen stays where it was."""
        if self._rehearsal is not None:
            self._tell(error, self._rehearsal.manuscript)

    def _tell(self, error: StoryError, manuscript: Manuscript) -> None:
        self._errors = (problem_of(manuscript, error),)

    def onward(self) -> Action:
        """Return what the space bar does: everything still written at once, or «Weiter»."""
        play = None if self._rehearsal is None else self._rehearsal.play
        writes = play is not None and isinstance(play.showing, Writing)
        return Hurry() if writes else Onward()

    def press(self, key: str) -> None:
        """Take in a key of the author's, by its name."""
        if key in (KEYS_KEY, CHECK_KEY):
            self._open_panel = None if self._open_panel == key else key
        elif key == CLOSE_KEY:
            self.is_closed = self._open_panel is None
            self._open_panel = None
        elif self._rehearsal is not None:
            self._rehearse(self._rehearsal, key)

    def take_in(self, news: News) -> None:
        """Take in that the content was saved, or what check found in it."""
        match news:
            case Edition(loaded):
                self._found = None
                self._take_edition(loaded)
            case Checked(problems, fault):
                self._found, self._check_fault = problems, fault

    @property
    def _story(self) -> str | None:
        asked, rehearsal = self._beginning.story, self._rehearsal
        return asked if rehearsal is None else rehearsal.manuscript.scenario.id

    @property
    def _checked(self) -> tuple[Problem, ...] | None:
        """What check found about the story in the language shown; None: it is at it."""
        rehearsal = self._rehearsal
        if self._found is None or rehearsal is None:
            return self._found
        return about(self._found, self._content_dir, rehearsal.manuscript.scenario.id,
                     rehearsal.session.language)

    def _news(self, rehearsal: Rehearsal) -> Saying:
        language = rehearsal.session.language
        if self._told is not None:
            return self._told
        if rehearsal.lost is not None:
            return say("«{option}» is not on offer here any more", option=rehearsal.lost)
        if language not in rehearsal.manuscript.scenario.languages:
            return say("not all of it is translated to «{language}»", language=language)
        if self._check_fault:
            return say("kiosk check broke down: {fault}", fault=self._check_fault)
        return verdict(self._checked)

    def _rehearse(self, rehearsal: Rehearsal, key: str) -> None:
        moves = {
            "l": rehearsal.turn_language, "a": rehearsal.turn_audience,
            "t": rehearsal.turn_text_size, "c": rehearsal.turn_theme,
            "backspace": rehearsal.step_back, "r": rehearsal.restart,
        }
        self._told = None
        if key in moves:
            self._attempt(moves[key], rehearsal.manuscript)
        elif key == RECORD_KEY:
            self._told = self._record(rehearsal)

    def _record(self, rehearsal: Rehearsal) -> Saying:
        """Write the way taken into the file, as a test; return what came of it."""
        play = rehearsal.play
        if self._errors:
            return say("Mend the file first, then the way can be written down.")
        if play is None:
            return say("The story has not ended, so nothing was written down.")
        try:
            return record_play(rehearsal.manuscript, rehearsal.audience.id, rehearsal.path,
                               play).told()
        except ToldError as error:
            return error.saying

    def _take_edition(self, loaded: Loaded, *, first: bool = False) -> None:
        try:
            manuscript = manuscript_of(loaded, self._content_dir, self._story)
        except ToldError:
            self._errors = errors_in(loaded, self._content_dir, self._story)
            if first and not self._errors:
                raise
            return
        rehearsal = self._rehearsal
        if rehearsal is None:
            self._attempt(lambda: self._begin(manuscript), manuscript)
        else:
            self._attempt(lambda: rehearsal.take_in(manuscript), manuscript)

    def _begin(self, manuscript: Manuscript) -> None:
        asked = self._beginning
        self._rehearsal = Rehearsal(
            manuscript, language=self._language(manuscript),
            audience=manuscript.audience(asked.audience), words=asked.path)
        self._rehearsal.set_capacity(self._capacity)

    def _language(self, manuscript: Manuscript) -> str:
        """Return the language to begin in; an unfinished translation is no obstacle here."""
        wanted = self._beginning.language
        known = {one.code for one in manuscript.catalog.languages}
        return wanted if wanted in known else manuscript.language(wanted)

    def _attempt(self, move: Callable[[], None], manuscript: Manuscript) -> None:
        """Do something with the story; where it breaks off, say so and stay."""
        self._errors = ()
        try:
            move()
        except StoryError as error:
            self._tell(error, manuscript)
        if self._rehearsal is not None and self._rehearsal.fault is not None:
            self._tell(self._rehearsal.fault, manuscript)
