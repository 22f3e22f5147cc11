"""The words behind the ids of counts, as the content has them today."""

from collections.abc import Iterator

from kiosk.engine.activity import Task
from kiosk.engine.cursor import every_step
from kiosk.engine.exhibition import Catalog
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose
from kiosk.engine.text import Text


class Names:
    """Looks ids up; what the content no longer has keeps its id.

    Args:
        catalog: None: there is no content at hand.
        language: the words are in; a story that is not in it is named in its own.
    """

    def __init__(self, catalog: Catalog | None, language: str) -> None:
        self._catalog = catalog
        self._language = language
        self._stories = {} if catalog is None else {one.id: one for one in catalog.scenarios}

    @property
    def stories(self) -> tuple[str, ...]:
        """Ids of the stories in the order of the menu."""
        return tuple(self._stories)

    def title(self) -> str:
        """Return the name of the exhibition, empty where it is not known."""
        return "" if self._catalog is None else self._words(self._catalog.title)

    def story(self, story: str) -> str:
        """Return the title of a story."""
        scenario = self._stories.get(story)
        return story if scenario is None else self._words(scenario.title)

    def language(self, code: str) -> str:
        """Return the name of a language in that language."""
        known = () if self._catalog is None else self._catalog.languages
        return next((one.name for one in known if one.code == code), code)

    def audience(self, audience: str) -> str:
        """Return the name of an audience."""
        known = None if self._catalog is None else self._catalog.audience(audience)
        return audience if known is None else self._words(known.name)

    def ending(self, story: str, ending: str) -> str:
        """Return what an ending says."""
        scenario = self._stories.get(story)
        known = None if scenario is None else scenario.endings.get(ending)
        return ending if known is None else self._words(known.respect)

    def question(self, story: str, part: str) -> str:
        """Return what was asked, or what there was to do."""
        step = self._steps(story).get(part)
        return part if step is None else self._words(step.prompt)

    def answer(self, story: str, part: str, option: str) -> str:
        """Return the words of an answer."""
        step = self._steps(story).get(part)
        options = step.options if isinstance(step, Choose) else ()
        return next((self._words(one.text) for one in options if one.id == option), option)

    def questions(self, story: str) -> tuple[str, ...]:
        """Return the ids of all that is asked or done, in the order of the page."""
        return tuple(self._steps(story))

    def answers(self, story: str, part: str) -> tuple[str, ...]:
        """Return the ids of the answers, in the order of the page."""
        step = self._steps(story).get(part)
        return tuple(one.id for one in step.options) if isinstance(step, Choose) else ()

    def _steps(self, story: str) -> dict[str, Choose | Task]:
        scenario = self._stories.get(story)
        return {} if scenario is None else {one.id: one for one in _asked(scenario)}

    def _words(self, text: Text) -> str:
        return text.words(self._language)


def _asked(scenario: Scenario) -> Iterator[Choose | Task]:
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            if isinstance(step, Choose | Task):
                yield step
