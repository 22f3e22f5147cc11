"""View data of a vote that enough have cast, made by hand."""

from kiosk.engine.ballot import percents
from kiosk.engine.view_data import Chip, PollBar, PollView
from kiosk.engine.view_poll import WORLDS
from tests.views.story_views import ONWARD, TIPS, bar_of
from tests.views.story_words import ABOUT_ANSWER, EXPLANATION, LONG_ANSWERS, LONG_PROMPT

PROMPT = "Mit wem würdest du zuerst reden, wenn dich jemand online unter Druck setzt?"
OPTIONS = ("Freundin oder Freund", "Mutter oder Vater", "Lehrperson, Schulsozialarbeit",
           "Beratung 147")
VOTES = (98, 58, 32, 26)
TEXT = "Alle diese Wege sind gut. Wichtig ist: Du bleibst nicht allein damit."


def bars_of(options, votes, own=(0,)):
    """Return bars; those at the places in `own` are the visitor's."""
    shares = zip(options, votes, percents(votes), strict=True)
    return tuple(
        PollBar(f"{words} – deine Stimme" if place in own else words, f"{percent}\u00a0%",
                count / sum(votes), place in own, WORLDS[place])
        for place, (words, count, percent) in enumerate(shares))


def poll(style, bars, *, prompt=PROMPT, lead="", title="", text=TEXT, chips=()):
    """Return a vote."""
    note = Chip("eye-slash", "anonym · 214 Stimmen")
    return PollView(style, "So denken andere hier", "chart-bar-horizontal", note, prompt, bars,
                    ("mia", "theo"), "Gut zu wissen", lead, title, text, chips, bar_of(ONWARD))


def polls(style):
    """Return votes in every shape."""
    return {
        "mock": poll(style, bars_of(OPTIONS, VOTES)),
        "two": poll(style, bars_of(OPTIONS[:2], (40, 0), own=(1,))),
        "bare": poll(style, bars_of(OPTIONS, (10, 10, 10, 0), own=(0, 2)), text=""),
        "long": poll(style, bars_of(LONG_ANSWERS, (61, 10, 3, 0), own=(2,)), prompt=LONG_PROMPT,
                     lead=ABOUT_ANSWER, title="Es gibt mehrere gute Wege.", text=EXPLANATION),
        "tips": poll(style, bars_of(OPTIONS, VOTES, own=()), chips=TIPS),
    }
