"""Writes PO files: the same entries give the same bytes.

There are no dates of writing, one width, and the order of the content.
"""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import normalize
from babel.util import TextWrapper

from kiosk.author.translating.po_file import LANGUAGE_HEADER, OUR_HEADERS, PoEntry, PoFile
from kiosk.catalog.whole_file import write_whole

WIDTH = 100


def write_po_file(path: Path, language: str, file: PoFile) -> None:
    """Write a PO file, whole or not at all; a file that would stay the same is not touched.

    Args:
        language: empty for a template.
    """
    entries = ["\n".join(_lines(one)) for one in file.entries]
    entries += ["\n".join(_obsolete_lines(one)) for one in file.obsolete]
    data = (_head(language, file) + "\n\n".join(entries)).rstrip("\n").encode() + b"\n"
    if not path.exists() or path.read_bytes() != data:
        write_whole(path, data)


def _lines(entry: PoEntry) -> Iterator[str]:
    yield from (f"# {one}".rstrip() for one in entry.remarks)
    yield from (f"#. {one}" for one in entry.comments)
    places = " ".join(f"{_enclosed(file)}:{line}" for file, line in sorted(entry.places))
    wrapper = TextWrapper(width=WIDTH, break_long_words=False)
    yield from (f"#: {one.strip()}" for one in wrapper.wrap(places))
    # What a translator's program checks in a text, such as its {places}, is for Babel to say.
    flags = Message(entry.source).flags | ({"fuzzy"} if entry.fuzzy and entry.words else set())
    if flags:
        yield f"#, {', '.join(sorted(flags))}"
    yield from _text_lines(entry, "", "#| ")


def _obsolete_lines(entry: PoEntry) -> Iterator[str]:
    yield from (f"# {one}".rstrip() for one in entry.remarks)
    if entry.fuzzy:
        yield "#, fuzzy"
    yield from _text_lines(entry, "#~ ", "#~| ")


def _text_lines(entry: PoEntry, mark: str, mark_before: str) -> Iterator[str]:
    if entry.previous:
        yield f"{mark_before}msgid {normalize(entry.previous, mark_before, WIDTH)}"
    if entry.context:
        yield f"{mark}msgctxt {normalize(entry.context, mark, WIDTH)}"
    yield f"{mark}msgid {normalize(entry.source, mark, WIDTH)}"
    yield f"{mark}msgstr {normalize(entry.words, mark, WIDTH)}"


def _enclosed(file: str) -> str:
    """Return a file name as gettext writes one with blanks: isolated."""
    return f"\u2068{file}\u2069" if " " in file else file


def _head(language: str, file: PoFile) -> str:
    headers = ((LANGUAGE_HEADER, language), *file.headers, *OUR_HEADERS.items())
    lines = "".join(f'"{name}: {_quoted(value)}\\n"\n' for name, value in headers)
    comment = f"{file.comment}\n" if file.comment else ""
    return f'{comment}msgid ""\nmsgstr ""\n{lines}\n'


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
