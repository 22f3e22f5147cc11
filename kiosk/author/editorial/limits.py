"""How long a text may be: what kind of text it is, and what the rules say about that kind."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.catalog.editorial import Lengths
from kiosk.catalog.library import Loaded
from kiosk.catalog.text_reader import SourceText
from kiosk.engine.cursor import every_step
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose


class Limit(Struct, frozen=True):
    """How long one text may be; None: as long as it likes."""

    words: int | None = None
    characters: int | None = None


class Limits:
    """The lengths of the rules, for the texts of one content folder."""

    def __init__(self, lengths: Lengths, loaded: Loaded) -> None:
        self.lengths = lengths
        self._replies = frozenset(
            (scenario.id, words) for scenario in loaded.scenarios.values()
            for words in _written_options(scenario)
        )

    def kind(self, domain: str, source: SourceText) -> str:
        """Return the kind of a text: its element, ``reply`` or ``button``."""
        if source.element == "option" and (domain, source.words) in self._replies:
            return "reply"
        name = source.context.removeprefix("interface/").removesuffix("/adult")
        is_button = source.element == "interface" and name in self.lengths.buttons
        return "button" if is_button else source.element

    def words_most(self, kind: str, language: str) -> float | None:
        """Return how many words a kind of text may have in a language, None: any number."""
        most = self.lengths.words.get(kind)
        return None if most is None else (
            most * self.lengths.words_percent.get(language, 100) / 100)

    def tightest(self, domain: str, uses: Iterable[SourceText], language: str) -> Limit:
        """Return the limit that keeps to all uses of the same words."""
        kinds = [self.kind(domain, one) for one in uses]
        words = [most for one in kinds if (most := self.words_most(one, language)) is not None]
        characters = [self.lengths.characters[one] for one in kinds
                      if one in self.lengths.characters]
        return Limit(int(min(words)) if words else None, min(characters, default=None))


def _written_options(scenario: Scenario) -> Iterator[str]:
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            if isinstance(step, Choose):
                yield from (next(iter(one.text.by_language.values()))
                            for one in step.options if one.says)
