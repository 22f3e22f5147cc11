"""The list of phrases is what the engine asks for, no more and no less."""

import ast
from collections.abc import Iterator

from sample_content import CHECKOUT

from kiosk.catalog.phrases import PHRASES


def _asked() -> Iterator[str]:
    """Yield every string in a first argument of `….word(…)`; one ending with _ is a beginning."""
    for path in (CHECKOUT / "kiosk" / "engine").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="word"), args=[key, *_]):
                    yield from _strings(key)


def _strings(node: ast.AST) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def test_every_phrase_the_engine_asks_for_is_listed() -> None:
    endings = ("_one",)
    missing = [
        word for word in _asked()
        if word not in PHRASES and word not in endings
        and not any(key.startswith(word) for key in PHRASES if word.endswith("_"))
    ]
    assert missing == []


def test_every_phrase_listed_is_somewhere_in_the_engine() -> None:
    source = " ".join(path.read_text(encoding="utf-8")
                      for path in (CHECKOUT / "kiosk" / "engine").glob("*.py"))
    made_of_parts = [word for word in _asked() if word.endswith("_")]
    unused = [
        key for key in PHRASES
        if f'"{key}"' not in source and f"'{key}'" not in source
        and f'"{key.removesuffix("_one")}"' not in source
        and not any(key.startswith(word) for word in made_of_parts)
    ]
    assert unused == []
