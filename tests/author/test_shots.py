"""Pictures of every screen, with what is wrong found, traced, marked and told."""

import io
import json
import re
from collections import defaultdict
from pathlib import Path

import msgspec
import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.fit.places import Gazetteer, plain, unmarked
from kiosk.author.shots.choice import Choice
from kiosk.author.shots.command import run_shots
from kiosk.author.shots.gallery import MOMENTS, run_gallery
from kiosk.author.shots.looking import look, missing_in
from kiosk.author.shots.plan import looks_of
from kiosk.author.shots.scenes import Scene
from kiosk.author.shots.screens import name_of_screen, screen_of
from kiosk.author.shots.shot import Seen
from kiosk.author.shots.summary import flawed
from kiosk.author.shots.telling import KINDS, marked, start_of, told
from kiosk.catalog.library import load_catalog
from kiosk.catalog.saying import ToldError
from kiosk.engine.view import view
from kiosk.views.inspect.finding import Flaw

CHECKOUT = Path(__file__).parents[2]
SHIPPED = CHECKOUT / "content"
SMALL_PX = (800, 480)
WORD_60 = "N" + "1234567890" * 5 + "123456789"
ONE_WAY = Choice(languages=("de",), screens_px=(SMALL_PX,), themes=("warm",), sizes=("normal",))


def looks(folder, choice=ONE_WAY):
    """Return what is looked at, and who knows where texts are written."""
    loaded = load_catalog(folder, ASSETS)
    gazetteer = Gazetteer(loaded, folder)
    return tuple(looks_of(loaded, folder, ASSETS, choice, gazetteer)), gazetteer


def found_in(content: SampleContent, choice=ONE_WAY):
    """Return all flaws of the sample as it is now."""
    ahead, gazetteer = looks(content.folder, choice)
    return flawed([shot for one in ahead for shot in look(one).shots], gazetteer)


def shots_of(folder, output, choice=ONE_WAY, **how):
    """Run the command; return exit code and what it printed."""
    target = io.StringIO()
    code = run_shots(folder, ASSETS, output, choice, tongue="en", target=target, **how)
    return code, target.getvalue()


# -- what is looked at -----------------------------------------------------------------------


def test_one_picture_shows_each_screen_of_the_shipped_story() -> None:
    (ahead,), _ = looks(SHIPPED)
    sight = look(ahead)
    screens = [one.screen for one in sight.shots if one.scene in ahead.pictured]
    assert len(screens) == len(set(screens))
    assert {"attract", "welcome", "menu", "introduction", "chat-replies", "chat-typing",
            "chat-notice", "chat-feedback", "ending", "cards", "recap", "station", "help",
            "reading", "leaving", "stillthere", "resetting", "stumbled"} <= set(screens)


def test_the_fullest_example_of_a_screen_is_pictured() -> None:
    (ahead,), _ = looks(SHIPPED)

    def fullness(scene: Scene) -> int:
        return len(msgspec.json.encode(view(scene.session, ahead.catalog)))

    for screen in ("chat-replies", "help", "recap", "ending"):
        sizes = defaultdict(list)
        for one in ahead.scenes:
            if one.screen == screen:
                sizes[one.session.reading.text_size].append(one)
        assert "normal" in sizes
        for alike in sizes.values():
            (chosen,) = (one for one in alike if one.number in ahead.pictured)
            assert fullness(chosen) == max(map(fullness, alike))


@pytest.mark.parametrize("every", [1, 7, 100])
def test_every_nth_view_is_pictured_when_asked_for(content: SampleContent, every: int) -> None:
    (ahead,), _ = looks(content.folder, Choice(
        languages=("de",), screens_px=(SMALL_PX,), themes=("warm",), every=every))
    numbers = [one.number for one in ahead.scenes]
    assert sorted(ahead.pictured) == numbers[::every]


def test_every_screen_of_the_design_book_is_looked_at_in_every_theme() -> None:
    ahead, _ = looks(SHIPPED, Choice())
    panels = {(*one.size_px, inch) for one in ahead for inch in one.diagonals_inch}
    assert panels == {(1280, 800, 10.1), (1920, 1080, 15.6), (1920, 1080, 21.5),
                      (1920, 1080, 24.0), (720, 1280, 7.0), (800, 480, 7.0)}
    assert {(one.size_px, one.theme) for one in ahead} == {
        (size_px, theme) for size_px in {one.size_px for one in ahead}
        for theme in ("warm", "calm", "contrast")}
    assert all(one.languages == ("de", "fr", "it", "en") for one in ahead)


def test_the_invitation_is_pictured_in_the_language_it_shows() -> None:
    (ahead,), _ = looks(SHIPPED, Choice(
        screens_px=(SMALL_PX,), themes=("warm",), sizes=("normal",)))
    ways = [one.circumstance.language for one in look(ahead).shots if one.screen == "attract"]
    assert sorted(ways) == ["de", "en", "fr", "it"]


@pytest.mark.parametrize(("choice", "words"), [
    (Choice(scenarios=("kyte",)), "Did you mean «kite»?"),
    (Choice(languages=("rm",)), "«rm» is no language of"),
])
def test_what_is_not_there_is_told(content: SampleContent, choice: Choice, words: str) -> None:
    with pytest.raises(ToldError, match=re.escape(words)):
        looks(content.folder, choice)


def test_without_an_exhibition_there_is_nothing_to_show(content: SampleContent) -> None:
    content.path("interface.yaml").unlink()
    with pytest.raises(ToldError, match="There is nothing to show in"):
        looks(content.folder)


# -- what is found ---------------------------------------------------------------------------


def test_a_word_cut_in_two_is_found_with_its_file_and_line(content: SampleContent) -> None:
    line, _ = content.edit(SCENARIO, '"Kommst du?"', f'¦"Kommst du zum {WORD_60}?"')
    found = next(one for one in found_in(content) if one.worst.flaw == "broken")
    assert found.place is not None
    assert (found.place.file, found.place.line) == (str(content.path(SCENARIO)), line)
    assert found.panels == ("800x480 7″",)
    assert WORD_60 in str(told(found.worst))


def test_a_character_no_font_has_is_found(content: SampleContent) -> None:
    line, _ = content.edit(SCENARIO, '"Kommst du?"', '¦"Kommst du, 漢?"')
    found = next(one for one in found_in(content) if one.worst.flaw == "no_glyph")
    assert found.place is not None and found.place.line == line
    assert str(told(found.worst)) == "character without a letter: «漢»"


@pytest.mark.parametrize("words", ["Grüezi «Ça va»", "a\u00a0b", "weich\u00adteil", "gut 😊"])
def test_what_the_screens_can_draw_is_missing_nowhere(words: str) -> None:
    assert missing_in(ASSETS)(words) == ""


def test_what_is_wrong_on_no_chosen_picture_gets_one_of_its_own(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Kommst du?"', f'"Kommst du zum {WORD_60}?"')
    (ahead,), _ = looks(content.folder)
    shots = look(msgspec.structs.replace(ahead, pictured=frozenset())).shots
    met = [(seen.flaw, seen.subject, one.screen) for one in shots for seen in one.seen]
    assert "broken" in {flaw for flaw, *_ in met}
    for number, one in enumerate(shots):
        before = {(seen.flaw, seen.subject, earlier.screen) for earlier in shots[:number]
                  for seen in earlier.seen}
        assert {(seen.flaw, seen.subject, one.screen) for seen in one.seen} - before


def test_the_gravest_is_told_first(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Kommst du?"', f'"Kommst du zum {WORD_60}, 漢?"')
    order = [Flaw(one.worst.flaw).gravity for one in found_in(content)]
    assert order == sorted(order)
    assert len(set(order)) > 1


def test_every_flaw_has_words_beside_and_on_the_picture() -> None:
    assert set(KINDS) == {one.value for one in Flaw}
    for flaw in Flaw:
        seen = Seen(flaw.value, flaw.gravity, (0, 0, 1, 1), "Wort", 0.5, 0.85, "mehr", (7.0,))
        assert str(told(seen)).startswith(str(KINDS[flaw.value]))
        assert 0 < len(str(marked(seen))) <= 30


def test_every_screen_has_a_name() -> None:
    (ahead,), _ = looks(SHIPPED)
    names = {one.screen: str(name_of_screen(one.screen)) for one in ahead.scenes}
    assert len(set(names.values())) == len(names)
    assert names["chat-replies"] == "chat: answers"
    assert names["help"] == "help"


def test_marks_leave_a_view_without_a_trace() -> None:
    (ahead,), _ = looks(SHIPPED)
    for scene in ahead.scenes[::40]:
        shown = view(scene.session, ahead.catalog)
        written = msgspec.json.encode(shown).decode()
        assert msgspec.json.encode(unmarked(shown)).decode() == plain(written)
        assert screen_of(unmarked(shown)) == scene.screen


def test_long_texts_are_told_by_their_beginning() -> None:
    assert start_of("Kurz.") == "Kurz."
    assert start_of("\x02Fett\x03\nund weiter") == "Fett und weiter"
    assert len(start_of("lang " * 40)) <= 40


# -- what comes out --------------------------------------------------------------------------


def test_pictures_and_a_page_are_left(content: SampleContent, tmp_path: Path) -> None:
    line, _ = content.edit(SCENARIO, '"Kommst du?"', f'¦"Kommst du zum {WORD_60}?"')
    output = tmp_path / "shots"
    code, printed = shots_of(content.folder, output)
    assert code == 1
    page = (output / "index.html").read_text(encoding="utf-8")
    pictures = re.findall(r'<figure id="([^"]+)"', page)
    assert pictures and f"{len(pictures)} pictures taken" in printed
    assert str(output / "index.html") in printed
    for one in pictures:
        assert _size_px(output / one) == SMALL_PX
    assert f"{content.path(SCENARIO)}:{line}" in page
    assert page.count("data-flawed") >= 1
    assert "http" not in page


def test_what_is_wrong_is_framed_on_its_picture(content: SampleContent, tmp_path: Path) -> None:
    from kiosk.views.tokens import load_tokens

    content.edit(SCENARIO, '"Kommst du?"', f'"Kommst du zum {WORD_60}?"')
    code, printed = shots_of(content.folder, tmp_path, is_for_programs=True)
    outcome = json.loads(printed)
    assert code == 1
    worst = next(one for one in outcome["findings"] if one["kind"] == "broken")
    frame = load_tokens(ASSETS).themes["warm"]["coral_deep"][:3]
    color = bytes(round(255 * one) for one in frame)
    flawless = next(one for one in outcome["pictures"]
                    if one not in {found["picture"] for found in outcome["findings"]}
                    and "resetting" in one)
    assert _count(tmp_path / worst["picture"], color) > 200
    assert _count(tmp_path / flawless, color) == 0


def test_programs_get_every_finding_with_its_place(
    content: SampleContent, tmp_path: Path
) -> None:
    line, _ = content.edit(SCENARIO, '"Kommst du?"', '¦"Kommst du, 漢?"')
    _, printed = shots_of(content.folder, tmp_path, is_for_programs=True)
    outcome = json.loads(printed)
    (found,) = (one for one in outcome["findings"] if one["kind"] == "no_glyph")
    assert (found["file"], found["line"]) == (str(content.path(SCENARIO)), line)
    assert found["picture"] in outcome["pictures"]
    assert (found["languages"], found["themes"], found["text_sizes"]) == (
        ["de"], ["warm"], ["normal"])


def test_pictures_of_before_go_and_other_files_stay(
    content: SampleContent, tmp_path: Path
) -> None:
    old = tmp_path / "1280x800" / "de" / "warm-normal" / "0001_gone.png"
    own = tmp_path / "1280x800" / "de" / "warm-normal" / "mine.png"
    old.parent.mkdir(parents=True)
    for one in (old, own):
        one.write_bytes(b"")
    shots_of(content.folder, tmp_path)
    assert not old.exists() and own.exists()


def test_the_pictures_of_the_readme_come_out_of_a_visit(tmp_path: Path) -> None:
    target = io.StringIO()
    assert run_gallery(SHIPPED, ASSETS, tmp_path, tongue="en", target=target) == 0
    assert {one.stem for one in tmp_path.iterdir()} == set(MOMENTS)
    assert {_size_px(one) for one in tmp_path.iterdir()} == {(1280, 800)}
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"assets/readme/(\w+)\.png", readme)) == set(MOMENTS)


def _picture(path: Path):
    from kivy.core.image import ImageLoader

    (data,) = ImageLoader.load(str(path), keep_data=True)._data
    return data


def _size_px(path: Path) -> tuple[int, int]:
    data = _picture(path)
    return data.width, data.height


def _count(path: Path, color: bytes) -> int:
    """Return how many pixels of a picture have a colour, give or take one."""
    data = _picture(path)
    step = len(data.fmt)
    return sum(
        all(abs(one - wanted) <= 1 for one, wanted in zip(data.data[at:at + 3], color, strict=True))
        for at in range(0, len(data.data), step)
    )
