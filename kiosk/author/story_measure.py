"""What was proved and measured of a story: states, words, minutes, how easy it reads."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.author.playing_time import MINUTE_S, Pace
from kiosk.author.readability import Reading
from kiosk.catalog.saying import Saying, say


class StoryMeasure(Struct, frozen=True):
    """The figures of one story.

    Attributes:
        moments: states that were walked; `complete` is False when there are more.
        paces, readings: language → words and time of its ways, how easy it reads.
    """

    scenario: str
    moments: int
    complete: bool
    paces: dict[str, Pace]
    readings: dict[str, Reading]


def measure_lines(measure: StoryMeasure) -> Iterator[Saying]:
    """Yield the figures in sentences: one for the proof, one for each language."""
    if measure.complete:
        yield say("«{name}»: {count} states walked, that is all of them.",
                  name=measure.scenario, count=measure.moments)
    else:
        yield say("«{name}»: {count} states walked, there are more.",
                  name=measure.scenario, count=measure.moments)
    for language, pace in measure.paces.items():
        yield say(
            "  {language}: {words_least} to {words_most} words, {least} to {most} minutes. {ease}",
            language=language, words_least=pace.words_least, words_most=pace.words_most,
            least=_minutes(pace.seconds_least), most=_minutes(pace.seconds_most),
            ease=_ease(measure.readings.get(language)),
        )


def _minutes(seconds: float) -> str:
    return f"{seconds / MINUTE_S:.1f}"


def _ease(reading: Reading | None) -> str:
    """Return the measures a language has, by the names they are known by."""
    if reading is None:
        return ""
    known = (("Flesch", reading.flesch), ("LIX", reading.lix), ("Gulpease", reading.gulpease))
    found = [f"{name} {value:.0f}" for name, value in known if value is not None]
    return ", ".join((*found, f"⌀ {reading.sentence_words:.1f}"))
