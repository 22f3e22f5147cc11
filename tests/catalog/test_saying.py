"""Sayings: English templates with their values."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.saying import Saying, say, sentences
from kiosk.catalog.unknown import unknown

PLAIN = st.one_of(st.text(), st.integers(-10**9, 10**9))


def _upside_down(template: str) -> str:
    return {"Here {what} is expected": "{what}, please", "an option": "one option"}[template]


def test_a_saying_reads_as_its_english_sentence() -> None:
    assert str(say("«{name}» is empty", name="title")) == "«title» is empty"


def test_doubled_brackets_are_brackets() -> None:
    assert str(say("Write {{young: …}}.")) == "Write {young: …}."


def test_places_can_be_filled_later() -> None:
    started = say("{first} and {second}", first=1)
    assert started.filled(second=2) == say("{first} and {second}", first=1, second=2)


def test_a_saying_within_a_saying_is_translated_as_well() -> None:
    saying = say("Here {what} is expected", what=say("an option"))
    assert str(saying) == "Here an option is expected"
    assert saying.told(_upside_down) == "one option, please"


def test_sentences_stand_one_behind_the_other() -> None:
    both = sentences(say("Mend {what}.", what="it"), say("Then go on."))
    assert str(both) == "Mend it. Then go on."


@given(PLAIN)
def test_what_authors_wrote_stays_as_it_is(value: str | int) -> None:
    assert str(say("a {value} z", value=value)) == f"a {value} z"


@given(PLAIN, PLAIN)
def test_a_saying_survives_the_cache(outer: str | int, inner: str | int) -> None:
    saying = say("{a} {b}", a=outer, b=say("{c}", c=inner))
    read = msgspec.json.decode(msgspec.json.encode(saying), type=Saying)
    assert (read, hash(read)) == (saying, hash(saying))


@pytest.mark.parametrize(("kind", "words"), [
    ("icon", "«x» is not an icon here"),
    ("scene", "«x» is not a scene here"),
    ("tempo", "«x» is not known as «tempo» here"),
])
def test_an_unknown_word_is_told_with_its_kind(kind: str, words: str) -> None:
    assert str(unknown(kind, "x")) == words
