"""What is said before a story: invitation, language and audience, menu, content note."""

from kiosk.engine.action import PickLanguage
from kiosk.engine.teller import Teller, Utterances
from kiosk.engine.view_data import (
    AttractView,
    Button,
    IntroductionView,
    MenuView,
    StoryCard,
    WelcomeView,
)


def tell_attract(view: AttractView, teller: Teller) -> Utterances:
    """Yield the invitation in its own language."""
    yield from teller.text("title", view.title)
    yield from teller.text("lead", view.lead)
    yield from teller.text("minutes", view.minutes)
    yield from teller.text("anonymous", view.anonymous)
    yield from teller.text("acknowledged", view.acknowledged or "")
    yield from teller.text("touch", view.touch, action=view.action)


def tell_welcome(view: WelcomeView, teller: Teller) -> Utterances:
    """Yield languages, each in its own, and audiences."""
    codes = [_language_of(one) for one in view.languages]
    for code, word in zip(codes, view.language_title.split(" · "), strict=False):
        yield from teller.text("title", word, view.language_title, language=code)
    yield from tell_languages(view.languages, teller)
    yield from teller.text("audience_title", view.audience_title)
    for number, card in enumerate(view.audiences, start=1):
        yield from teller.choice(
            "audience", (number, len(view.audiences)), f"{card.name}. {card.about}", card.name,
            card.about, state=teller.chosen(card.chosen), action=card.action,
        )
    yield from teller.bar(view.bar)


def tell_languages(buttons: tuple[Button, ...], teller: Teller) -> Utterances:
    """Yield languages by their own names, each in its own voice."""
    for button in buttons:
        yield from teller.text(
            "language", button.label, state=teller.state_of(button), action=button.action,
            language=_language_of(button),
        )


def _language_of(button: Button) -> str | None:
    return button.action.language if isinstance(button.action, PickLanguage) else None


def tell_menu(view: MenuView, teller: Teller) -> Utterances:
    """Yield the stories of the page by their numbers, or that there is none."""
    yield from teller.text("title", view.title)
    for number, card in enumerate(view.cards, start=1):
        yield from _tell_card(card, (number, len(view.cards)), teller)
    if view.vacancy is not None:
        yield from teller.text("title", view.vacancy.title)
        yield from teller.text("text", view.vacancy.text)
        for button in view.vacancy.buttons:
            yield from teller.button("vacancy", button)
    yield from teller.bar(view.bar)


def _tell_card(card: StoryCard, place: tuple[int, int], teller: Teller) -> Utterances:
    yield from teller.choice(
        "story", place, f"{card.title}. {card.about}", card.title, card.about,
        state=teller.say.word("said_done") if card.done else "", action=card.action,
        key="said_story",
    )


def tell_introduction(view: IntroductionView, teller: Teller) -> Utterances:
    """Yield the content note, the ways on, and the bar."""
    yield from teller.text("title", view.title)
    facts = tuple(one.text for one in view.chips)
    yield from teller.text("facts", ", ".join(facts), *facts)
    for point in view.points:
        yield from teller.text("point", f"{point.label} {point.text}", point.label, point.text)
    yield from teller.button("start", view.start)
    yield from teller.button("back", view.back)
    yield from teller.bar(view.bar)
