"""Pages to take in: short facts, and films with their words."""

from typing import TYPE_CHECKING

from kiosk.catalog.choice_reader import check_number
from kiosk.catalog.node import Node
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.vocabulary import FACTS_MOST
from kiosk.engine.activity import Fact, Film, Info

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


def read_film(reader: "StepReader", record: Record, field: str) -> Film:
    """Return the film whose title stands in `field`."""
    transcript = tuple(
        reader.texts.text(node, reader.context, "transcript", "words of the film", node.mark)
        for node in record.items("transcript")
    )
    if "transcript" in record and not transcript:
        reader.page.complain(
            "missing-value", record.mark_of("transcript"),
            say("The words of the film are missing"),
            say("Write what is seen and said; it is read where the film cannot be played."),
        )
    return Film(
        title=reader.text(record, field, "heading", "title of a film"),
        transcript=transcript,
        file=_beside(reader, record, "file"),
        subtitles=_subtitles(reader, record),
        sources=read_sources(record),
    )


def _subtitles(reader: "StepReader", film: Record) -> dict[str, str]:
    node = film.node("subtitles")
    if node is None:
        return {}
    languages = [key.text for key, _ in film.named("subtitles")]
    record = open_record(reader.page, node, say("subtitles"), (), languages)
    return {one: name for one in languages if (name := _beside(reader, record, one))}


def _beside(reader: "StepReader", record: Record, field: str) -> str | None:
    """Return the name of a file of this story, None where none is named."""
    name = record.word(field)
    if not name:
        return None
    if not reader.has_file(name):
        reader.page.warn(
            "missing-film", record.value_mark(field),
            say("There is no file «{name}» beside this story", name=name),
            say("Put it there; until then the words of the film are shown."),
        )
    return name
