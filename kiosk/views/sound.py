"""The cues of the exhibition; silent without a sound device, and never waited for."""

import logging
import os
from pathlib import Path

log = logging.getLogger(__name__)


CARDS = Path("/proc/asound/cards")


def has_sound_device() -> bool:
    """Return whether the system has a sound card or a sound server; asking SDL is not silent."""
    runtime_dir = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.environ.get("PULSE_SERVER") or (runtime_dir and Path(runtime_dir, "pulse").exists()):
        return True
    try:
        return "[" in CARDS.read_text()
    except OSError:
        return False


class Sound:
    """Plays cues by name.

    Args:
        volume: 0 (mute) to 1.
        cue_db: loudness of each cue relative to speech, in decibel (tokens).
    """

    def __init__(self, assets_dir: Path, volume: float, cue_db: dict[str, float]) -> None:
        self._assets_dir = assets_dir
        self._volume = volume
        self._cue_db = cue_db
        self._cues: dict[str, object | None] = {}
        self._looked = False

    def load(self) -> None:
        """Load every cue, so that none is late when first heard."""
        if self._is_heard():
            for name in self._cue_db:
                self._cue(name)

    def play(self, name: str) -> None:
        """Begin a cue; one that is missing or has no device is left out."""
        cue = self._cue(name) if self._is_heard() else None
        if cue is None:
            return
        try:
            cue.play()
        except Exception:
            log.exception("The cue «%s» could not be played; the terminal goes on silently", name)
            self._cues[name] = None

    def film_volume(self) -> float:
        """Return how loud a film is, 0 where nothing can be heard; opens the mixer if need be."""
        if not self._is_heard():
            return 0.0
        self.load()
        return self._volume

    def _is_heard(self) -> bool:
        """Return whether cues can be heard; looks for a device once."""
        if self._volume > 0 and not self._looked:
            self._looked = True
            if not has_sound_device():
                log.info("There is no sound device: the terminal is silent.")
                self._volume = 0.0
        return self._volume > 0

    def _cue(self, name: str) -> object | None:
        if name not in self._cues:
            self._cues[name] = self._loaded(name)
        return self._cues[name]

    def _loaded(self, name: str) -> object | None:
        from kivy.core.audio import SoundLoader

        path = self._assets_dir / "sounds" / f"{name}.ogg"
        cue = SoundLoader.load(str(path)) if path.is_file() else None
        # Without a device SDL gives a cue of length 0 that never sounds.
        if cue is None or cue.length <= 0:
            log.info("No sound for «%s»: no device, or %s is missing", name, path)
            return None
        cue.volume = min(1.0, self._volume * 10 ** (self._cue_db.get(name, 0.0) / 20))
        return cue
