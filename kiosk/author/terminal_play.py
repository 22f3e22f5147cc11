"""A story in the terminal window, as words: for authors, for tests, and without a screen."""

import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.catalog.library import load_catalog
from kiosk.catalog.problem import did_you_mean
from kiosk.engine.action import (
    Action,
    Begin,
    Hurry,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
    PickOption,
)
from kiosk.engine.event import Tapped
from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import Session, fresh_session
from kiosk.engine.step import step
from kiosk.engine.view import view
from kiosk.engine.view_data import (
    CardsView,
    ChatView,
    EndingView,
    NoticePanel,
    RecapView,
    TellPanel,
    View,
    VoicePanel,
)
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
    path: tuple[str, ...] = (),
    read: Read = input,
    write: Write = print,
) -> int:
    """Play a story from its first line to the recap; return 0, or 1 when it was left before.

    Args:
        scenario_id: None: the first one of the menu.
        language: None: the language the story is written in.
        path: options taken without asking, in order; then the author is asked.
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
    return player.play(scenario, chosen)


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


def _audience_for(catalog: Catalog, scenario: Scenario) -> Audience:
    """Return the first audience that is offered the scenario."""
    for one in catalog.audiences:
        old_enough = one.age_up_to is None or scenario.age_from <= one.age_up_to
        if old_enough and set(one.sees) & set(scenario.audiences):
            return one
    raise ContentError(f"«{scenario.id}» is offered to nobody: no audience in exhibition.yaml "
                       f"sees {', '.join(scenario.audiences)}.")


class _Player:
    """Shows each screen as words and turns answers into touches."""

    def __init__(
        self, catalog: Catalog, path: tuple[str, ...], read: Read, write: Write
    ) -> None:
        self._catalog = catalog
        self._path = list(path)
        self._read = read
        self._write = write
        self._session: Session = fresh_session(catalog)
        self._bubbles_shown = 0

    def play(self, scenario: Scenario, language: str) -> int:
        """Play from the content note to the recap."""
        audience = _audience_for(self._catalog, scenario)
        for action in (Begin(), PickLanguage(language), PickAudience(audience.id), Onward(),
                       OpenScenario(scenario.id), Onward()):
            self._tap(action)
        try:
            while not isinstance(shown := view(self._session, self._catalog), RecapView):
                self._show(shown)
        except EOFError:
            self._write("")
            return 1
        self._show_recap(shown)
        return 0

    def _tap(self, action: Action) -> None:
        event = Tapped(self._session.now_s, action)
        self._session, _ = step(self._session, event, self._catalog)

    def _show(self, shown: View) -> None:
        match shown:
            case ChatView():
                self._show_chat(shown)
            case EndingView():
                self._say(*shown.statements, shown.text)
                self._say(f"{shown.next_step_title}: {shown.next_step}",
                          f"{shown.helpers_title}: {', '.join(shown.helpers)}")
                self._go_on()
            case CardsView():
                self._say(shown.title, *(f"• {one.title}: {one.text}" for one in shown.cards))
                self._go_on()
            case other:
                raise AssertionError(f"no story shows {type(other).__name__}")

    def _show_chat(self, shown: ChatView) -> None:
        self._show_bubbles(shown)
        match shown.panel:
            case VoicePanel(replies=()):
                self._tap(Hurry())
            case VoicePanel() as panel:
                self._choose(panel)
            case TellPanel() as panel:
                title = f"{panel.kicker}: {panel.title}" if panel.title else panel.kicker
                self._say(f"[{title}]", panel.text)
                self._go_on()
            case NoticePanel() as panel:
                self._say(f"[{panel.title}]", *(f"• {one.text}" for one in panel.observations))
                self._go_on()

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

    def _choose(self, panel: VoicePanel) -> None:
        if panel.thought:
            self._say(f"({panel.who}: {panel.thought})")
        self._say(panel.prompt)
        options = [one.action.option for one in panel.replies
                   if isinstance(one.action, PickOption)]
        for number, (reply, option) in enumerate(
            zip(panel.replies, options, strict=True), start=1
        ):
            self._write(f"  {number}  {reply.label}  [{option}]")
        self._tap(PickOption(self._answer(options)))

    def _answer(self, options: list[str]) -> str:
        if self._path:
            wanted = self._path.pop(0)
            if wanted not in options:
                raise ContentError(f"The path asks for «{wanted}»; on offer are "
                                   f"{', '.join(options)}.")
            return wanted
        while True:
            answer = self._read("> ").strip()
            if answer == QUIT:
                raise EOFError
            if answer in options:
                return answer
            if answer.isdigit() and 1 <= int(answer) <= len(options):
                return options[int(answer) - 1]
            self._write(f"Type a number from 1 to {len(options)}, or {QUIT} to leave.")

    def _go_on(self) -> None:
        if not self._path and self._read("… ").strip() == QUIT:
            raise EOFError
        self._tap(Onward())

    def _show_recap(self, shown: RecapView) -> None:
        self._say(f"{shown.kicker}: {shown.title}",
                  *(f"• {one.title}: {one.text}" for one in shown.stations))
        self._say(shown.takeaway_title, *(f"• {one}" for one in shown.takeaways), shown.closing)

    def _say(self, *paragraphs: str) -> None:
        self._write("")
        for line in _wrapped(paragraphs):
            self._write(line)


def _wrapped(paragraphs: tuple[str, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from textwrap.wrap(paragraph, WIDTH) or [""]
