"""The version of the content format a file is written in."""

from kiosk.catalog.record import WHOLE, Record
from kiosk.catalog.vocabulary import FORMAT, OLDEST_FORMAT


def check_format(record: Record) -> None:
    """Report a format this program does not read."""
    words = record.word("format")
    if not words:
        return
    mark = record.value_mark("format")
    if not WHOLE.fullmatch(words):
        record.page.complain("wrong-type", mark, "«format» is not understood",
                             f"Write «format: {FORMAT}».")
    elif int(words) > FORMAT:
        record.page.complain("format-too-new", mark,
                             f"The file has format {words}, this program reads up to {FORMAT}",
                             "Update the program on the terminal.")
    elif int(words) < OLDEST_FORMAT:
        record.page.complain("format-too-old", mark,
                             f"The file has format {words}, this program reads from "
                             f"{OLDEST_FORMAT} on", f"Bring it to «format: {FORMAT}».")
