"""The site settings and their defaults: every key the settings file may have."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.settings.folders import CHECKOUT, find_cache_dir, find_data_dir, find_runtime_dir
from kiosk.settings.kind import DEVICE, FOLDER, SWITCH, number, one_of, setting, whole


@dataclass(frozen=True)
class ScreenSettings:
    """The panel.

    Attributes:
        diagonal_inch: of the visible picture; sizes of touch targets follow from it.
        fullscreen: False keeps a window with a frame (at a desk).
    """

    diagonal_inch: float = setting(10.1, number(3, 120))
    fullscreen: bool = setting(True, SWITCH)


@dataclass(frozen=True)
class ButtonSettings:
    """The attendant's button on the GPIO header.

    Attributes:
        pin: BCM number.
        pull_up: True: the button joins the pin to ground; False: to 3.3 V.
        debounce_s: edges closer together than this are one press.
        stuck_after_s: held longer than this, it is called stuck.
    """

    enabled: bool = setting(True, SWITCH)
    pin: int = setting(17, whole(2, 27))
    pull_up: bool = setting(True, SWITCH)
    debounce_s: float = setting(0.05, number(0.005, 1))
    stuck_after_s: float = setting(30.0, number(5, 3600))


@dataclass(frozen=True)
class KeySettings:
    """Three keys for visitors who do not touch the screen: on the GPIO header or a key pad.

    Attributes:
        next_pin, previous_pin, choose_pin: BCM numbers of switches; None: there is no such one.
        pull_up: True: a switch joins its pin to ground; False: to 3.3 V.
        debounce_s: edges closer together than this are one press.
        stuck_after_s: held longer than this, a switch is called stuck.
        scan_s: with one switch only, the focus moves on by itself this often; None: never.
    """

    next_pin: int | None = setting(None, whole(2, 27))
    previous_pin: int | None = setting(None, whole(2, 27))
    choose_pin: int | None = setting(None, whole(2, 27))
    pull_up: bool = setting(True, SWITCH)
    debounce_s: float = setting(0.05, number(0.005, 1))
    stuck_after_s: float = setting(30.0, number(5, 3600))
    scan_s: float | None = setting(None, number(0.5, 30))


@dataclass(frozen=True)
class IdleSettings:
    """How long nobody may touch the screen; None: as the exhibition says."""

    ask_after_s: float | None = setting(None, number(10, 3600))
    countdown_s: float | None = setting(None, number(5, 600))


@dataclass(frozen=True)
class SoundSettings:
    """The loudspeaker; `volume` from 0 (silent) to 1."""

    enabled: bool = setting(True, SWITCH)
    volume: float = setting(0.6, number(0, 1))


@dataclass(frozen=True)
class VoiceSettings:
    """The voice that reads screens aloud to visitors who ask for it.

    Attributes:
        device: ALSA's name of the loudspeaker, or of the headphones if they are another card.
        words_a_minute: how fast it speaks.
    """

    enabled: bool = setting(True, SWITCH)
    device: str = setting("default", DEVICE)
    words_a_minute: int = setting(150, whole(80, 300))


@dataclass(frozen=True)
class ReadingSettings:
    """How the terminal looks before a visitor changes it, and after each visit.

    Attributes:
        reach: how high visitors reach; None: low from 19 inch on, which are hung or stood up.
    """

    theme: str = setting("warm", one_of("warm", "calm", "contrast"))
    text_size: str = setting("normal", one_of("normal", "large", "huge"))
    aloud: str = setting("off", one_of("off", "soft", "medium", "loud"))
    reach: str | None = setting(None, one_of("normal", "low"))


@dataclass(frozen=True)
class PathSettings:
    """Where things are; all absolute.

    Attributes:
        cache_dir: the compiled content; may be emptied at any time.
        data_dir: the counts; the one folder to keep.
        runtime_dir: small files of the running process (lgpio's); gone after it.
    """

    content_dir: Path = field(default=CHECKOUT / "content", metadata={"kind": FOLDER})
    assets_dir: Path = field(default=CHECKOUT / "assets", metadata={"kind": FOLDER})
    cache_dir: Path = field(default_factory=find_cache_dir, metadata={"kind": FOLDER})
    data_dir: Path = field(default_factory=find_data_dir, metadata={"kind": FOLDER})
    runtime_dir: Path = field(default_factory=find_runtime_dir, metadata={"kind": FOLDER})


@dataclass(frozen=True)
class Settings:
    """All site settings; `Settings()` is a terminal without a settings file."""

    screen: ScreenSettings = ScreenSettings()
    button: ButtonSettings = ButtonSettings()
    keys: KeySettings = KeySettings()
    idle: IdleSettings = IdleSettings()
    sound: SoundSettings = SoundSettings()
    voice: VoiceSettings = VoiceSettings()
    reading: ReadingSettings = ReadingSettings()
    paths: PathSettings = field(default_factory=PathSettings)
