"""How long a visitor takes, by the pace of `editorial.yaml`.

A visit is reading, going on, deciding and waiting, in seconds:

- reading: the words of everything read, options on offer included, at the language's words per
  minute for the youngest the story is made for (`ReadingPace.words_per_second`); a film takes
  as long as its subtitles;
- going on: `touch_s` for each note, card and feedback;
- deciding: `decision_s` for each answer, each card that is sorted, each activity;
- waiting: the time a message is still being written (`engine/timing.py`, with the timings of the
  exhibition) when everything before it is already read.

The first three are those of `kiosk check` (`author/playing_time.py`), which leaves waiting out: in
a story without circles its least and most hold for every visit here without its waiting. Its
typical way differs a little: there skipping is one way among others, and every setting of an
activity as likely as another. Of circles check walks each once; a visitor may go round again.
"""

from msgspec import Struct

from kiosk.author.editorial.reads import Read
from kiosk.author.editorial.texts import count_words
from kiosk.author.playing_time import reading_s
from kiosk.catalog.editorial import ReadingPace
from kiosk.engine.exhibition import Audience, Timings
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Draft, Line, Silence, Step
from kiosk.engine.timing import typing_s

ADULT_AGE = 18


class Pace(Struct, frozen=True):
    """How fast a language is read, and how fast the terminal writes it.

    Attributes:
        words_per_second: None: nobody knows; then nothing can be said of durations.
    """

    language: str
    timings: Timings
    words_per_second: float | None
    touch_s: float
    decision_s: float

    def writing_s(self, step: Step | None) -> float:
        """Return how long the terminal takes to show a step by itself; 0 where it does not."""
        match step:
            case Silence(wait_s):
                return wait_s
            case Draft():
                return self.timings.rest_s + self.timings.draft_s
            case Line(text=text):
                return self.timings.rest_s + typing_s(text.words(self.language), self.timings)
            case _:
                return 0.0


def pace_in(
    language: str, timings: Timings, rules: ReadingPace | None, age: int
) -> Pace:
    """Return the pace of a language for somebody of an age, in years."""
    if rules is None:
        return Pace(language, timings, None, 0, 0)
    return Pace(language, timings, rules.words_per_second(language, age),
                rules.touch_s, rules.decision_s)


def reading_age(scenario: Scenario, visitors: tuple[Audience, ...]) -> int:
    """Return the age of the youngest who read, in years, as `kiosk check` takes it."""
    adults = bool(visitors) and all(one.adult for one in visitors)
    return max(scenario.age_from, ADULT_AGE) if adults else scenario.age_from


class Clock:
    """The time one leg of a visit takes; it begins with everything read.

    Attributes:
        words: read so far; options on offer are not told yet and do not count.
        busy_s: reading, going on, deciding.
        waited_s: waiting for messages with nothing left to read.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._unread_s = 0.0
        self.words = 0
        self.busy_s = 0.0
        self.waited_s = 0.0

    def decide(self) -> None:
        """Take a decision."""
        self.busy_s += self._pace.decision_s

    def read(self, read: Read) -> None:
        """Read what has come; the terminal may write on meanwhile."""
        pace = self._pace
        self.words += 0 if read.on_offer else count_words(read.words(pace.language))
        if pace.words_per_second is None:
            return
        self._unread_s += reading_s(read, pace.language, pace.words_per_second, 0.0)
        self.busy_s += reading_s(read, pace.language, pace.words_per_second, pace.touch_s)

    def write(self, step: Step | None) -> None:
        """Let the terminal write; what stands there is read meanwhile."""
        left_s = self._unread_s - self._pace.writing_s(step)
        self._unread_s = max(0.0, left_s)
        self.waited_s += max(0.0, -left_s)

    def touch(self) -> None:
        """Go on, with everything read."""
        self._unread_s = 0.0
