"""The rules as a whole: missing, broken, and kept by what is shipped."""

from editorial_case import findings, write_rules
from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.editorial.findings import editorial_problems
from kiosk.catalog.library import load_catalog

SHIPPED = CHECKOUT / "content"


def codes(content: SampleContent) -> list[str]:
    return [one.code for one in findings(content).problems]


def test_an_exhibition_without_rules_is_told_so(content: SampleContent) -> None:
    content.path("editorial.yaml").unlink()
    assert codes(content) == ["no-rules"]


def test_rules_with_an_error_are_not_applied_and_that_is_told(content: SampleContent) -> None:
    write_rules(content, "words: {de: [{words: [Kommst], why: a, instead: b, levl: error}]}\n")
    assert codes(content) == ["unknown-field", "rules-not-applied"]


def test_rules_without_parts_find_nothing(content: SampleContent) -> None:
    write_rules(content, "")
    assert codes(content) == []


def test_the_shipped_content_has_no_errors_by_its_own_rules() -> None:
    loaded = load_catalog(SHIPPED, ASSETS)
    problems = list(editorial_problems(loaded, SHIPPED, ASSETS))
    assert [str(one) for one in problems if one.level == "error"] == []


def test_the_shipped_rules_are_not_idle(content: SampleContent) -> None:
    content.path("editorial.yaml").write_bytes((SHIPPED / "editorial.yaml").read_bytes())
    content.edit("scenarios/kite/scenario.yaml", '- mia: "Kommst du?"', '- mia: "Selber schuld!"')
    assert "unwanted-word" in codes(content)
