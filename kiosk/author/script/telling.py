"""What the templates ask about a story and have told in the language of the script's labels."""

from dataclasses import dataclass

from babel.numbers import format_decimal

from kiosk.author.script.labels import LABELS
from kiosk.author.script.memory import Change
from kiosk.author.script.numbering import Numbering
from kiosk.author.script.wording import Wording
from kiosk.author.tongue import translate
from kiosk.author.wording import setting_words
from kiosk.catalog.flow import runs_on
from kiosk.catalog.saying import Saying
from kiosk.engine.cursor import every_step
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Option, Scene, Step

_PLACES_MOST = 6
"""More places than these are read in the list of what the story remembers."""


@dataclass(frozen=True)
class Labels:
    """The script's own words in one language, one of TONGUES."""

    language: str

    def said(self, saying: Saying | str | int) -> str:
        """Return what is said; words and numbers stay as they are."""
        return translate(saying, self.language) if isinstance(saying, Saying) else str(saying)

    def label(self, name: str, /, **values: str | int | Saying) -> str:
        """Return one of LABELS with its places filled."""
        return self.said(LABELS[name].filled(**values))

    def number(self, value: float) -> str:
        """Return a number with at most one digit behind the point."""
        return str(format_decimal(value, format="#,##0.#", locale=self.language))


@dataclass(frozen=True)
class Telling:
    """Tells the parts of one story."""

    scenario: Scenario
    numbers: Numbering
    labels: Labels
    wording: Wording

    def name(self, person: str) -> str:
        """Return the name of a person."""
        return self.wording.plain(self.scenario.cast[person].name)

    def setting(self, scene: Scene) -> str:
        """Return what kind of place a scene is, and who is there."""
        return self.labels.said(setting_words(scene, self.scenario, self.wording.plain))

    def phone(self, scene: Scene) -> str:
        """Return where the messages of a scene are read; scenes with the same go on in it."""
        return scene.contact or scene.id

    def option_kind(self, scene: Scene, choice: Choose, option: Option) -> str:
        """Return what an option is: a message, a speech, something done, or an answer."""
        label = self.labels.label
        if choice.kind == "slider":
            return label("stop")
        if choice.kind != "choice":
            return label("answer")
        if not option.says:
            return label("does")
        spoken = "says" if scene.contact is not None else "says_aloud"
        return label(spoken, name=self.name(self.scenario.main_person))

    def onward(self, choice: Choose) -> str:
        """Return the numbers of the options the story goes on behind the choice from."""
        return ", ".join(self.numbers.options[one.id].number for one in choice.options
                         if runs_on(one.steps))

    def places(self, changes: tuple[Change, ...]) -> str:
        """Return where a variable changes in a few words: ``1b (+ 1), 2b (+ 1)``."""
        said = self.labels.said
        first = [f"{said(one.place.name)} ({said(one.to)})" for one in changes[:_PLACES_MOST]]
        return ", ".join((*first, *(("…",) if len(changes) > _PLACES_MOST else ())))

    def decisions(self, scene: Scene) -> tuple[Step, ...]:
        """Return the decisions and activities of a scene, in the order of the page."""
        return tuple(step for step in every_step(scene.steps)
                     if getattr(step, "id", "") in self.numbers.decisions)


def kind_of(step: Step) -> str:
    """Return the word a step has in the language: ``line``, ``if``, ``choose`` …"""
    return str(step.__struct_config__.tag)
