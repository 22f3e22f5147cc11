"""Every example of content/language is whole, proved, and played as it says."""

import pytest
from language_pages import NAME, Example, examples
from sample_content import ASSETS, SampleContent

from kiosk.author.check import check
from kiosk.catalog.vocabulary import STEP_WORDS
from kiosk.engine.cursor import every_step

EXAMPLES = examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_is_a_whole_story_without_any_problem(
    content: SampleContent, example: Example
) -> None:
    file = example.write(content)
    loaded = content.load()
    files = {str(file), *(str(one) for one in content.path("parts").glob("*.yaml"))}
    report = check(content.folder, ASSETS)
    assert [str(one) for one in report if one.file in files] == []
    assert loaded.recorded[NAME], "an example says how it is played"


@pytest.mark.parametrize("word", STEP_WORDS)
def test_every_kind_of_step_has_an_example(word: str) -> None:
    starts = (f"- {word}:", f"- {word} (", f"- {word}\n", f"{{{word}:")
    assert any(start in one.text for one in EXAMPLES for start in starts)


def test_the_documented_texts_stay_what_was_typed(content: SampleContent) -> None:
    example = next(one for one in EXAMPLES if "12:30" in one.text)
    example.write(content)
    scenario = content.load().scenarios[NAME]
    words = [step.text.words("de") for step in every_step(scenario.scenes["words"].steps)
             if hasattr(step, "text")]
    assert words == [
        "No", "12:30", "ja: nein", "#chat ist unser Kanal", "@luan bist du da?",
        'Sie sagt "hallo" 😊', "Et alors\u00a0?",
        "Ein längerer Text darf über mehrere Zeilen gehen.",
    ]
