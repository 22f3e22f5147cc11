"""What is said on questions, activities and pages to read."""

from kiosk.engine.spoken_story import tell_head
from kiosk.engine.teller import Teller, Utterances, only_asked
from kiosk.engine.view_data import (
    AnswerCard,
    FeedbackView,
    InfoView,
    OrderRow,
    OrderView,
    PollView,
    QuizView,
    SliderView,
    SortView,
    SpotLine,
    SpotView,
)


def tell_quiz(view: QuizView, teller: Teller) -> Utterances:
    """Yield the question and its answers by their numbers."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("prompt", view.prompt)
    yield from teller.text("hint", view.hint)
    for number, card in enumerate(view.answers, start=1):
        yield from _tell_answer(card, (number, len(view.answers)), bool(view.hint), teller)
    yield from teller.bar(view.bar)


def _tell_answer(
    card: AnswerCard, place: tuple[int, int], several: bool, teller: Teller
) -> Utterances:
    if card.action is None:
        state = teller.say.word("said_unavailable")
    else:
        state = teller.marked(card.chosen) if several else teller.chosen(card.chosen)
    # The badge says the same as the number, in a letter.
    words = f"{card.text}\n{card.note}" if card.note else card.text
    yield from teller.choice(
        "answer", place, words, card.text, card.note, key="said_answer", state=state,
        action=card.action,
    )


def tell_feedback(view: FeedbackView, teller: Teller) -> Utterances:
    """Yield what was taken, what is good to know, and the way on."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("prompt", view.prompt)
    for number, one in enumerate(view.given):
        helps = teller.say.word("said_helpful") if one.kind.endswith("helpful") else ""
        words = f"{one.kicker} {one.text}".strip()
        yield from teller.text(f"given {number}", words, one.kicker, one.text, state=helps)
    yield from _tell_explanation(view, teller)
    yield from teller.bar(view.bar)


def tell_poll(view: PollView, teller: Teller) -> Utterances:
    """Yield the options with their shares, what is good to know, and the way on."""
    yield from teller.text("head", view.head)
    yield from teller.text("note", view.note.text)
    yield from teller.text("prompt", view.prompt)
    for number, one in enumerate(view.bars):
        words = teller.say.word("said_by", name=teller.pronounced(one.text), words=one.percent)
        yield from teller.text(f"share {number}", words, one.text, one.percent)
    if view.lead or view.title or view.text or view.chips:
        yield from _tell_explanation(view, teller)
    yield from teller.bar(view.bar)


def _tell_explanation(view: FeedbackView | PollView, teller: Teller) -> Utterances:
    yield from teller.text("kicker", view.kicker)
    yield from teller.text("lead", view.lead)
    yield from teller.text("title", view.title)
    yield from teller.text("text", view.text)
    for chip in view.chips:
        yield from teller.text("tip", chip.text)


def tell_sort(view: SortView, teller: Teller) -> Utterances:
    """Yield the card, why it fits elsewhere if it does, and where it can be put."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("prompt", view.prompt)
    yield from teller.text("card", f"{view.count}. {view.card}", view.count, view.card)
    yield from teller.text("about", view.about)
    yield from teller.text("aside", view.aside)
    for number, one in enumerate(view.bins, start=1):
        yield from teller.choice(
            "bin", (number, len(view.bins)), one.text, one.text, one.count, state=one.count,
            action=one.action,
        )
    yield from teller.bar(view.bar)


def tell_order(view: OrderView, teller: Teller) -> Utterances:
    """Yield the rows from the top; where they can go only to somebody who asks."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("prompt", view.prompt)
    for row in view.rows:
        yield from teller.choice("row", row.place, row.text, key="said_row")
    yield from teller.text("note", view.note)
    for row in view.rows:
        yield from only_asked(_tell_arrows(row, view, teller))
    yield from teller.bar(view.bar)


def _tell_arrows(row: OrderRow, view: OrderView, teller: Teller) -> Utterances:
    for words, action in ((view.words_up, row.up), (view.words_down, row.down)):
        if action is not None:
            told = teller.say.word("said_by", name=words, words=teller.pronounced(row.text))
            yield from teller.text("arrow", told, words, action=action)


def tell_spot(view: SpotView, teller: Teller) -> Utterances:
    """Yield the lines of the profile by their numbers, and the signs that were found."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("prompt", view.prompt)
    yield from teller.text("name", view.name)
    for number, line in enumerate(view.lines, start=1):
        yield from _tell_line(line, (number, len(view.lines)), teller)
    for sign in view.found:
        words = f"{sign.text}. {sign.about}"
        yield from teller.text(f"found {sign.number}", words, sign.text, sign.about)
    yield from teller.text("count", view.count)
    yield from teller.text("left", view.left)
    yield from teller.bar(view.bar)


def _tell_line(line: SpotLine, place: tuple[int, int], teller: Teller) -> Utterances:
    """A hint is heard as it is seen; that nothing is hidden in a line is not."""
    is_found = line.number is not None
    state = teller.say.word("said_hinted") if line.hinted else teller.chosen(is_found)
    yield from teller.choice(
        "line", place, line.text, key="said_row", state=state, action=line.action)


def tell_slider(view: SliderView, teller: Teller) -> Utterances:
    """Yield the stops from the left end to the right one."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("prompt", view.prompt)
    for number, stop in enumerate(view.stops, start=1):
        yield from teller.choice(
            "stop", (number, len(view.stops)), stop.text, state=teller.chosen(stop.chosen),
            action=stop.action,
        )
    yield from teller.bar(view.bar)


def tell_info(view: InfoView, teller: Teller) -> Utterances:
    """Yield a page from its title to its last fact."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    yield from teller.text("title", view.title)
    yield from teller.text("lead", view.lead)
    for fact in view.facts:
        yield from teller.text("fact", fact.text)
    yield from teller.bar(view.bar)
