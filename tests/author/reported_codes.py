"""All codes of problems the program can report, read from its source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from sample_content import CHECKOUT

_CALLS = {"complain": 0, "warn": 0, "Problem": 1, "problem": 1, "_problem": 1, "QuoteFault": 1}
"""Function that reports a problem → which of its arguments is the code."""

_SLUG = re.compile("[a-z]+(?:-[a-z]+)+")
_KINDS = {"report_unknown": 1, "one_of": 3, "known_words": 2}
"""Function that reports ``unknown-<kind>`` → which of its arguments is the kind."""


def reported_codes() -> set[str]:
    """Return the codes; a kind with spaces is written with hyphens, as it is looked up."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in _sources()]
    found = {code for tree in trees for code in (*_in_calls(tree), *_in_tables(tree))}
    kinds = {kind for tree in trees for kind in _kinds(tree)}
    return {one.replace(" ", "-") for one in found | {f"unknown-{kind}" for kind in kinds}}


def _sources() -> Iterator[Path]:
    for room in ("catalog", "author"):
        yield from (CHECKOUT / "kiosk" / room).rglob("*.py")


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name, node


def _in_calls(tree: ast.Module) -> Iterator[str]:
    for name, call in _calls(tree):
        place = _CALLS.get(name)
        if place is not None and len(call.args) > place + 1:
            yield from _codes(call.args[place], tree)


def _codes(node: ast.expr, tree: ast.Module) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from (*_codes(one, tree), *_codes(other, tree))
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue()]):
            if start != "unknown-":
                yield from (f"{start}{kind}" for kind in _first_words(tree))


def _in_tables(tree: ast.Module) -> Iterator[str]:
    """Yield the codes that stand in a row beside what is said."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple) and any(_is_said(one) for one in node.elts):
            yield from (one.value for one in node.elts if isinstance(one, ast.Constant)
                        and isinstance(one.value, str) and _SLUG.fullmatch(one.value))
        match node:
            case ast.Return(value=ast.Tuple(elts=[ast.Constant(value=str(first)), *rest])) if (
                first not in ("error", "warning") and any(_is_said(one) for one in rest)
            ):
                yield first


def _is_said(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and (
        node.func.id in ("say", "sentences"))


def _first_words(tree: ast.Module) -> Iterator[str]:
    """Yield what a table names first in each row, in the singular."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple) and any(_is_said(one) for one in node.elts):
            first = node.elts[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value.removesuffix("s")


def _kinds(tree: ast.Module) -> Iterator[str]:
    for name, call in _calls(tree):
        if name not in _KINDS:
            continue
        named = [one.value for one in call.keywords if one.arg == "kind"]
        place = _KINDS[name]
        kind = named[0] if named else call.args[place] if len(call.args) > place else call.args[0]
        if isinstance(kind, ast.Constant):
            yield str(kind.value)
