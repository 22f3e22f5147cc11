"""The voice that reads screens aloud.

Three twins of one protocol: espeak-ng through ALSA, none, and one that is moved by a program
(tests). Words go to the voice over a pipe: never into a file, nor into the list of processes.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Protocol

from kiosk.engine.event import Ticket
from kiosk.hardware.speaking import LONGEST_S, Speaking, find_languages, missing_program

OnSpoken = Callable[[Ticket], object]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Order:
    """Words to be said.

    Attributes:
        ticket: given back when they were heard.
        level: ``soft``, ``medium`` or ``loud``.
    """

    ticket: Ticket
    words: str
    language: str
    level: str


class Voice(Protocol):
    """Something that speaks, one utterance at a time."""

    @property
    def languages(self) -> Collection[str]:
        """Codes of the languages it speaks; empty: it is silent for good."""
        ...

    def say(self, order: Order) -> None:
        """Begin to speak, and stop what was being said; returns at once."""
        ...

    def hush(self) -> None:
        """Stop at once; what was being said does not count as spoken."""
        ...

    def stop(self) -> None:
        """Be silent for good; may be called twice."""
        ...


class Speaker(Protocol):
    """How the voice is heard; the [voice] section of the site settings fits."""

    @property
    def enabled(self) -> bool:
        """False: nothing is read aloud."""
        ...

    @property
    def device(self) -> str:
        """ALSA's name of the loudspeaker or the headphones."""
        ...

    @property
    def words_a_minute(self) -> int:
        """How fast it speaks."""
        ...


class NoVoice:
    """A voice that never speaks; `reason` says why, for the log and the doctor."""

    languages: Collection[str] = ()

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def say(self, order: Order) -> None:
        """Do nothing."""

    def hush(self) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class FakeVoice:
    """A voice that speaks until `finish()`.

    Attributes:
        heard: everything it began to say.
        order: what it is saying now, None while it is silent.
    """

    def __init__(self, on_spoken: OnSpoken, languages: Collection[str]) -> None:
        self._on_spoken = on_spoken
        self.languages = languages
        self.heard: list[Order] = []
        self.order: Order | None = None

    def say(self, order: Order) -> None:
        """Begin to speak."""
        self.order = order
        self.heard.append(order)

    def hush(self) -> None:
        """Fall silent."""
        self.order = None

    def stop(self) -> None:
        """Fall silent."""
        self.order = None

    def finish(self) -> None:
        """Come to the end of what is being said."""
        order, self.order = self.order, None
        if order is not None:
            self._on_spoken(order.ticket)


class EspeakVoice:
    """espeak-ng, heard through aplay, in a thread of its own.

    Args:
        on_spoken: called in that thread after each utterance; must only post.
    """

    def __init__(self, speaker: Speaker, on_spoken: OnSpoken, languages: Collection[str]) -> None:
        self._speaker = speaker
        self._on_spoken = on_spoken
        self.languages = languages
        self._lock = Condition()
        self._order: Order | None = None
        self._speaking: Speaking | None = None
        self._is_over = False
        self._is_told = False
        self._thread = Thread(target=self._run, name="voice", daemon=True)
        self._thread.start()

    def say(self, order: Order) -> None:
        """Begin to speak, and stop what was being said."""
        with self._lock:
            self._fall_silent()
            self._order = order
            self._lock.notify()

    def hush(self) -> None:
        """Stop at once."""
        with self._lock:
            self._fall_silent()

    def stop(self) -> None:
        """Stop at once and end the thread; may be called twice."""
        with self._lock:
            self._fall_silent()
            self._is_over = True
            self._lock.notify()
        self._thread.join(timeout=5.0)

    def _fall_silent(self) -> None:
        self._order = None
        if self._speaking is not None:
            self._speaking.stop()

    def _run(self) -> None:
        while True:
            with self._lock:
                while self._order is None and not self._is_over:
                    self._lock.wait()
                if self._is_over or self._order is None:
                    return
                order = self._order
            # An exception in here would end the thread: the terminal would be mute for good.
            try:
                self._speak(order)
            except Exception:
                log.exception("Something could not be read aloud.")
            self._end(order)

    def _speak(self, order: Order) -> None:
        with self._lock:
            if self._order is not order:
                return
            speaking = self._speaking = Speaking(self._speaker, order.language, order.level)
        problem = speaking.say(order.words, LONGEST_S)
        with self._lock:
            self._speaking = None
            is_news = problem is not None and self._order is order and not self._is_told
            self._is_told = self._is_told or is_news
        if is_news:
            words = "Reading aloud cannot be heard on «%s»: %s. Check device in [voice]."
            log.warning(words, self._speaker.device, problem)

    def _end(self, order: Order) -> None:
        with self._lock:
            is_whole = self._order is order
            if is_whole:
                self._order = None
        if is_whole:
            self._on_spoken(order.ticket)


def silent_voice(_on_spoken: OnSpoken) -> Voice:
    """Return a voice for a terminal nobody listens to: pictures, previews."""
    return NoVoice("nobody listens here")


def open_voice(speaker: Speaker, on_spoken: OnSpoken, *, has_sound: bool) -> Voice:
    """Return the voice, or a `NoVoice` when there is none; never raises.

    Writes one line to the log about which it is.

    Args:
        on_spoken: called in a foreign thread; must only post.
        has_sound: whether there is anything to hear it with.
    """
    if not speaker.enabled:
        log.info("Nothing is read aloud (enabled = false in [voice]).")
        return NoVoice("switched off in the settings")
    if program := missing_program():
        reason = f"{program} is missing; install the packages espeak-ng and alsa-utils"
    elif not has_sound:
        reason = "there is no sound device"
    else:
        languages = find_languages()
        if languages:
            log.info("Screens can be read aloud by espeak-ng on «%s».", speaker.device)
            return EspeakVoice(speaker, on_spoken, languages)
        reason = "espeak-ng names no languages; see espeak-ng --voices"
    log.info("Nothing can be read aloud: %s.", reason)
    return NoVoice(reason)
