"""`kiosk new`: begins a story and puts it into the menu."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from kiosk.author.editorial.findings import usable_rules
from kiosk.author.page_edit import EditedPage, Entry, open_page, with_entry, write_page
from kiosk.author.scaffold.first_story import Plan, first_story
from kiosk.author.scaffold.naming import check_id, check_title
from kiosk.author.scaffold.next_steps import next_steps
from kiosk.author.tongue import TONGUES, translate
from kiosk.catalog.assets import read_assets
from kiosk.catalog.folders import scenario_file
from kiosk.catalog.library import EXHIBITION, Loaded, load_catalog
from kiosk.catalog.node import Items, Scalar, peek
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report, did_you_mean
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.unknown import unknown
from kiosk.catalog.yaml_source import read_yaml

Write = Callable[[str], None]


class Wish(Struct, frozen=True):
    """What was asked for on the command line.

    Attributes:
        title: None: the one of the shipped story.
        kind: one of KINDS.
        language: None: the one the exhibition is written in.
        audiences: empty: the first word under ``sees`` in exhibition.yaml.
        is_listed: False when it does not come into the menu yet.
        names_content: True when commands have to name the content folder.
    """

    id: str
    title: str | None
    kind: str
    language: str | None
    audiences: tuple[str, ...]
    age_from: int
    is_listed: bool
    names_content: bool = False


def run_new(
    content_dir: Path, assets_dir: Path, wish: Wish, tongue: str, write: Write = print
) -> int:
    """Write the first version of a story; return 0.

    Args:
        tongue: one of TONGUES.

    Raises:
        ToldError: it cannot be called like this, or the exhibition or the editorial rules have
            errors; nothing is written.
    """
    loaded = load_catalog(content_dir, assets_dir)
    frame = content_dir / f"{EXHIBITION}.yaml"
    _check_frame(loaded, frame)
    plan = _plan(loaded, content_dir, wish)
    check_id(plan.id, content_dir, plan.language)
    if plan.title is not None:
        check_title(plan.title, read_assets(assets_dir, Report()))
    listed = _listed(frame, plan.id) if wish.is_listed else None
    file = scenario_file(content_dir, plan.id)
    _write_both(file, first_story(plan), frame, listed)
    for saying in next_steps(content_dir, plan.id, is_listed=wish.is_listed,
                             names_content=wish.names_content):
        write(translate(saying, tongue))
    return 0


def _check_frame(loaded: Loaded, frame: Path) -> None:
    """Refuse an exhibition with errors; a listed story that is still to come is none."""
    errors = [one for one in loaded.report.of_file(str(frame)).errors
              if one.code != "missing-scenario"]
    if errors:
        raise ToldError(say("Nothing was written, because the exhibition has errors. {error} "
                            "See kiosk check.", error=str(errors[0])))


def _plan(loaded: Loaded, content_dir: Path, wish: Wish) -> Plan:
    known = tuple(dict.fromkeys(name for one in loaded.audiences for name in one.sees))
    audiences = wish.audiences or known[:1]
    _check_known("audience", audiences, known)
    language = wish.language or loaded.source_languages[EXHIBITION]
    _check_known("language", (language,), tuple(
        one for one in loaded.languages if one in TONGUES))
    if not any(set(one.sees) & set(audiences) and wish.age_from <= one.age
               for one in loaded.audiences):
        raise ToldError(say(
            "Nobody in exhibition.yaml is offered a story for {audiences} from {age} on.",
            audiences=", ".join(audiences), age=wish.age_from))
    title = wish.title if wish.title is None else wish.title.strip()
    return Plan(wish.id, title, wish.kind, language, audiences, wish.age_from,
                wish.id in usable_rules(loaded, content_dir, wish.id).incident_scenarios)


def _check_known(kind: str, words: tuple[str, ...], known: tuple[str, ...]) -> None:
    for one in words:
        if one not in known:
            raise ToldError(say("{problem}. {remedy}", problem=unknown(kind, one),
                                remedy=did_you_mean(one, known)))


def _listed(frame: Path, name: str) -> EditedPage | None:
    """Return exhibition.yaml with the story at the end of its list; None: it is there already."""
    text = open_page(frame)
    listed = peek(read_yaml(frame, Page(str(frame), Report())), "scenarios")
    nodes = listed.nodes if isinstance(listed, Items) else (listed,)
    if any(isinstance(one, Scalar) and one.text == name for one in nodes):
        return None
    return with_entry(text, "scenarios", Entry(name, (name,)))


def _write_both(file: Path, story: str, frame: Path, listed: EditedPage | None) -> None:
    """Write the story and the menu, or neither of them."""
    is_new_folder = not file.parent.exists()
    write_page(file, story)
    if listed is None:
        return
    try:
        write_page(frame, listed.text)
    except OSError:
        file.unlink()
        if is_new_folder:
            file.parent.rmdir()
        raise
