"""What is on a screen, as plain words: for the terminal window."""

from kiosk.engine.activity import Sort
from kiosk.engine.cursor import step_at
from kiosk.engine.play import Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose
from kiosk.engine.view_data import (
    CardsView,
    ChatView,
    DialogueView,
    EndingView,
    FeedbackView,
    InfoView,
    NoticedView,
    NoticePanel,
    OrderView,
    PollView,
    QuizView,
    RecapView,
    RepliesPanel,
    SliderView,
    SortView,
    SpotView,
    TellPanel,
    View,
    VoicePanel,
)

Panel = VoicePanel | RepliesPanel | TellPanel | NoticePanel | None


def screen_words(shown: View) -> tuple[str, ...]:
    """Return the paragraphs of a screen of a story; of a chat only what stands beside it."""
    match shown:
        case ChatView(panel=panel):
            return _panel_words(panel)
        case DialogueView(speaker=speaker, words=words, panel=panel):
            said = f"{speaker}: {words}" if speaker else words
            return tuple(one for one in (said, *_panel_words(panel)) if one)
        case EndingView():
            return (*shown.statements, shown.text, f"{shown.next_step_title}: {shown.next_step}",
                    f"{shown.helpers_title}: {', '.join(shown.helpers)}")
        case CardsView(title=title, cards=cards):
            return (title, *(f"• {one.title}: {one.text}" for one in cards))
        case NoticedView(title=title, signs=signs):
            return (title, *(f"• {one}" for one in signs))
        case _:
            return _activity_words(shown)


def _activity_words(shown: View) -> tuple[str, ...]:
    match shown:
        case QuizView(prompt=prompt, hint=hint):
            return (f"{prompt} {hint}".strip(),)
        case SliderView(prompt=prompt):
            return (prompt,)
        case FeedbackView():
            given = (f"• {one.kicker} {one.text}" for one in shown.given if one.kicker)
            told = (shown.lead, shown.title, shown.text)
            return (f"[{shown.kicker}]", *given, *(one for one in told if one))
        case PollView():
            shares = (f"• {one.text}: {one.percent}" for one in shown.bars)
            told = (shown.lead, shown.title, shown.text)
            return (f"[{shown.head}]", *shares, *(one for one in told if one))
        case SortView():
            return (f"{shown.prompt} ({shown.count})", shown.card, shown.about)
        case OrderView(prompt=prompt, rows=rows):
            return (prompt, *(f"• {one.text}" for one in rows))
        case SpotView(prompt=prompt, name=name, lines=lines):
            return (prompt, f"[{name}]", *(f"• {one.text}" for one in lines))
        case InfoView(title=title, lead=lead, facts=facts):
            return (title, lead, *(f"• {one.text}" for one in facts))
        case other:
            raise AssertionError(f"no story shows {type(other).__name__}")


def _panel_words(panel: Panel) -> tuple[str, ...]:
    match panel:
        case VoicePanel(replies=()) | None:
            return ()
        case VoicePanel(who=who, thought=thought, prompt=prompt) if thought:
            return (f"({who}: {thought})", prompt)
        case RepliesPanel(thought=thought, prompt=prompt) if thought:
            return (f"({thought})", prompt)
        case VoicePanel(prompt=prompt) | RepliesPanel(prompt=prompt):
            return (prompt,)
        case TellPanel(kicker=kicker, title=title, text=text):
            return (f"[{kicker}: {title}]" if title else f"[{kicker}]", text)
        case NoticePanel(title=title, observations=observations):
            return (f"[{title}]", *(f"• {one.text}" for one in observations))


def recap_words(shown: RecapView) -> tuple[str, ...]:
    """Return the paragraphs of the recap."""
    return (f"{shown.kicker}: {shown.title}",
            *(f"• {one.title}: {one.text}" for one in shown.stations),
            shown.takeaway_title, *(f"• {one}" for one in shown.takeaways), shown.closing)


def way_labels(scenario: Scenario, play: Play, language: str) -> dict[str, str]:
    """Return name of a way → its words, for the ways that have any."""
    match step_at(scenario, play.cursor):
        case Choose(options=options):
            return {one.id: one.text.words(language) for one in options}
        case Sort(bins=bins):
            return {one.id: one.text.words(language) for one in bins}
        case _:
            return {}
