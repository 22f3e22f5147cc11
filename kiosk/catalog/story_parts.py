"""What a story declares before it begins: people, memory, technique cards."""

from kiosk.catalog.memory_reader import read_variable
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Node, Scalar
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import RESERVED_NAMES
from kiosk.engine.scenario import Card, Person, Variable


def read_cast(record: Record, texts: TextReader, context: str) -> dict[str, Person]:
    """Return the people of a scenario by id."""
    return {key.text: _person(record, key, node, texts, context)
            for key, node in record.named("cast")}


def _person(
    scenario: Record, key: Scalar, node: Node, texts: TextReader, context: str
) -> Person:
    page = scenario.page
    if key.text in RESERVED_NAMES:
        page.complain(
            "bad-name", key.mark,
            say("Nobody can be called «{name}» here", name=key.text),
            say("It is a word of the language; take another id, the name can stay."),
        )
    check_name(page, key.text, key.mark, say("this person"))
    record = open_record(page, node, say("a person"), ("name", "face"), ("age",), key.mark)
    return Person(
        id=key.text,
        name=texts.field(record, "name", context, "name", "name of a person"),
        face=record.one_of("face", tuple(sorted(texts.assets.faces))),
        age=record.whole("age", 0, 120) if "age" in record else None,
    )


def read_variables(record: Record) -> dict[str, Variable]:
    """Return the memory of a scenario by name."""
    found = [read_variable(record.page, key, node) for key, node in record.named("remember")]
    return {one.name: one for one in found}


def read_cards(record: Record, texts: TextReader, context: str) -> dict[str, Card]:
    """Return the technique cards of a scenario by id."""
    return {key.text: _card(record, key, node, texts, context)
            for key, node in record.named("cards")}


def _card(scenario: Record, key: Scalar, node: Node, texts: TextReader, context: str) -> Card:
    check_name(scenario.page, key.text, key.mark, say("this card"))
    record = open_record(scenario.page, node, say("a card"), ("title", "text", "icon"),
                         ("sources",), key.mark)
    return Card(
        id=key.text,
        title=texts.field(record, "title", context, "card_title", f"card «{key.text}»: title"),
        text=texts.field(record, "text", context, "card", f"card «{key.text}»: text"),
        icon=record.one_of("icon", tuple(texts.assets.icons)),
        sources=read_sources(record),
    )
