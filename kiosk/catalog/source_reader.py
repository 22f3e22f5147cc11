"""Ids of source sentences: every fact shown rests on one."""

import re

from kiosk.catalog.record import Record
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import LAST_SOURCE
from kiosk.engine.activity import Sources

_SOURCE = re.compile("S([1-9][0-9]{0,3})")


def read_sources(record: Record) -> Sources:
    """Return the ids of the field `sources`, e.g. ``("S9", "S10")``; wrong ones are reported."""
    found = record.words("sources")
    for one in found:
        number = _SOURCE.fullmatch(one.text)
        if not number or int(number[1]) > LAST_SOURCE:
            record.page.complain(
                "unknown-source", one.mark,
                say("«{word}» is no source sentence", word=one.text),
                say("They are called S1 to S{last}.", last=LAST_SOURCE),
            )
    return tuple(one.text for one in found)
