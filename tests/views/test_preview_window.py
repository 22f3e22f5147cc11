"""The preview's window: real touches, real keys, and files that are saved meanwhile."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from kivy.core.window import Window

from kiosk.author.preview.desk import Beginning, PreviewDesk
from kiosk.author.preview.margin import KEYS
from kiosk.author.preview.watcher import Checked, Edition, Watcher
from kiosk.author.tongue import TONGUES, translate
from kiosk.catalog.cache import content_key
from kiosk.catalog.library import load_catalog
from kiosk.clock import ManualClock
from kiosk.engine.action import Hurry, PickOption
from kiosk.engine.view_data import ChatView
from kiosk.settings import Settings
from kiosk.views import preview_window
from kiosk.views.measure import LAYOUTS
from kiosk.views.preview_panel import Typist, lay_panel
from kiosk.views.preview_window import FRAME_PX, PreviewWindow
from kiosk.views.visitor import Visitor

CHECKOUT = Path(__file__).parents[2]
ASSETS = CHECKOUT / "assets"
LANDSCAPE, SMALL = LAYOUTS[0], LAYOUTS[-1]
STORY = "m02-game-chat"
SMALL_DESKTOP_PX = 1366, 768 - FRAME_PX
NEWS_WITHIN_S = 60
"""A watcher that says nothing for so long is broken; otherwise nobody waits for it."""


class Author:
    """Somebody before the preview's window with the file of the story open beside it."""

    def __init__(self, folder: Path, tongue: str = "en") -> None:
        shutil.copytree(CHECKOUT / "content", folder)
        self.folder = folder
        self.file = folder / "scenarios" / STORY / "scenario.yaml"
        desk = PreviewDesk(folder, load_catalog(folder, ASSETS), Beginning(STORY),
                           partial(translate, language=tongue))
        clock = ManualClock(100.0)
        self.desk = desk
        self.window = PreviewWindow(desk, Settings(), clock, LANDSCAPE)
        self.visitor = Visitor(self.window, clock)
        self.window.show()
        self.visitor.begin()

    def write(self, old: str, new: str) -> None:
        """Change the file and save it."""
        text = self.file.read_text(encoding="utf-8")
        assert text.count(old) == 1
        self.file.write_text(text.replace(old, new), encoding="utf-8")

    def save(self, old: str, new: str) -> None:
        """Change the file and let the news of it come."""
        self.write(old, new)
        self.window.inbox.post(Edition(load_catalog(self.folder, ASSETS)))
        self.window.take_in()

    @property
    def bubbles(self) -> list[str]:
        """The messages on the screen."""
        shown = self.visitor.view
        assert isinstance(shown, ChatView)
        return [one.text for one in shown.phone.bubbles]


@pytest.fixture
def author(tmp_path: Path) -> Iterator[Author]:
    writer = Author(tmp_path / "content")
    yield writer
    writer.window.close()


def test_the_story_is_on_the_screen_and_can_be_touched(author: Author) -> None:
    author.visitor.tap(Hurry())
    author.visitor.tap(PickOption("ask_back"))
    assert author.desk.session.place.play.trail


def test_a_saved_line_is_on_the_screen_at_the_same_spot(author: Author) -> None:
    author.visitor.tap(Hurry())
    before = author.bubbles
    author.save("Du spielst besser als alle hier.", "Du spielst so gut.")
    assert author.bubbles[:-1] == before[:-1]
    assert author.bubbles[-1].startswith("Du spielst so gut.")


def test_a_broken_edit_keeps_the_screen_and_a_mended_one_goes_on(author: Author) -> None:
    author.visitor.tap(Hurry())
    before = author.bubbles
    author.save("icon: game-controller", "icon: game-controler")
    assert author.bubbles == before
    assert author.desk.panel is not None
    author.save("icon: game-controler", "icon: game-controller")
    assert author.desk.panel is None
    author.visitor.tap(PickOption("ask_back"))
    assert author.desk.session.place.play.trail


def test_while_an_error_is_told_the_screen_below_cannot_be_touched(author: Author) -> None:
    author.visitor.tap(Hurry())
    author.save("icon: game-controller", "icon: game-controler")
    author.visitor.tap(PickOption("ask_back"))
    assert not author.desk.session.place.play.trail


@pytest.fixture
def watched(author: Author) -> Iterator[Callable[[type], None]]:
    """Return a function that waits for news of a kind from a watcher at work."""
    came = {Edition: Event(), Checked: Event()}

    def post(news: object) -> None:
        author.window.inbox.post(news)
        came[type(news)].set()

    watcher = Watcher(author.folder, ASSETS, content_key(author.folder, ASSETS), post)
    watcher.start()

    def wait_for(kind: type) -> None:
        assert came[kind].wait(NEWS_WITHIN_S)
        came[kind].clear()
        author.window.take_in()

    wait_for(Checked)
    yield wait_for
    watcher.stop()


def test_a_file_saved_in_the_editor_comes_by_itself(
    author: Author, watched: Callable[[type], None]
) -> None:
    author.visitor.tap(Hurry())
    author.write("Du spielst besser als alle hier.", "Du spielst so gut.")
    watched(Edition)
    assert author.bubbles[-1].startswith("Du spielst so gut.")
    author.write("scenes:\n", "scenes\n")
    watched(Edition)
    assert author.desk.panel is not None and author.desk.panel.alarms
    author.write("scenes\n", "scenes:\n")
    watched(Edition)
    assert author.desk.panel is None
    assert author.bubbles[-1].startswith("Du spielst so gut.")


def test_editors_that_replace_the_file_are_noticed_too(
    author: Author, watched: Callable[[type], None]
) -> None:
    author.visitor.tap(Hurry())
    beside = author.file.with_suffix(".tmp")
    text = author.file.read_text(encoding="utf-8")
    beside.write_text(text.replace("Du spielst besser", "Du spielst noch besser"))
    beside.replace(author.file)
    watched(Edition)
    assert "noch besser" in author.bubbles[-1]


def test_what_check_finds_comes_behind_the_edition(
    author: Author, watched: Callable[[type], None]
) -> None:
    author.write("end: tells_gotte", "end: tells_mia")
    watched(Edition)
    watched(Checked)
    author.window.press("f2")
    assert any("tells_gotte" in f"{one.text} {one.quote}" for one in author.desk.panel.rows)


def test_every_screen_of_the_exhibition_comes_in_turn(author: Author) -> None:
    author.visitor.tap(Hurry())
    kinds = []
    for _ in LAYOUTS:
        kinds.append(author.window.stage.form.kind)
        author.window.press("s")
        author.visitor.look()
    assert set(kinds) == {"landscape", "portrait", "small"}
    assert author.window.stage.form.kind == kinds[0]


def test_on_a_smaller_screen_everything_can_still_be_touched(author: Author) -> None:
    author.visitor.tap(Hurry())
    for _ in LAYOUTS[1:]:
        author.window.press("s")
    assert author.window.stage.form.kind == "small"
    author.visitor.tap(PickOption("leave_open"))
    assert author.desk.session.place.play.trail


def test_the_window_grows_and_shrinks_with_everything_in_it(author: Author) -> None:
    author.visitor.tap(Hurry())
    before = author.window.stage.form.scale
    author.window.press("-")
    assert author.window.stage.form.scale < before
    author.visitor.tap(PickOption("leave_open"))
    author.window.press("+")
    assert author.window.stage.form.scale == pytest.approx(before)


def test_the_space_bar_goes_on(author: Author) -> None:
    author.window.press("spacebar")
    author.visitor.look()
    assert author.visitor.view.panel.replies


@pytest.mark.parametrize(("key", "name"), [
    (108, "l"), (32, "spacebar"), (282, "f1"), (8, "backspace"),
])
def test_keys_of_the_keyboard_have_names(
    author: Author, monkeypatch: pytest.MonkeyPatch, key: int, name: str
) -> None:
    pressed: list[str] = []
    monkeypatch.setattr(author.window, "press", pressed.append)
    Window.dispatch("on_key_down", key, 0, "", [])
    assert pressed == [name]


def test_escape_leaves(author: Author) -> None:
    author.window.press("escape")
    assert author.desk.is_closed


@pytest.mark.parametrize("tongue", TONGUES)
def test_every_key_can_be_read_on_every_screen_of_a_small_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tongue: str
) -> None:
    monkeypatch.setattr(preview_window, "room_on_the_desktop", lambda: SMALL_DESKTOP_PX)
    author = Author(tmp_path / "content", tongue)
    author.window.press("f1")
    for _ in LAYOUTS:
        author.window.press("s")
        screen_px = author.window.stage.form.screen_px
        typist = Typist(author.window.stage.kit)
        sheet = lay_panel(author.desk.panel, typist, screen_px)
        # Nothing below or beside the screen, and nothing but the margin below the last row.
        margin_px = typist.size_px("margin")
        assert sheet.height_px <= screen_px[1] - 2 * margin_px
        assert sheet.width_px <= screen_px[0] - 2 * margin_px
        bottom_px = max(one.top_px + one.block.height_px for one in sheet.placed)
        assert sheet.height_px - bottom_px == margin_px
        assert max(one.left_px + one.block.width_px for one in sheet.placed) <= sheet.width_px
        assert len(sheet.placed) - 1 in (len(KEYS), 2 * len(KEYS))
    author.window.close()


def _roll(author: Author, button: str, x_px: float, y_px: float) -> None:
    """Turn the wheel of the mouse by a notch, as Kivy tells it."""
    contact = author.visitor.contact(x_px, y_px)
    contact.button = button
    author.visitor.lift(author.visitor.begin_contact(contact))


@pytest.fixture
def long_chat(author: Author) -> Author:
    """Return an author with more messages than the phone on the screen has room for."""
    for _ in range(40):
        if author.window.stage.scrolls() and author.window.stage.scrolls()[0].overflow_px > 200:
            return author
        actions = author.visitor.actions()
        wanted = next((one for one in actions if isinstance(one, PickOption)), None)
        if wanted is not None:
            author.visitor.tap(wanted)
        author.window.press("spacebar")
        author.visitor.look()
    raise AssertionError("no chat is long enough")


def test_the_wheel_of_the_mouse_draws_the_chat_to_its_ends(long_chat: Author) -> None:
    window = long_chat.window
    (scroll,) = window.stage.scrolls()
    x, y, w, h = scroll.box
    at_px = window.stage.form.box_px(x + w / 2, y + h / 2, 0, 0)[:2]
    before = long_chat.desk.session
    _roll(long_chat, "scrolldown", *at_px)
    assert -scroll.overflow_px <= scroll.shift.y < 0
    for _ in range(50):
        _roll(long_chat, "scrolldown", *at_px)
    assert scroll.shift.y == pytest.approx(-scroll.overflow_px)
    for _ in range(50):
        _roll(long_chat, "scrollup", *at_px)
    assert scroll.shift.y == 0
    assert long_chat.desk.session == before


def test_the_wheel_beside_the_chat_or_under_a_panel_moves_nothing(long_chat: Author) -> None:
    window = long_chat.window
    (scroll,) = window.stage.scrolls()
    x, y, w, h = scroll.box
    _roll(long_chat, "scrolldown", *window.stage.form.box_px(x - 20, y + h / 2, 0, 0)[:2])
    assert scroll.shift.y == 0
    window.press("f1")
    (scroll,) = window.stage.scrolls()
    _roll(long_chat, "scrolldown", *window.stage.form.box_px(x + w / 2, y + h / 2, 0, 0)[:2])
    assert scroll.shift.y == 0


def test_the_margin_stands_above_the_screen_and_covers_nothing(author: Author) -> None:
    width_px, height_px = author.window.stage.form.screen_px
    assert Window.system_size[0] == width_px
    assert Window.system_size[1] > height_px
