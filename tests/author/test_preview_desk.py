"""The desk of a preview: new editions, keys, and what the author is told."""

from pathlib import Path

import pytest
from every_thing import plant_every_thing
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.passage import pass_stop
from kiosk.author.preview.desk import Beginning, PreviewDesk
from kiosk.author.preview.watcher import Checked, Edition
from kiosk.catalog.library import load_catalog
from kiosk.catalog.saying import ToldError
from kiosk.engine.action import (
    GoBack,
    Hurry,
    LeaveQuietly,
    MarkNotice,
    OpenHelp,
    PickOption,
)
from kiosk.engine.event import Tapped, Ticked
from kiosk.engine.play import Choosing, Ended, Noticing
from kiosk.engine.reply import follow, replies
from kiosk.engine.session import AtEnding, Attract, HelpOpen, InStory
from kiosk.engine.step import step
from kiosk.engine.story import follow_play
from kiosk.errors import StoryError

SHIPPED = CHECKOUT / "content"


class Author:
    """Somebody at the desk who edits, touches and presses keys."""

    def __init__(self, content: SampleContent, **asked: object) -> None:
        self.content = content
        self.desk = PreviewDesk(content.folder, content.load(), Beginning("kite", **asked), str)

    def touch(self, *actions: object) -> None:
        """Touch things on the screen, one after the other."""
        for action in actions:
            self._take(Tapped(self.desk.session.now_s, action))

    def wait(self) -> None:
        """Let the time pass until the terminal wants to go on by itself."""
        session = self.desk.session
        self._take(Ticked(session.due_at_s or session.now_s))

    def _take(self, event: object) -> None:
        before = self.desk.session
        after, _ = step(before, event, self.desk.catalog)
        self.desk.follow(before, after)

    def save(self, old: str, new: str, file: str = SCENARIO) -> None:
        """Change a file, which the watcher then reads."""
        self.content.edit(file, old, new)
        self.desk.take_in(Edition(self.content.load()))

    @property
    def cursor(self) -> object:
        """Where the story stands."""
        return self.desk.session.place.play.cursor

    @property
    def says(self) -> str:
        """Everything around the screen."""
        margin, panel = self.desk.margin("1280x800"), self.desk.panel
        rows = " ".join(f"{one.head} {one.text} {one.quote}" for one in panel.rows) if panel else ""
        return f"{margin.where} {margin.how} {margin.news} {panel.title if panel else ''} {rows}"


@pytest.fixture
def author(content: SampleContent) -> Author:
    return Author(content)


def test_the_story_begins_at_once(author: Author) -> None:
    assert isinstance(author.desk.session.place, InStory)
    assert "scene «field», scenario.yaml:41" in author.says
    assert "Deutsch · " in author.says


def test_an_edit_is_shown_at_the_same_spot(author: Author) -> None:
    author.touch(Hurry(), PickOption("wait"))
    before = author.cursor
    author.save("feedback: Warten hilft.", "feedback: Warten hilft fast immer.")
    assert author.cursor == before
    option = author.desk.catalog.scenario("kite").scenes["field"].steps[3].options[0]
    assert option.feedback.words("de") == "Warten hilft fast immer."


def test_a_broken_edit_is_told_with_its_place_and_the_old_one_stays(author: Author) -> None:
    author.touch(Hurry())
    before = author.desk.session
    author.save("face: mia}", "face: miaa}")
    assert author.desk.session == before
    assert author.desk.panel is not None and author.desk.panel.alarms
    assert "scenarios/kite/scenario.yaml:21:26" in author.says
    assert "Did you mean «mia»?" in author.says
    assert "mia: {name: Mia, face: miaa}" in author.says


def test_the_line_of_a_mistake_is_shown_as_far_in_as_it_stands(author: Author) -> None:
    author.save('- mia: "Gut."', '- mja: "Gut."')
    (row,) = author.desk.panel.rows
    assert row.quote == '              - mja: "Gut."'


def test_once_mended_the_story_goes_on_where_it_was(author: Author) -> None:
    author.touch(Hurry(), PickOption("wait"))
    before = author.cursor
    author.save("face: mia}", "face: miaa}")
    author.save("face: miaa}", "face: mia}")
    assert author.cursor == before
    assert author.desk.panel is None


@pytest.mark.parametrize("text", ["", "scenes: [", "\t", "- a\n- b\n", "format: 99\n"])
def test_no_file_however_broken_takes_the_screen_away(author: Author, text: str) -> None:
    before = author.desk.session
    whole = author.content.path(SCENARIO).read_text(encoding="utf-8")
    author.content.path(SCENARIO).write_text(text, encoding="utf-8")
    author.desk.take_in(Edition(author.content.load()))
    assert author.desk.session == before
    assert author.desk.panel is not None and author.desk.panel.rows
    author.content.path(SCENARIO).write_text(whole, encoding="utf-8")
    author.desk.take_in(Edition(author.content.load()))
    assert author.desk.panel is None


def test_an_exhibition_that_cannot_be_read_is_told(author: Author) -> None:
    author.save("title: ", "titel: ", "exhibition.yaml")
    assert "exhibition.yaml:" in author.says
    author.save("titel: ", "title: ", "exhibition.yaml")
    assert author.desk.panel is None


def test_a_story_broken_from_the_start_is_shown_once_it_is_mended(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star\nminutes", "icon: starr\nminutes")
    author = Author(content)
    assert author.desk.session is None
    assert "starr" in author.says
    author.save("icon: starr\nminutes", "icon: star\nminutes")
    assert author.desk.panel is None
    assert isinstance(author.desk.session.place, InStory)


def test_a_story_that_breaks_off_is_told_with_its_scene(author: Author) -> None:
    author.desk.stumble(StoryError("The scene «{scene}» has no end", scene="field"))
    assert "The scene «field» has no end" in author.says
    assert "scenarios/kite/scenario.yaml:37:3" in author.says


def test_another_storys_mistakes_do_not_matter(author: Author) -> None:
    other = author.content.path("scenarios/other/scenario.yaml")
    other.parent.mkdir()
    other.write_text("format: 1\n", encoding="utf-8")
    author.desk.take_in(Edition(author.content.load()))
    assert author.desk.panel is None


def _to_the_pause(author: Author) -> None:
    author.touch(Hurry(), PickOption("wait"))
    for _ in range(20):
        if isinstance(author.desk.session.place.play.showing, Noticing):
            return
        author.touch(author.desk.onward())
    raise AssertionError("the story has no pause")


def test_at_a_pause_the_line_tells_what_can_be_done(author: Author) -> None:
    assert "pause" not in author.says
    _to_the_pause(author)
    assert ", pause: 1 to notice; mark them, or Space goes on" in author.says
    author.touch(MarkNotice(0), author.desk.onward())
    assert "pause" not in author.says


def test_a_pause_with_nothing_to_notice_says_why(author: Author) -> None:
    author.save("        notice: Mia fragt nach\n", "")
    _to_the_pause(author)
    assert ", pause: nothing to notice (no line before has «notice:»); Space goes on" in author.says
    author.touch(author.desk.onward())
    assert "pause" not in author.says


def test_an_option_that_is_gone_is_told_and_its_choice_is_shown(author: Author) -> None:
    author.touch(Hurry(), PickOption("wait"))
    author.content.edit(SCENARIO, "- play: [wait]", "- play: [stay]")
    author.content.edit(SCENARIO, "chose(wait)", "chose(stay)")
    author.save("- id: wait", "- id: stay")
    assert "«wait» is not on offer here any more" in author.says
    assert isinstance(author.desk.session.place.play.showing, Choosing)


def test_help_stays_open_over_a_new_edition(author: Author) -> None:
    author.touch(Hurry(), OpenHelp())
    author.save("feedback: Warten hilft.", "feedback: Warten hilft oft.")
    assert isinstance(author.desk.session.top, HelpOpen)
    author.touch(GoBack())
    assert isinstance(author.desk.session.top, InStory)


def test_whoever_left_the_story_stays_outside(author: Author) -> None:
    author.touch(LeaveQuietly())
    author.wait()
    assert isinstance(author.desk.session.place, Attract)
    author.save("feedback: Warten hilft.", "feedback: Warten hilft oft.")
    assert isinstance(author.desk.session.place, Attract)
    assert "outside of the story" in author.says
    author.desk.press("r")
    assert isinstance(author.desk.session.place, InStory)


def test_the_language_turns_and_unfinished_ones_are_told(author: Author) -> None:
    author.desk.press("l")
    assert author.desk.session.language == "en"
    author.save("feedback: Warten hilft.", "feedback: Warten hilft oft.")
    assert author.desk.session.language == "en"
    assert "not all of it is translated to «en»" in author.says
    author.desk.press("l")
    assert author.desk.session.language == "de"


def test_the_audience_turns_at_the_same_spot(author: Author) -> None:
    author.touch(Hurry(), PickOption("wait"))
    before, who = author.cursor, author.desk.session.audience
    author.desk.press("a")
    assert author.desk.session.audience != who
    assert author.cursor == before
    assert dict(author.desk.session.place.play.values)["audience"] == author.desk.session.audience


def test_text_size_and_colours_turn(author: Author) -> None:
    author.desk.press("t")
    assert author.desk.session.reading.text_size == "large"
    for theme in ("calm", "contrast", "warm"):
        author.desk.press("c")
        assert author.desk.session.reading.theme == theme


def test_backspace_goes_back_one_decision(author: Author) -> None:
    author.touch(Hurry())
    asked = author.cursor
    author.touch(PickOption("wait"))
    author.desk.press("backspace")
    assert author.cursor == asked
    author.desk.press("backspace")
    assert author.cursor == asked


def test_a_path_is_taken_at_once(content: SampleContent) -> None:
    author = Author(content, path=("wait",))
    assert author.desk.session.place.play.trail[0].option == 0


def test_the_ending_stays_on_the_screen(content: SampleContent) -> None:
    author = Author(content, path=("wait",))
    assert isinstance(author.desk.session.place, AtEnding)
    author.save("feedback: Warten hilft.", "feedback: Warten hilft oft.")
    assert isinstance(author.desk.session.place, AtEnding)
    assert isinstance(author.desk.session.place.play.showing, Ended)
    assert "ending «" in author.says


def test_nobody_is_asked_whether_they_are_still_there(author: Author) -> None:
    author.touch(Hurry())
    session = author.desk.session
    after, _ = step(session, Ticked(session.now_s + 3600), author.desk.catalog)
    assert after.covers == ()


def test_f1_lists_the_keys_and_escape_closes(author: Author) -> None:
    author.desk.press("f1")
    assert author.desk.panel.title == "Keys"
    author.desk.press("escape")
    assert author.desk.panel is None and not author.desk.is_closed
    author.desk.press("escape")
    assert author.desk.is_closed


def test_f2_shows_what_check_found_about_this_story(author: Author) -> None:
    from kiosk.author.check import check

    assert "checking …" in author.says
    author.save("picture_alt: Ein Drachen", "picture_alt: Ein Drachen, sagte er sagte er")
    author.desk.take_in(Checked(tuple(check(author.content.folder, ASSETS))))
    assert "F2: 0 errors" in author.says or "nothing found" in author.says
    author.desk.press("f2")
    assert all("exhibition.yaml" not in one.head for one in author.desk.panel.rows)


def test_the_way_taken_becomes_a_test_in_the_file(content: SampleContent) -> None:
    author = Author(content, path=("run", "retry", "wait"))
    author.desk.press("p")
    assert "Written down as a test: " in author.says
    assert "play: [run, retry, wait]" in content.path(SCENARIO).read_text(encoding="utf-8")
    author.desk.take_in(Edition(content.load()))
    author.desk.press("p")
    assert "This way is a test already: " in author.says


def test_a_way_that_has_not_ended_is_no_test(author: Author) -> None:
    before = author.content.path(SCENARIO).read_bytes()
    author.desk.press("p")
    assert "The story has not ended" in author.says
    assert author.content.path(SCENARIO).read_bytes() == before
    author.touch(Hurry())
    assert "has not ended" not in author.says


def test_no_way_is_written_into_a_broken_file(content: SampleContent) -> None:
    author = Author(content, path=("run", "retry", "wait"))
    author.save("face: mia}", "face: miaa}")
    before = content.path(SCENARIO).read_bytes()
    author.desk.press("p")
    assert "Mend the file first" in author.says
    assert content.path(SCENARIO).read_bytes() == before


def test_in_a_shared_part_the_line_is_that_of_its_file(content: SampleContent) -> None:
    plant_every_thing(content)
    author = Author(content)
    for _ in range(80):
        if "water.yaml" in author.says:
            break
        play = author.desk.session.place.play
        scenario = author.desk.catalog.scenario("kite")
        words = replies(scenario, play)
        after = follow(scenario, play, words[-1]) if words else pass_stop(scenario, play)
        before = author.desk.session
        author.desk.follow(before, follow_play(before, after, author.desk.catalog))
    line = author.says.partition("scene «pond», water.yaml:")[2].split()[0]
    words = content.path("parts/water.yaml").read_text(encoding="utf-8").splitlines()
    assert "Da bist du ja." in words[int(line) - 1]


def test_long_words_are_broken_as_on_the_terminal(author: Author) -> None:
    author.save('"Kommst du?"', '"Persönlichkeitsrechtsverletzungen?"')
    assert "Persönlichkeitsrechtsverletzungen" in author.desk.catalog.breaks


def test_a_check_that_breaks_down_is_told(author: Author) -> None:
    author.desk.take_in(Checked(fault="ValueError: odd"))
    assert "kiosk check broke down: ValueError: odd" in author.says


@pytest.mark.parametrize(("asked", "error"), [
    (Beginning("kitee"), "There is no scenario «kitee». Did you mean «kite»?"),
    (Beginning("kite", language="xx"), "«kite» is not complete in «xx»"),
    (Beginning("kite", audience="nobody"), "«kite» is not offered to «nobody»"),
])
def test_what_is_not_there_is_told(
    content: SampleContent, asked: Beginning, error: str
) -> None:
    with pytest.raises(ToldError, match=error.replace("?", r"\?")):
        PreviewDesk(content.folder, content.load(), asked, str)


def test_the_shipped_story_can_be_previewed_to_each_ending() -> None:
    loaded = load_catalog(SHIPPED, ASSETS)
    for recorded in loaded.recorded["m02-game-chat"]:
        desk = PreviewDesk(Path(SHIPPED), loaded,
                           Beginning("m02-game-chat", path=recorded.options), str)
        assert desk.session.place.play.showing == Ended(recorded.ending)
