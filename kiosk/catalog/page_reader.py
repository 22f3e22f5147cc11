"""Pages to read: short facts."""

from typing import TYPE_CHECKING

from kiosk.catalog.choice_reader import check_number
from kiosk.catalog.node import Node
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.vocabulary import FACTS_MOST
from kiosk.engine.activity import Fact, Info

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader


def read_info(reader: "StepReader", record: Record, field: str) -> Info:
    """Return the page whose title stands in `field`."""
    facts = tuple(_fact(reader, node) for node in record.items("facts"))
    check_number(record, "facts", len(facts), 1, FACTS_MOST)
    return Info(
        title=reader.text(record, field, "heading", "title of a page to read"),
        lead=reader.text(record, "lead", "lead", "what the page is about"),
        facts=facts,
        picture=record.one_of("picture", tuple(reader.texts.assets.scenes)) or None,
        sources=read_sources(record),
    )


def _fact(reader: "StepReader", node: Node) -> Fact:
    record = open_record(reader.page, node, say("a fact"), ("icon", "text"), ("sources",))
    return Fact(
        icon=record.one_of("icon", tuple(reader.texts.assets.icons)),
        text=reader.text(record, "text", "fact", "short fact"),
        sources=read_sources(record),
    )
