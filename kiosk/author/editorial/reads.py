"""What a visitor reads at one moment of a story."""

from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.engine.activity import Film, Outcome, Sort
from kiosk.engine.cursor import option_at, step_at
from kiosk.engine.deciding import open_options
from kiosk.engine.doing import outcome_of, task_at
from kiosk.engine.play import (
    Answering,
    Choosing,
    Decision,
    Doing,
    Ended,
    Lingering,
    Noticing,
    Play,
)
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Line, Note, ShowCard, Thought
from kiosk.engine.text import Text

Kind = Literal["bubble", "thought", "narrator", "card", "question", "option", "feedback",
               "activity", "ending"]

_READ_ELSEWHERE = frozenset({"steps", "then", "otherwise", "variants", "station", "recap",
                             "notice", "reason"})
"""Fields of a step whose texts come at another moment, or only to some."""


class Read(Struct, frozen=True):
    """Texts that are read together.

    Attributes:
        person: who writes; None: nobody in the story.
        presses: True for a message of somebody else in which something can be noticed.
        feedback: what follows from an option when it is taken.
        lasts_s: languages, each with the seconds it takes by itself, as a film does.
    """

    kind: Kind
    texts: tuple[Text, ...]
    scene: str
    person: str | None = None
    presses: bool = False
    feedback: Text | None = None
    lasts_s: tuple[tuple[str, float], ...] = ()

    @property
    def on_offer(self) -> bool:
        """True for what is read to decide and not part of the story yet."""
        return self.kind == "option"

    def words(self, language: str) -> str:
        """Return all the words in a language."""
        return "\n".join(one.words(language) for one in self.texts)


def reads_at(scenario: Scenario, play: Play) -> Iterator[Read]:
    """Yield what there is to read where the play stands; what was read before is not repeated."""
    step = step_at(scenario, play.cursor)
    scene = play.cursor.scene
    match play.showing, step:
        case Ended(name), _:
            ending = scenario.endings[name]
            yield Read("ending", (ending.text, *ending.statements, ending.next_step), "endings")
        case Choosing(), Choose(prompt=prompt):
            yield Read("question", (prompt,), scene)
            for _, option in open_options(scenario, play):
                yield Read("option", (option.text,), scene, feedback=option.feedback)
        case Answering(options), Choose() as choice:
            said = [choice.options[place].feedback for place in options]
            texts = tuple(one for one in said if one is not None)
            yield Read("feedback", (*texts, *_texts_in(choice.explanation)), scene)
        case Doing(told=True) as doing, _:
            outcome = outcome_of(task_at(scenario, play), doing)
            yield Read("feedback", tuple(_texts_in(outcome.feedback)), scene)
        case Doing(picked=picked), Sort() if picked:
            return  # the cards were read with the first one
        case Noticing() | Lingering(), _:
            return  # nothing new stands there
        case _:
            yield from _told(scenario, step, scene)


def _told(scenario: Scenario, step: object, scene: str) -> Iterator[Read]:
    match step:
        case Line(person=person, text=text, notice=notice):
            presses = notice is not None and person != scenario.main_person
            yield Read("bubble", (text,), scene, person, presses)
        case Note(text=text):
            yield Read("narrator", (text,), scene)
        case ShowCard(name):
            card = scenario.cards[name]
            yield Read("card", (card.title, card.text), "cards")
        case _:
            texts = tuple(_texts_in(step))
            if texts:
                yield Read("activity", texts, scene, lasts_s=_film_s(step))


def _film_s(step: object) -> tuple[tuple[str, float], ...]:
    """Return how long a film is, by its last subtitle; nothing where its words are read."""
    match step:
        case Film(file=str(), subtitles=subtitles):
            return tuple((language, cues[-1].end_s) for language, cues in subtitles.items())
        case _:
            return ()


def thought_of(scenario: Scenario, play: Play) -> Read:
    """Return the inner voice beside the story; there must be one."""
    assert play.thought is not None
    step = step_at(scenario, play.thought)
    assert isinstance(step, Thought)
    return Read("thought", (step.text,), play.thought.scene, scenario.main_person)


def said_by(scenario: Scenario, decisions: tuple[Decision, ...]) -> Iterator[Read]:
    """Yield the messages that decisions send."""
    for one in decisions:
        if one.option is not None:
            option = option_at(scenario, one.cursor, one.option)
            if option.says:
                yield Read("bubble", (option.text,), one.cursor.scene, scenario.main_person)


def _texts_in(thing: object) -> Iterator[Text]:
    """Yield the texts of anything out of a story, such as a kind of step nobody has named here."""
    match thing:
        case Text():
            yield thing
        case Outcome():
            return
        case tuple():
            for one in thing:
                yield from _texts_in(one)
        case Struct():
            for field in msgspec.structs.fields(thing):
                if field.name not in _READ_ELSEWHERE:
                    yield from _texts_in(getattr(thing, field.name))
