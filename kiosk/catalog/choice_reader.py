"""A choice: what is asked, and the options next to what follows from them."""

from typing import TYPE_CHECKING

from kiosk.catalog.id_reader import own_id
from kiosk.catalog.node import Node
from kiosk.catalog.option_reader import read_answer, read_option
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.vocabulary import (
    OPTIONS_LEAST,
    OPTIONS_MOST,
    STOPS_LEAST,
    STOPS_MOST,
    TIPS_MOST,
)
from kiosk.engine.screenplay import Choose, Explanation, Option, Tip

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader


def read_choice(reader: "StepReader", record: Record, field: str) -> Choose:
    """Return the decision whose question stands in `field`."""
    options = tuple(read_option(reader, node) for node in record.items("options"))
    check_number(record, "options", len(options), OPTIONS_LEAST, OPTIONS_MOST)
    if options and all(one.when is not None or one.once for one in options) and not any(
        one.fallback and one.when is None for one in options
    ):
        reader.page.warn(
            "options-may-vanish", record.mark_of("options"),
            say("Every option of this choice has a condition"),
            say("Let at least one of them be there always, or nobody can go on."),
        )
    return _choose(reader, record, field, options)


def read_quiz(reader: "StepReader", record: Record, field: str) -> Choose:
    """Return the question, with one or several answers."""
    answers = tuple(read_answer(reader, node) for node in record.items("answers"))
    check_number(record, "answers", len(answers), OPTIONS_LEAST, OPTIONS_MOST)
    several = record.flag("several")
    if several:
        _check_no_steps(record, answers)
    return _choose(reader, record, field, answers, "quiz", several)


def read_poll(reader: "StepReader", record: Record, field: str) -> Choose:
    """Return the vote."""
    answers = tuple(read_answer(reader, node) for node in record.items("answers"))
    check_number(record, "answers", len(answers), OPTIONS_LEAST, OPTIONS_MOST)
    return _choose(reader, record, field, answers, "poll")


def read_slider(reader: "StepReader", record: Record, field: str) -> Choose:
    """Return the slider, its stops from the left to the right."""
    stops = tuple(read_answer(reader, node) for node in record.items("stops"))
    check_number(record, "stops", len(stops), STOPS_LEAST, STOPS_MOST)
    return _choose(reader, record, field, stops, "slider")


def check_number(record: Record, field: str, count: int, least: int, most: int) -> None:
    """Report a list with too few or too many entries."""
    if field in record and not least <= count <= most:
        record.page.complain(
            "number-of-options" if field == "options" else "wrong-number",
            record.mark_of(field),
            say("There are {count} entries under «{field}»", count=count, field=field),
            say("Write {least} to {most}.", least=least, most=most),
        )


def _choose(
    reader: "StepReader", record: Record, field: str, options: tuple[Option, ...],
    kind: str = "choice", several: bool = False,
) -> Choose:
    return Choose(
        id=own_id(reader.page, record, "choice", reader.draft.choices),
        prompt=reader.text(record, field, "prompt", "question to the visitor"),
        options=options,
        station=reader.optional_text(record, "station", "station",
                                     "name of this decision in the recap"),
        kind=kind,
        several=several,
        explanation=_explanation(reader, record),
    )


def _explanation(reader: "StepReader", question: Record) -> Explanation | None:
    node = question.node("explanation")
    if node is None:
        return None
    record = open_record(reader.page, node, say("an explanation"), ("title", "text"),
                         ("tips", "sources"), question.mark_of("explanation"))
    tips = tuple(_tip(reader, one) for one in record.items("tips"))
    check_number(record, "tips", len(tips), 1, TIPS_MOST)
    return Explanation(
        title=reader.text(record, "title", "heading", "explanation: title"),
        text=reader.text(record, "text", "explanation", "explanation, whatever was answered"),
        tips=tips,
        sources=read_sources(record),
    )


def _tip(reader: "StepReader", node: Node) -> Tip:
    record = open_record(reader.page, node, say("a tip"), ("icon", "text"))
    return Tip(
        icon=record.one_of("icon", tuple(reader.texts.assets.icons)),
        text=reader.text(record, "text", "tip", "tip in a few words"),
    )


def _check_no_steps(record: Record, answers: tuple[Option, ...]) -> None:
    if any(one.steps for one in answers):
        record.page.complain(
            "steps-of-several", record.mark_of("answers"),
            say("Where several answers can be given, none of them can have steps of its own"),
            say("Let the answers set variables and write «- if: …» behind the question."),
        )
