"""The voice on the real window: its buttons, the band beside what is said, and silence."""

import pytest

from kiosk.engine.action import (
    Begin,
    GoBack,
    HoldVoice,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickLanguage,
    PickOption,
    SayAgain,
    SetAloud,
    SetTextSize,
)
from kiosk.hardware.voice import FakeVoice
from kiosk.settings import ReadingSettings
from kiosk.views.reading_mark import bands
from tests.views.conftest import SCREENS
from tests.views.seen import words_on
from tests.views.test_touch_targets import outside, too_small

LONGEST = 400


class Aloud:
    """Somebody before a terminal that reads aloud."""

    def __init__(self, open_window, size_px, level="medium"):
        self.visitor, self.window = open_window(
            size_px, voice=self._voice, reading=ReadingSettings(aloud=level))

    def _voice(self, on_spoken):
        self.voice = FakeVoice(on_spoken, ("de", "fr", "it", "en"))
        return self.voice

    @property
    def shown(self):
        return self.window.terminal.session.speech.shown

    def layers(self):
        return [one.layer for one in self.window.stage._shown.values()]

    def bands(self, utterance):
        return bands(self.window.stage.kit, self.layers(), utterance)

    def finish(self):
        self.voice.finish()
        self.visitor.look()

    def listen(self):
        for _ in range(LONGEST):
            if self.voice.order is None:
                return
            self.finish()
        raise AssertionError([one.words for one in self.voice.heard[-20:]])

    def walk(self, language="de", large=False):
        """Yield the name of each screen on the way from the beginning to a decision and help."""
        visitor = self.visitor
        visitor.tap(Begin())
        visitor.tap(PickLanguage(language))
        if large:
            visitor.tap(OpenReading())
            visitor.tap(SetTextSize("large"))
            visitor.tap(GoBack())
        yield "welcome"
        visitor.tap(PickAudience("teen"))
        visitor.tap(Onward())
        yield "menu"
        visitor.tap(lambda action: isinstance(action, OpenScenario))
        yield "note"
        visitor.tap(Onward())
        for _ in range(LONGEST):
            panel = getattr(visitor.view, "panel", None)
            if getattr(panel, "replies", ()):
                break
            self.finish() if self.voice.order else visitor.wait(1.0)
        yield "chat"
        visitor.tap(OpenHelp())
        yield "help"
        visitor.tap(OpenReading())
        yield "reading"


@pytest.fixture(params=SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def aloud(open_window, request):
    return Aloud(open_window, request.param)


def test_the_ear_of_the_first_screen_begins_and_ends_reading(open_window):
    aloud = Aloud(open_window, (1280, 800), level="off")
    aloud.visitor.tap(Begin())
    assert aloud.voice.heard == []
    aloud.visitor.tap(SetAloud("medium"))
    assert aloud.voice.order is not None
    aloud.visitor.tap(SetAloud("off"))
    assert aloud.voice.order is None


def test_a_terminal_without_a_voice_shows_no_ear(visitor):
    visitor.tap(Begin())
    assert not [one for one in visitor.actions() if isinstance(one, SetAloud)]
    visitor.tap(OpenReading())
    assert not [one for one in visitor.actions() if isinstance(one, SetAloud)]


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_everything_stays_large_enough_and_on_the_screen(aloud, large):
    for name in aloud.walk(large=large):
        assert too_small(aloud.window) == [], name
        assert outside(aloud.window) == [], name


@pytest.mark.parametrize("language", ["de", "fr"])
def test_whatever_is_said_is_marked_on_the_screen(aloud, language):
    """What is under *Aa* or has no place of its own is named: a band would point at nothing."""
    for name in aloud.walk(language):
        unmarked = [one.shows for one in aloud.shown
                    if one.when != "asked" and not aloud.bands(one)]
        bar = getattr(aloud.window.stage.view, "bar", None)
        buttons = (*bar.left, *bar.right) if bar else ()
        resting = {(one.label,) for one in buttons if not one.enabled}
        left = [one for one in unmarked if one not in resting and not _is_elsewhere(one, aloud)]
        assert left == [], name


def _is_elsewhere(shows, aloud):
    """Whether words are left out on this form of screen, or have left the phone at the top."""
    kind = aloud.window.stage.form.kind
    phone = getattr(aloud.visitor.view, "phone", None)
    bubbles = [one.text for one in phone.bubbles] if phone else []
    left_out = {
        "landscape": set(),
        "portrait": {"Vorschau", "Aperçu", "Luan, 15", "Ganz okay. Danke, dass du fragst."},
        "small": set(),
    }[kind]
    return kind != "landscape" or set(shows) <= left_out or bool(set(shows) & set(bubbles))


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_band_covers_words_or_leaves_the_screen(aloud, language):
    for name in aloud.walk(language):
        form = aloud.window.stage.form
        words = written_boxes(aloud)
        for one in aloud.shown:
            for band in aloud.bands(one):
                x, y, w, h = band
                assert x >= 0 and y >= 0 and x + w <= form.width and y + h <= form.height
                over = [box for box in words if overlaps(band, box)]
                assert over == [], (name, one.words, band)


def written_boxes(aloud):
    """Return the boxes of all words that stand outside things to press, as they are now."""
    return [one.box for layer in aloud.layers() if layer.scroll is None
            for one in layer.written if len(one.words) > 1]


def overlaps(band, box):
    x, y, w, h = band
    left, top, width, height = box
    return x < left + width and left < x + w and y < top + height and top < y + h


def test_no_band_covers_a_button_or_the_words_on_it(aloud, monkeypatch):
    for name in aloud.walk("de"):
        view, table = aloud.visitor.view, _Shelf(aloud)
        words = words_on(table, monkeypatch, view)
        marked = [(one, band) for one in aloud.shown for band in aloud.bands(one)
                  if one.action is not None]
        presses = [press.box for press in aloud.window.stage.presses()]
        for one, band in marked:
            assert [box for box in words if overlaps(band, box)] == [], (name, one.words)
            assert [box for box in presses if overlaps(band, box)] == [], (name, one.words)


class _Shelf:
    """Shows a view anew, so that it can be seen what is written."""

    def __init__(self, aloud):
        self.stage = aloud.window.stage

    def show(self, view):
        self.stage._shown.clear()
        self.stage.show(view)
        self.stage.motion.finish()


def test_the_band_goes_along_with_the_voice(aloud):
    aloud.visitor.tap(Begin())
    first = aloud.window.stage._mark.utterance
    assert first is not None and first.words == aloud.voice.order.words
    aloud.finish()
    second = aloud.window.stage._mark.utterance
    assert second is not None and second.words == aloud.voice.order.words != first.words
    aloud.listen()
    assert aloud.window.stage._mark.utterance is None


def test_the_story_is_heard_in_the_order_it_comes(aloud):
    for name in aloud.walk("de"):
        if name == "chat":
            break
    heard = [one.words for one in aloud.voice.heard]
    assert heard.index("Luan: viermal") < heard.index("Luan: haha danke")
    aloud.visitor.tap(lambda action: isinstance(action, PickOption))
    for _ in range(3):
        aloud.finish()
    assert len(aloud.voice.heard) > len(heard)


def test_holding_the_voice_and_hearing_it_again(open_window):
    aloud = Aloud(open_window, (1280, 800))
    for name in aloud.walk("de"):
        if name == "chat":
            break
    aloud.visitor.tap(HoldVoice())
    assert aloud.voice.order is None
    assert aloud.window.stage._mark.utterance is None
    aloud.visitor.tap(lambda action: type(action).__name__ == "ResumeVoice")
    aloud.listen()
    aloud.visitor.tap(SayAgain())
    assert aloud.voice.order is not None


def test_who_leaves_takes_the_voice_along(aloud):
    for name in aloud.walk("de"):
        if name == "menu":
            break
    aloud.visitor.tap(LeaveQuietly())
    aloud.visitor.wait(20.0)
    assert aloud.voice.order is None
    assert aloud.window.stage._mark.utterance is None


def test_a_broken_screen_does_not_leave_the_voice_talking(open_window, monkeypatch):
    aloud = Aloud(open_window, (1280, 800))
    aloud.visitor.tap(Begin())
    before = aloud.voice.order
    monkeypatch.setattr(aloud.window.terminal, "_step", _fail)
    aloud.window.terminal.fail(ValueError("planted"))
    assert before is not None
    assert aloud.voice.order is None


def _fail(_event):
    raise ValueError("planted again")


def test_closing_the_window_ends_the_voice(open_window):
    aloud = Aloud(open_window, (1280, 800))
    aloud.visitor.tap(Begin())
    aloud.window.close()
    assert aloud.voice.order is None
