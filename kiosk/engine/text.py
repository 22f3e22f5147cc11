"""A visitor's text in its languages and, where it differs, for whom it is."""

from msgspec import Struct


class Text(Struct, frozen=True):
    """One text in every language it exists in, with an optional form for adults.

    Attributes:
        by_language: language code → words, e.g. ``{"de": "Hilfe", "en": "Help"}``. Never empty.
        for_adults: the same for visitors who are addressed formally (Sie, vous, Lei);
            a language missing here falls back to `by_language`.
        for_audience: audience → language → words, where one audience has its own.
    """

    by_language: dict[str, str]
    for_adults: dict[str, str] = {}
    for_audience: dict[str, dict[str, str]] = {}

    def words(self, language: str, *, adult: bool = False, audience: str | None = None) -> str:
        """Return the words in `language`, or in the source language where it is missing.

        A scenario is only offered in languages it is complete in, so the last resort is
        never seen in a story; it keeps the terminal alive if a single word is missing.
        """
        own = self.for_audience.get(audience, {}) if audience is not None else {}
        if language in own:
            return own[language]
        if adult and language in self.for_adults:
            return self.for_adults[language]
        if language in self.by_language:
            return self.by_language[language]
        return next(iter(self.by_language.values()))
