"""What is said in a story: the chat, a talk, and what stands beside them."""

from kiosk.engine.action import Hurry
from kiosk.engine.teller import Teller, Utterances, only_asked
from kiosk.engine.utterance import EARLIER, FRESH, STANDING
from kiosk.engine.view_data import (
    Bubble,
    Button,
    ChatView,
    DialogueView,
    NoticePanel,
    Phone,
    RepliesPanel,
    TellPanel,
    ThreadView,
    VoicePanel,
)


def tell_head(kicker: str, progress: tuple[int, int], teller: Teller) -> Utterances:
    """Yield the name of the story or chapter, and how far it is; no story has no parts."""
    here, count = progress
    part = teller.say.word("said_part", number=here + 1, count=count) if count else ""
    yield from teller.text("head", f"{kicker}. {part}".strip(), kicker, when=STANDING)


def tell_chat(view: ChatView, teller: Teller) -> Utterances:
    """Yield the messages in their order, then what stands beside the phone."""
    yield from tell_head(view.kicker, view.progress, teller)
    yield from _tell_phone(view.phone, teller)
    match view.panel:
        case VoicePanel() as panel:
            yield from _tell_voice(panel, teller)
        case TellPanel() as panel:
            yield from _tell_told(panel, teller)
        case NoticePanel() as panel:
            yield from _tell_notice(panel, teller)
    yield from teller.bar(view.bar)


def tell_thread(view: ThreadView, teller: Teller) -> Utterances:
    """Yield a page of the whole chat."""
    title = view.phone.title
    yield from teller.text("phone", title, when=STANDING)
    for place, bubble in enumerate(view.phone.bubbles):
        yield from _tell_bubble(place, bubble, view.phone, FRESH, teller)
    yield from teller.bar(view.bar)


def _tell_phone(phone: Phone, teller: Teller) -> Utterances:
    title = f"{phone.title}, {phone.status}"
    yield from teller.text("phone", title, phone.title, phone.status, when=STANDING)
    own = [place for place, one in enumerate(phone.bubbles) if one.own]
    for place, bubble in enumerate(phone.bubbles):
        when = EARLIER if own and place < own[-1] else FRESH
        yield from _tell_bubble(place, bubble, phone, when, teller)
    if phone.band is not None:
        words = f"{phone.band.title} {phone.band.text}"
        yield from teller.text("band", words, phone.band.title, phone.band.text)


def _tell_bubble(
    place: int, bubble: Bubble, phone: Phone, when: str, teller: Teller
) -> Utterances:
    name = phone.owner if bubble.own else bubble.speaker or phone.title
    told = teller.say.word("said_by", name=name, words=teller.pronounced(bubble.text))
    yield from teller.text(
        f"message {place}", told, bubble.text, bubble.speaker or "", when=when)
    if bubble.mark is not None:
        yield from teller.text(f"mark {place}", bubble.mark, when=when)


def _tell_voice(panel: VoicePanel, teller: Teller) -> Utterances:
    if panel.thought:
        words = teller.say.word("said_thinking", name=panel.who, words=panel.thought)
        yield from teller.text("thought", words, panel.who, panel.thought)
    else:
        yield from teller.text("who", panel.who, when=STANDING)
    yield from tell_replies(panel.prompt, panel.replies, teller)
    if panel.hurry is not None:
        hurry = teller.button("hurry", panel.hurry)
        # Messages come as fast as they are read; the button is news to nobody.
        is_hurry = isinstance(panel.hurry.action, Hurry)
        yield from only_asked(hurry) if is_hurry else hurry


def tell_replies(prompt: str, replies: tuple[Button, ...], teller: Teller) -> Utterances:
    """Yield a question and what can be answered, by its numbers."""
    yield from teller.text("prompt", prompt)
    for number, reply in enumerate(replies, start=1):
        yield from teller.choice(
            f"reply to «{prompt}»", (number, len(replies)), reply.label, key="said_answer",
            state=teller.state_of(reply), action=reply.action if reply.enabled else None,
        )


def _tell_told(panel: TellPanel, teller: Teller) -> Utterances:
    kicker = panel.kicker
    if panel.kind == "thought":
        words = teller.say.word("said_thinking", name=kicker, words=panel.text)
        yield from teller.text("thought", words, kicker, panel.text)
        return
    yield from teller.text(panel.kind, kicker)
    yield from teller.text("told title", panel.title)
    yield from teller.text("told", panel.text)


def _tell_notice(panel: NoticePanel, teller: Teller) -> Utterances:
    yield from teller.text("kicker", panel.kicker)
    yield from teller.text("title", panel.title)
    yield from teller.text("text", panel.text)
    for number, one in enumerate(panel.observations, start=1):
        state = "" if one.told else teller.marked(one.marked)
        yield from teller.choice(
            "observation", (number, len(panel.observations)), one.text, state=state,
            action=one.action,
        )


def tell_dialogue(view: DialogueView, teller: Teller) -> Utterances:
    """Yield who is there, what is said, and what can be answered."""
    yield from tell_head(view.head.kicker, view.head.progress, teller)
    names = tuple(one.name for one in view.figures)
    yield from teller.text("figures", ", ".join(names), *names, when=STANDING)
    words = view.words
    if view.speaker:
        words = teller.say.word("said_by", name=view.speaker, words=teller.pronounced(words))
    yield from teller.text("words", words, view.speaker, view.words)
    match view.panel:
        case RepliesPanel(prompt, thought, replies):
            yield from teller.text("thought", thought)
            yield from tell_replies(prompt, replies, teller)
        case TellPanel() as panel:
            yield from _tell_told(panel, teller)
        case NoticePanel() as panel:
            yield from _tell_notice(panel, teller)
    yield from teller.bar(view.bar)
