"""Activities of a story: sorting, ordering, spotting signs, going through a checklist."""

import re
from typing import TYPE_CHECKING

from kiosk.catalog.choice_reader import check_number
from kiosk.catalog.memory_reader import read_assignments
from kiosk.catalog.node import Items, Node, Scalar
from kiosk.catalog.record import Record, open_record, report_unknown
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.task_parts import (
    check_entry_ids,
    entry_id,
    read_count,
    read_named_outcome,
    read_outcome,
    read_prompt,
    read_recap,
    read_station,
    task_id,
)
from kiosk.catalog.vocabulary import (
    BINS_LEAST,
    BINS_MOST,
    CARDS_LEAST,
    CARDS_MOST,
    LINES_LEAST,
    LINES_MOST,
    OPTIONS_LEAST,
    OPTIONS_MOST,
    POINTS_LEAST,
    POINTS_MOST,
    ROWS_LEAST,
    ROWS_MOST,
    WORLDS,
)
from kiosk.engine.activity import (
    Bin,
    Checklist,
    Order,
    Point,
    ProfileLine,
    Row,
    Sign,
    Sort,
    SortCard,
    Spot,
)
from kiosk.engine.doing import fits
from kiosk.engine.text import Text

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader

_RULE = re.compile(r"([\w-]+)\s+after\s+([\w-]+)")


def read_sort(reader: "StepReader", record: Record, field: str) -> Sort:
    """Return the cards and the bins they are sorted into."""
    bins = tuple(_bin(reader, node) for node in record.items("bins"))
    check_number(record, "bins", len(bins), BINS_LEAST, BINS_MOST)
    reader.draft.bins.update(one.id for one in bins)
    cards = tuple(_card(reader, node, bins) for node in record.items("cards"))
    check_number(record, "cards", len(cards), CARDS_LEAST, CARDS_MOST)
    check_entry_ids(record, "cards")
    check_entry_ids(record, "bins")
    return Sort(
        id=task_id(reader, record), prompt=read_prompt(reader, record, field),
        cards=cards, bins=bins,
        station=read_station(reader, record), recap=read_recap(reader, record),
        outcome=read_outcome(reader, record),
    )


def _bin(reader: "StepReader", node: Node) -> Bin:
    record = open_record(reader.page, node, say("a bin"), ("id", "text", "icon", "world"),
                         ("set",))
    return Bin(
        id=entry_id(record),
        text=reader.text(record, "text", "option", "bin for cards"),
        icon=record.one_of("icon", tuple(reader.texts.assets.icons)),
        world=record.one_of("world", WORLDS),
        assignments=read_assignments(reader.page, record.node("set"), reader.draft.variables),
    )


def _card(reader: "StepReader", node: Node, bins: tuple[Bin, ...]) -> SortCard:
    record = open_record(reader.page, node, say("a card to be sorted"), ("id", "text"),
                         ("face", "fits", "reason", "sources"))
    fitting = record.known_words("fits", tuple(one.id for one in bins), "bin")
    if fitting and "reason" not in record:
        reader.page.complain(
            "missing-field", record.mark_of("fits"),
            say("This card says where it fits, but not why"),
            say("Add a line «reason: …»; it is said when the card was put elsewhere."),
        )
    return SortCard(
        id=entry_id(record),
        text=reader.text(record, "text", "point", "card to be sorted"),
        face=record.one_of("face", tuple(sorted(reader.texts.assets.faces))) or None,
        fits=fitting,
        reason=reader.optional_text(record, "reason", "reason", "why the card above fits there"),
        sources=read_sources(record),
    )


def read_order(reader: "StepReader", record: Record, field: str) -> Order:
    """Return the rows and which orders of them fit."""
    rows = tuple(_row(reader, node) for node in record.items("rows"))
    check_number(record, "rows", len(rows), ROWS_LEAST, ROWS_MOST)
    check_entry_ids(record, "rows")
    order = Order(
        id=task_id(reader, record), prompt=read_prompt(reader, record, field), rows=rows,
        accepted=_accepted(record, rows), after=_rules(record, rows),
        station=read_station(reader, record), recap=read_recap(reader, record),
        fits=read_named_outcome(reader, record, "fits"),
        otherwise=read_named_outcome(reader, record, "otherwise"),
    )
    if "accepted" not in record and "rules" not in record:
        reader.page.complain(
            "missing-field", record.mark,
            say("Nothing says which order of the rows fits"),
            say("Add «accepted: [[a, b, c]]» or «rules: [b after a]»."),
        )
    _check_possible(record, order)
    return order


def _row(reader: "StepReader", node: Node) -> Row:
    record = open_record(reader.page, node, say("a row"), ("id", "text", "icon"))
    return Row(
        id=entry_id(record),
        text=reader.text(record, "text", "point", "row to be put in order"),
        icon=record.one_of("icon", tuple(reader.texts.assets.icons)),
    )


def _accepted(record: Record, rows: tuple[Row, ...]) -> tuple[tuple[int, ...], ...]:
    ids = [one.id for one in rows]
    found = []
    for node in record.items("accepted"):
        words = [one.text for one in node.nodes if isinstance(one, Scalar)] if isinstance(
            node, Items) else []
        if sorted(words) == sorted(ids):
            found.append(tuple(ids.index(one) for one in words))
        else:
            record.page.complain(
                "wrong-order", node.mark,
                say("This order does not name each row once"),
                say("The rows are: {names}.", names=", ".join(ids)),
            )
    return tuple(found)


def _rules(record: Record, rows: tuple[Row, ...]) -> tuple[tuple[int, int], ...]:
    ids = [one.id for one in rows]
    found = []
    for rule in record.words("rules"):
        match = _RULE.fullmatch(rule.text.strip())
        if match is None:
            record.page.complain(
                "wrong-type", rule.mark,
                say("«{rule}» is no rule", rule=rule.text),
                say("Write for example: block after police."),
            )
        elif unknown := [one for one in match.groups() if one not in ids]:
            report_unknown(record.page, "row", unknown[0], ids, rule.mark)
        else:
            found.append((ids.index(match[1]), ids.index(match[2])))
    return tuple(found)


def _check_possible(record: Record, order: Order) -> None:
    """Report accepted orders that break a rule, and rules no order can keep."""
    field = "accepted" if order.accepted else "rules"
    if order.accepted:
        possible = all(fits(order, one) for one in order.accepted)
    else:
        possible = _can_be_kept(order)
    if not possible:
        record.page.complain(
            "impossible-order", record.mark_of(field),
            say("An accepted order breaks a rule, or no order keeps all rules"),
            say("Compare «accepted» with «rules»; rules must not run in a circle."),
        )


def _can_be_kept(order: Order) -> bool:
    """Return whether rows can be taken one by one, each behind all it has to follow."""
    left = set(range(len(order.rows)))
    while left:
        free = {one for one in left
                if not any(later == one and earlier in left for later, earlier in order.after)}
        if not free:
            return False
        left -= free
    return True


def read_spot(reader: "StepReader", record: Record, field: str) -> Spot:
    """Return the drawn profile and the signs in it."""
    lines = tuple(_line(reader, node) for node in record.items("lines"))
    check_number(record, "lines", len(lines), LINES_LEAST, LINES_MOST)
    node = record.node("profile")
    profile = open_record(reader.page, node, say("a profile"), ("name", "face"), (),
                          record.mark_of("profile")) if node is not None else None
    if "lines" in record and not any(one.sign for one in lines):
        reader.page.complain(
            "missing-value", record.mark_of("lines"),
            say("There is nothing to be found in this profile"),
            say("Add «sign: …» and «about: …» to at least one line."),
        )
    return Spot(
        id=task_id(reader, record), prompt=read_prompt(reader, record, field),
        name=reader.text(profile, "name", "name", "name of a profile") if profile else _nothing(),
        face=profile.one_of("face", tuple(sorted(reader.texts.assets.faces))) if profile else "",
        lines=lines, count=read_count(reader, record), station=read_station(reader, record),
        recap=read_recap(reader, record), outcome=read_outcome(reader, record),
    )


def _nothing() -> Text:
    return Text({"": ""})


def _line(reader: "StepReader", node: Node) -> ProfileLine:
    record = open_record(reader.page, node, say("a line of a profile"), ("text",),
                         ("sign", "about", "sources"))
    text = reader.text(record, "text", "profile", "line of a drawn profile")
    if ("sign" in record) != ("about" in record):
        reader.page.complain(
            "missing-field", record.mark,
            say("A sign needs both «sign» (its id) and «about» (why it makes wonder)"),
            say("Add the one that is missing."),
        )
    about = reader.optional_text(record, "about", "sign", "why the line above makes wonder")
    sign = record.word("sign")
    sources = read_sources(record)
    return ProfileLine(text, Sign(sign, about, sources) if sign and about else None)


def read_checklist(reader: "StepReader", record: Record, field: str) -> Checklist:
    """Return the points and what can be said to each."""
    points = tuple(_point(reader, node) for node in record.items("points"))
    check_number(record, "points", len(points), POINTS_LEAST, POINTS_MOST)
    check_entry_ids(record, "points")
    answers = tuple(
        reader.texts.text(node, reader.context, "option", "answer to each point", node.mark)
        for node in record.items("answers")
    )
    check_number(record, "answers", len(answers), OPTIONS_LEAST, OPTIONS_MOST)
    return Checklist(
        id=task_id(reader, record), prompt=read_prompt(reader, record, field), points=points,
        answers=answers, count=read_count(reader, record), station=read_station(reader, record),
        recap=read_recap(reader, record), outcome=read_outcome(reader, record),
    )


def _point(reader: "StepReader", node: Node) -> Point:
    record = open_record(reader.page, node, say("a point"), ("id", "text"), ("about", "sources"))
    return Point(
        id=entry_id(record),
        text=reader.text(record, "text", "point", "point of a checklist"),
        about=reader.optional_text(record, "about", "explanation", "about the point above"),
        sources=read_sources(record),
    )
