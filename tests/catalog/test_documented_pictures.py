"""Every page of the handbook begins with a picture of the screen, and its links lead somewhere."""

import re
import unicodedata
from pathlib import Path

import pytest
from language_pages import FENCE, FRONT, PAGES, examples, pages, read
from PIL import Image

from tests.pictures.handbook import (
    HEIGHT_PX,
    MADE_FROM,
    PICTURES,
    WIDTH_PX,
    example_of,
    mark_of,
)
from tests.pictures.moments import MOMENTS

BYTES_MOST = 90_000
_PICTURE = re.compile(r"^!\[(?P<words>[^\]]*)\]\((?P<path>[^)]+)\)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_WITH_EXAMPLES = sorted({one.page for one in examples()})


@pytest.mark.parametrize("name", _WITH_EXAMPLES)
def test_a_page_with_examples_begins_with_a_picture(name: str) -> None:
    title, _, rest = read(PAGES / name).partition("\n\n")
    picture = _PICTURE.match(rest)
    assert title.startswith("# ")
    assert picture is not None
    assert picture["path"] == f"pictures/{name.removesuffix('.md')}.png"


def test_every_picture_is_used_and_said_in_words() -> None:
    used = {(page.parent / one["path"]).resolve(): one["words"]
            for page in pages() for one in _PICTURE.finditer(read(page))}
    assert [one for one, words in used.items() if not one.is_file() or len(words) < 20] == []
    taken = {PICTURES / f"{name}.png" for name in MOMENTS}
    assert set(PICTURES.iterdir()) == taken
    assert taken <= set(used)


@pytest.mark.parametrize("name", MOMENTS)
def test_a_picture_shows_its_example_as_it_is_now(name: str) -> None:
    """If not, take it anew: bash tests/run --pictures."""
    path = PICTURES / f"{name}.png"
    with Image.open(path) as picture:
        assert (picture.format, picture.size) == ("PNG", (WIDTH_PX, HEIGHT_PX))
        assert picture.info[MADE_FROM] == mark_of(example_of(MOMENTS[name]))
        assert len(picture.convert("RGB").getcolors(WIDTH_PX * HEIGHT_PX)) > 16
    assert path.stat().st_size < BYTES_MOST


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    dead = []
    for target in _LINK.findall(read(page)):
        path, _, place = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (place and place not in _places(file)):
            dead.append(target)
    assert dead == []


def test_the_front_leads_to_every_page() -> None:
    linked = {(FRONT.parent / one.partition("#")[0]).resolve()
              for one in _LINK.findall(read(FRONT))}
    assert set(pages()[1:]) - linked == set()


def _places(page: Path) -> set[str]:
    """Return what links can name in a page, as GitHub makes it of the headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", read(page)), re.MULTILINE)
    return {_place(one) for one in headings}


def _place(heading: str) -> str:
    kept = "".join(one for one in heading.lower()
                   if one in " -_" or unicodedata.category(one)[0] in "LN")
    return kept.replace(" ", "-")
