"""What is said behind a story: ending, techniques, the way taken."""

from kiosk.engine.teller import Teller, Utterances
from kiosk.engine.view_data import CardsView, EndingView, NoticedView, RecapView, StationView


def tell_ending(view: EndingView, teller: Teller) -> Utterances:
    """Yield how it ended, one thing to do, and who helps."""
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("text", view.text)
    for one in view.statements:
        yield from teller.text("statement", one)
    yield from teller.text("next_step_title", view.next_step_title)
    yield from teller.text("next_step", view.next_step)
    yield from teller.text("helpers_title", view.helpers_title)
    for one in view.helpers:
        yield from teller.text("helper", one)
    yield from teller.bar(view.bar)


def tell_cards(view: CardsView, teller: Teller) -> Utterances:
    """Yield the techniques."""
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("title", view.title)
    for card in view.cards:
        yield from teller.text("card", f"{card.title}. {card.text}", card.title, card.text)
    yield from teller.bar(view.bar)


def tell_noticed(view: NoticedView, teller: Teller) -> Utterances:
    """Yield what was noticed."""
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("title", view.title)
    for words in view.signs:
        yield from teller.text("sign", words)
    yield from teller.bar(view.bar)


def tell_recap(view: RecapView, teller: Teller) -> Utterances:
    """Yield the stations of the way by their numbers, what to take along, and the rest."""
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("title", view.title)
    for number, one in enumerate(view.stations, start=1):
        yield from teller.choice(
            "station", (number, len(view.stations)), f"{one.title}. {one.text}", one.title,
            one.text, action=one.action,
        )
    yield from teller.text("takeaway_title", view.takeaway_title)
    for words in view.takeaways:
        yield from teller.text("takeaway", words)
    yield from teller.text("other_title", view.other_title)
    yield from teller.text("other_text", view.other_text)
    yield from teller.text("closing", view.closing)
    yield from teller.bar(view.bar)


def tell_station(view: StationView, teller: Teller) -> Utterances:
    """Yield one decision: what was asked, what was done, what else was possible."""
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("title", view.title)
    yield from teller.text("prompt", view.prompt)
    done = f"{view.done_title} {view.done}"
    yield from teller.text("done", done, view.done_title, view.done)
    if view.feedback:
        yield from teller.text("feedback_title", view.feedback_title)
    yield from teller.text("feedback", view.feedback)
    if view.others:
        yield from teller.text("others_title", view.others_title)
    for words in view.others:
        yield from teller.text("other", words)
    yield from teller.bar(view.bar)
