"""Puts what a screen shows into words that can be heard without seeing it."""

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec

from kiosk.engine.action import (
    Action,
    HoldVoice,
    LeaveQuietly,
    OpenHelp,
    OpenReading,
    ResumeVoice,
    SayAgain,
)
from kiosk.engine.diction import numbers_in, plain_words, spell_numbers
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.utterance import ASKED, FRESH, PAGES, STANDING, Utterance
from kiosk.engine.view_data import Bar, Button

Utterances = Iterator[Utterance]


class Teller:
    """Says things in the words and the language of one visitor."""

    def __init__(self, say: Phrasing) -> None:
        self.say = say

    @cached_property
    def _numbers(self) -> frozenset[str]:
        headlines = (self.say.text(one.headline) for one in self.say.catalog.contacts)
        return frozenset(number for one in headlines for number in numbers_in(one))

    def text(
        self, name: str, words: str, *shows: str, state: str = "", action: Action | None = None,
        when: str = FRESH, language: str | None = None, ticks: bool = False,
    ) -> Utterances:
        """Yield what is said for words, nothing for empty ones.

        Args:
            name: of what says them on its screen.
            shows: the words as they are shown; none: `words` themselves.
            ticks: their change, as of a count of seconds, is no news.
        """
        shown = tuple(one for one in shows or (words,) if one)
        if not shown:
            return
        yield Utterance(
            id=name if ticks else f"{name}: {words}",
            words=", ".join(one for one in (self.pronounced(words), state) if one),
            language=language or self.say.language,
            shows=shown,
            state=state,
            action=action,
            when=when,
        )

    @cached_property
    def _minutes(self) -> re.Pattern[str]:
        written = re.escape(self.say.word("minutes", count="@"))
        return re.compile(written.replace("@", r"(\d+)"))

    def pronounced(self, words: str) -> str:
        """Return words as they are said; pictures without words are called what they are."""
        plain = plain_words(words) or self.say.word("said_picture")
        plain = self._minutes.sub(
            lambda found: self.say.word("said_minutes", count=found[1]), plain)
        return spell_numbers(plain, self._numbers)

    def choice(
        self, name: str, place: tuple[int, int], words: str, *shows: str,
        key: str = "said_choice", **how: str | Action | None,
    ) -> Utterances:
        """Yield one of several things to choose from, by its number.

        Args:
            place: number of the choice from 1, and how many there are.
            key: of the phrase around it.
        """
        number, count = place
        told = self.say.word(key, number=number, count=count, words=self.pronounced(words))
        yield from self.text(f"{name} {number}", told, *(shows or (words,)),
                             **how)  # type: ignore[arg-type]

    def button(self, name: str, button: Button, when: str = FRESH) -> Utterances:
        """Yield a button by its label."""
        told = self.say.word("said_button", words=self.pronounced(button.label))
        yield from self.text(
            name, told, button.label, state=self.state_of(button), when=when,
            action=button.action if button.enabled else None,
        )

    def state_of(self, button: Button) -> str:
        """Return whether a button is chosen or cannot be pressed, empty otherwise."""
        if not button.enabled:
            return self.say.word("said_unavailable")
        return self.chosen(button.tone == "chosen")

    def chosen(self, is_chosen: bool) -> str:
        """Return «gewählt», or nothing."""
        return self.say.word("said_chosen") if is_chosen else ""

    def marked(self, is_marked: bool) -> str:
        """Return the state of one of several things that can be marked together."""
        return self.say.word("said_chosen" if is_marked else "said_not_chosen")

    def bar(self, bar: Bar) -> Utterances:
        """Yield the standing bar: what goes on first, what is on every screen last."""
        if bar.page:
            yield from self.text("page", bar.page)
        for button in bar.right:
            yield from self.button("bar", button)
        for button in sorted(bar.left, key=_is_on_every_screen):
            if isinstance(button.action, SayAgain | HoldVoice | ResumeVoice):
                yield from self._voice(button)
            else:
                yield from self.button("bar", button, STANDING)
        # Which columns are longer than their box is known where they are drawn.
        yield from self.text(PAGES, self.say.word("said_pages"), when=ASKED, ticks=True)

    def _voice(self, button: Button) -> Utterances:
        """Yield the voice's own button: what it does changes while it is being talked about."""
        told = self.say.word("said_button", words=self.say.word("aloud"))
        yield from self.text(
            "voice", told, button.label, action=button.action, when=STANDING, ticks=True)


def _is_on_every_screen(button: Button) -> bool:
    return isinstance(button.action, LeaveQuietly | OpenHelp | OpenReading)


def only_asked(utterances: Utterances) -> Utterances:
    """Yield them as ones that are said only to somebody who asks."""
    for one in utterances:
        yield msgspec.structs.replace(one, when=ASKED)
