"""The story a command is about."""

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.manuscript import open_manuscript
from kiosk.catalog.saying import ToldError


@pytest.mark.parametrize("named", ["kite", "kite/", "content/scenarios/kite",
                                   "content/scenarios/kite/scenario.yaml", None])
def test_a_story_is_named_by_id_folder_or_file(content: SampleContent, named: str | None) -> None:
    assert open_manuscript(content.folder, ASSETS, named).scenario.id == "kite"


def test_a_story_that_is_not_on_the_menu_is_a_manuscript_too(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "scenarios: [kite]", "scenarios: []")
    manuscript = open_manuscript(content.folder, ASSETS, "kite")
    assert [one.id for one in manuscript.catalog.scenarios] == ["kite"]
    assert manuscript.language(None) == "de"


@pytest.mark.parametrize(("edit", "said"), [
    (("face: mia}", "face: miaa}"), "«kite» has errors. "),
    (("format: 1\n", "format: 1\n\t"), "«kite» has errors. "),
])
def test_a_story_with_errors_is_refused_with_the_first_one(
    content: SampleContent, edit: tuple[str, str], said: str
) -> None:
    content.edit(SCENARIO, *edit)
    with pytest.raises(ToldError) as refused:
        open_manuscript(content.folder, ASSETS, "kite")
    assert said in str(refused.value)
    assert f"{content.path(SCENARIO)}:" in str(refused.value)


def test_what_is_not_there_is_refused_with_the_nearest_name(content: SampleContent) -> None:
    with pytest.raises(ToldError, match="There is no scenario «kitee»"):
        open_manuscript(content.folder, ASSETS, "kitee")
