"""What is said on the screen of a film: its subtitles as they come, its controls when it stands."""

from msgspec.structs import replace

from kiosk.engine.action import WindBack
from kiosk.engine.screening import BACK_S
from kiosk.engine.teller import Teller, Utterances
from kiosk.engine.utterance import ASKED, FRESH
from kiosk.engine.view_data import Bar, FilmView


def tell_film(view: FilmView, teller: Teller) -> Utterances:
    """Yield the title and what is said now.

    While the film runs nothing talks over it: its controls are for whoever asks, as by moving the
    focus there. When it is held or has ended they are said.
    """
    yield from teller.text("title", view.title)
    yield from teller.text("words", view.words)
    stands = view.length_s is not None and not view.runs
    for one in _tell_bar(view.bar, teller):
        is_control = one.when == FRESH
        yield one if stands or not is_control else replace(one, id=f"on {one.id}", when=ASKED)


def _tell_bar(bar: Bar, teller: Teller) -> Utterances:
    seconds = teller.say.word("said_film_back", count=round(BACK_S))
    for one in teller.bar(bar):
        if isinstance(one.action, WindBack):
            yield replace(one, words=teller.say.word("said_button", words=seconds))
        else:
            yield one
