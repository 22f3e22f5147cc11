"""One row that came back, and the entry of the PO file it is about."""

from typing import NamedTuple

from msgspec.structs import replace

from kiosk.author.translating.po_file import CHANGED, EMPTY, TRANSLATED, PoEntry, State
from kiosk.author.translating.sheet import (
    STATES,
    SheetRow,
    remark_lines,
    remark_of,
    stamp,
    stamp_of,
    state_of,
    tidy,
)
from kiosk.catalog.saying import Saying, say


class Refusal(NamedTuple):
    """Why a row is not taken over, and what to do about it."""

    message: Saying
    remedy: Saying


def take_over(row: SheetRow, entry: PoEntry) -> PoEntry | Refusal:
    """Return the entry as the translator wants it; the same one when nothing was written.

    A changed text is finished when its translation was changed, or its state.
    """
    state = _written_state(row, entry)
    if state is None:
        return Refusal(say("«{state}» is no state", state=row.state),
                       say("Write «{translated}», «{changed}» or «{empty}».", **STATES))
    remark = row.remark if row.has_remark else remark_of(entry)
    if row.stamp == stamp(row.translation, state, remark) or _is_taken_over(row, remark, entry):
        return entry
    taken = _with_words(tidy(row.translation), state, entry)
    if isinstance(taken, Refusal):
        return taken
    if remark_lines(remark) != remark_lines(remark_of(entry)):
        taken = replace(taken, remarks=remark_lines(remark))
    if taken != entry and row.stamp and row.stamp != stamp_of(entry):
        return Refusal(
            say("«{text}» has been translated anew in the PO file since the table was written: "
                "«{translation}»", text=entry.source, translation=entry.words),
            say("Look which one is right; write a new table, or change the PO file."))
    return taken


def _is_taken_over(row: SheetRow, remark: str, entry: PoEntry) -> bool:
    """Return whether the table came back before: its translation is finished in the PO file.

    The row still has the state the text had when the table was written.
    """
    return (bool(row.stamp) and row.stamp != stamp_of(entry) and entry.state == TRANSLATED
            and tidy(row.translation) == tidy(entry.words)
            and remark_lines(remark) == remark_lines(remark_of(entry)))


def _written_state(row: SheetRow, entry: PoEntry) -> State | None:
    if not row.has_state or not row.state.strip():
        return entry.state
    return state_of(row.state)


def _with_words(words: str, state: State, entry: PoEntry) -> PoEntry | Refusal:
    if not words and entry.state == EMPTY:
        return entry
    if not words and state != EMPTY:
        return Refusal(
            say("The translation of «{text}» was deleted, but its state is not «{empty}»",
                text=entry.source, empty=STATES[EMPTY]),
            say("Write «{empty}» as its state if it is to be translated anew; until then the old "
                "translation stays.", empty=STATES[EMPTY]))
    if not words:
        return replace(entry, words="", fuzzy=False, previous="")
    if words != tidy(entry.words):
        is_doubted = state == CHANGED and entry.state != CHANGED
        return replace(entry, words=words, fuzzy=is_doubted, previous="")
    return _with_state(state, entry)


def _with_state(state: State, entry: PoEntry) -> PoEntry | Refusal:
    """Return the entry when its translation is as it was and its state may not be."""
    match state:
        case _ if state == entry.state:
            return entry
        case "translated":
            return replace(entry, fuzzy=False, previous="")
        case "changed":
            return replace(entry, fuzzy=True)
        case "empty":
            return Refusal(
                say("The state of «{text}» is «{empty}», but its translation is there",
                    text=entry.source, empty=STATES[EMPTY]),
                say("Delete the translation too, or write «{translated}» as its state.",
                    translated=STATES[TRANSLATED]))


def kind_of_change(before: PoEntry, after: PoEntry) -> str:
    """Return the field of FileIntake that counts a change; empty: words and state are as before."""
    if before.state == after.state and before.words == after.words:
        return ""
    if after.state == EMPTY:
        return "emptied"
    if before.state == EMPTY:
        return "new"
    if before.words != after.words:
        return "revised"
    return "confirmed" if after.state == TRANSLATED else "doubted"
