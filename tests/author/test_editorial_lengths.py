"""Texts that are too long, by words and characters, alone and together."""

import pytest
from editorial_case import found, place_of, write_rules
from sample_content import SCENARIO, SampleContent

WORDS = {
    "as long as it may be": (10, None),
    "a little longer": (11, "warning"),
    "just below a third more": (12, "warning"),
    "a third more": (13, "error"),
}


@pytest.mark.parametrize(("count", "level"), WORDS.values(), ids=WORDS)
def test_a_long_text_is_warned_of_and_a_very_long_one_is_an_error(
    content: SampleContent, count: int, level: str | None
) -> None:
    write_rules(content, "lengths: {words: {bubble: 10}, error_percent: 130}\n")
    place = content.edit(SCENARIO, '- mia: "Kommst du?"', f'- mia: ¦"{"ja " * count}"')
    problems = found(content, "long-text")
    assert [one.level for one in problems] == [level] * (level is not None)
    assert all(place_of(one) == (str(content.path(SCENARIO)), *place) for one in problems)
    assert all(f"has {count} words, 10 are good here" in str(one) for one in problems)


def test_emoji_and_dashes_are_no_words(content: SampleContent) -> None:
    write_rules(content, "lengths: {words: {bubble: 2}}\n")
    content.edit(SCENARIO, '- mia: "Kommst du?"', '- mia: "Ja – gut 😊 !"')
    assert found(content, "long-text") == []


def test_a_translation_may_have_more_words_where_its_language_needs_them(
    content: SampleContent
) -> None:
    write_rules(content, "lengths: {words: {narrator: 3}}\n")
    problem, = found(content, "long-text")
    assert problem.file == str(content.path("translations/en/kite.po"))
    write_rules(content, "lengths: {words: {narrator: 3}, words_percent: {en: 134}}\n")
    assert found(content, "long-text") == []


def test_what_is_written_and_what_is_done_have_lengths_of_their_own(
    content: SampleContent
) -> None:
    written = content.edit(SCENARIO, 'say: "Wir warten noch."', 'say: ¦"Wir warten noch."')
    done = content.edit(SCENARIO, "do: Luan rennt los.", "do: ¦Luan rennt los.")
    for limits, place in (("reply: 12, option: 30", written), ("reply: 30, option: 12", done)):
        write_rules(content, f"lengths: {{characters: {{{limits}}}}}\n")
        german, = (one for one in found(content, "long-text") if one.file.endswith(SCENARIO))
        assert place_of(german)[1:] == place
        assert "characters, 12 are good here" in str(german)


def test_only_words_on_buttons_have_the_length_of_buttons(content: SampleContent) -> None:
    write_rules(content, "lengths: {characters: {button: 5}, buttons: [onward]}\n")
    content.edit("interface.yaml", '  onward: "onward"', '  onward: "Weiter geht es"')
    place = content.edit("interface.yaml", '"Weiter geht es"', '¦"Weiter geht es"')
    problem, = found(content, "long-text")
    assert place_of(problem) == (str(content.path("interface.yaml")), *place)


def test_takeaways_are_measured_together(content: SampleContent) -> None:
    write_rules(content, "lengths: {words: {debrief: 8}}\n")
    content.edit(SCENARIO, "    - text: Zusammen geht es leichter.\n",
                 "    - text: Zwei sehen mehr als eins.\n      sources: [S33]\n"
                 "    - text: Zusammen geht es leichter.\n")
    place = content.edit(SCENARIO, "text: Zwei", "text: ¦Zwei")
    german, = (one for one in found(content, "long-screen") if one.file.endswith(SCENARIO))
    assert place_of(german)[1:] == place
    assert "All takeaways together have 9 words, 8 are good" in str(german)


def test_what_stands_on_an_ending_is_measured_together(content: SampleContent) -> None:
    write_rules(content, "lengths: {words: {ending_screen: 9}}\n")
    place = content.edit(SCENARIO, "text: Er steht hoch", "text: ¦Er steht hoch")
    german, = (one for one in found(content, "long-screen") if one.file.endswith(SCENARIO))
    assert place_of(german)[1:] == place
    assert "the ending «flies» has 11 words, 9 are good" in str(german)
