"""A sample as groups of bars with words beside them: for the terminal window and the chart."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.author.simulation.sample import Sample
from kiosk.author.simulation.tally import Asked
from kiosk.author.tongue import translate
from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import Checklist, Order, Sort, Spot, Task
from kiosk.engine.cursor import every_step
from kiosk.engine.reply import COUNT, IN_ORDER, OTHER_ORDER
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose


class Bar(Struct, frozen=True):
    """One line of a group.

    Attributes:
        id: as it stands in the scenario; empty where the words say it all.
        share: of all that could have been, 0 to 1.
        quiet: True for what was left out rather than taken.
    """

    id: str
    words: str
    count: int
    share: float
    quiet: bool = False


class Group(Struct, frozen=True):
    """Bars that belong together.

    Attributes:
        id: of the choice or activity; empty: it is about the whole story.
        about: how often it came; empty: in every visit.
    """

    id: str
    title: str
    about: str
    bars: tuple[Bar, ...]


def stop_groups(
    sample: Sample, scenario: Scenario, language: str, tongue: str
) -> Iterator[Group]:
    """Yield a group for each choice and activity, in the order of the page.

    Args:
        language: of the story's texts.
        tongue: one of TONGUES, for everything else.
    """
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            if isinstance(step, Choose | Task):
                asked = sample.stops[step.id]
                title = step.prompt.words(language)
                about = "; ".join(translate(one, tongue) for one in _about(step, asked, sample))
                yield Group(step.id, title, about, tuple(_bars(step, asked, language, tongue)))


def ending_group(sample: Sample, scenario: Scenario, language: str, tongue: str) -> Group:
    """Return the endings, and the visits that came to none if there are any."""
    visits = sample.sampling.visits
    bars = [Bar(name, scenario.endings[name].respect.words(language), count, count / visits)
            for name, count in sample.counts.endings.items()]
    lost = sum(one.visits for one in sample.strays)
    if lost:
        bars.append(Bar("", translate(say("no ending"), tongue), lost, lost / visits, quiet=True))
    return Group("", translate(say("Endings"), tongue), "", tuple(bars))


def scene_group(sample: Sample, tongue: str) -> Group:
    """Return the scenes, with the visits in which they were entered."""
    visits = sample.sampling.visits
    return Group("", translate(say("Scenes"), tongue), "", tuple(
        Bar(name, "", count, count / visits) for name, count in sample.counts.scenes.items()))


def percent_words(share: float) -> str:
    """Return a share as percent; what happened is never told as 0."""
    percent = round(share * 100)
    return "<1 %" if share and not percent else f"{percent} %"


def _about(step: Choose | Task, asked: Asked, sample: Sample) -> Iterator[Saying]:
    yield say("visits: {count} of {visits}", count=asked.visits, visits=sample.sampling.visits)
    if asked.times > asked.visits:
        yield say("asked: {count}", count=asked.times)
    if isinstance(step, Choose) and step.several:
        yield say("several answers are possible")
    if isinstance(step, Sort):
        yield say("all cards together")
    if asked.feedback:
        yield say("feedback read: {count}", count=asked.feedback)


def _bars(step: Choose | Task, asked: Asked, language: str, tongue: str) -> Iterator[Bar]:
    # Of cards in bins the share is one in all cards; skipping is one in the times it was asked.
    whole = sum(asked.ways.values()) if isinstance(step, Sort) else asked.times
    words = _words_of(step, language, tongue)
    for way, count in asked.ways.items():
        name = way if isinstance(step, Choose | Sort) else ""
        yield Bar(name, words[way], count, count / whole if whole else 0.0)
    if not isinstance(step, Choose) or step.can_be_skipped:
        yield Bar("", translate(say("skipped"), tongue), asked.skipped,
                  asked.skipped / asked.times if asked.times else 0.0, quiet=True)


def _words_of(step: Choose | Task, language: str, tongue: str) -> dict[str, str]:
    """Return way → its words."""
    match step:
        case Choose(options=options):
            return {one.id: one.text.words(language) for one in options}
        case Sort(bins=bins):
            return {one.id: one.text.words(language) for one in bins}
        case Order():
            return {IN_ORDER: translate(say("an order that fits"), tongue),
                    OTHER_ORDER: translate(say("another order"), tongue)}
        case Spot(signs=signs):
            return {f"{COUNT}{number}": translate(say(
                "signs found: {count} of {total}", count=number, total=len(signs)), tongue)
                for number in range(1, len(signs) + 1)}
        case Checklist(points=points, answers=answers):
            first = answers[0].words(language)
            return {f"{COUNT}{number}": translate(say(
                "points with «{answer}»: {count} of {total}", answer=first, count=number,
                total=len(points)), tongue) for number in range(len(points) + 1)}
