"""Texts that do not fit, as problems with their place, how bad it is, and where."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from kiosk.author.fit.places import Place
from kiosk.catalog.problem import Level, Problem
from kiosk.catalog.saying import Saying, say
from kiosk.engine.session import HUGE, TEXT_SIZES

_START_MOST = 40

_SCREENS = {
    "AttractView": say("invitation"),
    "WelcomeView": say("language and audience"),
    "MenuView": say("menu"),
    "IntroductionView": say("content note"),
    "ChatView": say("chat"),
    "DialogueView": say("dialogue"),
    "QuizView": say("quiz"),
    "FeedbackView": say("feedback"),
    "PollView": say("shares of a vote"),
    "SortView": say("sorting"),
    "OrderView": say("putting in order"),
    "SpotView": say("spotting signs"),
    "SliderView": say("slider"),
    "InfoView": say("page"),
    "FilmView": say("film"),
    "EndingView": say("ending"),
    "CardsView": say("technique cards"),
    "NoticedView": say("what was noticed"),
    "RecapView": say("recap"),
    "StationView": say("decision of the way"),
    "HelpView": say("help"),
    "LeavingView": say("leaving"),
    "StillThereView": say("still there?"),
    "ResettingView": say("restart"),
    "StumbledView": say("fault"),
    "PauseSignView": say("pause sign"),
    "ReadingView": say("reading and display"),
    "ThreadView": say("whole chat"),
}
_SIZES = {
    "normal": Saying("{screens}"),
    "large": say("with large text: {screens}"),
    HUGE: say("with huge text: {screens}"),
}
_OTHER_SIZE = say("with text size {size}: {screens}")


class Key(Struct, frozen=True):
    """What does not fit.

    Attributes:
        fault: ``broken``, ``overflow`` or ``small``.
        word: the one that is too wide; empty: it is not about a single word.
    """

    fault: str
    place: Place
    word: str


class Spot(Struct, frozen=True):
    """Where it does not fit.

    Attributes:
        view: kind of view.
        size_px, diagonal_inch: of the screen.
        share: of the size asked for; `share_least` would be right.
    """

    view: str
    size_px: str
    diagonal_inch: float
    text_size: str
    share: float
    share_least: float


def misfit_problem(key: Key, spots: Sequence[Spot]) -> Problem:
    """Return a text that does not fit in some places as one problem."""
    worst = min(spots, key=lambda one: one.share / one.share_least)
    level, code, message = _told(key, worst, where_it_is(spots))
    place = key.place
    remedy = say("Use a shorter word, or write it as two words.") if key.word else say(
        "Shorten it to about {count} characters.", count=_characters(place.words, worst))
    return Problem(level, code, message, remedy, place.file, place.line, place.column)


def _told(key: Key, worst: Spot, where: Saying) -> tuple[Level, str, Saying]:
    start, share = start_of(key.place.words), round(100 * worst.share)
    match key.fault:
        case "broken":
            return "error", "broken-word", say(
                "The word «{word}» is too long and would be cut in two: {where}",
                word=key.word, where=where)
        case "overflow":
            return "error", "text-overflows", say(
                "«{start}» is longer than its place, even at {share} % of its size: {where}",
                start=start, share=share, where=where)
        case _ if key.word:
            return "warning", "long-word", say(
                "The word «{word}» is so long that its text shrinks to {share} %, below "
                "{least} %: {where}",
                word=key.word, share=share, least=round(100 * worst.share_least), where=where)
        case _:
            return "warning", "text-too-small", say(
                "«{start}» is so long that it shrinks to {share} %, below {least} %: {where}",
                start=start, share=share, least=round(100 * worst.share_least), where=where)


def where_it_is(spots: Iterable[Spot]) -> Saying:
    """Return the screens, each with its layouts and text sizes."""
    by_view: dict[str, list[Spot]] = defaultdict(list)
    for one in spots:
        by_view[one.view].append(one)
    return joined("; ", (
        Saying("{screen} ({layouts})", (
            ("screen", screen_name(view)), ("layouts", _layouts(here)),
        ))
        for view, here in by_view.items()
    ))


def _layouts(spots: Iterable[Spot]) -> Saying:
    by_size: dict[str, dict[str, dict[float, None]]] = defaultdict(lambda: defaultdict(dict))
    for one in spots:
        by_size[one.text_size][one.size_px].setdefault(one.diagonal_inch)
    return joined("; ", (
        _SIZES.get(size, _OTHER_SIZE).filled(screens=_screens(by_size[size]), size=size)
        for size in TEXT_SIZES if size in by_size
    ))


def _screens(layouts: dict[str, dict[float, None]]) -> str:
    return ", ".join(
        f"{size_px} {'/'.join(f'{one:g}″' for one in diagonals)}"
        for size_px, diagonals in layouts.items()
    )


def joined(separator: str, sayings: Iterable[Saying]) -> Saying:
    """Return sayings one behind the other."""
    values = {f"part_{number}": one for number, one in enumerate(sayings)}
    return Saying(separator.join(f"{{{name}}}" for name in values), tuple(values.items()))


def screen_name(view: str) -> Saying:
    """Return what authors call a kind of view."""
    return _SCREENS.get(view) or as_it_is(view)


def as_it_is(words: str) -> Saying:
    """Return words that are the same in every language."""
    return Saying("{words}", (("words", words),))


def _characters(words: str, worst: Spot) -> int:
    """Return how long the text may be: what it covers grows with the square of its size."""
    return max(1, int(len(words) * (worst.share / worst.share_least) ** 2))


def start_of(words: str) -> str:
    """Return the first words of a text, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= _START_MOST else line[: _START_MOST - 2] + " …"
