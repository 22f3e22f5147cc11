"""The steps of a scene: who writes, who thinks, what is told, where the story goes on."""

import re
from dataclasses import dataclass

from kiosk.catalog.choice_reader import read_choice
from kiosk.catalog.condition_reader import Question, read_condition
from kiosk.catalog.draft import Draft
from kiosk.catalog.flow import runs_on
from kiosk.catalog.memory_reader import read_assignments
from kiosk.catalog.mood_reader import check_mood
from kiosk.catalog.node import Fields, Items, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import STEP_WORDS
from kiosk.engine.scenario import (
    Assign,
    End,
    Go,
    Line,
    Note,
    Pause,
    ShowCard,
    Step,
    Thought,
    When,
)
from kiosk.engine.text import Text

_HEAD = re.compile(r"([\w-]+)\s*(?:\(\s*([^)]*?)\s*\))?")
"""``luan`` or ``luan (happy)``"""

_COMPANIONS: dict[str, tuple[str, ...]] = {
    "thought": ("notice",),
    "note": ("sources",),
    "if": ("then", "else"),
    "choose": ("id", "station", "options"),
}
_COMPANIONS_OF_LINE = ("notice", "sources")
_REQUIRED = {"if": ("then",), "choose": ("id", "options")}


@dataclass(frozen=True)
class Head:
    """What a step begins with: a word of STEP_WORDS or a person, and how they look.

    Attributes:
        field: name of the field as written, e.g. ``luan (happy)``.
    """

    name: str
    mood: str | None
    field: str


@dataclass(frozen=True)
class StepReader:
    """Reads the steps of one scene.

    Attributes:
        context: where the scene's texts belong, for translators.
    """

    page: Page
    texts: TextReader
    draft: Draft
    context: str

    def steps(self, node: Node | None) -> tuple[Step, ...]:
        """Return the steps of a list, without the ones that cannot be read."""
        if node is None or (isinstance(node, Scalar) and not node.text.strip()):
            return ()
        if not isinstance(node, Items):
            self.page.complain("wrong-type", node.mark, "Here steps are expected",
                               "Write a list: each step on its own line, beginning with «- ».")
            self.draft.unreadable += 1
            return ()
        return self._in_order(node)

    def text(self, record: Record, name: str, comment: str) -> Text:
        """Return a text of this scene."""
        return self.texts.field(record, name, self.context, comment)

    def optional_text(self, record: Record, name: str, comment: str) -> Text | None:
        """Return a text of this scene, None where it is left out."""
        return self.texts.optional(record, name, self.context, comment)

    def question(self, node: Node) -> Question | None:
        """Return a condition and remember to check it when the whole story is known."""
        question = read_condition(self.page, node)
        if question is not None:
            self.draft.questions.append(question)
        return question

    def _in_order(self, items: Items) -> tuple[Step, ...]:
        found: list[Step] = []
        open_end = True
        for node in items.nodes:
            if open_end and not runs_on(found):
                self.page.complain("never-reached", node.mark, "The story never gets here",
                                   "Every way has gone on or ended before; move or delete this.")
                open_end = False
            step = self._step(node)
            if step is None:
                self.draft.unreadable += 1
            else:
                found.append(step)
        return tuple(found)

    def _step(self, node: Node) -> Step | None:
        if isinstance(node, Scalar) and node.text.strip() == "pause":
            return Pause()
        head = self._head(node)
        if head is None:
            return None
        spoken = head.name in self.draft.cast
        companions = _COMPANIONS_OF_LINE if spoken else _COMPANIONS.get(head.name, ())
        record = open_record(
            self.page, node, f"a step «{head.name}»",
            (head.field, *_REQUIRED.get(head.name, ())), companions)
        return self._line(head, record) if spoken else self._told(head, record)

    def _head(self, node: Node) -> Head | None:
        known = (*STEP_WORDS, *self.draft.cast)
        if not isinstance(node, Fields) or not node.pairs:
            word = node.text if isinstance(node, Scalar) else ""
            self.page.complain("unknown-step", node.mark, "This is no step",
                               f"Write «- name: text». {did_you_mean(word, known)}")
            return None
        for key, _ in node.pairs:
            found = _HEAD.fullmatch(key.text)
            if found and found[1] in known:
                return Head(found[1], self._mood(key, found[1], found[2]), key.text)
        key = node.pairs[0][0]
        word = key.text.partition("(")[0].strip()
        self.page.complain("unknown-step", key.mark, f"«{word}» is neither a person nor a step",
                           did_you_mean(word, known))
        return None

    def _mood(self, key: Scalar, who: str, mood: str | None) -> str | None:
        if mood is None:
            return None
        person = self.draft.main if who == "thought" else who
        mark = key.mark_of(key.text.find("(") + 1)
        check_mood(self.page, self.draft, self.texts.assets, person, mood, mark)
        return mood

    def _line(self, head: Head, record: Record) -> Line:
        return Line(
            head.name,
            self.text(record, head.field, f"{self.draft.name_of(head.name)} writes"),
            head.mood,
            self.optional_text(record, "notice", "what can be noticed"),
            read_sources(record),
        )

    def _told(self, head: Head, record: Record) -> Step | None:
        match head.name:
            case "thought":
                return self._thought(head, record)
            case "note":
                return Note(self.text(record, head.field, "narrator"), read_sources(record))
            case "card":
                return self._card(head, record)
            case "pause":
                return Pause()
            case "if":
                return self._when(head, record)
            case "set":
                node = record.node(head.field)
                return Assign(read_assignments(self.page, node, self.draft.variables))
            case "choose":
                return read_choice(self, record, head.field)
            case "go":
                scene = record.one_of(head.field, self.draft.scenes, kind="scene")
                return Go(scene) if scene else None
            case _:
                return self._end(head, record)

    def _thought(self, head: Head, record: Record) -> Thought:
        who = self.draft.name_of(self.draft.main)
        return Thought(
            self.text(record, head.field, f"{who} thinks"),
            head.mood,
            self.optional_text(record, "notice", "what can be noticed"),
        )

    def _when(self, head: Head, record: Record) -> When | None:
        node = record.node(head.field)
        question = self.question(node) if node is not None else None
        then, otherwise = self.steps(record.node("then")), self.steps(record.node("else"))
        return When(question.condition, then, otherwise) if question else None

    def _card(self, head: Head, record: Record) -> ShowCard | None:
        card = record.one_of(head.field, tuple(self.draft.cards), kind="card")
        self.draft.shown_cards.add(card)
        return ShowCard(card) if card else None

    def _end(self, head: Head, record: Record) -> End | None:
        ending = record.one_of(head.field, tuple(self.draft.endings), kind="ending")
        self.draft.reached_endings.add(ending)
        return End(ending) if ending else None
