"""Draws the ways of a story onto the map, scene by scene, in the order of the page."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby

from kiosk.author.map.chart import (
    EdgeKind,
    MapEdge,
    MapNode,
    choice_node,
    ending_node,
    option_node,
    scene_node,
)
from kiosk.author.map.place import Place, Places, Quiet, quiet_steps
from kiosk.author.wording import Names, Told, condition_words
from kiosk.catalog.saying import Saying, say
from kiosk.engine.condition import Condition
from kiosk.engine.cursor import Cursor
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import (
    Choose,
    End,
    Go,
    Repeat,
    Return,
    Scene,
    Step,
    Vary,
    Visit,
    When,
)

Loose = list[tuple[str, str]]
"""Ways that still have to lead somewhere: the node they come from, and when they are gone."""


class Draft:
    """The nodes and edges of a story.

    Args:
        language: of the visitor's words.
    """

    def __init__(self, scenario: Scenario, language: str, told: Told, names: Names) -> None:
        self.nodes: list[MapNode] = []
        self.edges: list[MapEdge] = []
        self._places = Places(scenario, language, told, names)
        self._told = told
        self._names = names
        self._setting = ""
        self._inside: str | None = None
        for scene in scenario.scenes.values():
            self._scene(scene)
        for ending in scenario.endings.values():
            self._add(ending_node(ending.id), None, self._places.of_ending(ending))

    def _scene(self, scene: Scene) -> None:
        head = scene_node(scene.id)
        self._setting = scene.setting
        with self._within(head):
            self._add(head, scene.id, self._places.of_scene(scene))
            loose = self._steps(Cursor(scene.id), scene.steps, [(head, "")])
            if loose:
                self._join(loose, self._add(f"{scene.id}/out", scene.id, Place("return")))

    def _steps(self, cursor: Cursor, steps: Iterable[Step], loose: Loose) -> Loose:
        """Draw a list of steps; return the ways that come out behind it.

        Args:
            cursor: of the first one.
            loose: ways that lead there.
        """
        for is_quiet, group in groupby(steps, lambda one: isinstance(one, Quiet)):
            together = tuple(group)
            if is_quiet:
                place = self._places.of_quiet(quiet_steps(together), self._setting)
                loose = self._passed(_node_of(cursor), cursor, place, loose)
                cursor = Cursor(cursor.scene, (*cursor.path[:-1], cursor.path[-1] + len(together)))
                continue
            for step in together:
                loose = self._step(cursor, step, loose)
                cursor = cursor.following()
        return loose

    def _passed(self, node: str, cursor: Cursor, place: Place, loose: Loose) -> Loose:
        self._join(loose, self._add(node, cursor.scene, place))
        return [(node, "")]

    def _step(self, cursor: Cursor, step: Step, loose: Loose) -> Loose:
        node = choice_node(step.id) if isinstance(step, Choose) else _node_of(cursor)
        onward = self._passed(node, cursor, self._places.of_step(step), loose)
        match step:
            case When(condition, then, otherwise):
                holds = self._told(say("if {condition}", condition=self._words(condition)))
                return self._branches(cursor, ((holds, then),
                                               (self._told(say("otherwise")), otherwise)))
            case Vary(variants):
                return self._branches(cursor, [
                    (self._told(say("variant {number}", number=number)), variant)
                    for number, variant in enumerate(variants, start=1)])
            case Repeat(steps=steps):
                return self._rounds(cursor, steps)
            case Choose():
                return self._options(cursor, step)
            case Go(scene):
                self._edge(node, scene_node(scene), "go")
                return []
            case Visit(scene):
                self._edge(node, scene_node(scene), "visit")
                return [(node, self._told(say("afterwards")))]
            case End(ending):
                self._edge(node, ending_node(ending), "end")
                return []
            case Return():
                return []
            case _:
                return onward

    def _branches(
        self, cursor: Cursor, ways: Iterable[tuple[str, tuple[Step, ...]]]
    ) -> Loose:
        node = _node_of(cursor)
        loose: Loose = []
        for number, (words, steps) in enumerate(ways):
            with self._within(None):
                loose += self._steps(cursor.inner(number), steps, [(node, words)])
        return loose

    def _rounds(self, cursor: Cursor, steps: tuple[Step, ...]) -> Loose:
        node = _node_of(cursor)
        with self._within(None):
            inner = self._steps(cursor.inner(0), steps, [(node, self._told(say("each round")))])
        self._join(inner, node, "back")
        return [(node, self._told(say("afterwards")))]

    def _options(self, cursor: Cursor, choice: Choose) -> Loose:
        loose: Loose = []
        for number, option in enumerate(choice.options):
            node = option_node(option.id)
            words = "" if option.when is None else self._told(
                say("only if {condition}", condition=self._words(option.when)))
            self._edge(choice_node(choice.id), node, words=words)
            place, steps = self._places.of_option(choice, option), option.steps
            quiet_ones = quiet_steps(steps)
            if steps and len(quiet_ones) == len(steps):
                # What is said to an option says most beside it, and the map stays small.
                quiet = self._places.of_quiet(quiet_ones, self._setting)
                place, steps = self._places.followed(place, quiet), ()
            with self._within(node):
                self._add(node, cursor.scene, place)
                loose += self._steps(cursor.inner(number), steps, [(node, "")])
        if choice.can_be_skipped:
            loose.append((choice_node(choice.id), self._told(say("if it is skipped"))))
        return loose

    def _words(self, condition: Condition) -> Saying:
        return condition_words(condition, self._names)

    @contextmanager
    def _within(self, node: str | None) -> Iterator[None]:
        """Let everything drawn meanwhile belong to the visits of a node; None: nobody knows."""
        before, self._inside = self._inside, node
        yield
        self._inside = before

    def _add(self, node: str, scene: str | None, place: Place) -> str:
        self.nodes.append(MapNode(node, place.kind, scene, place.name, place.text,
                                  place.details, inside=self._inside))
        return node

    def _join(self, loose: Loose, node: str, kind: EdgeKind = "on") -> None:
        for source, words in loose:
            self._edge(source, node, kind, words)

    def _edge(self, source: str, target: str, kind: EdgeKind = "on", words: str = "") -> None:
        self.edges.append(MapEdge(source, target, kind, words))


def _node_of(cursor: Cursor) -> str:
    return f"{cursor.scene}/{'.'.join(map(str, cursor.path))}"
