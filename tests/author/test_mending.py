"""What `kiosk check --fix` repairs, what it leaves alone, and that it never loses a word."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sample_content import CHECKOUT, SAMPLE, SCENARIO

from kiosk.author.mending.mend import mend
from kiosk.author.mending.reading import read, tree, words_of
from kiosk.catalog.yaml_source import UNSEEN

SHIPPED = (CHECKOUT / "content" / "scenarios" / "m02-game-chat" / "scenario.yaml").read_text(
    encoding="utf-8")
KITE = (SAMPLE / SCENARIO).read_text(encoding="utf-8")


def _mended(text: str) -> str:
    return mend(text.encode("utf-8", "surrogatepass")).data.decode("utf-8", "surrogatepass")


CURES = {
    "a colon inside": ("a: Achtung: neu", 'a: "Achtung: neu"'),
    "a colon at the end": ("a: b: c:", 'a: "b: c:"'),
    "a colon behind a mood": ("- mia (sad): so: ja", '- mia (sad): "so: ja"'),
    "an at sign": ("- mia: @home", '- mia: "@home"'),
    "a backtick": ("a: `x`", 'a: "`x`"'),
    "a percent sign": ("a: %x", 'a: "%x"'),
    "a star": ("- mia: *kicher*", '- mia: "*kicher*"'),
    "an ampersand": ("a: &Du und ich", 'a: "&Du und ich"'),
    "an exclamation mark": ("a: !Halt", 'a: "!Halt"'),
    "a dash": ("a: - b", 'a: "- b"'),
    "a hashtag": ("a: Kanal #team", 'a: "Kanal #team"'),
    "a hashtag before a comment": ("a: Kanal #team  # our own", 'a: "Kanal #team"  # our own'),
    "a quote that goes on": ('a: "Halt", sagt sie', "a: '\"Halt\", sagt sie'"),
    "a quote and an apostrophe": ('a: "Halt", it\'s me', "a: '\"Halt\", it''s me'"),
    "a single quote that goes on": ("a: 'Halt' ruft er", "a: \"'Halt' ruft er\""),
    "a bracket that goes on": ("a: [lacht] Ja", 'a: "[lacht] Ja"'),
    "curly brackets that go on": ("a: {lacht} Ja", 'a: "{lacht} Ja"'),
    "a sentence with two colons": ("- Guten Tag: b: c", '- "Guten Tag: b: c"'),
    "typographic quotes around a colon": ("a: „b: c“", 'a: "„b: c“"'),
    "a comment behind": ("a: b: c # told later", 'a: "b: c" # told later'),
    "a tab": ("a:\n\tb: c", "a:\n  b: c"),
    "tabs of one width": ("a:\n\tb:\n\t\tc: d", "a:\n  b:\n    c: d"),
    "a hard space in the indent": ("a:\n\u00a0\u00a0b: c\n  d: e", "a:\n  b: c\n  d: e"),
    "a hard space behind the dash": ("a:\n  -\u00a0b", "a:\n  - b"),
    "nothing wide in the indent": ("a:\n  \u200bb: c", "a:\n  b: c"),
    "spaces at the end": ("a: b  \nc: d\t", "a: b\nc: d"),
    "a byte order mark": ("\ufeffa: b", "a: b"),
    "line ends of Windows": ("a: b\r\nc: d\r\n", "a: b\nc: d\n"),
    "several at once": ("a: @x\nb:\n\t- c: d: e\n", 'a: "@x"\nb:\n  - c: "d: e"\n'),
}


@pytest.mark.parametrize(("bad", "good"), CURES.values(), ids=CURES)
def test_what_needs_no_guessing_is_repaired(bad: str, good: str) -> None:
    # The mark stands at the very beginning of a file and nowhere else.
    mark = "\ufeff" if bad.startswith("\ufeff") else ""
    mended = _mended(f"{mark}format: 1\nx:\n  {_inner(bad.removeprefix(mark))}\n")
    assert mended == f"format: 1\nx:\n  {_inner(good)}\n"
    assert read(mended).problems == ()


def _inner(lines: str) -> str:
    return lines.rstrip("\r\n").replace("\n", "\n  ")


LEFT_ALONE = {
    "quotes inside quotes": 'a: "Sie sagt "hallo" zu mir"\n',
    "an apostrophe inside quotes": "a: 'Wie geht's?'\n",
    "nothing wrong": "a: b\n",
    "a list with a colon in it": "a: [b: c: d]\n",
    "fields with a colon in them": "a: {b: c: d}\n",
    "an open quote": 'a: "b\nc: d\n',
    "a quote without its beginning": 'a: b: c"\n',
    "an open bracket": "a: [b\nc: d\n",
    "a text over two lines": "a: @b\n  c d\n",
    "an anchor of a block": "a: &x\n  b: c\n",
    "somebody with a capital": "a:\n  - Mia: b: c\n",
    "a tab that can mean two things": "a:\n\tb:\n        c: d\n",
    "a line too far to the right": "a: b\n  c: d\n",
    "a list at the top": "- a\n",
}


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_would_be_a_guess_is_left_alone(text: str) -> None:
    whole = text if text.startswith("-") else f"format: 1\n{text}"
    assert _mended(whole) == whole


def test_blanks_inside_a_text_are_the_authors() -> None:
    text = 'format: 1\na: |\n  b  \n  \tc\n  \u00a0d\ne: "f\n  g  \n  h"\n'
    assert _mended(text) == text
    assert _mended(text + "h: i  \n") == text + "h: i\n"


def test_a_file_that_still_has_a_fault_is_not_written_and_says_what_waits() -> None:
    data = b'format: 1\na: @b\nc: "d\n'
    mended = mend(data)
    assert mended.data == data
    assert mended.repairs == ()
    assert [(one.line, one.quoted) for one in mended.waiting] == [(2, "@b")]


def test_a_missing_format_is_added_above_the_first_field() -> None:
    assert _mended("# A story\n\nscenario: kite\n") == "# A story\n\nformat: 1\nscenario: kite\n"


@pytest.mark.parametrize("text", ["{a: b}\n", "", "# nothing\n", "only words\n"])
def test_where_no_line_can_be_added_none_is(text: str) -> None:
    assert _mended(text) == text


@pytest.mark.parametrize("words", ["Mädchen – «ja»", "déjà là…", "perché può", "50 €"])
def test_a_file_of_older_windows_programs_becomes_utf_8(words: str) -> None:
    text = f"format: 1\na: {words}\n"
    assert mend(text.encode("cp1252")).data == text.encode("utf-8")


@pytest.mark.parametrize("data", [
    "a: Mädchen".encode("mac-roman"), "a: Mädchen schön".encode("cp850"), b"a: \x81",
    "a: ä".encode() + b" \xe4", "a: Żółw".encode("cp1250"), "a: ä".encode("utf-16"),
], ids=["mac", "dos", "undefined", "mixed", "polish", "utf-16"])
def test_an_encoding_nobody_can_be_sure_of_is_left_alone(data: bytes) -> None:
    whole = b"format: 1\n" + data
    assert mend(whole).data == whole


def test_each_repair_names_its_line_and_what_was_done() -> None:
    told = [(one.line, str(one.what)) for one in mend(b"format: 1\na: b: c\nd: e \n").repairs]
    assert told == [(2, "Put the text in quotes: b: c"), (3, "Took out the spaces at the end.")]


_SIGNS = st.sampled_from(list(":-[]{}\"'#&*!|>%@`,? \n\t\\aä\u00a0\u200b\ufeff\r."))
_SIGNS |= st.sampled_from(["\n  ", "\n- ", ": ", " #", "\na: ", "\n  - b: ", "\n\t"])
_TEXTS = st.lists(_SIGNS, max_size=40).map("".join)


def _letters(text: str) -> str:
    """Return what is neither blank nor a sign that quotes may need."""
    return re.sub(rf"[\s{UNSEEN}\"'\\]|format: 1", "", text)


@given(text=_TEXTS)
@example("\ufeff\ufeff-")
@settings(max_examples=600)
def test_mending_twice_is_mending_once_and_no_letter_is_lost(text: str) -> None:
    mended = _mended(text)
    assert _mended(mended) == mended
    assert _letters(mended) == _letters(text)


@given(data=st.binary(max_size=200))
@settings(max_examples=300)
def test_any_bytes_are_mended_or_left_alone(data: bytes) -> None:
    mended = mend(data)
    assert (mended.data == data) == (not mended.repairs)
    assert mend(mended.data).data == mended.data


@given(text=_TEXTS)
@settings(max_examples=600)
def test_less_is_wrong_afterwards_or_nothing_was_changed(text: str) -> None:
    mended = mend(text.encode("utf-8", "surrogatepass"))
    after = read(mended.data.decode("utf-8", "surrogatepass"))
    before = read(text)
    if mended.repairs:
        assert after.stop is None
        assert len(after.problems) <= len(before.problems)
    else:
        assert mended.data == text.encode("utf-8", "surrogatepass")
    if before.node is not None and not before.problems:
        assert [one for one in words_of(tree(after.node)) if one not in ("format", "1")] == [
            one for one in words_of(tree(before.node)) if one not in ("format", "1")]


@pytest.mark.parametrize("story", [KITE, SHIPPED], ids=["kite", "shipped"])
@given(data=st.data())
@settings(max_examples=40)
def test_a_story_with_lost_quotes_and_stray_blanks_comes_back(
    story: str, data: st.DataObject
) -> None:
    lines = story.split("\n")
    quoted = [number for number, line in enumerate(lines)
              if re.fullmatch(r' *- [a-z]+: "[^"\\#]*: [^"\\#]*[^"\\#: ]"', line)]
    plain = [number for number, line in enumerate(lines)
             if re.fullmatch(r" *- [a-z]+: \S.*[^\s]", line)]
    for number in data.draw(st.sets(st.sampled_from(quoted), max_size=3)) if quoted else ():
        lines[number] = lines[number].replace('"', "")
    for number in data.draw(st.sets(st.sampled_from(plain), max_size=3)):
        lines[number] += data.draw(st.sampled_from([" ", "  ", "\t"]))
    mended = _mended("\n".join(lines))
    assert tree(read(mended).node) == tree(read(story).node)
    assert read(mended).problems == ()
