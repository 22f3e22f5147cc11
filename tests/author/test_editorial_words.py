"""Unwanted words are found in every language, with their place, and only where unwanted."""

import pytest
from editorial_case import entry_line, found, place_of, write_rules
from sample_content import SCENARIO, SampleContent

RULE = """words:
  {language}:
    - words: [{words}]
      why: Das gehört nicht hierher.
      instead: Schreib etwas anderes.
"""


def rule(words: str, more: str = "", language: str = "de") -> str:
    return RULE.format(language=language, words=words) + "".join(
        f"      {line}\n" for line in more.splitlines())


FOUND = {
    "a whole word": ("geil", "Das ist geil.", "geil"),
    "in capitals": ("geil", "Das ist GEIL!", "GEIL"),
    "a beginning": ('"nackt*"', "Mit nackten Füssen.", "nackten"),
    "an end": ('"*schuld"', "Die Mitschuld bleibt.", "Mitschuld"),
    "an inside": ('"*ß*"', "Auf der Straße.", "Straße"),
    "a phrase": ("hättest du", "Ach, hättest  du gefragt.", "hättest  du"),
    "a star": (r"'*\*in'", "Die Schüler*in kommt.", "Schüler*in"),
    "a colon": ('"*:innen"', "Alle Schüler:innen kommen.", "Schüler:innen"),
    "broken by soft hyphens": ('"nackt*"', "Ganz nac\u00adkt.", "nac\u00adkt"),
    "another apostrophe": ("geht's", "Wie geht’s?", "geht’s"),
}

NOT_FOUND = {
    "a part of a word": ("geil", "Der Geiler fährt.", ""),
    "another accent": ("hattest du", "Ach, hättest du gefragt.", ""),
    "in an exception": ('"Opfer*"', "Die Opferhilfe hilft.", 'except: ["Opferhilfe*"]'),
    "in a story that may": ("geil", "Das ist geil.", "allow_in: [kite]"),
}


@pytest.mark.parametrize(("words", "text", "said"), FOUND.values(), ids=FOUND)
def test_an_unwanted_word_is_found_at_its_place(
    content: SampleContent, words: str, text: str, said: str
) -> None:
    write_rules(content, rule(words))
    place = content.edit(SCENARIO, '- mia: "Kommst du?"', f'- mia: ¦"{text}"')
    problem, = found(content, "unwanted-word")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)
    assert str(problem).endswith(
        f"unwanted-word «{said}» does not belong here: Das gehört nicht hierher. "
        "Schreib etwas anderes.")
    assert problem.level == "error"


@pytest.mark.parametrize(("words", "text", "more"), NOT_FOUND.values(), ids=NOT_FOUND)
def test_a_word_is_left_in_peace(
    content: SampleContent, words: str, text: str, more: str
) -> None:
    write_rules(content, rule(words, more))
    content.edit(SCENARIO, '- mia: "Kommst du?"', f'- mia: "{text}"')
    assert found(content, "unwanted-word") == []


def test_a_word_beside_an_exception_is_found(content: SampleContent) -> None:
    write_rules(content, rule('"Opfer*"', 'except: ["Opferhilfe*"]'))
    content.edit(SCENARIO, '"Kommst du?"', '"Die Opferhilfe hilft dem Opfer."')
    assert "«Opfer» " in str(found(content, "unwanted-word")[0])


def test_a_translation_is_held_to_the_rules_of_its_language(content: SampleContent) -> None:
    write_rules(content, rule("naked", language="en"))
    content.edit("translations/en/kite.po", '"en Kommst du?"', '"en naked"')
    problem, = found(content, "unwanted-word")
    path = content.path("translations/en/kite.po")
    file, line, column = place_of(problem)
    assert (file, column) == (str(path), 1)
    assert line in (entry_line(path, "Kommst du?"), entry_line(path, "Kommst du?") - 1)


def test_a_word_in_the_other_files_is_found(content: SampleContent) -> None:
    write_rules(content, rule("Team"))
    place = content.edit("contacts.yaml", "headline: Das Team", "headline: ¦Das Team")
    problem, = found(content, "unwanted-word")
    assert place_of(problem) == (str(content.path("contacts.yaml")), *place)


@pytest.mark.parametrize(("audience", "count"), [("[teen, parent]", 1), ("[parent]", 0)])
def test_adults_alone_may_read_what_is_for_them(
    content: SampleContent, audience: str, count: int
) -> None:
    write_rules(content, rule("geil", "only_for: young"))
    content.edit(SCENARIO, "audience: [teen, parent]", f"audience: {audience}")
    content.edit(SCENARIO, '- mia: "Kommst du?"', '- mia: "geil"')
    assert len(found(content, "unwanted-word")) == count


def test_the_form_for_adults_is_for_adults(content: SampleContent) -> None:
    write_rules(content, rule("geil", "only_for: young"))
    content.edit(SCENARIO, '- mia: "Kommst du?"', '- mia: {young: "Ja?", adult: "geil"}')
    assert found(content, "unwanted-word") == []


def test_a_rule_may_only_warn(content: SampleContent) -> None:
    write_rules(content, rule("Gut", "level: warning"))
    assert {one.level for one in found(content, "unwanted-word")} == {"warning"}
