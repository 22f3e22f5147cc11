"""The scenes of a story and the ways between them."""

from kiosk.catalog.draft import Draft
from kiosk.catalog.flow import circles, reachable_scenes, runs_on
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.step_reader import StepReader
from kiosk.catalog.text_reader import TextReader
from kiosk.engine.scenario import Scene


def read_scenes(scenario: Record, draft: Draft, texts: TextReader) -> dict[str, Scene]:
    """Return the scenes by id, in the order of the page; the first one is the beginning."""
    page = scenario.page
    pairs = scenario.named("scenes")
    scenes = {key.text: _scene(page, key, node, draft, texts) for key, node in pairs}
    if "scenes" in scenario and not scenes:
        page.complain("missing-value", scenario.mark_of("scenes"), "There is no scene",
                      "Write at least one.")
    _check_ways(page, {key.text: key.mark for key, _ in pairs}, scenes, draft)
    return scenes


def _scene(page: Page, key: Scalar, node: Node, draft: Draft, texts: TextReader) -> Scene:
    check_name(page, key.text, key.mark, "scene")
    record = open_record(page, node, "a scene", ("contact", "steps"), ("channel",),
                         key.mark)
    context = f"{draft.id}/{key.text}"
    unreadable = draft.unreadable
    scene = Scene(
        id=key.text,
        contact=record.one_of("contact", tuple(draft.cast), kind="person"),
        channel=texts.optional(record, "channel", context, "name of the group chat"),
        steps=StepReader(page, texts, draft, context).steps(record.node("steps")),
    )
    if "steps" in record and runs_on(scene.steps) and unreadable == draft.unreadable:
        page.complain("dead-end", key.mark, f"The scene «{key.text}» can run out",
                      "End every way through it with «- go: scene» or «- end: ending».")
    return scene


def _check_ways(
    page: Page, marks: dict[str, Mark], scenes: dict[str, Scene], draft: Draft
) -> None:
    reached = reachable_scenes(scenes, next(iter(scenes), ""))
    for name, mark in marks.items():
        if name not in reached and not draft.unreadable:
            page.complain("unreachable-scene", mark, f"No way leads to the scene «{name}»",
                          f"Write «- go: {name}» somewhere, or delete it.")
    for name in sorted(circles(scenes)):
        page.complain("endless-circle", marks[name],
                      f"From the scene «{name}» the story runs in a circle without a question",
                      "Put a choice on the way, or let it end.")
