"""A vote after the visitor's own: bars once enough have voted, thanks before that."""

import msgspec

from kiosk.engine.ballot import VOTERS_LEAST, Ballot, percents
from kiosk.engine.deciding import choice_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Answering, Play, mood_of
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose
from kiosk.engine.view_data import Chip, FeedbackView, PollBar, PollView, Style
from kiosk.engine.view_head import face_of
from kiosk.engine.view_question import view_answer

WORLDS = ("mint", "lilac", "butter", "sky", "rose", "coral")
"""Colours of the bars, in the order of the options."""

FACES_MOST = 2


def view_poll(
    scenario: Scenario, play: Play, ballot: Ballot | None, say: Phrasing, style: Style
) -> PollView | FeedbackView:
    """Return the bars, or the thanks where they would tell too much about single people.

    Args:
        ballot: how the vote stands that was asked last; None: nobody has said.
    """
    poll = choice_at(scenario, play)
    thanks = view_answer(scenario, play, say, style)
    asked = (play.scenario, poll.id)
    if ballot is None or (ballot.scenario, ballot.poll) != asked or not ballot.can_be_shown:
        later = say.word("poll_later", count=VOTERS_LEAST)
        return msgspec.structs.replace(thanks, lead=f"{later} {thanks.lead}".strip())
    count = say.word("poll_count", count=sum(ballot.votes))
    return PollView(
        style=style,
        head=say.word("poll_head"),
        icon="chart-bar-horizontal",
        note=Chip("eye-slash", count),
        prompt=thanks.prompt,
        bars=_bars(play, poll, ballot, say),
        faces=_faces(scenario, play),
        kicker=thanks.kicker,
        lead=thanks.lead,
        title=thanks.title,
        text=thanks.text,
        chips=thanks.chips,
        bar=thanks.bar,
    )


def _bars(play: Play, poll: Choose, ballot: Ballot, say: Phrasing) -> tuple[PollBar, ...]:
    assert isinstance(play.showing, Answering)
    taken, total = play.showing.options, sum(ballot.votes)
    return tuple(
        PollBar(
            text=say.word("poll_own", words=say.text(one.text)) if place in taken
            else say.text(one.text),
            percent=say.word("poll_percent", count=percent),
            share=ballot.votes[place] / total,
            own=place in taken,
            world=WORLDS[place % len(WORLDS)],
        )
        for place, (one, percent) in enumerate(
            zip(poll.options, percents(ballot.votes), strict=True))
    )


def _faces(scenario: Scenario, play: Play) -> tuple[str, ...]:
    """Return the main person as they look now, and somebody else of the story."""
    main = scenario.main_person
    others = [one for one in scenario.cast if one != main]
    return tuple(face_of(scenario, one, mood_of(play, one)) for one in (main, *others)[:FACES_MOST])
