"""Translations as a table: what its columns are, and what stands in a row."""

import hashlib
import re
from typing import NamedTuple
from unicodedata import normalize

from msgspec import Struct

from kiosk.author.tongue import TONGUES, translate
from kiosk.author.translating.po_file import CHANGED, EMPTY, TRANSLATED, PoEntry, State, trimmed
from kiosk.catalog.saying import Saying, say


class Column(NamedTuple):
    """A column of the table.

    Attributes:
        name: of the field of SheetRow.
        title: what stands in the first row.
        width: in characters.
        editable: whether translators write into it.
        fixed: whether it stays in view while the others are scrolled; such ones come first.
        hidden: whether only the program needs it.
    """

    name: str
    title: Saying
    width: int
    editable: bool = False
    fixed: bool = False
    hidden: bool = False


COLUMNS = (
    Column("domain", say("Story or file"), 16, fixed=True),
    Column("context", say("Scene"), 22, fixed=True),
    Column("place", say("Place"), 20),
    Column("who", say("Who speaks, what it is"), 24),
    Column("limit", say("At most"), 17),
    Column("source", say("Source text"), 44),
    Column("translation", say("Translation"), 44, editable=True),
    Column("state", say("State"), 12, editable=True),
    Column("previous", say("Source text before"), 30),
    Column("remark", say("Remark"), 30, editable=True),
    Column("language", say("Language"), 10, hidden=True),
    Column("stamp", say("Stamp (leave as it is)"), 14, hidden=True),
)
"""In the order they are written in; a table is read by its titles, in whatever order."""

NEEDED = ("domain", "context", "source", "translation", "language")
"""Columns without which a row cannot be taken over."""

STATES: dict[State, Saying] = {
    TRANSLATED: say("translated"), CHANGED: say("changed"), EMPTY: say("empty"),
}
"""How the states are called, in the table and wherever else authors are told of them."""

_PO_WORDS: dict[str, State] = {"fuzzy": CHANGED}
"""What PO editors call a state."""


class SheetRow(Struct, frozen=True):
    """One text and its translation; what is in a column that is not there is empty.

    Attributes:
        at: file, sheet and row, for people; empty in a row that is not written yet.
        has_state, has_remark, has_stamp: whether the table has these columns at all.
    """

    domain: str
    context: str
    source: str
    translation: str
    language: str
    place: str = ""
    who: str = ""
    limit: str = ""
    previous: str = ""
    state: str = ""
    remark: str = ""
    stamp: str = ""
    at: str = ""
    has_state: bool = True
    has_remark: bool = True
    has_stamp: bool = True

    @property
    def is_written(self) -> bool:
        """Whether somebody wrote into the row since the table was written, as far as it tells."""
        return self.stamp != stamp(self.translation, state_of(self.state), self.remark)

    @property
    def number(self) -> str:
        """Which row of its sheet it is; empty when it is not written yet."""
        return self.at.rpartition(":")[2]

    @property
    def is_placed(self) -> bool:
        """Whether the row says to which PO file it belongs, as every written one does."""
        return bool(self.language.strip() and self.domain.strip())

    @property
    def is_stamped(self) -> bool:
        """Whether the row was written by the program, as far as the table tells."""
        return bool(self.stamp.strip()) or not self.has_stamp

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells rows apart."""
        return self.language, self.domain, self.context, self.source

    def cells(self) -> tuple[str, ...]:
        """Return what stands in the columns, in their order."""
        return tuple(str(getattr(self, one.name)) for one in COLUMNS)


def column_names() -> dict[str, str]:
    """Return title of a column, in any language and in small letters → its name."""
    return {translate(one.title, tongue).casefold(): one.name
            for tongue in TONGUES for one in COLUMNS}


def state_words(state: State, tongue: str) -> str:
    """Return how a state is called in the author's language."""
    return translate(STATES[state], tongue)


def state_of(words: str) -> State | None:
    """Return the state somebody wrote down in any language; None: it is none."""
    # Some programs keep an «ü» as two characters.
    written = normalize("NFC", words).strip().casefold()
    known = {translate(saying, tongue).casefold(): state
             for state, saying in STATES.items() for tongue in TONGUES}
    return (known | _PO_WORDS).get(written)


def remark_of(entry: PoEntry) -> str:
    """Return the translator's remarks as one text."""
    return "\n".join(entry.remarks)


def remark_lines(words: str) -> tuple[str, ...]:
    """Return the lines of a remark as a PO file keeps them."""
    return trimmed([one.strip() for one in tidy(words).split("\n")])


def tidy(words: str) -> str:
    """Return a text without what spreadsheet programs put into it.

    These are other line ends, the sign ``_x000D_`` for them, and blanks around the text.
    """
    return re.sub(r"\r\n?|_x000D_(?=\n|$)\n?", "\n", words).strip()


def stamp_of(entry: PoEntry) -> str:
    """Return a few letters that are others once somebody has changed the entry."""
    return stamp(entry.words, entry.state, remark_of(entry))


def stamp(words: str, state: State | None, remark: str) -> str:
    """Return the stamp of a translation; it begins with a letter, so no program counts with it."""
    told = "\0".join((tidy(words), state or "", *remark_lines(remark)))
    return f"k{hashlib.sha256(told.encode()).hexdigest()[:11]}"
