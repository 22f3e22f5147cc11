"""A scenario file from top to bottom."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog.condition_reader import Known, check_question
from kiosk.catalog.contact_reader import Contacts
from kiosk.catalog.debrief_reader import read_debrief, read_endings
from kiosk.catalog.draft import Draft
from kiosk.catalog.format_reader import check_format
from kiosk.catalog.node import Node
from kiosk.catalog.page import Page, Place
from kiosk.catalog.part_reader import Shelf, StoryFile, read_parts
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.recorded_reader import read_recorded
from kiosk.catalog.saying import say
from kiosk.catalog.scene_reader import note_scenes, read_scenes
from kiosk.catalog.story_parts import read_cards, read_cast, read_variables
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import KINDS, STATUSES, WORLDS
from kiosk.engine.cursor import every_step, station_names
from kiosk.engine.exhibition import NO_AGE_LIMIT
from kiosk.engine.memory import AGE, AUDIENCE
from kiosk.engine.scenario import Card, Person, Scenario, Variable
from kiosk.engine.screenplay import Choose

_REQUIRED = ("format", "scenario", "title", "kind", "icon", "minutes", "age_from", "audience",
             "world", "picture", "about", "unseen", "cast", "main", "scenes", "endings", "recap",
             "help")
_OPTIONAL = ("language", "version", "status", "picture_focus", "picture_alt", "remember", "cards",
             "include", "tests")
_MIDDLE = (50, 50)
HELP_LEAST = 2
"""Every ending offers at least two kinds of help: home may be unsafe."""


@dataclass(frozen=True)
class Surroundings:
    """What a scenario can refer to outside its own file; None where that cannot be read.

    Attributes:
        audiences: names a scenario can be written for.
        visitors: audiences who can stand here → whether they are adults.
        parts: names of the parts that can be included; `open_part` opens one.
        contacts: the places that help.
        languages: codes a scenario can be written in.
    """

    audiences: tuple[str, ...] | None = None
    contacts: Contacts | None = None
    languages: tuple[str, ...] | None = None
    visitors: Mapping[str, bool] | None = None
    parts: tuple[str, ...] = ()
    open_part: Shelf = lambda name: None


@dataclass(frozen=True)
class Places:
    """Where each named part of a scenario stands; id → place.

    Attributes:
        file: the scenario's own file.
        choices: activities as well.
        films: by their path.
        subtitles: path → language.
    """

    file: str
    scenes: dict[str, Place]
    choices: dict[str, Place]
    options: dict[str, Place]
    endings: dict[str, Place]
    films: dict[str, Place]
    subtitles: dict[str, str]


@dataclass(frozen=True)
class ScenarioFile:
    """What a scenario file holds; only of use when its page and its parts have no errors."""

    scenario: Scenario
    recorded: tuple[RecordedPath, ...]
    places: Places
    parts: tuple[StoryFile, ...] = ()


def read_scenario(
    page: Page, node: Node, folder: str, texts: TextReader, around: Surroundings
) -> ScenarioFile:
    """Return the scenario of a file; mistakes are reported and stood in for.

    Args:
        folder: name of the scenario's folder, which is its id.
    """
    record = open_record(page, node, say("a scenario"), _REQUIRED, _OPTIONAL)
    check_format(record)
    if around.languages is not None:
        record.one_of("language", around.languages)
    if "scenario" in record and record.word("scenario") != folder:
        page.complain(
            "folder-name", record.value_mark("scenario"),
            say("The scenario is called «{name}», its folder «{folder}»",
                name=record.word("scenario"), folder=folder),
            say("Give both the same name."),
        )
    own = StoryFile(folder, record, texts, Path(page.file).parent)
    parts = read_parts(record, around.open_part, around.parts)
    draft = _draft((own, *parts), folder)
    scenario = _scenario((own, *parts), draft, around)
    _check_questions(page, draft, around)
    visitors = None if around.visitors is None else tuple(around.visitors)
    recorded = read_recorded(record, draft, visitors)
    return ScenarioFile(scenario, recorded, _places(own, scenario, draft), parts)


def _places(own: StoryFile, scenario: Scenario, draft: Draft) -> Places:
    """Return the places of what is in use; of a part some scenes may not be."""
    steps = [step for scene in scenario.scenes.values() for step in every_step(scene.steps)]
    choices = {one.id for one in steps if isinstance(one, Choose)}
    options = {option.id for one in steps if isinstance(one, Choose) for option in one.options}
    page = own.record.page
    return Places(
        file=page.file,
        scenes={name: draft.scenes[name] for name in scenario.scenes},
        choices={name: place for name, place in draft.choices.items() if name in choices},
        options={name: place for name, place in draft.options.items() if name in options},
        endings={key.text: page.place(key.mark) for key, _ in own.record.named("endings")},
        films=draft.films,
        subtitles=draft.subtitles,
    )


def _check_questions(page: Page, draft: Draft, around: Surroundings) -> None:
    variables = dict(draft.variables)
    if around.visitors:
        variables[AUDIENCE] = Variable(AUDIENCE, tuple(around.visitors))
    variables[AGE] = Variable(AGE, tuple(range(NO_AGE_LIMIT + 1)))
    known = Known(variables, None if draft.unreadable else draft.options, draft.scenes)
    for question in draft.questions:
        check_question(Page(question.file, page.report), question, known)


def _draft(files: tuple[StoryFile, ...], folder: str) -> Draft:
    own = files[0]
    cast: dict[str, Person] = {}
    cards: dict[str, Card] = {}
    variables: dict[str, Variable] = {}
    for file in reversed(files):
        cast |= read_cast(file.record, file.texts, f"{file.name}/cast")
        variables |= read_variables(file.record)
        cards |= read_cards(file.record, file.texts, f"{file.name}/cards")
    main = own.record.one_of("main", tuple(cast), kind="person")
    draft = Draft(folder, cast, main, cards, variables, note_scenes(files))
    draft.endings = read_endings(own.record, own.texts, draft)
    return draft


def _scenario(
    files: tuple[StoryFile, ...], draft: Draft, around: Surroundings
) -> Scenario:
    record, texts = files[0].record, files[0].texts
    head, assets = f"{draft.id}/head", texts.assets
    title = texts.field(record, "title", head, "title", "title of the story")
    about = texts.field(record, "about", head, "about", "content note: what it is about")
    unseen = texts.field(record, "unseen", head, "unseen", "content note: what is not shown")
    picture_alt = texts.optional(record, "picture_alt", head, "alt", "the picture in words")
    scenes = read_scenes(files, draft)
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
        record.page.warn(
            "little-help", record.mark_of("help"),
            say("Only {count} of these places that help are checked", count=len(shown)),
            say("Name at least {least} with «status: checked» in contacts.yaml.",
                least=HELP_LEAST),
        )
    return shown


def _focus(record: Record) -> tuple[int, int]:
    if "picture_focus" not in record:
        return _MIDDLE
    found = [one.text for one in record.words("picture_focus")]
    if len(found) == 2 and all(
        one.isascii() and one.isdigit() and len(one) <= 3 and int(one) <= 100 for one in found
    ):
        return int(found[0]), int(found[1])
    record.page.complain(
        "wrong-type", record.value_mark("picture_focus"),
        say("«picture_focus» is not understood"),
        say("Write percent from the left and from the top: [70, 45]."),
    )
    return _MIDDLE
