"""What the script counts and marks: places, changes, conditions in words, the fingerprint."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_content import ASSETS, SCENARIO, SampleContent
from script_case import real_manuscript

from kiosk.author.manuscript import open_manuscript
from kiosk.author.script.fingerprint import fingerprint_of
from kiosk.author.script.memory import changes
from kiosk.author.script.numbering import arrivals, number_story
from kiosk.author.script.pieces import Pieces
from kiosk.author.script.questions import NumberedNames, asked_about
from kiosk.author.wording import condition_words
from kiosk.engine.condition import (
    COMPARE,
    And,
    Chose,
    Compare,
    Condition,
    Flag,
    Not,
    Or,
    Seen,
    Times,
    parse_condition,
)
from kiosk.engine.scenario import Scenario

NUMBERS = number_story(real_manuscript().scenario)
NAMES = NumberedNames({"parent": "Familie"}, NUMBERS, {"stay": "Ich bleib hier."})

PLAIN = st.one_of(
    st.builds(Flag, st.sampled_from(["told_mia", "on_tukk"])),
    st.builds(Compare, st.just("went_along"), st.sampled_from(sorted(COMPARE)), st.integers(0, 9)),
    st.builds(Chose, st.just("stay")),
    st.builds(Seen, st.sampled_from(sorted(NUMBERS.scenes))),
    st.builds(Times, st.just("photo"), st.sampled_from(["<", ">="]), st.integers(0, 9)),
)
CONDITIONS = st.recursive(PLAIN, lambda part: st.one_of(
    st.builds(Not, part),
    st.builds(And, st.tuples(part, part)),
    st.builds(Or, st.tuples(part, part, part)),
))


def _kite(content: SampleContent) -> Scenario:
    return open_manuscript(content.folder, ASSETS, "kite").scenario


def test_scenes_decisions_options_and_endings_are_numbered_in_the_order_of_the_page() -> None:
    assert {one.id: one.number for one in NUMBERS.options.values()}["help"] == "4c"
    assert NUMBERS.decisions["person"].number == "5"
    assert NUMBERS.options["show_gotte"].number == "5b"
    assert [one.number for one in NUMBERS.scenes.values()] == ["1", "2", "3", "4", "5", "6"]


def test_a_place_knows_from_where_the_story_comes() -> None:
    found = arrivals(real_manuscript().scenario, NUMBERS)
    assert [one.number for one in found[NUMBERS.scenes["kitchen"]]] == ["4a", "4b"]
    assert [str(one.name) for one in found[NUMBERS.endings["tells_mia"]]] == ["scene 4"]
    assert NUMBERS.scenes["team"] not in found


def test_changes_of_memory_are_found_at_options_steps_and_activities(
    content: SampleContent
) -> None:
    content.edit(SCENARIO, "      - set: {weather: calm}\n", """\
      - set: {weather: calm}
      - sort: Wohin?
        id: sorting
        bins:
          - {id: yes_bin, text: Ja, icon: smiley, world: mint, set: {tries: +1}}
          - {id: no_bin, text: Nein, icon: hand, world: rose}
        cards:
          - {id: one, text: Eins}
          - {id: two, text: Zwei}
          - {id: three, text: Drei}
        set: not told
""")
    scenario = _kite(content)
    found = changes(scenario, number_story(scenario))
    told = {name: [(one.place.number, str(one.to)) for one in each]
            for name, each in found.items()}
    assert told == {
        "told": [("1a", "= yes"), ("2", "= no")],
        "tries": [("1b", "+ 1"), ("2", "+ 1"), ("3a", "+ 1")],
        "weather": [("1b", "= windy"), ("1", "= calm")],
    }


@pytest.mark.parametrize(("written", "said"), [
    ("told_mia", "told_mia is yes"),
    ("not told_mia", "told_mia is no"),
    ("went_along >= 2", "went_along is at least 2"),
    ("went_along != 2 or on_tukk", "went_along is not 2 or on_tukk is yes"),
    ("chose(stay)", "2a «Ich bleib hier.» was chosen"),
    ("not chose(stay)", "2a «Ich bleib hier.» was not chosen"),
    ("seen(photo)", "scene 3 came before"),
    ("not seen(photo)", "scene 3 has not come yet"),
    ("times(photo) > 1", "number of visits to scene 3 is more than 1"),
    ("audience is parent", "the visitor is Familie"),
    ("age >= 16", "the age of the visitor’s group is at least 16"),
    ("told_mia and (on_tukk or seen(photo))",
     "told_mia is yes and (on_tukk is yes or scene 3 came before)"),
    ("not (told_mia and on_tukk)", "not (told_mia is yes and on_tukk is yes)"),
])
def test_a_condition_is_said_in_words(written: str, said: str) -> None:
    assert str(condition_words(parse_condition(written), NAMES)) == said


@given(CONDITIONS)
def test_any_condition_names_all_it_asks_about(condition: Condition) -> None:
    said = str(condition_words(condition, NAMES))
    assert all(name in said for name in asked_about(condition))
    assert said.count("(") == said.count(")") and "{" not in said


def test_pieces_are_counted_and_found_again_by_their_sources() -> None:
    pieces = Pieces()
    assert [pieces.number(one) for one in (("S10", "S9"), (), ("S9", "S9"))] == [1, 2, 3]
    assert pieces.sources() == (("S9", (1, 3)), ("S10", (1,)))


def test_a_fingerprint_stays_while_nothing_of_the_story_changes(content: SampleContent) -> None:
    before = fingerprint_of(_kite(content), ["de"])
    content.edit(SCENARIO, "scenes:\n", "# a note for the authors\nscenes:\n\n")
    content.translate("en")
    assert fingerprint_of(_kite(content), ["de"]) == before
    assert len(before) == 14 and before.count("-") == 2


@pytest.mark.parametrize(("old", "new"), [
    ('"Kommst du?"', '"Kommst du"'),
    ("not told and tries < 3", "not told and tries < 2"),
    ("sources: [S9]", "sources: [S8]"),
    ("face: mia}", "face: lena}"),
    ('"Der Wind dreht."\n      - card: hurry\n', '"Der Wind dreht."\n'),
    ("minutes: 3", "minutes: 4"),
    ("set: told\n", "set: not told\n"),
])
def test_a_fingerprint_changes_with_whatever_the_story_says_or_does(
    content: SampleContent, old: str, new: str
) -> None:
    before = fingerprint_of(_kite(content), ["de"])
    content.edit(SCENARIO, old, new)
    assert fingerprint_of(_kite(content), ["de"]) != before


def test_a_translation_changes_only_the_fingerprints_of_its_own_scripts(
    content: SampleContent
) -> None:
    german, english = (fingerprint_of(_kite(content), one) for one in (["de"], ["de", "en"]))
    assert german != english
    content.edit("translations/en/kite.po", '"en Kommst du?"', '"Are you coming?"')
    assert fingerprint_of(_kite(content), ["de"]) == german
    assert fingerprint_of(_kite(content), ["de", "en"]) != english


def test_a_fingerprint_does_not_ask_how_many_languages_are_ready() -> None:
    scenario = real_manuscript().scenario
    fewer = msgspec.structs.replace(scenario, languages=("de",))
    assert fingerprint_of(fewer, ["de"]) == fingerprint_of(scenario, ["de"])
