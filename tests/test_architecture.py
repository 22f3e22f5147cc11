"""The rooms of kiosk/ and the one-way street through them, read from the imports.

A room may import what its line in ROOMS names, itself, the standard library and third-party
packages that are not somebody else's. Imports inside functions count like any other.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]

LONGEST_FILE_LINES = 300
LONGEST_FUNCTION_LINES = 50

EVERYTHING = ("kiosk",)
GROUND = ("kiosk.errors", "kiosk.clock", "kiosk.settings")
ROOMS: dict[str, tuple[str, ...]] = {
    "__init__": (),
    "__main__": EVERYTHING,
    "cli": EVERYTHING,
    "errors": GROUND,
    "clock": GROUND,
    "settings": GROUND,
    "engine": ("kiosk.errors",),
    "catalog": ("kiosk.engine", "kiosk.errors"),
    "author": ("kiosk.engine", "kiosk.catalog", "kiosk.journal", "kiosk.errors", "kiosk.views"),
    "journal": ("kiosk.engine.effect", "kiosk.errors", "kiosk.clock"),
    "hardware": ("kiosk.engine.event", "kiosk.errors", "kiosk.clock"),
    "packs": ("kiosk.catalog", "kiosk.errors"),
    "views": (*GROUND, "kiosk.engine", "kiosk.hardware", "kiosk.journal", "kiosk.catalog"),
}
LATE = {
    "author": ("kiosk.views",),
    "cli": ("kiosk.views",),
    "hardware": ("gpiozero", "lgpio"),
}
"""What a room may import inside functions only."""

OWNED = {"kivy": "views", "av": "views", "gpiozero": "hardware", "lgpio": "hardware",
         "yaml": "catalog"}
"""Third-party packages that only one room knows."""

ENGINE_PACKAGES = frozenset({"msgspec"})
IMPURE = {"asyncio", "io", "logging", "os", "pathlib", "shutil", "signal", "socket", "subprocess"}
IMPURE |= {"multiprocessing", "select", "tempfile", "threading", "time"}
"""Standard modules with files, threads or a clock of their own: not in the engine."""


@dataclass(frozen=True)
class Import:
    """One imported name: `module` is as long as the source tells ("kiosk.engine.step")."""

    module: str
    line: int
    is_late: bool


def find_violations(root: Path) -> list[str]:
    """Return `file:line: sentence` for everything in `root`/kiosk that breaks the house rules."""
    return [
        f"{path.relative_to(root)}:{line}: {what}"
        for path in sorted((root / "kiosk").rglob("*.py"))
        for line, what in _judge_file(root, path)
    ]


def _judge_file(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    parts = path.relative_to(root).with_suffix("").parts
    yield from _judge_lengths(text, tree)
    room = parts[1]
    if room not in ROOMS:
        yield 1, f"“{room}” is no room of the house; see the architecture page"
        return
    for one in _find_imports(tree, parts[:-1]):
        if what := _judge_import(room, one):
            yield one.line, what


def _judge_lengths(text: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    if (lines := len(text.splitlines())) > LONGEST_FILE_LINES:
        yield 1, f"the file has {lines} lines, at most {LONGEST_FILE_LINES}"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION_LINES:
                yield node.lineno, f"“{node.name}” has {lines} lines, split it"


def _judge_import(room: str, one: Import) -> str | None:
    top = one.module.partition(".")[0]
    if not one.is_late and _is_within(one.module, LATE.get(room, ())):
        return f"{room} imports {one.module} at the top; only inside a function"
    if top == "kiosk":
        # The package itself holds nothing but its version.
        is_allowed = one.module in ("kiosk", "kiosk.__version__")
        is_allowed |= _is_within(one.module, (*ROOMS[room], f"kiosk.{room}"))
        return None if is_allowed else f"{room} may not import {one.module}"
    if OWNED.get(top, room) != room:
        return f"only {OWNED[top]} may import {top}"
    is_standard = top in sys.stdlib_module_names
    if room == "engine" and (top in IMPURE or not (is_standard or top in ENGINE_PACKAGES)):
        return f"the engine is pure: no {top}"
    if f"kiosk.{room}" in GROUND and not is_standard:
        return f"{room} imports the standard library only, not {top}"
    return None


def _is_within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in packages)


def _find_imports(tree: ast.Module, package: tuple[str, ...]) -> Iterator[Import]:
    for node, is_late in _walk(tree, False):
        for module in _imported(node, package):
            yield Import(module, getattr(node, "lineno", 1), is_late)


def _walk(node: ast.AST, is_late: bool) -> Iterator[tuple[ast.AST, bool]]:
    for child in ast.iter_child_nodes(node):
        yield child, is_late
        is_body = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _walk(child, is_late or is_body)


def _imported(node: ast.AST, package: tuple[str, ...]) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [name.name for name in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            above = package[: len(package) - level + 1] if level else ()
            source = ".".join((*above, *([module] if module else ())))
            return [f"{source}.{name.name}" for name in names]
        case ast.Call(
            func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str(module)), *_],
        ):
            return [module]
    return []


def test_the_house_keeps_its_rules() -> None:
    assert find_violations(CHECKOUT) == []


def test_the_house_is_looked_at_as_a_whole() -> None:
    rooms = {
        path.name for path in (CHECKOUT / "kiosk").iterdir() if (path / "__init__.py").exists()
    }
    assert {"engine", "catalog", "hardware", "views"} <= rooms <= set(ROOMS)


@pytest.mark.parametrize(
    ("file", "source", "complaint"),
    [
        ("engine/step.py", "import kivy.clock", "1: only views may import kivy"),
        ("engine/step.py", "import requests", "1: the engine is pure: no requests"),
        ("engine/step.py", "from time import monotonic", "1: the engine is pure: no time"),
        ("engine/step.py", "from kiosk.clock import Clock", "1: engine may not import"),
        ("engine/step.py", "def f():\n    import kiosk.views", "2: engine may not import"),
        ("engine/step.py", "class A:\n    from kiosk import catalog", "2: engine may not import"),
        ("engine/step.py", "from ..catalog import loader", "1: engine may not import"),
        ("engine/step.py", "from .. import catalog", "1: engine may not import"),
        ("engine/deep/step.py", "from ...catalog import loader", "1: engine may not import"),
        ("engine/step.py", "__import__('kiosk.views')", "1: engine may not import"),
        ("author/map.py", "import importlib\nimportlib.import_module('kivy')", "2: only views"),
        ("author/map.py", "from kiosk.views import app", "1: author imports kiosk.views.app at"),
        ("author/map.py", "if True:\n    import kiosk.views", "2: author imports kiosk.views at"),
        ("cli.py", "import kiosk.views.app", "1: cli imports kiosk.views.app at the top"),
        ("cli.py", "def f():\n    from kivy.app import App", "2: only views may import kivy"),
        ("hardware/button.py", "import gpiozero", "1: hardware imports gpiozero at the top"),
        ("hardware/button.py", "from kiosk.settings import Settings", "1: hardware may not"),
        ("hardware/button.py", "from kiosk.engine.step import step", "1: hardware may not"),
        ("journal/counts.py", "from kiosk.engine import event", "1: journal may not import"),
        ("views/app.py", "def f():\n    import gpiozero", "2: only hardware may import gpiozero"),
        ("views/app.py", "from kiosk.author import shots", "1: views may not import"),
        ("settings/file.py", "import msgspec", "1: settings imports the standard library only"),
        ("utils/text.py", "", "1: “utils” is no room of the house"),
        ("engine/step.py", "\n" * 301, "1: the file has 301 lines"),
        ("engine/step.py", "def f():\n" + "    f()\n" * 50, "1: “f” has 51 lines, split it"),
    ],
)
def test_a_broken_rule_is_found(tmp_path: Path, file: str, source: str, complaint: str) -> None:
    _plant(tmp_path, file, source)
    (violation,) = find_violations(tmp_path)
    assert violation.startswith(f"kiosk/{file}:{complaint}")


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("engine/step.py", "import msgspec\nfrom kiosk.errors import StoryError\nimport enum"),
        ("engine/step.py", "from kiosk.engine import view\nfrom . import session"),
        ("author/shots.py", "def f():\n    from kiosk.views import app"),
        (
            "hardware/light.py",
            "def f():\n    import gpiozero\nfrom kiosk.engine.event import Event",
        ),
        ("views/app.py", "from kivy.app import App\nfrom kiosk import __version__"),
        ("cli.py", "from kiosk.errors import KioskError\ndef f():\n    import kiosk.views.app"),
        ("settings/__init__.py", "from kiosk.settings.file import read_settings"),
        ("engine/step.py", "def f():\n" + "    f()\n" * 49),
    ],
)
def test_a_kept_rule_is_left_in_peace(tmp_path: Path, file: str, source: str) -> None:
    _plant(tmp_path, file, source)
    assert find_violations(tmp_path) == []


def _plant(root: Path, file: str, source: str) -> None:
    path = root / "kiosk" / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
