"""A scenario file from top to bottom."""

from dataclasses import dataclass

from msgspec import Struct

from kiosk.catalog.condition_reader import Known, check_question
from kiosk.catalog.contact_reader import Contacts
from kiosk.catalog.debrief_reader import read_debrief, read_endings
from kiosk.catalog.draft import Draft
from kiosk.catalog.format_reader import check_format
from kiosk.catalog.node import Mark, Node
from kiosk.catalog.page import Page
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.recorded_reader import read_recorded
from kiosk.catalog.scene_reader import read_scenes
from kiosk.catalog.story_parts import read_cards, read_cast, read_variables
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import KINDS, STATUSES, WORLDS
from kiosk.engine.cursor import station_names
from kiosk.engine.scenario import Scenario

_REQUIRED = ("format", "scenario", "title", "kind", "icon", "minutes", "age_from", "audience",
             "world", "picture", "about", "unseen", "cast", "main", "scenes", "endings", "recap",
             "help")
_OPTIONAL = ("language", "version", "status", "picture_focus", "picture_alt", "remember", "cards",
             "tests")
_MIDDLE = (50, 50)
HELP_LEAST = 2
"""Every ending offers at least two kinds of help: home may be unsafe."""


class Surroundings(Struct, frozen=True):
    """What a scenario can refer to outside its own file; None where that cannot be read.

    Attributes:
        audiences: names a scenario can be written for.
        contacts: the places that help.
        languages: codes a scenario can be written in.
    """

    audiences: tuple[str, ...] | None = None
    contacts: Contacts | None = None
    languages: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Places:
    """Where in its file each named part of a scenario stands; id → place."""

    file: str
    scenes: dict[str, Mark]
    choices: dict[str, Mark]
    options: dict[str, Mark]
    endings: dict[str, Mark]


@dataclass(frozen=True)
class ScenarioFile:
    """What a scenario file holds; only of use when its page has no errors."""

    scenario: Scenario
    recorded: tuple[RecordedPath, ...]
    places: Places


def read_scenario(
    page: Page, node: Node, folder: str, texts: TextReader, around: Surroundings
) -> ScenarioFile:
    """Return the scenario of a file; mistakes are reported and stood in for.

    Args:
        folder: name of the scenario's folder, which is its id.
    """
    record = open_record(page, node, "a scenario", _REQUIRED, _OPTIONAL)
    check_format(record)
    if around.languages is not None:
        record.one_of("language", around.languages)
    if "scenario" in record and record.word("scenario") != folder:
        page.complain("folder-name", record.value_mark("scenario"),
                      f"The scenario is called «{record.word('scenario')}», "
                      f"its folder «{folder}»", "Give both the same name.")
    draft = _draft(record, folder, texts)
    scenario = _scenario(record, draft, texts, around)
    known = Known(draft.variables, draft.options, draft.scenes)
    for question in draft.questions:
        check_question(page, question, known)
    return ScenarioFile(scenario, read_recorded(record, draft), Places(
        file=page.file,
        scenes={key.text: key.mark for key, _ in record.named("scenes")},
        choices=draft.choices,
        options=draft.options,
        endings={key.text: key.mark for key, _ in record.named("endings")},
    ))


def _draft(record: Record, folder: str, texts: TextReader) -> Draft:
    cast = read_cast(record, texts, f"{folder}/cast")
    main = record.one_of("main", tuple(cast), kind="person")
    variables = read_variables(record)
    cards = read_cards(record, texts, f"{folder}/cards")
    scenes = tuple(key.text for key, _ in record.named("scenes"))
    draft = Draft(folder, cast, main, cards, variables, scenes)
    draft.endings = read_endings(record, texts, draft)
    return draft


def _scenario(
    record: Record, draft: Draft, texts: TextReader, around: Surroundings
) -> Scenario:
    head, assets = f"{draft.id}/head", texts.assets
    title = texts.field(record, "title", head, "title of the story")
    about = texts.field(record, "about", head, "content note: what it is about")
    unseen = texts.field(record, "unseen", head, "content note: what is not shown")
    picture_alt = texts.optional(record, "picture_alt", head, "the picture in words")
    scenes = read_scenes(record, draft, texts)
    debrief = read_debrief(record, draft, texts)
    return Scenario(
        id=draft.id,
        title=title,
        kind=record.one_of("kind", KINDS),
        icon=record.one_of("icon", tuple(assets.icons)),
        minutes=record.whole("minutes", 1, 60),
        age_from=record.whole("age_from", 0, 99),
        audiences=record.known_words("audience", around.audiences, "audience"),
        world=record.one_of("world", WORLDS),
        picture=record.one_of("picture", tuple(assets.scenes)),
        picture_focus=_focus(record),
        about=about,
        unseen=unseen,
        main_person=draft.main,
        cast=dict(draft.cast),
        variables=draft.variables,
        cards=dict(draft.cards),
        scenes=scenes,
        start=next(iter(scenes), ""),
        endings=dict(draft.endings),
        takeaways=debrief.takeaways,
        closing=debrief.closing,
        cards_shown=debrief.cards,
        help=_help(record, around.contacts),
        languages=(texts.language,),
        stations=station_names(scenes.values()),
        version=record.word("version", "1"),
        status=record.one_of("status", STATUSES, "draft"),
        picture_alt=picture_alt,
    )


def _help(record: Record, contacts: Contacts | None) -> tuple[str, ...]:
    named = record.known_words("help", contacts.known if contacts else None, "contact")
    if contacts is None:
        return ()
    checked = [one.id for one in contacts.checked]
    shown = tuple(one for one in named if one in checked)
    if len(shown) < HELP_LEAST and "help" in record:
        record.page.warn("little-help", record.mark_of("help"),
                         f"Only {len(shown)} of these places that help are checked",
                         f"Name at least {HELP_LEAST} with «status: checked» in contacts.yaml.")
    return shown


def _focus(record: Record) -> tuple[int, int]:
    if "picture_focus" not in record:
        return _MIDDLE
    found = [one.text for one in record.words("picture_focus")]
    if len(found) == 2 and all(
        one.isascii() and one.isdigit() and len(one) <= 3 and int(one) <= 100 for one in found
    ):
        return int(found[0]), int(found[1])
    record.page.complain("wrong-type", record.value_mark("picture_focus"),
                         "«picture_focus» is not understood",
                         "Write percent from the left and from the top: [70, 45].")
    return _MIDDLE
