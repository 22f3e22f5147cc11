"""What is said to authors, in their own language.

English is in the code; each other tongue has a PO file in the folder ``tongues``.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.catalog.saying import Saying

ENGLISH = "en"
TONGUES = (ENGLISH, "de", "fr", "it")
FOLDER = Path(__file__).parent / "tongues"


_SAYS_LANGUAGE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first of these variables that is set tells the language of whoever sits here."""


def tongue_of(environment: Mapping[str, str]) -> str:
    """Return the one of TONGUES an environment asks for, English for any other language."""
    locale = next((environment[one] for one in _SAYS_LANGUAGE if environment.get(one)), "")
    language = re.split("[_.@-]", locale.lower())[0]
    return language if language in TONGUES else ENGLISH


def translate(saying: Saying, language: str) -> str:
    """Return what is said in one of TONGUES; what has no translation is said in English."""
    templates = _templates(language)
    return saying.told(lambda english: templates.get(english, english))


@cache
def _templates(language: str) -> dict[str, str]:
    """Return English template → finished translation."""
    if language == ENGLISH:
        return {}
    # Late: commands name the languages before it is known that one will be needed.
    from babel.messages.pofile import read_po

    with (FOLDER / f"{language}.po").open("rb") as file:
        return {
            str(one.id): str(one.string)
            for one in read_po(file)
            if one.id and one.string and not one.fuzzy
        }
