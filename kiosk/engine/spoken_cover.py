"""What is said on the screens that lie over a place."""

from kiosk.engine.action import PickLanguage
from kiosk.engine.spoken_entrance import tell_languages
from kiosk.engine.teller import Teller, Utterances
from kiosk.engine.utterance import STANDING
from kiosk.engine.view_data import (
    Choice,
    HelpView,
    LeavingView,
    PauseSignView,
    ReadingView,
    ResettingView,
    StillThereView,
    StumbledView,
)


def tell_help(view: HelpView, teller: Teller) -> Utterances:
    """Yield who helps, numbers digit by digit."""
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("title", view.title)
    yield from teller.text("lead", view.lead)
    for card in view.cards:
        yield from teller.text("card title", card.title)
        yield from teller.text("headline", card.headline)
        yield from teller.text("about", card.about)
        yield from teller.text("hint", card.hint)
    yield from teller.bar(view.bar)


def tell_leaving(view: LeavingView, teller: Teller) -> Utterances:
    """Yield only what gives nothing away to whoever comes: that all is well, and the way back."""
    yield from teller.text("title", view.title)
    yield from teller.button("stay", view.stay)


def tell_still_there(view: StillThereView, teller: Teller) -> Utterances:
    """Yield the question, its answers, and once how many seconds there are."""
    yield from teller.text("title", view.title)
    yield from teller.text("text", view.text)
    yield from teller.text("seconds", f"{view.seconds} {view.unit}", view.unit, ticks=True)
    for button in (view.stay, view.restart, view.help):
        yield from teller.button("button", button)


def tell_resetting(view: ResettingView, teller: Teller) -> Utterances:
    """Yield what the ring of the attendant's button means."""
    yield from teller.text("title", view.title)
    yield from teller.text("text", view.text)


def tell_stumbled(view: StumbledView, teller: Teller) -> Utterances:
    """Yield the apology, the ways on, and once how it goes on by itself."""
    yield from teller.text("title", view.title)
    yield from teller.text("text", view.text)
    for button in (view.stories, view.help, view.leave):
        yield from teller.button("button", button)
    yield from teller.text("footer", view.footer, ticks=True)


def tell_pause_sign(view: PauseSignView, teller: Teller) -> Utterances:
    """Yield that the terminal rests, and who helps meanwhile."""
    yield from teller.text("title", view.title)
    if view.help is not None:
        yield from teller.text("question", view.help.question)
        yield from teller.text("headline", view.help.headline)
        yield from teller.text("verb", view.help.verb)


def tell_reading(view: ReadingView, teller: Teller) -> Utterances:
    """Yield the rows, each choice with the name of its row."""
    yield from teller.text("title", view.title)
    for choice in view.choices:
        yield from _tell_row(choice, teller)
    yield from teller.button("sound", view.sound)
    yield from teller.text("preview_title", view.preview_title, when=STANDING)
    for place, bubble in enumerate(view.preview):
        yield from teller.text(f"preview {place}", bubble.text, when=STANDING)
    yield from teller.bar(view.bar)


def _tell_row(choice: Choice, teller: Teller) -> Utterances:
    if isinstance(choice.buttons[0].action, PickLanguage):
        yield from teller.text("row", choice.label)
        yield from tell_languages(choice.buttons, teller)
        return
    for button in choice.buttons:
        # «Normal» stands in more than one row.
        yield from teller.text(
            "option", f"{choice.label}: {button.label}", choice.label, button.label,
            state=teller.state_of(button), action=button.action,
        )
