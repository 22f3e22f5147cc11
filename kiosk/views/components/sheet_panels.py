"""What is told, or asked to be noticed, as a card of a sheet."""

from kiosk.engine.view_data import NoticePanel, TellPanel
from kiosk.views.components.sheet_cards import WordCard


def tell_card(panel: TellPanel, world: str) -> WordCard:
    """Return a note, a technique card, a feedback or a thought."""
    is_feedback = panel.kind == "feedback"
    return WordCard(
        panel.kicker, panel.title, panel.text,
        ground="butter_soft" if is_feedback else "card",
        deep="butter_deep" if is_feedback else f"{world}_deep",
        face=panel.face, icon=panel.icon,
    )


def notice_card(panel: NoticePanel) -> WordCard:
    """Return the question what was noticed."""
    return WordCard(panel.kicker, panel.title, panel.text, "butter_soft", "butter_deep",
                    icon="lightbulb")
