"""The rules texts keep, as `editorial.yaml` has them. Data only."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.catalog.node import Mark
from kiosk.catalog.problem import Level
from kiosk.catalog.word_pattern import WordPattern

Patterns = tuple[WordPattern, ...]


@dataclass(frozen=True)
class WordRule:
    """Words that do not appear.

    Attributes:
        why, instead: the reason and the advice, in the language of the words.
        young_only: True when texts that adults alone read may have them.
        exceptions: phrases in which they are allowed.
        allowed_in: scenarios and other files in which they are allowed.
    """

    words: Patterns
    why: str
    instead: str
    young_only: bool = False
    exceptions: Patterns = ()
    allowed_in: tuple[str, ...] = ()
    level: Level = "error"


@dataclass(frozen=True)
class IncidentRules:
    """What holds for scenarios that touch an incident; languages → words.

    Attributes:
        reassurance: key of the fixed statement on every ending; empty: none.
        first, later: no text advises something of `later` before one of `first` was read.
        explain: an option with one of these needs a feedback.
    """

    reassurance: str = ""
    first: Mapping[str, Patterns] = field(default_factory=dict)
    later: Mapping[str, Patterns] = field(default_factory=dict)
    explain: Mapping[str, Patterns] = field(default_factory=dict)


@dataclass(frozen=True)
class Lengths:
    """How long texts may be, by kind of text (an element, or one of LENGTH_KINDS).

    Attributes:
        error_percent: from this share of a length on it is an error, below a warning.
        words_percent: language → share of the words it may have; others 100.
        buttons: keys of the interface's words that stand on buttons.
    """

    words: Mapping[str, int] = field(default_factory=dict)
    characters: Mapping[str, int] = field(default_factory=dict)
    error_percent: int = 130
    words_percent: Mapping[str, int] = field(default_factory=dict)
    buttons: frozenset[str] = frozenset()


@dataclass(frozen=True)
class FixedStatement:
    """A sentence that is always said with the same words; language → words.

    Attributes:
        for_adults: what is said to those addressed formally; empty: nothing is fixed for them.
    """

    key: str
    for_young: Mapping[str, str]
    for_adults: Mapping[str, str]

    def forms(self, language: str) -> Iterator[str]:
        """Yield the statement in a language, to young people and to adults."""
        yield from (one[language] for one in (self.for_young, self.for_adults) if language in one)


@dataclass(frozen=True)
class SourceRules:
    """Which texts name their sources.

    Attributes:
        needed_by: kinds of text (elements).
        covered_elsewhere: ids no scenario needs to rest on.
        mark: where this stands.
    """

    needed_by: frozenset[str] = frozenset()
    covered_elsewhere: frozenset[str] = frozenset()
    mark: Mark = field(default_factory=Mark)


@dataclass(frozen=True)
class Pressure:
    """How many messages that press or lure there are on one way, and without a break."""

    messages_most: int
    in_a_row_most: int


@dataclass(frozen=True)
class ReadingTarget:
    """How easy a language has to read; None: not looked at. Formulas: author/readability."""

    flesch_least: int | None = None
    lix_most: int | None = None
    gulpease_least: int | None = None
    sentence_words_most: int | None = None


@dataclass(frozen=True)
class PathTarget:
    """How long a way through a story is."""

    words_least: int
    words_most: int
    minutes_least: int
    minutes_most: int


@dataclass(frozen=True)
class ReadingPace:
    """How fast visitors read and decide.

    Attributes:
        words_per_minute: language → words an adult reads in a minute.
        percent_from_age: age → share of it that somebody of this age reaches.
        decision_s, touch_s: time for a decision, and for each «go on».
    """

    words_per_minute: Mapping[str, int]
    percent_from_age: Mapping[int, int]
    decision_s: int
    touch_s: int

    def words_per_second(self, language: str, age: int) -> float | None:
        """Return how much somebody of an age reads in a second; None: nobody knows."""
        if language not in self.words_per_minute:
            return None
        begun = [one for one in self.percent_from_age if one <= age]
        # Whoever is younger than all of them reads no faster than the youngest.
        from_age = max(begun) if begun else min(self.percent_from_age, default=None)
        percent = 100 if from_age is None else self.percent_from_age[from_age]
        return self.words_per_minute[language] / 60 * percent / 100


@dataclass(frozen=True)
class Editorial:
    """All rules; a part that is left out is not checked."""

    file: str
    incident_scenarios: tuple[str, ...] = ()
    incident: IncidentRules = IncidentRules()
    words: Mapping[str, tuple[WordRule, ...]] = field(default_factory=dict)
    lengths: Lengths = Lengths()
    statements: Mapping[str, FixedStatement] = field(default_factory=dict)
    sources: SourceRules | None = None
    pressure: Pressure | None = None
    readability: Mapping[str, ReadingTarget] = field(default_factory=dict)
    path: PathTarget | None = None
    pace: ReadingPace | None = None
