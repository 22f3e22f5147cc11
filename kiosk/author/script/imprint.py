"""What stands on the cover of a script: for whom the story is, how long it takes, its version."""

from collections.abc import Iterator, Mapping

from babel.dates import format_date

from kiosk.author.playing_time import MINUTE_S, Pace
from kiosk.author.script.edition import Edition
from kiosk.author.script.stylesheet import Margins
from kiosk.author.script.telling import Labels
from kiosk.author.script.wording import Wording
from kiosk.engine.exhibition import Contact

Paces = Mapping[tuple[str, str], Pace]
"""(scenario, language) → words and minutes, as `kiosk check` measures them."""


def imprint(
    edition: Edition, paces: Paces, labels: Labels, wording: Wording
) -> dict[str, object]:
    """Return the names the templates use on the cover and in the sign-off."""
    language_name = edition.language_name(edition.language)
    title = wording.plain(edition.manuscript.scenario.title)
    return {
        "language": edition.language,
        "label_language": edition.label_language,
        "language_name": language_name,
        "language_line": " · ".join(_language_parts(edition, labels)),
        "title": labels.label("title_line", title=title, language=language_name),
        "exhibition": wording.plain(edition.manuscript.catalog.title),
        "visitors": edition.manuscript.visitors,
        "contacts": _contacts(edition),
        "measures": [_measure(edition.language_name(language), pace, labels)
                     for (story, language), pace in paces.items()
                     if story == edition.manuscript.scenario.id],
        "fingerprint": edition.fingerprint,
        "changed_on": format_date(edition.changed_on, "long", locale=edition.label_language),
        "changed_on_iso": edition.changed_on.isoformat(),
    }


def margins(edition: Edition, labels: Labels, wording: Wording) -> Margins:
    """Return what stands in the margins of each page, so that none is taken for another script."""
    scenario = edition.manuscript.scenario
    return Margins(
        f"{wording.plain(scenario.title)} · {' · '.join(_language_parts(edition, labels))}",
        labels.label("remarks"),
        " · ".join((labels.label("version_of", version=scenario.version),
                    labels.label(scenario.status), edition.fingerprint)),
    )


def _language_parts(edition: Edition, labels: Labels) -> Iterator[str]:
    name = edition.language_name(edition.language)
    if edition.beside is None:
        yield name
    else:
        yield labels.label("beside", language=name, beside=edition.language_name(edition.beside))
    if edition.adult:
        yield labels.label("as_adult")


def _contacts(edition: Edition) -> tuple[Contact, ...]:
    known = {one.id: one for one in edition.manuscript.catalog.contacts}
    return tuple(known[one] for one in edition.manuscript.scenario.help)


def _measure(language: str, pace: Pace, labels: Labels) -> str:
    return labels.label(
        "measure", language=language, words_least=pace.words_least, words_most=pace.words_most,
        least=labels.number(pace.seconds_least / MINUTE_S),
        most=labels.number(pace.seconds_most / MINUTE_S),
    )
