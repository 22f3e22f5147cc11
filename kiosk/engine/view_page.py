"""Pages to read: short facts, or the words of a film."""

from kiosk.engine.activity import Film, Info
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.view_data import Chip, InfoView, Style
from kiosk.engine.view_head import story_head


def view_page(
    scenario: Scenario, play: Play, page: Info | Film, say: Phrasing, style: Style
) -> InfoView:
    """Return the page with what belongs to it."""
    lead, facts = _words(page, say)
    own_picture = page.picture if isinstance(page, Info) else None
    return InfoView(
        style=style,
        head=story_head(scenario, play, say),
        title=say.text(page.title),
        lead=lead,
        facts=facts,
        picture=own_picture or scenario.picture,
        picture_focus=(50, 50) if own_picture else scenario.picture_focus,
        bar=standing_bar(say, onward_button(say.word("onward"))),
    )


def _words(page: Info | Film, say: Phrasing) -> tuple[str, tuple[Chip, ...]]:
    if isinstance(page, Info):
        facts = tuple(Chip(one.icon, say.text(one.text)) for one in page.facts)
        return say.text(page.lead), facts
    words = [say.text(one) for one in page.transcript]
    return words[0], tuple(Chip("film-strip", one) for one in words[1:])
