"""The script as one page of HTML that needs no other file."""

from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kiosk.author.script.edition import Edition
from kiosk.author.script.imprint import Paces, imprint, margins
from kiosk.author.script.memory import allowed_words, changes, start_words
from kiosk.author.script.numbering import arrivals, every_option, number_story
from kiosk.author.script.pictures import SMALL_SCENE_PX, Pictures
from kiosk.author.script.pieces import Pieces
from kiosk.author.script.questions import NumberedNames, asked_about
from kiosk.author.script.stylesheet import stylesheet
from kiosk.author.script.telling import Labels, Telling, kind_of
from kiosk.author.script.wording import Wording
from kiosk.author.wording import change_words, condition_words
from kiosk.catalog.flow import runs_on

_TEMPLATES = Path(__file__).parent / "templates"


def set_page(edition: Edition, paces: Paces, assets_dir: Path) -> str:
    """Return the script as HTML."""
    labels, pictures = Labels(edition.label_language), Pictures(assets_dir)
    audiences = {one.id: one.name.words(edition.label_language)
                 for one in edition.manuscript.loaded.audiences}
    wording = Wording(edition.language, edition.beside, edition.adult, audiences, labels.said,
                      pictures.with_emoji)
    desk = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, trim_blocks=True,
                       lstrip_blocks=True, undefined=StrictUndefined)
    desk.globals |= _of_the_story(edition, labels, wording) | _drawn(pictures)
    desk.globals |= imprint(edition, paces, labels, wording)
    body = Markup(desk.get_template("body.html.j2").render())
    # Only now it is known which faces there are.
    style = Markup(stylesheet(assets_dir, pictures.faces(), margins(edition, labels, wording)))
    return desk.get_template("script.html.j2").render(body=body, style=style)


def _of_the_story(edition: Edition, labels: Labels, wording: Wording) -> dict[str, object]:
    """Return the names under which the templates ask about the story."""
    scenario, catalog = edition.manuscript.scenario, edition.manuscript.catalog
    numbers = number_story(scenario)
    telling = Telling(scenario, numbers, labels, wording)
    options = {one.id: wording.plain(one.text) for one in every_option(scenario)}
    names = NumberedNames(wording.audiences, numbers, options)
    return {
        "scenario": scenario,
        "numbers": numbers,
        "pieces": Pieces(),
        "arrivals": arrivals(scenario, numbers),
        "changes": changes(scenario, numbers),
        "label": labels.label,
        "said": labels.said,
        "number_of": labels.number,
        "words": wording.marked,
        "plain": wording.plain,
        "screen": lambda key: wording.plain(catalog.words[key]),
        "condition": partial(condition_words, names=names),
        "asked_about": asked_about,
        "change_words": change_words,
        "allowed_words": allowed_words,
        "start_words": start_words,
        "name_of": telling.name,
        "file_name_of": lambda path: Path(path).name,
        "setting_of": telling.setting,
        "phone_of": telling.phone,
        "option_kind": telling.option_kind,
        "onward": telling.onward,
        "places_of": telling.places,
        "decisions_of": telling.decisions,
        "kind_of": kind_of,
        "runs_on": runs_on,
    }


def _drawn(pictures: Pictures) -> dict[str, object]:
    """Return the names under which the templates ask for pictures."""
    return {
        "face_of": pictures.face,
        "icon_of": pictures.icon,
        "scene_picture": pictures.scene,
        "small_scene_picture": lambda name: pictures.scene(name, SMALL_SCENE_PX),
    }
