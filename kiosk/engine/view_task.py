"""Activities on the screen: sorting, a checklist, an order, signs in a profile."""

from kiosk.engine.action import Hint, MoveRow, Pick, Skip, Undo
from kiosk.engine.activity import Checklist, Order, Sort, Spot
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.doing import is_complete, outcome_of, task_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Doing, Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.view_data import (
    Bar,
    BinButton,
    Button,
    FeedbackView,
    FoundSign,
    Given,
    OrderRow,
    OrderView,
    SortView,
    SpotLine,
    SpotView,
    Style,
)
from kiosk.engine.view_head import story_head

ANSWER_LOOKS = (("check", "mint"), ("clock", "butter"), ("minus", "lilac"), ("question", "sky"))
"""Icon and world of the answers to a checklist, in their order."""


def view_task(
    scenario: Scenario, play: Play, say: Phrasing, style: Style
) -> SortView | OrderView | SpotView:
    """Return the activity as it is set now."""
    doing = play.showing
    assert isinstance(doing, Doing)
    match task_at(scenario, play):
        case Sort() as sort:
            return _view_sort(scenario, play, sort, doing, say, style)
        case Checklist() as checklist:
            return _view_checklist(scenario, play, checklist, doing, say, style)
        case Order() as order:
            return _view_order(scenario, play, order, doing, say, style)
        case Spot() as spot:
            return _view_spot(scenario, play, spot, doing, say, style)


def view_outcome(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> FeedbackView:
    """Return what the activity came to."""
    task, doing = task_at(scenario, play), play.showing
    assert isinstance(doing, Doing)
    return FeedbackView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(task.prompt),
        given=_set(scenario, play, say),
        kicker=say.word("good_to_know"),
        lead="",
        title="",
        text=say.text(outcome_of(task, doing).feedback),
        chips=(),
        bar=standing_bar(say, onward_button(say.word("onward"))),
    )


def _set(scenario: Scenario, play: Play, say: Phrasing) -> tuple[Given, ...]:
    """Return what was set: rows in their order, all signs, cards with their bins."""
    doing = play.showing
    assert isinstance(doing, Doing)
    match task_at(scenario, play):
        case Order(rows=rows):
            return tuple(Given("quiet", str(number), say.text(rows[place].text))
                         for number, place in enumerate(doing.picked, start=1))
        case Spot(lines=lines) as spot:
            return tuple(
                Given("chosen" if place in doing.picked else "quiet",
                      say.text(lines[place].text), say.text(sign.about))
                for place in spot.signs if (sign := lines[place].sign) is not None)
        case Sort(cards=cards, bins=bins):
            return tuple(Given("quiet", say.text(bins[place].text), say.text(card.text))
                         for card, place in zip(cards, doing.picked, strict=False))
        case Checklist(points=points, answers=answers):
            return tuple(Given("quiet", say.text(answers[place]), say.text(point.text))
                         for point, place in zip(points, doing.picked, strict=False))


def _view_sort(
    scenario: Scenario, play: Play, sort: Sort, doing: Doing, say: Phrasing, style: Style
) -> SortView:
    place, count = len(doing.picked), len(sort.cards)
    card = None if place == count else sort.cards[place]
    refused = doing.refused is not None and card is not None
    return SortView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(sort.prompt),
        count=say.word("card_of", number=min(place + 1, count), count=count),
        card="" if card is None else say.text(card.text),
        about="",
        face=None if card is None else card.face,
        aside=_aside(card is None, say.text(card.reason) if card and refused else "", say),
        refused=refused,
        bins=tuple(
            BinButton(say.text(one.text), one.icon, one.world,
                      _cards(doing.picked.count(index), say), Pick(index) if card else None)
            for index, one in enumerate(sort.bins)
        ),
        bar=_task_bar(is_complete(sort, doing), bool(doing.picked) or refused, say),
    )


def _aside(is_done: bool, reason: str, say: Phrasing) -> str:
    if is_done:
        return say.word("all_sorted")
    return reason or say.word("sort_how")


def _cards(count: int, say: Phrasing) -> str:
    return say.word("one_card") if count == 1 else say.word("cards_count", count=count)


def _view_checklist(
    scenario: Scenario, play: Play, checklist: Checklist, doing: Doing, say: Phrasing,
    style: Style,
) -> SortView:
    place, count = len(doing.picked), len(checklist.points)
    point = None if place == count else checklist.points[place]
    return SortView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(checklist.prompt),
        count=say.word("card_of", number=min(place + 1, count), count=count),
        card="" if point is None else say.text(point.text),
        about="" if point is None else say.text(point.about),
        face=None,
        aside=say.word("all_answered") if point is None else say.word("nothing_stored"),
        refused=False,
        bins=tuple(
            BinButton(say.text(words), icon, world, "", Pick(index) if point else None)
            for index, (words, (icon, world)) in enumerate(
                zip(checklist.answers, ANSWER_LOOKS, strict=False))
        ),
        bar=_task_bar(is_complete(checklist, doing), bool(doing.picked), say),
    )


def _task_bar(is_done: bool, has_begun: bool, say: Phrasing) -> Bar:
    way_on = onward_button(say.word("done"), "check") if is_done else Button(
        say.word("skip"), Skip(), "caret-right", leads=True)
    undo = Button(say.word("undo"), Undo(), "arrow-counter-clockwise", enabled=has_begun)
    return standing_bar(say, undo, way_on)


def _view_order(
    scenario: Scenario, play: Play, order: Order, doing: Doing, say: Phrasing, style: Style
) -> OrderView:
    last = len(doing.picked) - 1
    skip = Button(say.word("skip"), Skip(), "caret-right", leads=True)
    return OrderView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(order.prompt),
        rows=tuple(
            OrderRow(
                say.text(order.rows[place].text), order.rows[place].icon,
                MoveRow(row, -1) if row > 0 else None, MoveRow(row, 1) if row < last else None,
                (row + 1, last + 1))
            for row, place in enumerate(doing.picked)
        ),
        note=say.word("several_orders"),
        words_up=say.word("row_up"),
        words_down=say.word("row_down"),
        bar=standing_bar(say, skip, onward_button(say.word("this_fits"), "check")),
    )


def _view_spot(
    scenario: Scenario, play: Play, spot: Spot, doing: Doing, say: Phrasing, style: Style
) -> SpotView:
    numbers = {place: number for number, place in enumerate(doing.picked, start=1)}
    hidden = len(spot.signs) - len(numbers)
    hint = (Button(say.word("hint"), Hint(), "lightbulb"),) if hidden else ()
    return SpotView(
        style=style,
        head=story_head(scenario, play, say),
        prompt=say.text(spot.prompt),
        count=say.word("found_of", number=len(numbers), count=len(spot.signs)),
        name=say.text(spot.name),
        face=spot.face,
        lines=tuple(
            SpotLine(say.text(one.text), numbers.get(place), place == doing.hint,
                     Pick(place) if one.sign and place not in numbers else None)
            for place, one in enumerate(spot.lines)
        ),
        found=_found(spot, numbers, say),
        left=_hidden(hidden, say),
        bar=standing_bar(say, *hint, _way_on(bool(numbers), say)),
    )


def _way_on(has_begun: bool, say: Phrasing) -> Button:
    if has_begun:
        return onward_button(say.word("onward"))
    return Button(say.word("skip"), Skip(), "caret-right", leads=True)


def _found(spot: Spot, numbers: dict[int, int], say: Phrasing) -> tuple[FoundSign, ...]:
    return tuple(
        FoundSign(number, say.text(spot.lines[place].text), say.text(sign.about))
        for place, number in numbers.items() if (sign := spot.lines[place].sign) is not None
    )


def _hidden(count: int, say: Phrasing) -> str:
    if count == 0:
        return ""
    return say.word("one_hidden_sign") if count == 1 else say.word("hidden_signs", count=count)
