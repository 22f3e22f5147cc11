"""Site settings: what belongs to this terminal and not to the exhibition, from one TOML file.

Every key has a default, every path is absolute, an unknown key is an error. `read_settings` is
strict (checks); `load_settings` is for a terminal that must start whatever the file holds.
"""

from kiosk.settings.file import DEFAULT_FILE, FILE_VARIABLE, load_settings, read_settings
from kiosk.settings.model import (
    ButtonSettings,
    IdleSettings,
    KeySettings,
    PathSettings,
    ReadingSettings,
    ScreenSettings,
    Settings,
    SoundSettings,
    VoiceSettings,
)

__all__ = [
    "DEFAULT_FILE",
    "FILE_VARIABLE",
    "ButtonSettings",
    "IdleSettings",
    "KeySettings",
    "PathSettings",
    "ReadingSettings",
    "ScreenSettings",
    "Settings",
    "SoundSettings",
    "VoiceSettings",
    "load_settings",
    "read_settings",
]
