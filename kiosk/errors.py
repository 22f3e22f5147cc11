"""The errors of the terminal.

KioskError                 something the operator or author can mend; the text says how
├── SettingsError          the settings file (also a ValueError)
├── ContentError           no usable content at all (also a ValueError)
├── DisplayError           no picture can be shown (also an OSError)
├── JournalError           a file of counts cannot be read (also an OSError)
└── StoryError             a story reached a place it cannot leave (also a RuntimeError)
"""

from pathlib import Path


class KioskError(Exception):
    """Base of all errors with a message meant for people."""


class SettingsError(KioskError, ValueError):
    """Error raised when the settings file cannot be used; names file, line and remedy."""


class ContentError(KioskError, ValueError):
    """Error raised when no exhibition can be loaded at all."""


class DisplayError(KioskError, OSError):
    """Error raised when no window can be opened; says what to look at."""


class JournalError(KioskError, OSError):
    """Error raised when a file holds no counts, or damaged ones.

    Attributes:
        file, reason: which one, and what is wrong with it.
    """

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: holds no counts that can be read ({reason})")
        self.file = file
        self.reason = reason


class StoryError(KioskError, RuntimeError):
    """Error raised when a story has no next step or names a scene that is not there.

    Attributes:
        template: what is wrong, with ``{name}`` places; `values` fill them.
    """

    def __init__(self, template: str, /, **values: str) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values
