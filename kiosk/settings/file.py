"""The settings file: one TOML, read with the line of every mistake."""

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.errors import SettingsError
from kiosk.settings.kind import kind_of
from kiosk.settings.model import Settings

DEFAULT_FILE = Path("/etc/okay-kiosk/kiosk.toml")
FILE_VARIABLE = "KIOSK_SETTINGS"


def read_settings(path: Path | None = None) -> Settings:
    """Return the settings of `path`, of $KIOSK_SETTINGS or of the usual place, in this order.

    A file in the usual place may be missing: all defaults. A file that was named may not.

    Raises:
        SettingsError: one message with a line `file:line: what is wrong, what to do` per problem.
    """
    settings, problems = load_settings(path)
    if problems:
        raise SettingsError("\n".join(problems))
    return settings


def load_settings(path: Path | None = None) -> tuple[Settings, list[str]]:
    """Return the settings and the problems found; what is wrong in the file keeps its default."""
    file = _choose_file(path)
    defaults = Settings()
    try:
        text = file.read_bytes().decode("utf-8-sig")  # Windows editors leave a byte order mark
        tables = tomllib.loads(text)
    except FileNotFoundError:
        is_usual = file == DEFAULT_FILE
        return defaults, [] if is_usual else [f"{file}: there is no such file; check its name"]
    except OSError as problem:
        return defaults, [f"{file}: cannot be read ({problem.strerror}); check its permissions"]
    except (ValueError, RecursionError) as problem:
        return defaults, [_describe_syntax(file, problem)]
    return _SettingsReader(file, text).read(tables, defaults)


def _choose_file(path: Path | None) -> Path:
    named = path or os.environ.get(FILE_VARIABLE) or DEFAULT_FILE
    # Not resolve(): a message should name the file as the operator knows it, links and all.
    return Path(os.path.abspath(named))


def _describe_syntax(file: Path, problem: Exception) -> str:
    if isinstance(problem, UnicodeDecodeError):
        return f"{file}: is not UTF-8 text; save it as UTF-8. The whole file is left out"
    what = str(problem)
    line = ""
    if found := re.search(r" \(at line (\d+), column \d+\)", what):
        what, line = what.replace(found[0], ""), f":{found[1]}"
    advice = 'write key = value, words in "quotes", each key once. The whole file is left out'
    return f"{file}{line}: is not valid TOML ({what}); {advice}"


class _Place(NamedTuple):
    section: str
    key: str | None = None


class _SettingsReader:
    """Turns the tables of one file into settings and collects what is wrong with them."""

    def __init__(self, file: Path, text: str) -> None:
        self._file = file
        self._lines = dict(_locate(text))
        self._problems: list[str] = []

    def read(self, tables: Mapping[str, object], defaults: Settings) -> tuple[Settings, list[str]]:
        sections = {one.name: getattr(defaults, one.name) for one in fields(defaults)}
        changed: dict[str, Any] = {}
        for name, table in tables.items():
            if name not in sections:
                self._report(_Place(name), self._reject_section(name, table, sections))
            elif not isinstance(table, dict):
                self._report(_Place(name), f"“{name}” is a section; write it as [{name}]")
            else:
                changed[name] = self._read_section(name, table, sections[name])
        return replace(defaults, **changed), self._problems

    def _read_section(self, section: str, table: Mapping[str, object], defaults: Any) -> Any:
        keys = {one.name: one for one in fields(defaults)}
        changed: dict[str, Any] = {}
        for name, value in table.items():
            if name not in keys:
                hint = _suggest(name, keys, "this section has")
                self._report(_Place(section, name), f"unknown key “{name}” in [{section}]; {hint}")
                continue
            kind = kind_of(keys[name])
            if kind.accepts(value):
                changed[name] = kind.convert(value)
            else:
                what = f"“{name}” in [{section}] must be {kind.expects}, not {_show(value)}"
                self._report(_Place(section, name), what)
        return replace(defaults, **changed)

    def _reject_section(self, name: str, value: object, sections: Mapping[str, Any]) -> str:
        if isinstance(value, dict):
            return f"unknown section [{name}]; {_suggest(name, sections, 'there are')}"
        for section, defaults in sections.items():
            if name in {one.name for one in fields(defaults)}:
                return f"“{name}” stands before any section; move it under [{section}]"
        return f"unknown key “{name}”; {_suggest(name, sections, 'there are only the sections')}"

    def _report(self, place: _Place, what: str) -> None:
        line = self._lines.get(place) or self._lines.get(_Place(place.section), 1)
        self._problems.append(f"{self._file}:{line}: {what}")


def _locate(text: str) -> Iterator[tuple[_Place, int]]:
    """Yield where sections and keys stand; tomllib tells no lines."""
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"""\s*\[+\s*["']?([\w-]+)""", line):
            section = header[1]
            yield _Place(section), number
        elif key := re.match(r"""\s*["']?([\w-]+)["']?\s*[.=]\s*([\w-]*)""", line):
            yield (_Place(section, key[1]) if section else _Place(key[1])), number
            if not section:
                yield _Place(key[1], key[2]), number  # button.pin = 17


def _suggest(name: str, known: Iterable[str], intro: str) -> str:
    names = list(known)
    near = get_close_matches(name.lower(), names, n=1)
    return f"did you mean “{near[0]}”?" if near else f"{intro} {', '.join(names)}"


def _show(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case list():
            return "a list"
        case dict():
            return "a section"
        case str():
            return repr(value[:40])
    try:
        return str(value)[:40]
    except ValueError:  # Python refuses to spell out numbers of thousands of digits
        return "such a long number"
