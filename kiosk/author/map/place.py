"""What stands at one place of the map: a step, an option, the head of a scene, in few words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct

from kiosk.author.wording import Names, Told, changes_words, condition_words, setting_words
from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import (
    Bin,
    Checklist,
    Film,
    Info,
    Order,
    Outcome,
    Sort,
    Spot,
    Task,
)
from kiosk.engine.cursor import station_of
from kiosk.engine.scenario import Ending, Scenario
from kiosk.engine.screenplay import (
    Assign,
    Choose,
    Draft,
    End,
    Go,
    Line,
    Note,
    Option,
    Pause,
    Reads,
    Repeat,
    Return,
    Scene,
    ShowCard,
    Silence,
    Step,
    Thought,
    Vary,
    Visit,
    When,
)
from kiosk.engine.text import Text

Quiet = Line | Thought | Draft | Reads | Silence
"""Steps that are told together: what people write, say and think."""


def quiet_steps(steps: Iterable[Step]) -> tuple[Quiet, ...]:
    """Return the quiet ones among these steps."""
    return tuple(one for one in steps if isinstance(one, Quiet))


class Place(Struct, frozen=True):
    """Words of one place; see `chart.MapNode`."""

    kind: str
    name: str = ""
    text: str = ""
    details: tuple[str, ...] = ()


class Places:
    """Says what stands at a place, in the language of the map.

    Args:
        language: of the visitor's words.
    """

    def __init__(self, scenario: Scenario, language: str, told: Told, names: Names) -> None:
        self._scenario = scenario
        self._language = language
        self._told = told
        self._names = names

    def words(self, text: Text) -> str:
        """Return a visitor's text."""
        return text.words(self._language)

    def of_scene(self, scene: Scene) -> Place:
        """Return the head of a scene."""
        details = []
        if scene.chapter is not None:
            details.append(self._told(say("Chapter: {name}", name=self.words(scene.chapter))))
        if scene.id == self._scenario.start:
            details.append(self._told(say("The story begins here.")))
        setting = self._told(setting_words(scene, self._scenario, self.words))
        if scene.channel is not None:
            setting = f"{setting}: {self.words(scene.channel)}"
        return Place(f"scene_{scene.setting}", scene.id, setting, tuple(details))

    def of_ending(self, ending: Ending) -> Place:
        """Return an ending."""
        return Place("ending", ending.id, self.words(ending.respect))

    def of_quiet(self, steps: Sequence[Quiet], setting: str) -> Place:
        """Return what is written, said and thought in a row.

        Args:
            setting: of the scene.
        """
        said = [one for one in steps if isinstance(one, Line)]
        texts = [one.text for one in steps if isinstance(one, Line | Thought)]
        kind = ("messages" if setting == "chat" else "talk") if said else "thoughts"
        if not texts:
            kind = "waiting"
        text = self.words(texts[0]) if texts else ""
        return Place(kind, "", text, tuple(self._told(one) for one in self._counts(steps)))

    def _counts(self, steps: Sequence[Quiet]) -> Iterator[Saying]:
        speakers = Counter(one.person for one in steps if isinstance(one, Line))
        who = ", ".join(f"{self.words(self._scenario.cast[person].name)}\u00a0{count}"
                        for person, count in speakers.items())
        if len(speakers) > 1:
            yield say("{count} in all: {who}", count=speakers.total(), who=who)
        elif speakers:
            yield Saying("{who}", (("who", who),))
        thoughts = sum(isinstance(one, Thought) for one in steps)
        if thoughts and (speakers or thoughts > 1):
            yield say("Thoughts: {count}", count=thoughts)
        if signs := sum(getattr(one, "notice", None) is not None for one in steps):
            yield say("To notice: {count}", count=signs)
        if any(isinstance(one, Draft | Reads | Silence) for one in steps):
            yield say("Nothing comes for a while")

    def of_option(self, choice: Choose, option: Option) -> Place:
        """Return an option of a choice, or an answer to a question."""
        kind = "answer" if choice.kind != "choice" else "says" if option.says else "does"
        return Place(kind, option.id, self.words(option.text),
                     tuple(self._told(one) for one in self._option_details(option)))

    def followed(self, option: Place, quiet: Place) -> Place:
        """Return an option together with what is said right after it."""
        opening = self._told(say("Then «{words}»", words=quiet.text)) if quiet.text else ""
        then = ", ".join(one for one in (opening, *quiet.details) if one)
        return msgspec.structs.replace(option, details=(*option.details, then))

    def _option_details(self, option: Option) -> Iterator[Saying]:
        if option.locked is not None:
            yield say("Locked otherwise: {reason}", reason=self.words(option.locked))
        if option.once:
            yield say("Only once")
        if option.fallback:
            yield say("Only if nothing else is left")
        if option.helpful:
            yield say("Helpful")
        yield say("With feedback") if option.feedback else say("Without feedback")
        if option.assignments:
            yield _sets(say("Remembers"), option)

    def of_step(self, step: Step) -> Place:
        """Return any other step."""
        match step:
            case Note(text):
                return Place("note", "", self.words(text))
            case ShowCard(card):
                return Place("card", card, self.words(self._scenario.cards[card].title))
            case Pause(count):
                return self._place("pause", details=_counted(count))
            case Assign(assignments):
                return Place("set", "", self._told(changes_words(assignments)))
            case When():
                return Place("if")
            case Vary(variants):
                return self._place("vary", details=[
                    say("One of {count}, drawn anew for each visit", count=len(variants))])
            case Repeat():
                return self._repeat(step)
            case Choose():
                return self._choice(step)
            case Sort() | Order() | Spot() | Checklist():
                return self._task(step)
            case Info(title, _, facts):
                return self._place("info", text=title, details=[
                    say("Facts: {count}", count=len(facts))])
            case Film(title):
                return self._place("film", text=title)
            case Go(scene):
                return Place("go", scene)
            case Visit(scene):
                return self._place("visit", scene, details=[say("and back again")])
            case Return():
                return Place("return")
            case End(ending):
                return Place("end", ending)
            case other:
                raise AssertionError(f"{other!r} is told together with others")

    def _place(self, kind: str, name: str = "", text: Text | None = None,
               details: Iterator[Saying] | list[Saying] | None = None) -> Place:
        return Place(kind, name, self.words(text) if text is not None else "",
                     tuple(self._told(one) for one in details or ()))

    def _repeat(self, step: Repeat) -> Place:
        details = [say("At most {count} times", count=step.times)]
        if step.until is not None:
            details.append(say("until {condition}", condition=condition_words(
                step.until, self._names)))
        return self._place("repeat", details=details)

    def _choice(self, step: Choose) -> Place:
        return self._place(step.kind, step.id, step.prompt, self._choice_details(step))

    def _choice_details(self, step: Choose) -> Iterator[Saying]:
        yield from self._station(step)
        if step.several:
            yield say("Several answers are possible")
        if step.explanation is not None:
            yield say("Afterwards: {title}", title=self.words(step.explanation.title))

    def _station(self, step: Choose | Task) -> Iterator[Saying]:
        if (station := station_of(step)) is not None:
            yield say("Station: {name}", name=self.words(station))

    def _task(self, step: Task) -> Place:
        kind = type(step).__name__.lower()
        return self._place(kind, step.id, step.prompt, self._task_details(step))

    def _task_details(self, step: Task) -> Iterator[Saying]:
        yield from self._station(step)
        match step:
            case Sort(cards=cards, bins=bins):
                yield say("Cards: {count}", count=len(cards))
                for one in bins:
                    yield self._bin(one)
                yield from _outcome(step.outcome)
            case Order(rows=rows):
                yield say("Rows: {count}", count=len(rows))
                if step.fits.assignments:
                    yield _sets(say("If it fits"), step.fits)
                if step.otherwise.assignments:
                    yield _sets(say("If not"), step.otherwise)
            case Spot() | Checklist():
                yield (say("To find: {count}", count=len(step.signs)) if isinstance(step, Spot)
                       else say("Points: {count}", count=len(step.points)))
                yield from _counted(step.count)
                yield from _outcome(step.outcome)
        yield say("Can be skipped")

    def _bin(self, one: Bin) -> Saying:
        words = self.words(one.text)
        if not one.assignments:
            return Saying("→ {bin}", (("bin", words),))
        return say("→ {bin} ({changes} for each card)", bin=words,
                   changes=changes_words(one.assignments))


def _counted(variable: str | None) -> Iterator[Saying]:
    if variable is not None:
        yield say("Counted in {name}", name=variable)


def _outcome(outcome: Outcome) -> Iterator[Saying]:
    if outcome.assignments:
        yield _sets(say("Remembers"), outcome)


def _sets(when: Saying, what: Option | Outcome) -> Saying:
    """Return «when: what is remembered»."""
    return Saying("{when}: {changes}",
                  (("when", when), ("changes", changes_words(what.assignments))))
