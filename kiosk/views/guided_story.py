"""One way through a story by touches, pausing wherever a picture is worth taking."""

from collections.abc import Iterator

from kiosk.engine.action import Action, MarkNotice, MoveRow, Onward, Pick, PickOption
from kiosk.engine.view_data import (
    Button,
    ChatView,
    DialogueView,
    EndingView,
    FilmView,
    NoticePanel,
    OrderView,
    QuizView,
    RepliesPanel,
    SliderView,
    SortView,
    SpotView,
    TellPanel,
    VoicePanel,
)

TURNS_MOST = 400
FILM_PARTS = 6


def play_story(visitor: object) -> Iterator[str]:
    """Take the first way everywhere; yield a name for each choice and each kind of moment."""
    shown: set[str] = set()
    for _ in range(TURNS_MOST):
        match visitor.view:
            case EndingView():
                return
            case ChatView(panel=panel) | DialogueView(panel=panel):
                yield from _play_panel(visitor, panel, shown)
            case FilmView():
                yield from _watch(visitor)
            case _:
                yield from _play_activity(visitor)


def _play_panel(visitor: object, panel: object, shown: set[str]) -> Iterator[str]:
    match panel:
        case VoicePanel(hurry=Button(action=Onward())):
            visitor.tap(Onward())
        case VoicePanel(replies=()):
            visitor.wait(0.7)
            if "typing" not in shown and len(visitor.view.phone.bubbles) > 1:
                shown.add("typing")
                yield "chat_typing"
            visitor.wait(3)
        case VoicePanel(replies=replies) | RepliesPanel(replies=replies):
            yield "chat" if isinstance(visitor.view, ChatView) else "dialogue"
            visitor.tap(replies[0].action)
        case NoticePanel():
            yield "pause"
            yield from _notice(visitor, panel)
        case TellPanel(kind=kind):
            if kind not in shown:
                shown.add(kind)
                yield kind
            visitor.tap(Onward())
        case None:
            visitor.tap(Onward())


def _notice(visitor: object, panel: NoticePanel) -> Iterator[str]:
    for index in range(min(2, len(panel.observations))):
        visitor.tap(MarkNotice(index))
    yield "pause_and_notice"
    visitor.tap(Onward())
    if isinstance(getattr(visitor.view, "panel", None), NoticePanel):
        yield "also_there"
        visitor.tap(Onward())


def _watch(visitor: object) -> Iterator[str]:
    """See most of a film, stop by stop; where it cannot be shown its words are next."""
    visitor.see_film()
    for part in range(1, FILM_PARTS):
        if not isinstance(visitor.view, FilmView):
            return
        visitor.wait((visitor.view.length_s or 0.0) / FILM_PARTS)
        visitor.see_film()
        if part == FILM_PARTS * 2 // 3:
            yield "film"
    visitor.tap(Onward())


def _play_activity(visitor: object) -> Iterator[str]:
    """Set something as often as there is something to set, then go on."""
    name = type(visitor.view).__name__.removesuffix("View").lower()
    yield name
    before = None
    while (settings := _settings(visitor)) and visitor.view != before:
        before = visitor.view
        visitor.tap(settings[0])
        if type(visitor.view) is not type(before):
            return
        if isinstance(before, SpotView | OrderView | SliderView):
            yield f"{name}_begun"
            break
    visitor.tap(Onward())


def _settings(visitor: object) -> list[Action]:
    match visitor.view:
        case SortView(refused=True, bins=bins):
            return [one.action for one in bins[1:] if one.action]
        case SortView(bins=bins):
            return [one.action for one in bins if one.action]
        case QuizView(hint=hint) if hint and Onward() in visitor.actions():
            return []
        case QuizView() | SliderView():
            return [one for one in visitor.actions() if isinstance(one, PickOption)]
        case SpotView() | OrderView():
            return [one for one in visitor.actions() if isinstance(one, Pick | MoveRow)]
        case _:
            return []
