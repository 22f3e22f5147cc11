"""Graphviz at work: places of what is drawn, and the finished picture."""

import json
from pathlib import Path

from kiosk.author.desk_setup import SET_UP
from kiosk.author.type_case import own_fonts
from kiosk.catalog.saying import ToldError, say


def measure(sources: list[str], assets_dir: Path) -> list[dict[str, object]]:
    """Return Graphviz's own layout of each graph, as its JSON has it.

    Raises:
        ToldError: Graphviz is not there, or cannot draw them.
    """
    text = _run("\n".join(sources), "json", assets_dir, "dot").decode()
    decoder, place, found = json.JSONDecoder(), 0, []
    for _ in sources:
        graph, place = decoder.raw_decode(text, text.index("{", place))
        found.append(graph)
    return found


def engrave(source: str, form: str, assets_dir: Path) -> bytes:
    """Return the picture of a graph whose places are all set; ways without a place find theirs.

    Args:
        form: ``svg`` or ``png``.

    Raises:
        ToldError: Graphviz is not there, or cannot draw it.
    """
    return _run(source, form, assets_dir, "neato")


def _run(source: str, form: str, assets_dir: Path, engine: str) -> bytes:
    from graphviz import CalledProcessError, ExecutableNotFound, pipe

    try:
        with own_fonts(assets_dir):
            drawn: bytes = pipe(engine, form, source.encode(), quiet=True,
                                neato_no_op=2 if engine == "neato" else None)
    except ExecutableNotFound as error:
        raise ToldError(say(
            "The program «{name}» that draws the map is not installed. {command} sets it up.",
            name="dot", command=SET_UP)) from error
    except CalledProcessError as error:
        reason = (error.stderr or b"").decode(errors="replace").strip().splitlines()
        raise ToldError(say("«{name}» could not draw the map: {reason}", name=engine,
                            reason=reason[0] if reason else "")) from error
    return drawn
