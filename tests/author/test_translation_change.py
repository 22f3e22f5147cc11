"""What becomes of translations when an author goes on writing."""

from pathlib import Path

import msgspec
import pytest
from msgspec import Struct
from sample_content import ASSETS
from translation_case import (
    CHANGES,
    LANGUAGES,
    M02,
    M02_FILE,
    catalog_of,
    copy_shipped,
    entry_of,
    po_bytes,
    read_po,
    rewrite,
)

from kiosk.author.translating.po_file import CHANGED, EMPTY, PoEntry, PoFile
from kiosk.author.translating.po_merge import merge_entries
from kiosk.author.translating.po_writer import write_po_file
from kiosk.author.translating.update import update_po
from kiosk.engine.action import (
    Action,
    Begin,
    Onward,
    OpenHelp,
    OpenScenario,
    PickAudience,
    PickLanguage,
)
from kiosk.engine.event import Tapped
from kiosk.engine.session import fresh_session
from kiosk.engine.step import step
from kiosk.engine.view import view
from kiosk.engine.view_data import MenuView, View

BACK = tuple((after, before) for before, after in CHANGES)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Return the shipped content in a folder of its own."""
    return copy_shipped(tmp_path)


def _m02(content: Path, language: str) -> PoFile:
    return read_po(content / "translations" / language / f"{M02}.po")


def _told(data: Struct) -> str:
    return msgspec.json.encode(data).decode()


def _seen(content: Path, language: str, *actions: Action) -> View:
    """Return the screen of somebody who chose a language and then went on."""
    catalog = catalog_of(content)
    session = fresh_session(catalog, 100.0)
    for action in (Begin(), PickLanguage(language), PickAudience("teen"), Onward(), *actions):
        session, _ = step(session, Tapped(101.0, action), catalog)
    return view(session, catalog)


def _menu(content: Path, language: str) -> MenuView:
    shown = _seen(content, language)
    assert isinstance(shown, MenuView)
    return shown


def _offers_m02(content: Path, language: str) -> bool:
    """Whether the story, which is the first one, is on the first page of the menu."""
    return any(one.action == OpenScenario(M02) for one in _menu(content, language).cards)


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_changed_lines_mark_exactly_three_entries(shipped: Path, language: str) -> None:
    before = {one.source: one for one in _m02(shipped, language).entries}
    rewrite(shipped / M02_FILE, *CHANGES)
    update_po(shipped, ASSETS)
    file = _m02(shipped, language)
    assert {one.source for one in file.entries if one.state == CHANGED} == {
        after for _, after in CHANGES}
    assert file.count(EMPTY) == 0
    for old, new in CHANGES:
        entry = entry_of(file, new)
        assert (entry.previous, entry.words) == (old, before[old].words)


def test_the_text_before_is_told_as_gettext_tells_it(shipped: Path) -> None:
    rewrite(shipped / M02_FILE, *CHANGES)
    update_po(shipped, ASSETS)
    text = (shipped / f"translations/fr/{M02}.po").read_text(encoding="utf-8")
    for old, _ in CHANGES:
        assert f'#, fuzzy\n#| msgid "{old}"\nmsgctxt "' in text


def test_nothing_is_lost_and_taking_the_change_back_restores_every_byte(shipped: Path) -> None:
    before = po_bytes(shipped)
    rewrite(shipped / M02_FILE, *CHANGES)
    update_po(shipped, ASSETS)
    for language in LANGUAGES:
        assert {one.source for one in _m02(shipped, language).obsolete} == {
            old for old, _ in CHANGES}
    rewrite(shipped / M02_FILE, *BACK)
    update_po(shipped, ASSETS)
    assert po_bytes(shipped) == before


def test_a_finished_translation_of_a_change_taken_back_is_kept_as_well(shipped: Path) -> None:
    (old, new), *_ = CHANGES
    rewrite(shipped / M02_FILE, (old, new))
    update_po(shipped, ASSETS, ["fr"])
    path = shipped / f"translations/fr/{M02}.po"
    rewrite(path, (f'#, fuzzy\n#| msgid "{old}"\n', ""))
    words = entry_of(read_po(path), new).words
    rewrite(shipped / M02_FILE, (new, old))
    update_po(shipped, ASSETS, ["fr"])
    file = read_po(path)
    assert (entry_of(file, old).state, [(one.source, one.words) for one in file.obsolete]) == (
        "translated", [(new, words)])


def test_a_text_changed_twice_still_tells_the_one_that_is_translated(shipped: Path) -> None:
    (old, new), *_ = CHANGES
    rewrite(shipped / M02_FILE, (old, new))
    update_po(shipped, ASSETS, ["fr"])
    rewrite(shipped / M02_FILE, (new, f"{new} 😊"))
    update_po(shipped, ASSETS, ["fr"])
    file = _m02(shipped, "fr")
    assert entry_of(file, f"{new} 😊").previous == old
    assert [one.source for one in file.obsolete] == [old]


def test_what_somebody_was_not_sure_of_stays_so_when_a_change_is_taken_back() -> None:
    unsure = PoEntry("a", "Kommst du heute?", "Tu viens ?", fuzzy=True, remarks=("?",))
    changed = PoEntry("a", "Kommst du heute mit?")
    entries, obsolete = merge_entries([changed], PoFile((unsure,)))
    assert (entries[0].previous, obsolete) == ("Kommst du heute?", [unsure])
    entries, obsolete = merge_entries(
        [PoEntry("a", "Kommst du heute?")], PoFile(tuple(entries), tuple(obsolete)))
    assert (entries, obsolete) == ([unsure], [])


def test_each_changed_text_finds_the_one_it_was() -> None:
    old = [PoEntry("a", "Das Bild ist von mir.", "un"),
           PoEntry("a", "Das Bild ist von dir.", "deux")]
    new = [PoEntry("a", "Das Bild ist von dir!"), PoEntry("a", "Das Bild ist von mir!")]
    entries, _ = merge_entries(new, PoFile(tuple(old)))
    assert [one.words for one in entries] == ["deux", "un"]


def test_a_fuzzy_translation_is_never_shown(shipped: Path) -> None:
    (old, new), *_ = CHANGES
    words = entry_of(_m02(shipped, "fr"), old).words
    assert words in _told(catalog_of(shipped).scenario(M02))
    rewrite(shipped / M02_FILE, (old, new))
    update_po(shipped, ASSETS)
    story = _told(catalog_of(shipped).scenario(M02))
    assert words not in story and new in story


def test_on_the_screen_a_fuzzy_translation_gives_way_to_the_source(shipped: Path) -> None:
    path = shipped / "translations/fr/contacts.po"
    rewrite(path, ('msgctxt "contacts"\nmsgid "Das Team hier"',
                   '#, fuzzy\nmsgctxt "contacts"\nmsgid "Das Team hier"'))
    shown = _told(_seen(shipped, "fr", OpenHelp()))
    assert "L’équipe sur place" not in shown and "Das Team hier" in shown
    assert "Ici même" in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_is_not_offered_where_a_text_of_it_is_missing(
    shipped: Path, language: str
) -> None:
    assert _offers_m02(shipped, language)
    rewrite(shipped / M02_FILE, CHANGES[0])
    update_po(shipped, ASSETS)
    assert not _offers_m02(shipped, language)
    assert _offers_m02(shipped, "de")


def test_a_language_is_not_offered_where_a_fuzzy_word_of_the_interface_is(shipped: Path) -> None:
    path = shipped / "translations/fr/interface.po"
    rewrite(path, ('msgctxt "interface/help"', '#, fuzzy\nmsgctxt "interface/help"'))
    catalog = catalog_of(shipped)
    assert [one.code for one in catalog.languages] == ["de", "it", "en"]
    assert "Aide" not in catalog.words["help"].by_language.values()


@pytest.mark.parametrize("previous", [
    "kurz", "lang " * 60, "zwei\nZeilen", "zwei\nZeilen\nzwei\nZeilen\n" * 9, 'mit "Zeichen" \\n',
    "| ein Strich", "msgid \"x\"", "\u2028\x0b\x85",
])
def test_whatever_the_text_before_was_it_is_told_exactly(tmp_path: Path, previous: str) -> None:
    entry = PoEntry("a/b", "Text", "texte", fuzzy=True, previous=previous, places=(("a.yaml", 1),))
    gone = PoEntry("a/b", "weg", "parti", fuzzy=True, previous=previous)
    path = tmp_path / "a.po"
    write_po_file(path, "fr", PoFile((entry,), (gone,)))
    assert read_po(path) == PoFile((entry,), (gone,))


@pytest.mark.parametrize("remarks", [
    ("ja", "nein", "ja"), ("a", "", "b", "", "c"), ("| Strich", "~ Welle", ", Komma", ". Punkt"),
    ("lange Bemerkung " * 20 + "Ende",),
])
def test_whatever_a_translator_remarks_stays_exactly(
    tmp_path: Path, remarks: tuple[str, ...]
) -> None:
    entry = PoEntry("a/b", "Text", "texte", remarks=remarks, places=(("a.yaml", 1),))
    gone = PoEntry("a/b", "weg", "parti", remarks=remarks)
    path = tmp_path / "a.po"
    write_po_file(path, "fr", PoFile((entry,), (gone,)))
    assert read_po(path) == PoFile((entry,), (gone,))


def test_a_file_in_which_gettext_tells_what_a_gone_text_was_is_not_damaged(
    shipped: Path
) -> None:
    path = shipped / f"translations/fr/{M02}.po"
    with path.open("a", encoding="utf-8") as file:
        file.write('\n#, fuzzy\n#~| msgctxt "x"\n#~| msgid "alt"\n#~ msgctxt "x"\n'
                   '#~ msgid "neu"\n#~ msgstr "vieux"\n')
    assert _offers_m02(shipped, "fr")
    (gone,) = read_po(path).obsolete
    assert (gone.source, gone.previous, gone.fuzzy) == ("neu", "alt", True)


@pytest.mark.parametrize("second", [
    'msgctxt "x"\nmsgid "neu"\nmsgstr "zwei"\n',
    '#~ msgctxt "x"\n#~ msgid "neu"\n#~ msgstr "zwei"\n',
    'msgctxt "x"\nmsgid "neu"\nmsgid_plural "neue"\nmsgstr[0] "a"\nmsgstr[1] "b"\n',
    '#~ msgctxt "y"\n#~ msgid "alt"\n#~ msgid_plural "alte"\n#~ msgstr[0] "a"\n',
])
def test_a_file_with_something_nobody_could_write_again_is_left_alone_and_told(
    shipped: Path, second: str
) -> None:
    path = shipped / f"translations/fr/{M02}.po"
    with path.open("a", encoding="utf-8") as file:
        file.write(f'\n#~ msgctxt "x"\n#~ msgid "neu"\n#~ msgstr "un"\n\n{second}')
    before = path.read_bytes()
    line = before.removesuffix(second.encode()).count(b"\n") + 2
    update = update_po(shipped, ASSETS, ["fr"], [M02])
    assert [(one.code, one.line) for one in update.problems] == [("damaged-translation", line)]
    assert path.read_bytes() == before


def test_the_same_translation_twice_is_no_loss(shipped: Path) -> None:
    path = shipped / f"translations/fr/{M02}.po"
    before = path.read_bytes()
    with path.open("a", encoding="utf-8") as file:
        entry = entry_of(read_po(path), CHANGES[1][0])
        file.write(f'\nmsgctxt "{entry.context}"\nmsgid "{entry.source}"\n'
                   f'msgstr "{entry.words}"\n')
    assert update_po(shipped, ASSETS, ["fr"], [M02]).problems == ()
    assert path.read_bytes() == before


def test_headers_of_translators_programs_stay_in_their_order(shipped: Path) -> None:
    path = shipped / f"translations/fr/{M02}.po"
    headers = ('"X-Poedit-Bookmarks: 1,2:3\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
               '"Language-Team: Team \\\\ \\"A\\"\\n"\n')
    rewrite(path, ('"Language: fr\\n"\n', f'"Language: fr\\n"\n{headers}'))
    before = path.read_bytes()
    update_po(shipped, ASSETS, ["fr"], [M02])
    assert path.read_bytes() == before
