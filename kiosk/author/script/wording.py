"""Visitors’ texts on paper: all their forms, the source beside them, emoji as pictures."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from kiosk.catalog.saying import Saying, say
from kiosk.engine.text import Text

_TO_YOUNG, _TO_ADULTS, _FOR = say("To young people"), say("To adults"), say("{whom}:")


class _Form(NamedTuple):
    """For whom a form of a text is: as the script says it, and as `Text.words` takes it."""

    whom: str
    adult: bool
    audience: str | None = None


@dataclass(frozen=True)
class Wording:
    """Sets the texts of a story.

    Attributes:
        beside: language shown small under each text; None: none.
        adult: True when the form for adults comes first.
        audiences: audience id → its name.
        said: puts a saying into the language of the script's labels.
        pictured: puts pictures in place of the emoji of a text.
    """

    language: str
    beside: str | None
    adult: bool
    audiences: Mapping[str, str]
    said: Callable[[Saying], str]
    pictured: Callable[[str], Markup]

    def plain(self, text: Text) -> str:
        """Return the words that come first."""
        return text.words(self.language, adult=self.adult)

    def marked(self, text: Text) -> Markup:
        """Return the words with all their forms as HTML."""
        first, *others = self._forms(text)
        return self._words(text, first) + Markup().join(
            Markup('<span class="form"><span class="whom">{}</span> {}</span>').format(
                self.said(_FOR.filled(whom=form.whom)), self._words(text, form))
            for form in others
        )

    def _forms(self, text: Text) -> Iterator[_Form]:
        """Yield all forms of a text, the one that comes first at the beginning."""
        young, adults = _Form(self.said(_TO_YOUNG), False), _Form(self.said(_TO_ADULTS), True)
        if not text.for_adults:
            yield young
        else:
            yield from (adults, young) if self.adult else (young, adults)
        for audience in text.for_audience:
            yield _Form(self.audiences.get(audience, audience), self.adult, audience)

    def _words(self, text: Text, form: _Form) -> Markup:
        words = text.words(self.language, adult=form.adult, audience=form.audience)
        main = Markup('<span class="words" lang="{}">{}</span>').format(
            self.language, self.pictured(words))
        if self.beside is None:
            return main
        source = text.words(self.beside, adult=form.adult, audience=form.audience)
        return main + Markup('<span class="beside" lang="{}">{}</span>').format(
            self.beside, self.pictured(source))
