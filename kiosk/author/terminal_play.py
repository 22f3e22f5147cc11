"""A story in the terminal window, as words: for authors, for tests, and without a screen."""

import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.passage import pass_stop
from kiosk.author.play_record import record_play
from kiosk.author.screen_words import recap_words, screen_words, way_labels
from kiosk.author.tongue import ENGLISH, translate
from kiosk.catalog.saying import Saying, ToldError, say
from kiosk.engine.action import (
    Action,
    Begin,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
)
from kiosk.engine.event import Event, FilmFailed, Tapped
from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.play import Play, Writing
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import AtRecap, InStory, Session, fresh_session
from kiosk.engine.step import step
from kiosk.engine.story import follow_play
from kiosk.engine.view import view
from kiosk.engine.view_data import ChatView, FilmView, RecapView, View

WIDTH = 78
QUIT = "q"

Read = Callable[[str], str]
Write = Callable[[str], None]
Tell = Callable[[Saying], None]


def play_in_terminal(
    content_dir: Path,
    assets_dir: Path,
    scenario_id: str | None,
    *,
    language: str | None = None,
    audience: str | None = None,
    path: tuple[str, ...] = (),
    record: bool = False,
    tongue: str = ENGLISH,
    read: Read = input,
    write: Write = print,
) -> int:
    """Play a story from its first line to the recap; return 0, or 1 when it was left before.

    Args:
        scenario_id: None: the first one of the menu.
        language: None: the language the story is written in.
        audience: who plays; None: the first one the story is offered to.
        path: ways taken without asking or waiting, in order; whatever comes behind them, the
            author is asked.
        record: write the way down as a test of the story, if it was played to its ending.
        tongue: one of TONGUES, in which the program itself speaks.
        read: asks a question and returns the answer; EOFError leaves the story.

    Raises:
        ToldError: the scenario or the language is not there, or the way cannot be written down;
            names the remedy.
    """
    def tell(saying: Saying) -> None:
        write(translate(saying, tongue))

    manuscript = open_manuscript(content_dir, assets_dir, scenario_id)
    who = manuscript.audience(audience)
    player = _Player(manuscript.catalog, path, read, write, tell)
    finished = player.play(manuscript.scenario, manuscript.language(language), who)
    if record:
        write("")
        tell(_recorded(manuscript, who, player) if finished else say(
            "You left before the ending, so nothing was written down."))
    return 0 if finished else 1


def _recorded(manuscript: Manuscript, who: Audience, player: "_Player") -> Saying:
    return record_play(manuscript, who.id, player.taken, player.ended()).told()


class _Player:
    """Shows each stop as words and asks where to go on.

    Attributes:
        taken: names of the ways taken so far.
    """

    def __init__(
        self, catalog: Catalog, path: tuple[str, ...], read: Read, write: Write, tell: Tell
    ) -> None:
        self.taken: tuple[str, ...] = ()
        self._catalog = catalog
        self._path = list(path)
        self._is_read = not path
        self._read = read
        self._write = write
        self._tell = tell
        self._session: Session = fresh_session(catalog)
        self._bubbles_shown = 0

    def play(self, scenario: Scenario, language: str, audience: Audience) -> bool:
        """Play from the content note to the recap; return False when it was left before."""
        for action in (Begin(), PickLanguage(language), PickAudience(audience.id), Onward(),
                       OpenScenario(scenario.id), Onward()):
            self._tap(action)
        try:
            while not isinstance(shown := self._shown(), RecapView):
                self._say_screen(shown)
                self._go_further(scenario)
        except EOFError:
            self._write("")
            return False
        self._say(*recap_words(shown))
        if self._path:
            raise ToldError(say("The story has ended, and «{wanted}» of the path is left over.",
                                wanted=self._path[0]))
        return True

    def ended(self) -> Play:
        """Return the story where it ended; it must have been played to the recap."""
        assert isinstance(self._session.place, AtRecap)
        return self._session.place.play

    def _tap(self, action: Action) -> None:
        self._take_in(Tapped(self._session.now_s, action))

    def _take_in(self, event: Event) -> None:
        self._session, _ = step(self._session, event, self._catalog)

    def _shown(self) -> View:
        """Return the screen; a terminal window shows no films, so their words are read."""
        shown = view(self._session, self._catalog)
        if isinstance(shown, FilmView):
            self._take_in(FilmFailed(self._session.now_s, shown.file))
            shown = view(self._session, self._catalog)
        return shown

    def _say_screen(self, shown: View) -> None:
        if isinstance(shown, ChatView):
            self._show_bubbles(shown)
        words = screen_words(shown)
        if words:
            self._say(*words)

    def _show_bubbles(self, shown: ChatView) -> None:
        bubbles = shown.phone.bubbles
        if len(bubbles) < self._bubbles_shown:
            self._bubbles_shown = 0
        for bubble in bubbles[self._bubbles_shown :]:
            if bubble.own:
                self._write(bubble.text.rjust(WIDTH))
            else:
                self._write(f"{bubble.speaker or shown.phone.title}: {bubble.text}")
        self._bubbles_shown = len(bubbles)

    def _go_further(self, scenario: Scenario) -> None:
        place = self._session.place
        if not isinstance(place, InStory):
            self._wait()
            self._tap(Onward())
        elif words := replies(scenario, place.play):
            self._follow(reply(scenario, place.play, self._answer(scenario, place.play, words)))
        elif (behind := pass_stop(scenario, place.play)) is not None:
            if not isinstance(place.play.showing, Writing):
                self._wait()
            self._follow(behind)
        else:
            raise ToldError(say("«{story}» does not go on from here. See kiosk check.",
                                story=scenario.id))

    def _follow(self, play: Play) -> None:
        self._session = follow_play(self._session, play, self._catalog)

    def _answer(self, scenario: Scenario, play: Play, words: tuple[str, ...]) -> str:
        answer = self._on_path(words) if self._path else self._chosen(scenario, play, words)
        self.taken = (*self.taken, answer)
        return answer

    def _on_path(self, words: tuple[str, ...]) -> str:
        wanted = self._path.pop(0)
        if wanted not in words:
            raise ToldError(say("The path asks for «{wanted}»; on offer are {options}.",
                                wanted=wanted, options=", ".join(words)))
        return wanted

    def _chosen(self, scenario: Scenario, play: Play, words: tuple[str, ...]) -> str:
        self._is_read = True
        labels = way_labels(scenario, play, self._session.language)
        for number, word in enumerate(words, start=1):
            self._write(f"  {number}  {labels.get(word, '')}  [{word}]")
        return self._asked(words)

    def _asked(self, words: tuple[str, ...]) -> str:
        while True:
            answer = self._read("> ").strip()
            if answer == QUIT:
                raise EOFError
            if answer in words:
                return answer
            if answer.isdigit() and 1 <= int(answer) <= len(words):
                return words[int(answer) - 1]
            self._tell(say("Type a number from 1 to {most}, or {quit} to leave.",
                           most=len(words), quit=QUIT))

    def _wait(self) -> None:
        if self._is_read and self._read("… ").strip() == QUIT:
            raise EOFError

    def _say(self, *paragraphs: str) -> None:
        self._write("")
        for line in _wrapped(paragraphs):
            self._write(line)


def _wrapped(paragraphs: tuple[str, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from textwrap.wrap(paragraph, WIDTH) or [""]
