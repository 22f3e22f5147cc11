"""What stands beside the map: its title, and what every sign on it means."""

from collections.abc import Iterator
from itertools import zip_longest

from kiosk.author.map.chart import StoryMap
from kiosk.author.map.kinds import KINDS, MARKS
from kiosk.author.map.label import Attributes
from kiosk.author.map.panel import Panel
from kiosk.author.map.pencil import Pencil, table
from kiosk.author.wording import Told
from kiosk.catalog.saying import say

_SOLID, _DASHED = "——", "– –"
_TITLE_PT, _HEAD_PT, _TEXT_PT = 40.0, 20.0, 12.0


def title_panel(story: StoryMap, pencil: Pencil) -> Panel:
    """Return the title of the map, and what is true of the whole."""
    rows = [
        pencil.line(story.title, _TITLE_PT, headline=True),
        pencil.row(pencil.words(story.summary, _TEXT_PT + 2, "ink_soft")),
        pencil.row(pencil.words(story.proof, _TEXT_PT + 2, "ink_soft")),
    ]
    return Panel("title", {"title": {"label": f"<{table(rows, space=2)}>", "shape": "plaintext"}})


def legend_panel(story: StoryMap, pencil: Pencil, told: Told) -> Panel:
    """Return a box with the signs that are on this map, the marks of the proof and the lines."""
    kinds = list(_kinds(story, pencil, told))
    half = (len(kinds) + 1) // 2
    columns = (kinds[:half], kinds[half:],
               [*_marks(pencil, told), *_lines(story, pencil, told)])
    cells = ("".join(row) for row in zip_longest(*columns, fillvalue="<TD></TD><TD></TD>"))
    rows = [
        pencil.row(pencil.words(told(say("What the signs mean")), _HEAD_PT, headline=True)),
        pencil.row(table((f"<TR>{one}</TR>" for one in cells), space=3)),
    ]
    look: Attributes = {
        "label": f"<{table(rows, space=3)}>", "shape": "box", "style": "rounded,filled",
        "fillcolor": pencil.colour("card"), "color": pencil.colour("ink_soft"), "margin": "0.2",
    }
    return Panel("legend", {"legend": look})


def _kinds(story: StoryMap, pencil: Pencil, told: Told) -> Iterator[str]:
    drawn = {node.kind for node in story.nodes}
    for name, kind in KINDS.items():
        if name in drawn:
            sign = pencil.icon(kind.icon, _TEXT_PT + 2, "ink")
            yield _cells(pencil, kind.fill, kind.line, sign, told(kind.word))


def _marks(pencil: Pencil, told: Told) -> Iterator[str]:
    meanings = {
        "nobody": say("dashed frame: no way through the story leads here"),
        "not_proved": say("dashed frame: the story is too large, and nobody got here so far"),
        "dead_end": say("thick frame: here the story does not go on"),
        "endless": say("thick frame: from here no ending can be reached"),
    }
    for name, meaning in meanings.items():
        is_open = name == "not_proved"
        sign = pencil.icon("question" if is_open else "warning-circle", _TEXT_PT + 2,
                           "ink" if is_open else "rose_deep")
        fill, line = ("card", "ink_soft") if is_open else ("rose_soft", "rose_deep")
        yield _cells(pencil, fill, line, sign, f"{told(MARKS[name])}: {told(meaning)}")


def _lines(story: StoryMap, pencil: Pencil, told: Told) -> Iterator[str]:
    drawn = {edge.kind for edge in story.edges}
    for kind, colour, sign, meaning in (
        ("on", "ink", _SOLID, say("Line: the story goes on")),
        ("back", "ink", _DASHED, say("Dashed line back: another round")),
        ("go", "sky_deep", _SOLID, say("Blue line: on to another scene")),
        ("visit", "lilac_deep", _DASHED, say("Dashed line: to a scene that comes back")),
        ("end", "mint_deep", _SOLID, say("Green line: to an ending")),
    ):
        if kind in drawn:
            line = pencil.words(sign, _TEXT_PT, colour, bold=True)
            yield _cells(pencil, "card", "card", line, told(meaning))
    if story.visits is not None:
        width = told(say("The thicker a line, the more of the visits went this way, at most"))
        sign = pencil.words("%", _TEXT_PT + 2, bold=True)
        yield _cells(pencil, "card", "card", sign, width)


def _cells(pencil: Pencil, fill: str, line: str, sign: str, words: str) -> str:
    return (
        f'<TD WIDTH="34" HEIGHT="22" BORDER="1" STYLE="ROUNDED" '
        f'BGCOLOR="{pencil.colour(fill)}" COLOR="{pencil.colour(line)}">{sign}</TD>'
        f'<TD ALIGN="LEFT">  {pencil.words(words, _TEXT_PT)}    </TD>'
    )
