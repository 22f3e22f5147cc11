"""Films: their files, their subtitles in every language, and their words."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.subtitles import CHARACTERS_MOST, LINES_MOST, read_subtitles
from kiosk.engine.activity import Cue, Film

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader


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
    file = _named(reader, record, "file")
    if file is not None and file.is_file():
        place = reader.page.place(record.value_mark("file"))
        reader.draft.films.setdefault(str(file), place)
        _report_missing(reader, record)
    return Film(
        title=reader.text(record, field, "heading", "title of a film"),
        transcript=transcript,
        file=None if file is None else str(file),
        subtitles=_subtitles(reader, record),
        sources=read_sources(record),
    )


def _named(reader: "StepReader", record: Record, field: str) -> Path | None:
    """Return the file a field names, or where it would be, and report a missing one.

    None where no file is named.
    """
    name = record.word(field)
    if not name:
        return None
    path = _find(reader, name)
    if path is not None:
        return path
    reader.page.warn(
        "missing-film", record.value_mark(field),
        say("There is no file «{name}» beside this story", name=name),
        say("Put it there; until then the words of the film are shown."),
    )
    return reader.folder / Path(name).name


def _find(reader: "StepReader", name: str) -> Path | None:
    """Return a file beside the story or among the program's films, never one elsewhere."""
    for folder in (reader.folder.absolute(), Path(reader.texts.assets.films_dir).absolute()):
        path = folder / name
        if path.resolve().is_relative_to(folder.resolve()) and path.is_file():
            return path
    return None


def _subtitles(reader: "StepReader", film: Record) -> dict[str, tuple[Cue, ...]]:
    node = film.node("subtitles")
    if node is None:
        return {}
    languages = [key.text for key, _ in film.named("subtitles")]
    record = open_record(reader.page, node, say("subtitles"), (), languages)
    found = {one: _cues(reader, record, one) for one in languages}
    return {language: cues for language, cues in found.items() if cues}


def _report_missing(reader: "StepReader", film: Record) -> None:
    """Report the languages of the story in which the film has no subtitles."""
    there = {key.text for key, _ in film.named("subtitles")}
    offered = (reader.texts.language, *reader.texts.translations)
    missing = [one for one in offered if one not in there]
    if missing:
        mark = film.mark_of("subtitles") if "subtitles" in film else film.value_mark("file")
        reader.page.warn(
            "missing-subtitles", mark,
            say("The film has no subtitles in: {languages}", languages=", ".join(missing)),
            say("Add a file for each; whoever does not hear cannot follow the film without."),
        )


def _cues(reader: "StepReader", record: Record, language: str) -> tuple[Cue, ...]:
    path = _named(reader, record, language)
    if path is None or not path.is_file():
        return ()
    reader.draft.subtitles[str(path)] = language
    page = Page(str(path), reader.page.report)
    try:
        cues, faults = read_subtitles(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        page.warn("broken-subtitles", Mark(),
                  say("The subtitles cannot be read ({why})", why=str(error)),
                  say("Save them as SRT or WebVTT in UTF-8."))
        return ()
    for fault in faults:
        if fault.is_lost:
            page.warn("broken-subtitles", Mark(fault.line), fault.message,
                      say("Mend it; until then this subtitle is not shown."))
        else:
            page.warn("long-subtitle", Mark(fault.line), fault.message,
                      say("At most {lines} lines of {characters} characters; split it in two.",
                          lines=LINES_MOST, characters=CHARACTERS_MOST))
    return cues
