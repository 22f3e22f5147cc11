"""`exhibition.yaml`: title, languages, audiences, order of the scenarios, timings."""

import re
from dataclasses import dataclass

import msgspec

from kiosk.catalog.format_reader import check_format
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Fields, Mark, Node, Scalar, peek, peek_word
from kiosk.catalog.page import Page
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import THEMES, WORLDS
from kiosk.engine.exhibition import Audience, Language, Timings
from kiosk.engine.text import Text

CONTEXT = "exhibition"
DEFAULT_LANGUAGE = "de"
_REQUIRED = ("format", "title", "languages", "audiences", "scenarios")
_OPTIONAL = ("source_language", "theme", "timings")
_AUDIENCE = ("name", "about", "faces", "world", "sees")
_AUDIENCE_MORE = ("age_up_to", "adult")
_CODE = re.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?")
_SECONDS = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4})?")


@dataclass(frozen=True)
class Exhibition:
    """What the file says, without the audiences that have errors.

    Attributes:
        languages: as they are to be offered, the source language among them.
        language_marks, scenarios: code or id → where it is listed, in the order of the page.
    """

    title: Text
    languages: tuple[Language, ...]
    language_marks: dict[str, Mark]
    audiences: tuple[Audience, ...]
    scenarios: dict[str, Mark]
    timings: Timings
    theme: str

    @property
    def usable(self) -> bool:
        """True when a terminal can be opened with it."""
        return bool(self.languages and self.audiences and any(self.title.by_language.values()))


def source_language(node: Node | None) -> str:
    """Return the language the exhibition's own texts are written in."""
    return peek_word(node, "source_language", DEFAULT_LANGUAGE)


def declared_languages(node: Node | None) -> tuple[str, ...]:
    """Return the codes of the languages, as they stand there."""
    languages = peek(node, "languages")
    return tuple(key.text for key, _ in languages.pairs) if isinstance(languages, Fields) else ()


def read_exhibition(page: Page, node: Node, texts: TextReader) -> Exhibition:
    """Return what the file says; mistakes are reported and stood in for."""
    record = open_record(page, node, say("the exhibition"), _REQUIRED, _OPTIONAL)
    check_format(record)
    languages = _languages(record)
    if languages:
        record.one_of("source_language", tuple(languages), DEFAULT_LANGUAGE, kind="language")
    return Exhibition(
        title=texts.field(record, "title", CONTEXT, "exhibition", "title of the exhibition"),
        languages=tuple(Language(key.text, name) for key, name in languages.values()),
        language_marks={code: key.mark for code, (key, _) in languages.items()},
        audiences=_audiences(record, texts),
        scenarios=_scenarios(record),
        timings=_timings(record),
        theme=record.one_of("theme", THEMES, THEMES[0]),
    )


def _languages(record: Record) -> dict[str, tuple[Scalar, str]]:
    found: dict[str, tuple[Scalar, str]] = {}
    for key, node in record.named("languages"):
        if not _CODE.fullmatch(key.text):
            record.page.complain(
                "bad-name", key.mark,
                say("«{name}» is no code of a language", name=key.text),
                say("Write two small letters, for example de."),
            )
        elif isinstance(node, Scalar) and node.text.strip():
            found[key.text] = (key, node.text.strip())
        else:
            record.page.complain(
                "missing-value", key.mark,
                say("«{name}» has no name", name=key.text),
                say("Write the language's own name, for example «de: Deutsch»."),
            )
    return found


def _audiences(record: Record, texts: TextReader) -> tuple[Audience, ...]:
    found = []
    for key, node in record.named("audiences"):
        before = len(record.page.report.errors)
        audience = _audience(record.page, key, node, texts)
        if len(record.page.report.errors) == before:
            found.append(audience)
    return tuple(found)


def _audience(page: Page, key: Scalar, node: Node, texts: TextReader) -> Audience:
    check_name(page, key.text, key.mark, say("this audience"))
    record = open_record(page, node, say("an audience"), _AUDIENCE, _AUDIENCE_MORE, key.mark)
    faces = tuple(sorted(texts.assets.faces))
    return Audience(
        id=key.text,
        name=texts.field(record, "name", CONTEXT, "exhibition", f"audience «{key.text}»: name"),
        about=texts.field(record, "about", CONTEXT, "exhibition",
                          f"audience «{key.text}»: who they are"),
        faces=record.known_words("faces", faces, "face"),
        world=record.one_of("world", WORLDS),
        sees=tuple(one.text for one in record.words("sees")),
        age_up_to=record.whole("age_up_to", 0, 120) if "age_up_to" in record else None,
        adult=record.flag("adult"),
    )


def _scenarios(record: Record) -> dict[str, Mark]:
    found: dict[str, Mark] = {}
    for one in record.words("scenarios"):
        if one.text in found:
            record.page.complain(
                "duplicate-id", one.mark,
                say("«{word}» is listed twice", word=one.text),
                say("Keep one of them."),
            )
        found.setdefault(one.text, one.mark)
    return found


def _timings(record: Record) -> Timings:
    node = record.node("timings")
    if node is None:
        return Timings()
    fields = Timings.__struct_fields__
    timings = open_record(record.page, node, say("the timings"), (), fields,
                          record.mark_of("timings"))
    seconds = {name: _seconds(timings, name) for name in fields if name in timings}
    return msgspec.structs.replace(
        Timings(), **{name: value for name, value in seconds.items() if value is not None}
    )


def _seconds(record: Record, name: str) -> float | None:
    words = record.word(name)
    if _SECONDS.fullmatch(words) and float(words) > 0:
        return float(words)
    if words:
        record.page.complain(
            "wrong-type", record.value_mark(name),
            say("«{name}» is not understood", name=name),
            say("Write seconds, more than 0 and less than 10000, for example 90."),
        )
    return None
