"""Panels stand in columns, and no line crosses one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.author.map.bend import bent
from kiosk.author.map.lanes import Link
from kiosk.author.map.paper import SHEET_RATIO, Box, Paper, lay_out

SIZES = st.lists(st.tuples(st.floats(40, 900), st.floats(40, 900)), min_size=1, max_size=12)
LEGEND = (300.0, 200.0)


@st.composite
def papers(draw: st.DrawFn) -> tuple[Paper, tuple[Link, ...]]:
    sizes = tuple(draw(SIZES))
    panel = st.integers(0, len(sizes) - 1)
    kind = st.sampled_from(["go", "visit", "end"])
    links = tuple(draw(st.lists(st.builds(Link, panel, panel, kind), max_size=20)))
    return lay_out(sizes, LEGEND, links), links


def overlap(one: Box, other: Box) -> bool:
    return (one.x < other.x + other.width and other.x < one.x + one.width
            and one.y < other.y + other.height and other.y < one.y + one.height)


@given(papers())
def test_nothing_lies_on_anything_else_and_all_is_on_the_sheet(
    laid_out: tuple[Paper, tuple[Link, ...]]
) -> None:
    paper, _ = laid_out
    boxes = [*paper.panels, paper.legend]
    assert not any(overlap(one, other) for place, one in enumerate(boxes)
                   for other in boxes[place + 1 :])
    assert all(one.x >= 0 and one.y >= 0 for one in boxes)
    assert all(one.x + one.width <= paper.width + 0.01 for one in boxes)
    assert all(one.y + one.height <= paper.height + 0.01 for one in boxes)


@given(papers())
def test_no_line_crosses_a_panel(laid_out: tuple[Paper, tuple[Link, ...]]) -> None:
    paper, links = laid_out
    for link in links:
        source, target = paper.panels[link.source], paper.panels[link.target]
        corners = paper.line(link, (source.x + source.width / 2, source.y + source.height),
                             (target.x + target.width / 2, target.y))
        for (x, y), (next_x, next_y) in pairwise(corners):
            assert x == next_x or y == next_y, "lines run across or down"
            piece = Box(min(x, next_x), min(y, next_y), abs(x - next_x), abs(y - next_y))
            assert not any(overlap(piece, panel) for panel in paper.panels)
            assert piece.x >= 0 and piece.x + piece.width <= paper.width
            assert piece.y >= 0 and piece.y + piece.height <= paper.height


def test_panels_stand_in_their_order_down_and_then_to_the_right() -> None:
    paper = lay_out(((400.0, 300.0),) * 6, LEGEND, ())
    places = [(one.x, one.y) for one in paper.panels]
    assert places == sorted(places)
    assert paper.columns == (0, 0, 1, 1, 2, 2)


def test_many_equal_panels_fill_a_sheet_on_its_side() -> None:
    paper = lay_out(((300.0, 300.0),) * 40, LEGEND, ())
    assert 0.7 * SHEET_RATIO < paper.width / paper.height < 1.3 * SHEET_RATIO


def test_lines_to_the_same_panel_share_a_lane() -> None:
    links = (Link(0, 2, "go"), Link(1, 2, "go"), Link(0, 2, "visit"))
    paper = lay_out(((400.0, 300.0),) * 3, LEGEND, links)
    assert max(len(one) for one in paper.lanes.values()) == 2


def test_a_line_is_written_as_curves_with_an_arrow() -> None:
    arrow, *curve = bent([(0.0, 100.0), (0.0, 50.0), (80.0, 50.0), (80.0, 0.0)]).split()
    assert arrow == "e,80.00,0.00"
    assert len(curve) % 3 == 1, "Graphviz wants whole pieces of a spline"
    assert curve[0] == "0.00,100.00"
    assert curve[-1] == "80.00,7.00"


def test_a_line_without_a_corner_is_straight() -> None:
    _, *curve = bent([(5.0, 60.0), (5.0, 30.0), (5.0, 30.0), (5.0, 0.0)]).split()
    assert {one.split(",")[0] for one in curve} == {"5.00"}
