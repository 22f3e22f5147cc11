"""The scenes of a story and the ways between them."""

from collections.abc import Iterable

from kiosk.catalog.draft import Draft
from kiosk.catalog.flow import circles, reachable_scenes, runs_on, visited_scenes
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Node, Scalar
from kiosk.catalog.page import Page, Place
from kiosk.catalog.part_reader import StoryFile
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.step_reader import StepReader
from kiosk.engine.screenplay import Scene

_FIELDS = ("contact", "channel", "between", "picture", "chapter")


def read_scenes(files: tuple[StoryFile, ...], draft: Draft) -> dict[str, Scene]:
    """Return the scenes by id, in the order of the pages; the first one is the beginning.

    Of included parts only the scenes that are in use.
    """
    own = files[0].record
    scenes: dict[str, Scene] = {}
    for file in files:
        for key, node in file.record.named("scenes"):
            if key.text not in scenes:
                scenes[key.text] = _scene(file, key, node, draft)
    if "scenes" in own and not own.named("scenes"):
        own.page.complain(
            "missing-value", own.mark_of("scenes"),
            say("There is no scene"),
            say("Write at least one."),
        )
    reached = reachable_scenes(scenes, next(iter(scenes), ""))
    own_names = {key.text for key, _ in own.named("scenes")}
    kept = {name: one for name, one in scenes.items() if name in own_names or name in reached}
    _check_ways(own.page, kept, own_names, reached, draft)
    return kept


def note_scenes(files: Iterable[StoryFile]) -> dict[str, Place]:
    """Return where each scene stands; one that is there twice is reported."""
    places: dict[str, Place] = {}
    for file in files:
        page = file.record.page
        for key, _ in file.record.named("scenes"):
            if key.text in places:
                first = places[key.text]
                page.complain(
                    "duplicate-id", key.mark,
                    say("«{name}» is already a scene in {file}:{line}", name=key.text,
                        file=first.file, line=first.mark.line),
                    say("Give one of them another id."),
                )
            places.setdefault(key.text, page.place(key.mark))
    return places


def _scene(file: StoryFile, key: Scalar, node: Node, draft: Draft) -> Scene:
    page, texts = file.record.page, file.texts
    check_name(page, key.text, key.mark, say("this scene"))
    record = open_record(page, node, say("a scene"), ("steps",), _FIELDS, key.mark)
    _check_setting(page, record)
    context = f"{file.name}/{key.text}"
    unreadable = draft.unreadable
    utters = "writes" if "contact" in record else "says"
    reader = StepReader(page, texts, draft, context, file.folder, utters)
    scene = Scene(
        id=key.text,
        contact=record.one_of("contact", tuple(draft.cast), kind="person") or None,
        channel=texts.optional(record, "channel", context, "channel", "name of the group chat"),
        steps=reader.steps(record.node("steps")),
        between=record.known_words("between", tuple(draft.cast), "person"),
        picture=record.one_of("picture", tuple(texts.assets.scenes)) or None,
        chapter=texts.optional(record, "chapter", context, "chapter", "name of the chapter"),
    )
    if unreadable == draft.unreadable and "steps" in record and runs_on(scene.steps):
        draft.open_scenes[key.text] = page.place(key.mark)
    return scene


def _check_setting(page: Page, record: Record) -> None:
    """Report a scene that is both a chat and a talk, or a talk of too few or too many."""
    if "contact" in record and "between" in record:
        page.complain(
            "mixed-setting", record.mark_of("between"),
            say("A scene is either a chat («contact») or a talk («between»)"),
            say("Take one of the two lines out."),
        )
    if "between" in record and len(record.words("between")) != 2:
        page.complain(
            "wrong-number", record.mark_of("between"),
            say("Two people talk in a scene"),
            say("Write for example: between: [leo, papa]."),
        )
    if "picture" in record and record.word("contact"):
        page.complain(
            "mixed-setting", record.mark_of("picture"),
            say("A chat has no picture of its own"),
            say("Take «picture» out, or «contact» if the narrator tells this scene."),
        )
    if "channel" in record and "contact" not in record:
        page.complain(
            "mixed-setting", record.mark_of("channel"),
            say("Only a chat has a channel"),
            say("Add «contact: …», or take «channel» out."),
        )


def _check_ways(
    page: Page, scenes: dict[str, Scene], own: set[str], reached: frozenset[str], draft: Draft
) -> None:
    visited = visited_scenes(scenes.values())
    for name, place in draft.open_scenes.items():
        if name in scenes and name not in visited:
            Page(place.file, page.report).complain(
                "dead-end", place.mark,
                say("The scene «{name}» can run out", name=name),
                say("End every way through it with «- go: scene» or «- end: ending»."),
            )
    for name in scenes:
        if name in own and name not in reached and not draft.unreadable:
            page.complain(
                "unreachable-scene", draft.scenes[name].mark,
                say("No way leads to the scene «{name}»", name=name),
                say("Write «- go: {name}» somewhere, or delete it.", name=name),
            )
    for name in sorted(circles(scenes)):
        place = draft.scenes[name]
        Page(place.file, page.report).complain(
            "endless-circle", place.mark,
            say("From the scene «{name}» the story runs in a circle without a question",
                name=name),
            say("Put a choice on the way, or let it end."),
        )
