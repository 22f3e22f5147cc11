"""The steps of a scene: who writes, who thinks, what is told, where the story goes on."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog.choice_reader import read_choice, read_poll, read_quiz, read_slider
from kiosk.catalog.condition_reader import Question, read_condition
from kiosk.catalog.draft import Draft as StoryDraft
from kiosk.catalog.film_reader import read_film
from kiosk.catalog.flow import runs_on
from kiosk.catalog.fork_reader import read_repeat, read_vary, read_when
from kiosk.catalog.memory_reader import read_assignments
from kiosk.catalog.mood_reader import check_mood, manner
from kiosk.catalog.node import Fields, Items, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.page_reader import read_info
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say, sentences
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.task_parts import read_count
from kiosk.catalog.task_reader import read_checklist, read_order, read_sort, read_spot
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import STEP_WORDS, Element
from kiosk.catalog.waiting_reader import read_draft, read_reads, read_silence
from kiosk.engine.screenplay import (
    Assign,
    End,
    Go,
    Line,
    Note,
    Pause,
    Return,
    ShowCard,
    Step,
    Thought,
    Visit,
)
from kiosk.engine.text import Text

_HEAD = re.compile(r"([\w-]+)\s*(?:\(\s*([^)]*?)\s*\))?")
"""``luan`` or ``luan (happy)``"""

_TASK = ("station", "recap", "feedback", "set", "sources")
_QUESTION = ("station", "explanation")

_COMPANIONS: dict[str, tuple[str, ...]] = {
    "thought": ("notice",),
    "note": ("sources",),
    "pause": ("count",),
    "if": ("then", "else"),
    "repeat": ("steps", "until"),
    "choose": ("id", "station", "options"),
    "quiz": ("id", "answers", "several", *_QUESTION),
    "slider": ("id", "stops", *_QUESTION),
    "poll": ("id", "answers", *_QUESTION),
    "sort": ("id", "bins", "cards", *_TASK),
    "order": ("id", "rows", "accepted", "rules", "fits", "otherwise", "station", "recap"),
    "spot": ("id", "profile", "lines", "count", *_TASK),
    "checklist": ("id", "answers", "points", "count", *_TASK),
    "info": ("lead", "facts", "picture", "sources"),
    "film": ("transcript", "file", "subtitles", "sources"),
}
"""What can stand beside a step's first field."""

_COMPANIONS_OF_LINE = ("notice", "sources")
_REQUIRED = {
    "if": ("then",),
    "repeat": ("steps",),
    "choose": ("id", "options"),
    "quiz": ("id", "answers"),
    "slider": ("id", "stops"),
    "poll": ("id", "answers"),
    "sort": ("id", "bins", "cards"),
    "order": ("id", "rows"),
    "spot": ("id", "profile", "lines"),
    "checklist": ("id", "answers", "points"),
    "info": ("lead",),
    "film": ("transcript",),
}
_ALONE: dict[str, Step] = {"pause": Pause(), "return": Return()}
"""Steps that may be a single word."""

_OWN_READERS: dict[str, Callable[["StepReader", Record, str], Step | None]] = {
    "draft": read_draft,
    "reads": read_reads,
    "silence": read_silence,
    "if": read_when,
    "vary": read_vary,
    "repeat": read_repeat,
    "choose": read_choice,
    "quiz": read_quiz,
    "slider": read_slider,
    "poll": read_poll,
    "sort": read_sort,
    "order": read_order,
    "spot": read_spot,
    "checklist": read_checklist,
    "info": read_info,
    "film": read_film,
}


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
        folder: where the files of this story are.
        utters: what people do here, for translators: ``writes`` in a chat, else ``says``.
    """

    page: Page
    texts: TextReader
    draft: StoryDraft
    context: str
    folder: Path
    utters: str

    def steps(self, node: Node | None) -> tuple[Step, ...]:
        """Return the steps of a list, without the ones that cannot be read."""
        if node is None or (isinstance(node, Scalar) and not node.text.strip()):
            return ()
        if not isinstance(node, Items):
            self.page.complain(
                "wrong-type", node.mark,
                say("Here steps are expected"),
                say("Write a list: each step on its own line, beginning with «- »."),
            )
            self.draft.unreadable += 1
            return ()
        return self._in_order(node)

    def text(self, record: Record, name: str, element: Element, comment: str) -> Text:
        """Return a text of this scene."""
        return self.texts.field(record, name, self.context, element, comment)

    def optional_text(
        self, record: Record, name: str, element: Element, comment: str
    ) -> Text | None:
        """Return a text of this scene, None where it is left out."""
        return self.texts.optional(record, name, self.context, element, comment)

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
                self.page.complain(
                    "never-reached", node.mark,
                    say("The story never gets here"),
                    say("Every way has gone on or ended before; move or delete this."),
                )
                open_end = False
            step = self._step(node)
            if step is None:
                self.draft.unreadable += 1
            else:
                found.append(step)
        return tuple(found)

    def _step(self, node: Node) -> Step | None:
        if isinstance(node, Scalar) and node.text.strip() in _ALONE:
            return _ALONE[node.text.strip()]
        head = self._head(node)
        if head is None:
            return None
        spoken = head.name in self.draft.cast
        companions = _COMPANIONS_OF_LINE if spoken else _COMPANIONS.get(head.name, ())
        record = open_record(
            self.page, node, say("a step «{name}»", name=head.name),
            (head.field, *_REQUIRED.get(head.name, ())), companions)
        return self._line(head, record) if spoken else self._told(head, record)

    def _head(self, node: Node) -> Head | None:
        known = (*STEP_WORDS, *self.draft.cast)
        if not isinstance(node, Fields) or not node.pairs:
            word = node.text if isinstance(node, Scalar) else ""
            self.page.complain(
                "unknown-step", node.mark,
                say("This is no step"),
                sentences(say("Write «- name: text»."), did_you_mean(word, known)),
            )
            return None
        for key, _ in node.pairs:
            found = _HEAD.fullmatch(key.text)
            if found and found[1] in known:
                return Head(found[1], self._mood(key, found[1], found[2]), key.text)
        key = node.pairs[0][0]
        word = key.text.partition("(")[0].strip()
        self.page.complain(
            "unknown-step", key.mark,
            say("«{word}» is neither a person nor a step", word=word),
            did_you_mean(word, known),
        )
        return None

    def _mood(self, key: Scalar, who: str, mood: str | None) -> str | None:
        if mood is None:
            return None
        person = self.draft.main if who == "thought" else who
        mark = key.mark_of(key.text.find("(") + 1)
        check_mood(self.page, self.draft, self.texts.assets, person, mood, mark)
        return mood

    def _line(self, head: Head, record: Record) -> Line:
        comment = f"{self.draft.name_of(head.name)} {self.utters}{manner(head.mood)}"
        return Line(
            head.name,
            self.text(record, head.field, "bubble", comment),
            head.mood,
            self.optional_text(record, "notice", "notice", "what can be noticed"),
            read_sources(record),
        )

    def _told(self, head: Head, record: Record) -> Step | None:
        if head.name in _OWN_READERS:
            return _OWN_READERS[head.name](self, record, head.field)
        match head.name:
            case "thought":
                return self._thought(head, record)
            case "note":
                text = self.text(record, head.field, "narrator", "narrator")
                return Note(text, read_sources(record))
            case "card":
                return self._card(head, record)
            case "set":
                node = record.node(head.field)
                return Assign(read_assignments(self.page, node, self.draft.variables))
            case "pause" | "return":
                return self._alone(head, record)
            case _:
                return self._leading(head, record)

    def _alone(self, head: Head, record: Record) -> Step:
        node = record.node(head.field)
        if not isinstance(node, Scalar) or node.text.strip():
            self.page.complain(
                "wrong-type", record.value_mark(head.field),
                say("Nothing can stand behind «{name}:»", name=head.name),
                say("Write «- {name}»; words for the visitor go into «- note: …».",
                    name=head.name),
            )
        return Pause(read_count(self, record)) if head.name == "pause" else Return()

    def _leading(self, head: Head, record: Record) -> Step | None:
        if head.name == "end":
            return self._end(head, record)
        scene = record.one_of(head.field, tuple(self.draft.scenes), kind="scene")
        if not scene:
            return None
        return Go(scene) if head.name == "go" else Visit(scene)

    def _thought(self, head: Head, record: Record) -> Thought:
        comment = f"{self.draft.name_of(self.draft.main)} thinks{manner(head.mood)}"
        return Thought(
            self.text(record, head.field, "thought", comment),
            head.mood,
            self.optional_text(record, "notice", "notice", "what can be noticed"),
        )

    def _card(self, head: Head, record: Record) -> ShowCard | None:
        card = record.one_of(head.field, tuple(self.draft.cards), kind="card")
        self.draft.shown_cards.add(card)
        return ShowCard(card) if card else None

    def _end(self, head: Head, record: Record) -> End | None:
        ending = record.one_of(head.field, tuple(self.draft.endings), kind="ending")
        self.draft.reached_endings.add(ending)
        return End(ending) if ending else None
