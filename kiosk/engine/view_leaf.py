"""What stands on each sheet of a screen that is spread over several; see `view_sheet`.

A sheet is the same screen with less on it, in the order of the whole one. What is read there has
only the words that are drawn: no more than these is said.
"""

from typing import Any

from msgspec.structs import replace

from kiosk.engine.capacity import Capacity
from kiosk.engine.view_data import (
    ChatView,
    DialogueView,
    EndingView,
    FeedbackView,
    HelpView,
    IntroductionView,
    NoticedView,
    NoticePanel,
    OrderView,
    QuizView,
    ReadingView,
    RecapView,
    RepliesPanel,
    SliderView,
    SortView,
    SpotView,
    StationView,
    View,
    VoicePanel,
    WelcomeView,
)

READ = IntroductionView | FeedbackView | EndingView | NoticedView | RecapView | StationView
"""Screens that are read sheet by sheet; on the others something is chosen behind the first."""

_Pages = tuple[tuple[Any, ...], ...]


def leaves_of(shown: View, room: Capacity) -> tuple[Any, ...]:
    """Return the sheets of a whole screen, each with the bar of the whole; at least one."""
    match shown:
        case HelpView():
            leaves = _with_each(shown, "cards", _pages(shown.cards, room.helpers))
        case ReadingView():
            leaves = _with_each(shown, "choices", _pages(shown.choices, room.rows))
        case _:
            leaves = _spread(shown, room) if room.offers else ()
    return leaves or (shown,)


def _spread(shown: View, room: Capacity) -> tuple[Any, ...]:
    match shown:
        case ChatView(panel=VoicePanel() | NoticePanel()) | DialogueView(
            panel=RepliesPanel() | NoticePanel()
        ):
            panels = _panels(shown.panel, room.offers)
            return tuple(replace(shown, panel=one) for one in panels)
        case QuizView():
            return _asked(shown, "answers", room.offers)
        case SortView() if shown.card:
            return _asked(shown, "bins", room.offers)
        case OrderView():
            return _asked(shown, "rows", room.slots)
        case SliderView():
            return _asked(shown, "stops", room.stops)
        case SpotView():
            latest = replace(shown, found=shown.found[-1:])
            return _asked(latest, "lines", room.lines)
        case WelcomeView():
            first, *behind = _asked(shown, "audiences", room.offers)
            return (first, *(replace(one, languages=()) for one in behind))
        case IntroductionView() | NoticedView() | RecapView() | StationView() | EndingView() | (
            FeedbackView()
        ):
            return _read(shown, room)
        case _:
            return (shown,)


def _read(shown: READ, room: Capacity) -> tuple[Any, ...]:
    match shown:
        case IntroductionView():
            # The two ways on take the room of a point.
            size = max(1, room.points - 1)
            first, *behind = _with_each(shown, "points", _pages(shown.points, size))
            return (first, *(replace(one, title="", chips=()) for one in behind))
        case NoticedView():
            pages = _pages(shown.signs, 2 * room.points)
            return _with_each(replace(shown, kicker=""), "signs", pages)
        case RecapView():
            return _recap(shown, room)
        case StationView():
            asked = replace(shown, feedback="", others=())
            bare = replace(shown, kicker="", title="", prompt="", done_title="", done="")
            told = (replace(bare, others=()),) if shown.feedback else ()
            others = (replace(bare, feedback=""),) if shown.others else ()
            return (asked, *told, *others)
        case EndingView():
            return (
                replace(shown, next_step_title="", next_step="", helpers_title="", helpers=()),
                replace(shown, kicker="", text="", statements=()))
        case FeedbackView():
            return _feedback(shown, room)


def _recap(shown: RecapView, room: Capacity) -> tuple[RecapView, ...]:
    """Return the stations, what to take along, and last that there are other ways.

    The title stands above the stations, where there are none above what to take along.
    """
    bare = replace(shown, kicker="", title="", stations=(), takeaway_title="", takeaways=(),
                   other_title="", other_text="", closing="")
    way = replace(bare, title=shown.title)
    learnt = replace(bare if shown.stations else way, takeaway_title=shown.takeaway_title)
    end = replace(bare, other_title=shown.other_title, other_text=shown.other_text,
                  closing=shown.closing)
    return (
        *_with_each(way, "stations", _pages(shown.stations, room.points)),
        *_with_each(learnt, "takeaways", _pages(shown.takeaways, room.points)),
        end,
    )


def _feedback(shown: FeedbackView, room: Capacity) -> tuple[FeedbackView, ...]:
    """Return what was answered, what is said about it, the explanation and the tips."""
    answered = replace(shown, kicker="", lead="", title="", text="", chips=())
    bare = replace(answered, prompt="", given=(), kicker=shown.kicker)
    leaves = list(_with_each(answered, "given", _pages(shown.given, room.points)))
    if shown.lead:
        leaves.append(replace(bare, lead=shown.lead))
    if shown.title or shown.text:
        leaves.append(replace(bare, title=shown.title, text=shown.text))
    leaves += _with_each(bare, "chips", _pages(shown.chips, 2 * room.points))
    return tuple(leaves)


def _asked(shown: Any, name: str, size: int) -> tuple[Any, ...]:
    """Return what it is about alone, then what can be chosen."""
    pages = _pages(getattr(shown, name), size)
    return _with_each(shown, name, ((), *pages)) if pages else (shown,)


def _panels(panel: Any, size: int) -> tuple[Any, ...]:
    name = "observations" if isinstance(panel, NoticePanel) else "replies"
    return _asked(panel, name, size)


def _with_each(shown: Any, name: str, pages: _Pages) -> tuple[Any, ...]:
    return tuple(replace(shown, **{name: page}) for page in pages)


def _pages(every: tuple[Any, ...], size: int) -> _Pages:
    """Return as many as stand on a sheet each, nothing for none; 0: all."""
    steps = range(0, len(every), size or max(1, len(every)))
    return tuple(every[first : first + steps.step] for first in steps)
