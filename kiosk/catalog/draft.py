"""A story while it is being read: the names it declares and the ones it uses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.catalog.condition_reader import Question
from kiosk.catalog.page import Place
from kiosk.engine.scenario import Card, Ending, Person, Variable


@dataclass
class Draft:
    """What is known of a story before and during the reading of its steps.

    Attributes:
        scenes: id → place, in the order of the page.
        open_scenes: the ones that can run out.
        options, choices: id → where it was first used; choices and activities share ids.
        bins: ids of bins, which answer a sort one card after the other.
        questions: conditions, to be checked when every option is known.
        shown_cards, reached_endings: the ones some step names.
        films: path → where it is first named.
        subtitles: path → language.
        unreadable: how many steps could not be read.
    """

    id: str
    cast: Mapping[str, Person]
    main: str
    cards: Mapping[str, Card]
    variables: dict[str, Variable]
    scenes: dict[str, Place]
    endings: Mapping[str, Ending] = field(default_factory=dict)
    options: dict[str, Place] = field(default_factory=dict)
    choices: dict[str, Place] = field(default_factory=dict)
    bins: set[str] = field(default_factory=set)
    questions: list[Question] = field(default_factory=list)
    open_scenes: dict[str, Place] = field(default_factory=dict)
    shown_cards: set[str] = field(default_factory=set)
    reached_endings: set[str] = field(default_factory=set)
    films: dict[str, Place] = field(default_factory=dict)
    subtitles: dict[str, str] = field(default_factory=dict)
    unreadable: int = 0

    def name_of(self, person: str) -> str:
        """Return the name of a person as written, or the id."""
        known = self.cast.get(person)
        return next(iter(known.name.by_language.values())) if known else person
