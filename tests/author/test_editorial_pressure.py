"""Messages that press or lure: not too many on a way, not too many without a break."""

import pytest
from editorial_case import found, place_of, write_rules
from sample_content import SCENARIO, SampleContent

PRESSING = '- mia: "{}"\n        notice: Mia drängt\n      '


def press(content: SampleContent, *between: str) -> tuple[int, int]:
    """Let Mia press three times more, with something between; return where the last one is."""
    steps = "".join(PRESSING.format(f"{'¦' * (number == 3)}Los {number}!") + rest
                    for number, rest in zip((1, 2, 3), between, strict=True))
    line, column = content.edit(SCENARIO, '- luan (happy): "Klar 😊"',
                                f'{steps}- luan (happy): "Klar 😊"')
    return line, column - 1


@pytest.mark.parametrize("most", [3, 4])
def test_too_many_pressing_messages_are_found_where_there_is_one_too_many(
    content: SampleContent, most: int
) -> None:
    write_rules(content, f"pressure: {{messages_most: {most}, in_a_row_most: 9}}\n")
    place = press(content, "", '- note: "So."\n      ', "")
    problems = found(content, "much-pressure")
    # The beginning has one already; on the way back to the field all of them come again.
    if most == 3:
        assert place_of(problems[0]) == (str(content.path(SCENARIO)), *place)
    assert len(problems) == 1


@pytest.mark.parametrize(("between", "count"), [("", 1), ('- luan: "Ja, ja."\n      ', 0)])
def test_pressing_messages_without_a_break_are_found(
    content: SampleContent, between: str, count: int
) -> None:
    write_rules(content, "pressure: {messages_most: 99, in_a_row_most: 3}\n")
    place = press(content, "", between, "")
    problems = found(content, "pressure-in-a-row")
    assert [place_of(one) for one in problems] == [(str(content.path(SCENARIO)), *place)] * count


def test_what_the_main_person_writes_is_no_pressure(content: SampleContent) -> None:
    write_rules(content, "pressure: {messages_most: 0, in_a_row_most: 9}\n")
    content.edit(SCENARIO, '- mia: "Kommst du?"', '- luan: "Kommst du?"')
    assert found(content, "much-pressure") == []
