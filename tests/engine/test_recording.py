"""Recorded texts: the names they have, and where they stand in what is said."""

import re

import pytest
from aloud import Hearing
from journey import Keep
from msgspec.structs import replace
from tiny_exhibition import tiny_catalog

from kiosk.engine.event import Piece
from kiosk.engine.recording import in_pieces, recording_name
from kiosk.engine.utterance import Utterance


def said(words: str, *shows: str) -> Utterance:
    """Return something that is said."""
    return Utterance("id", words, "de", shows)


def cut(utterance: Utterance, *recorded: str) -> list[tuple[str, bool]]:
    """Return the pieces, and whether each is recorded."""
    names = {recording_name("de", one) for one in recorded}
    pieces = in_pieces(utterance, names, lambda words: words)
    return [(one.words, bool(one.recording)) for one in pieces]


@pytest.mark.parametrize(
    ("language", "words", "start"),
    [
        ("de", "Wie alt bist du?", "de/wie-alt-bist-du-"),
        ("fr", "Ça va, l’équipe ?", "fr/ca-va-l-equipe-"),
        ("de", "Das weiss ich nicht so genau, ehrlich gesagt.", "de/das-weiss-ich-nicht-so-genau-"),
        ("de", "👍", "de/"),
    ],
)
def test_a_name_begins_with_the_words_and_is_a_file_name_everywhere(
    language: str, words: str, start: str
) -> None:
    name = recording_name(language, words)
    assert name.startswith(start)
    assert re.fullmatch("[a-z]{2}/[a-z0-9-]{1,60}", name)


def test_words_that_differ_in_a_sign_have_different_names() -> None:
    names = {recording_name("de", one) for one in ("Nein.", "Nein!", "nein.", "Nein. 👍")}
    assert len(names) == 4


def test_without_recordings_everything_is_one_piece() -> None:
    assert cut(said("Luan: Hallo.", "Hallo.", "Luan")) == [("Luan: Hallo.", False)]


def test_a_recorded_text_is_set_apart_from_what_is_said_around_it() -> None:
    one = said("Antwort 1 von 2: Ich sage nein., gewählt", "Ich sage nein.")
    assert cut(one, "Ich sage nein.") == [
        ("Antwort 1 von 2: ", False), ("Ich sage nein.", True), (", gewählt", False)]


def test_signs_alone_are_left_out() -> None:
    one = said("Hallo. Bis bald.", "Hallo", "Bis bald")
    assert cut(one, "Hallo", "Bis bald") == [("Hallo", True), ("Bis bald", True)]


def test_the_longest_text_is_cut_out_first_and_stays_whole() -> None:
    one = said("Luan: Ich bin Luan.", "Luan", "Ich bin Luan.")
    assert cut(one, "Luan", "Ich bin Luan.") == [("Luan", True), ("Ich bin Luan.", True)]


def test_nothing_is_cut_out_of_a_word() -> None:
    assert cut(said("Luans Hut", "Luan"), "Luan") == [("Luans Hut", False)]


def test_the_voice_is_told_which_texts_are_recorded(keep: Keep) -> None:
    name = recording_name("de", "menu_title")
    hearing = Hearing(replace(tiny_catalog(), recordings=frozenset({name})), keep)
    hearing.welcome()
    assert hearing.saying is not None
    assert hearing.saying.pieces == (Piece("menu_title", name),)
    hearing.finish_utterance()
    assert hearing.saying.pieces == (Piece(hearing.saying.words),)
