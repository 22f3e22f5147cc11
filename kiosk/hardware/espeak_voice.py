"""espeak-ng and recordings as one voice, heard through ALSA.

Words go to espeak-ng over a pipe: never into a file, nor into the list of processes.
"""

import logging
import wave
from collections.abc import Collection
from pathlib import Path
from threading import Condition, Thread

from kiosk.engine.event import Piece
from kiosk.hardware.playing import Playing
from kiosk.hardware.speaking import LONGEST_S, Speaking, find_languages, missing_program
from kiosk.hardware.voice import NoVoice, OnSpoken, Order, Speaker, Voice

log = logging.getLogger(__name__)


class EspeakVoice:
    """espeak-ng and recordings, heard through aplay, in a thread of its own.

    Args:
        on_spoken: called in that thread after each utterance; must only post.
        recordings_dir: absolute; holds the recordings by their names.
    """

    def __init__(
        self, speaker: Speaker, on_spoken: OnSpoken, recordings_dir: Path,
        languages: Collection[str],
    ) -> None:
        self._recordings_dir = recordings_dir
        self._speaker = speaker
        self._on_spoken = on_spoken
        self.languages = languages
        self._lock = Condition()
        self._order: Order | None = None
        self._speaking: Speaking | Playing | None = None
        self._is_over = False
        self._is_told = False
        self._missed: set[Path] = set()
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
                for piece in order.pieces:
                    self._speak(order, piece)
            except Exception:
                log.exception("Something could not be read aloud.")
            self._end(order)

    def _speak(self, order: Order, piece: Piece) -> None:
        if piece.recording:
            file = self._recordings_dir / f"{piece.recording}.wav"
            try:
                self._let_hear(order, Playing(self._speaker.device, file, order.level))
                return
            except (OSError, EOFError, wave.Error) as error:
                self._miss(file, error)
        self._let_hear(order, Speaking(self._speaker, piece.words, order.language, order.level))

    def _miss(self, file: Path, error: Exception) -> None:
        if file not in self._missed:
            self._missed.add(file)
            log.warning("%s cannot be played (%s): its text is read instead.", file, error)

    def _let_hear(self, order: Order, speaking: Speaking | Playing) -> None:
        with self._lock:
            if self._order is not order:
                return
            self._speaking = speaking
        problem = speaking.say(LONGEST_S)
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


def open_voice(
    speaker: Speaker, on_spoken: OnSpoken, recordings_dir: Path, *, has_sound: bool
) -> Voice:
    """Return the voice, or a `NoVoice` when there is none; never raises.

    Writes one line to the log about which it is.

    Args:
        on_spoken: called in a foreign thread; must only post.
        recordings_dir: absolute; holds the recordings by their names.
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
            return EspeakVoice(speaker, on_spoken, recordings_dir, languages)
        reason = "espeak-ng names no languages; see espeak-ng --voices"
    log.info("Nothing can be read aloud: %s.", reason)
    return NoVoice(reason)
