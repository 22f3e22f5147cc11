"""A story in the terminal window, as words: for authors, for tests, and without a screen."""

import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.author.passage import pass_stop
from kiosk.author.screen_words import recap_words, screen_words, way_labels
from kiosk.catalog.library import load_catalog
from kiosk.catalog.problem import did_you_mean
from kiosk.engine.action import (
    Action,
    Begin,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
)
from kiosk.engine.event import Tapped
from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.menu import visitors_of
from kiosk.engine.play import Play, Writing
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import InStory, Session, fresh_session
from kiosk.engine.step import step
from kiosk.engine.story import follow_play
from kiosk.engine.view import view
from kiosk.engine.view_data import ChatView, RecapView, View
from kiosk.errors import ContentError

WIDTH = 78
QUIT = "q"

Read = Callable[[str], str]
Write = Callable[[str], None]


def play_in_terminal(
    content_dir: Path,
    assets_dir: Path,
    scenario_id: str | None,
    *,
    language: str | None = None,
    audience: str | None = None,
    path: tuple[str, ...] = (),
    read: Read = input,
    write: Write = print,
) -> int:
    """Play a story from its first line to the recap; return 0, or 1 when it was left before.

    Args:
        scenario_id: None: the first one of the menu.
        language: None: the language the story is written in.
        audience: who plays; None: the first one the story is offered to.
        path: ways taken without asking, in order; then the author is asked.
        read: asks a question and returns the answer; EOFError leaves the story.

    Raises:
        ContentError: the scenario or the language is not there; names the remedy.
    """
    loaded = load_catalog(content_dir, assets_dir)
    for problem in loaded.report:
        if problem.level == "error":
            print(problem, file=sys.stderr)
    if loaded.catalog is None:
        raise ContentError(f"Nothing can be played from {content_dir}: mend the errors above.")
    scenario = _find(loaded.catalog, scenario_id)
    chosen = language or scenario.languages[0]
    if chosen not in scenario.languages:
        raise ContentError(f"«{scenario.id}» is not complete in «{chosen}», only in "
                           f"{', '.join(scenario.languages)}. See kiosk check.")
    player = _Player(loaded.catalog, path, read, write)
    return player.play(scenario, chosen, _audience_for(loaded.catalog, scenario, audience))


def _find(catalog: Catalog, scenario_id: str | None) -> Scenario:
    if not catalog.scenarios:
        raise ContentError("There is no scenario without errors. See kiosk check.")
    if scenario_id is None:
        return catalog.scenarios[0]
    known = {one.id: one for one in catalog.scenarios}
    if scenario_id not in known:
        hint = did_you_mean(scenario_id, tuple(known))
        raise ContentError(f"There is no scenario «{scenario_id}» without errors. {hint}".strip())
    return known[scenario_id]


def _audience_for(catalog: Catalog, scenario: Scenario, wanted: str | None) -> Audience:
    """Return who plays: the one named, or the first one the scenario is offered to."""
    visitors = visitors_of(scenario, catalog.audiences)
    if not visitors:
        raise ContentError(f"«{scenario.id}» is offered to nobody: no audience in "
                           f"exhibition.yaml sees {', '.join(scenario.audiences)}.")
    if wanted is None:
        return visitors[0]
    for one in visitors:
        if one.id == wanted:
            return one
    hint = did_you_mean(wanted, [one.id for one in visitors])
    raise ContentError(f"«{scenario.id}» is not offered to «{wanted}». {hint}".strip())


class _Player:
    """Shows each stop as words and asks where to go on."""

    def __init__(
        self, catalog: Catalog, path: tuple[str, ...], read: Read, write: Write
    ) -> None:
        self._catalog = catalog
        self._path = list(path)
        self._read = read
        self._write = write
        self._session: Session = fresh_session(catalog)
        self._bubbles_shown = 0

    def play(self, scenario: Scenario, language: str, audience: Audience) -> int:
        """Play from the content note to the recap."""
        for action in (Begin(), PickLanguage(language), PickAudience(audience.id), Onward(),
                       OpenScenario(scenario.id), Onward()):
            self._tap(action)
        try:
            while not isinstance(shown := view(self._session, self._catalog), RecapView):
                self._say_screen(shown)
                self._go_further(scenario)
        except EOFError:
            self._write("")
            return 1
        self._say(*recap_words(shown))
        return 0

    def _tap(self, action: Action) -> None:
        event = Tapped(self._session.now_s, action)
        self._session, _ = step(self._session, event, self._catalog)

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
            raise ContentError(f"«{scenario.id}» does not go on from here. See kiosk check.")

    def _follow(self, play: Play) -> None:
        self._session = follow_play(self._session, play, self._catalog)

    def _answer(self, scenario: Scenario, play: Play, words: tuple[str, ...]) -> str:
        if self._path:
            wanted = self._path.pop(0)
            if wanted not in words:
                raise ContentError(f"The path asks for «{wanted}»; on offer are "
                                   f"{', '.join(words)}.")
            return wanted
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
            self._write(f"Type a number from 1 to {len(words)}, or {QUIT} to leave.")

    def _wait(self) -> None:
        if not self._path and self._read("… ").strip() == QUIT:
            raise EOFError

    def _say(self, *paragraphs: str) -> None:
        self._write("")
        for line in _wrapped(paragraphs):
            self._write(line)


def _wrapped(paragraphs: tuple[str, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from textwrap.wrap(paragraph, WIDTH) or [""]
