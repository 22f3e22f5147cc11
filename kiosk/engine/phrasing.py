"""The words of the interface and of stories, in the visitor's language and form of address."""

from msgspec import Struct

from kiosk.engine.exhibition import Catalog
from kiosk.engine.text import Text


class Phrasing(Struct, frozen=True):
    """Somebody's language and form of address.

    Attributes:
        adult: True for the formal form.
        audience: who is standing here, None before anybody said so.
    """

    catalog: Catalog
    language: str
    adult: bool
    audience: str | None = None

    def word(self, key: str, **values: object) -> str:
        """Return a phrase of ``content/interface.yaml`` with its {places} filled.

        Raises:
            KeyError: no such phrase; `kiosk check` finds it first.
        """
        words = self.text(self.catalog.words[key])
        return words.format(**values) if values else words

    def text(self, text: Text | None) -> str:
        """Return the words of a text, empty for None."""
        return "" if text is None else text.words(
            self.language, adult=self.adult, audience=self.audience)
