"""The example in content/README.md is a scenario that loads."""

import re
import shutil

from sample_content import CHECKOUT, SampleContent

from kiosk.author.check import check


def test_the_documented_example_is_a_whole_scenario(content: SampleContent) -> None:
    page = (CHECKOUT / "content" / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    shutil.rmtree(content.path("scenarios/kite"))
    shutil.rmtree(content.path("translations"))
    file = content.path("scenarios/m02-game-chat/scenario.yaml")
    file.parent.mkdir()
    file.write_text(example, encoding="utf-8")
    content.edit("exhibition.yaml", "[kite]", "[m02-game-chat]")
    report = check(content.folder, CHECKOUT / "assets")
    assert [str(one) for one in report.of_file(str(file))] == []
