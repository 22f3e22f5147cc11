"""What is on the screens of dialogues, questions, activities and pages to read."""

from msgspec import Struct

from kiosk.engine.action import Action
from kiosk.engine.view_data_story import NoticePanel, TellPanel
from kiosk.engine.view_element import Bar, Button, Chip, Style


class Head(Struct, frozen=True):
    """What stands at the top of every screen of a story.

    Attributes:
        kicker: name of the story or of its chapter.
        progress: parts of the story before this one, and in all; (0, 0): it is no story.
    """

    kicker: str
    icon: str
    progress: tuple[int, int]


class Figure(Struct, frozen=True):
    """Somebody in a dialogue.

    Attributes:
        speaks: True while the words on the screen are theirs.
    """

    name: str
    face: str
    speaks: bool


class RepliesPanel(Struct, frozen=True, tag="replies"):
    """What can be said or done now.

    Attributes:
        thought: the inner voice; empty: none.
    """

    prompt: str
    thought: str
    replies: tuple[Button, ...]


class DialogueView(Struct, frozen=True, tag="dialogue"):
    """Two people talk, or the narrator does.

    Attributes:
        figures: left and right; empty where nobody talks.
        picture: name of a picture under ``assets/scenes``; shown where there are no figures.
        speaker: name above the words; empty for the narrator.
        words: what is said or told.
        panel: what can be answered, a card or note, what can be noticed; None: just go on.
    """

    style: Style
    head: Head
    figures: tuple[Figure, ...]
    picture: str
    picture_focus: tuple[int, int]
    speaker: str
    words: str
    panel: RepliesPanel | TellPanel | NoticePanel | None
    bar: Bar


class AnswerCard(Struct, frozen=True):
    """One answer to a question.

    Attributes:
        badge: ``A`` to ``D``; empty in a vote.
        chosen: True when it is marked, where several can be.
        note: why it cannot be taken now; empty when it can.
        action: None when it cannot be taken now.
    """

    badge: str
    text: str
    chosen: bool
    note: str
    action: Action | None


class QuizView(Struct, frozen=True, tag="quiz"):
    """A question, or a vote.

    Attributes:
        face: who asks.
        hint: small words under the question, such as «mehrere Antworten»; empty: none.
    """

    style: Style
    head: Head
    prompt: str
    hint: str
    face: str
    answers: tuple[AnswerCard, ...]
    bar: Bar


class Given(Struct, frozen=True):
    """An answer after the question.

    Attributes:
        kind: ``chosen`` (hand), ``helpful`` (tick), ``chosen_helpful`` (both) or ``quiet``.
        kicker: «Du hast gewählt»; empty for a quiet one.
    """

    kind: str
    kicker: str
    text: str


class FeedbackView(Struct, frozen=True, tag="feedback"):
    """What is good to know after a question or an activity. Nothing is wrong.

    Attributes:
        given: the answers, or what was set, in order.
        lead: about the answer taken; empty: nothing special.
        title, text: the explanation; the title may be empty.
    """

    style: Style
    head: Head
    prompt: str
    given: tuple[Given, ...]
    kicker: str
    lead: str
    title: str
    text: str
    chips: tuple[Chip, ...]
    bar: Bar


class BinButton(Struct, frozen=True):
    """Where a card can be put, or what can be said to a point.

    Attributes:
        count: small words about how many are there; empty: not counted.
        world: colour name of the tokens.
        action: None when there is nothing left to put.
    """

    text: str
    icon: str
    world: str
    count: str
    action: Action | None


class SortView(Struct, frozen=True, tag="sort"):
    """One card at a time goes into a bin; also a checklist, one point at a time.

    Attributes:
        count: «Karte 4 von 9».
        card: words on the card; empty when all have their place.
        about: smaller words on the card; empty: none.
        face: who stands on the card, None: nobody.
        aside: words beside the card: how it goes, or why it fits elsewhere.
        refused: True when `aside` says why the card fits elsewhere.
    """

    style: Style
    head: Head
    prompt: str
    count: str
    card: str
    about: str
    face: str | None
    aside: str
    refused: bool
    bins: tuple[BinButton, ...]
    bar: Bar


class OrderRow(Struct, frozen=True):
    """A row to be moved; None where it cannot go.

    Attributes:
        place: its number from 1, and how many rows there are.
    """

    text: str
    icon: str
    up: Action | None
    down: Action | None
    place: tuple[int, int]


class OrderView(Struct, frozen=True, tag="order"):
    """Rows are put in order.

    Attributes:
        note: small words under the rows.
        words_up, words_down: what the arrows are called when they are spoken.
    """

    style: Style
    head: Head
    prompt: str
    rows: tuple[OrderRow, ...]
    note: str
    words_up: str
    words_down: str
    bar: Bar


class SpotLine(Struct, frozen=True):
    """A line of the profile.

    Attributes:
        number: badge of a sign that was found; None: not found, or there is none.
        hinted: True when it draws attention.
        action: None when there is nothing to find, or it was found.
    """

    text: str
    number: int | None
    hinted: bool
    action: Action | None


class FoundSign(Struct, frozen=True):
    """A sign that was found, and why it can make wonder."""

    number: int
    text: str
    about: str


class SpotView(Struct, frozen=True, tag="spot"):
    """Signs are found in a drawn profile.

    Attributes:
        count: «3 von 5».
        left: how many are hidden, in words; empty when none is.
    """

    style: Style
    head: Head
    prompt: str
    count: str
    name: str
    face: str
    lines: tuple[SpotLine, ...]
    found: tuple[FoundSign, ...]
    left: str
    bar: Bar


class Stop(Struct, frozen=True):
    """A stop of the slider."""

    text: str
    chosen: bool
    action: Action


class SliderView(Struct, frozen=True, tag="slider"):
    """A feeling between two ends; nothing is called wrong.

    Attributes:
        face: changes with the stop.
        stops: from the left end to the right one.
    """

    style: Style
    head: Head
    prompt: str
    face: str
    stops: tuple[Stop, ...]
    bar: Bar


class InfoView(Struct, frozen=True, tag="info"):
    """A page to read: a question as its title, a lead, facts; or the words of a film."""

    style: Style
    head: Head
    title: str
    lead: str
    facts: tuple[Chip, ...]
    picture: str
    picture_focus: tuple[int, int]
    bar: Bar
