"""The version of the content format a file is written in."""

from kiosk.catalog.migration import can_migrate
from kiosk.catalog.record import WHOLE, Record
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.vocabulary import FORMAT, OLDEST_FORMAT


def check_format(record: Record) -> None:
    """Report a format this program does not read."""
    words = record.word("format")
    if not words:
        return
    mark = record.value_mark("format")
    if not WHOLE.fullmatch(words):
        record.page.complain(
            "wrong-type", mark,
            say("«format» is not understood"),
            say("Write «format: {number}».", number=FORMAT),
        )
    elif int(words) > FORMAT:
        record.page.complain(
            "format-too-new", mark,
            say("The file has format {number}, this program reads up to {newest}",
                number=words, newest=FORMAT),
            say("Update the program on the terminal."),
        )
    elif int(words) < OLDEST_FORMAT:
        record.page.complain(
            "format-too-old", mark,
            say("The file has format {number}, this program reads from {oldest} on",
                number=words, oldest=OLDEST_FORMAT),
            _way_up(int(words), record.page.file),
        )


def _way_up(version: int, file: str) -> Saying:
    if can_migrate(version):
        return say("Run: kiosk check --fix {file}", file=file)
    return say("Bring it to «format: {number}».", number=FORMAT)
