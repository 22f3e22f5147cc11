"""View data of activities, made by hand: each screen in its fullest and its emptiest state."""

import msgspec

from kiosk.engine.action import (
    Action,
    Hint,
    LeaveQuietly,
    MoveRow,
    Onward,
    OpenHelp,
    OpenReading,
    Pick,
    PickOption,
    Skip,
    Undo,
)
from kiosk.engine.view_data import (
    Bar,
    BinButton,
    Button,
    Chip,
    FoundSign,
    Head,
    InfoView,
    OrderRow,
    OrderView,
    SliderView,
    SortView,
    SpotLine,
    SpotView,
    Stop,
    Style,
    View,
)

BINS = (("smiley", "mint"), ("smiley-meh", "butter"), ("hand-palm", "rose"), ("question", "sky"))
ROW_ICONS = ("hand-palm", "users", "phone-call", "camera", "coins", "shield-check", "prohibit")
FACT_ICONS = ("hand-palm", "camera", "prohibit", "chats-circle", "heart", "image")
SIGNS = (0, 1, 3, 4, 5)
"""Lines of the profile that hide a sign."""


def style_of(language="de", text_size="normal", theme="warm", world="lilac"):
    """Return how a visitor sees a screen."""
    return Style(language, text_size, theme, False, world)


def standing_bar(words, *right):
    """Return the bar of every screen with the buttons of this one."""
    left = (
        Button(words.leave, LeaveQuietly(), "door-open"),
        Button(words.help, OpenHelp(), "lifebuoy"),
        Button("Aa", OpenReading(), "text-aa", bare=True),
    )
    return Bar(left, right)


def primary(label, icon="arrow-right"):
    """Return the button that goes on."""
    return Button(label, Onward(), icon, tone="primary", leads=icon == "arrow-right")


def head_of(words, icon="flag"):
    """Return the top of the screen."""
    return Head(words.kicker, icon, (3, 7))


def sort_view(words, style, *, bins=3, refused=False, done=False):
    """Return cards going into bins."""
    way_on = primary(words.done, "check") if done else Button(words.skip, Skip(), "caret-right",
                                                              leads=True)
    return SortView(
        style, head_of(words, "cards"), words.sort_prompt, words.sort_count,
        "" if done else words.sort_card, "", None if done else "theo",
        words.sorted if done else words.sort_reason if refused else words.sort_aside, refused,
        tuple(
            BinButton(text, icon, world, count, None if done else Pick(place))
            for place, (text, (icon, world), count) in enumerate(
                zip(words.bins[:bins], BINS, words.counts, strict=False))
        ),
        standing_bar(words, Button(words.undo, Undo(), "arrow-counter-clockwise"), way_on),
    )


def checklist_view(words, style, *, answers=3):
    """Return a point of a checklist with its answers."""
    view = sort_view(words, style, bins=answers)
    bins = tuple(
        msgspec.structs.replace(one, text=text, count="")
        for one, text in zip(view.bins, words.answers, strict=False)
    )
    return msgspec.structs.replace(
        view, card=words.point, about=words.point_about, face=None, bins=bins)


def order_view(words, style, *, rows=4):
    """Return rows to be put in order."""
    return OrderView(
        style, head_of(words, "list-numbers"), words.order_prompt,
        tuple(
            OrderRow(text, icon, MoveRow(place, -1) if place else None,
                     MoveRow(place, 1) if place < rows - 1 else None, (place + 1, rows))
            for place, (text, icon) in enumerate(zip(words.rows[:rows], ROW_ICONS, strict=False))
        ),
        words.order_note, "", "",
        standing_bar(words, Button(words.skip, Skip(), "caret-right", leads=True),
                     primary(words.fits, "check")),
    )


def spot_view(words, style, *, lines=5, found=3, hinted=None):
    """Return a profile with `found` of its signs found."""
    signs = [place for place in SIGNS if place < lines]
    numbers = {place: number for number, place in enumerate(signs[:found], start=1)}
    hint = (Button(words.hint, Hint(), "lightbulb"),) if len(numbers) < len(signs) else ()
    return SpotView(
        style, head_of(words, "magnifying-glass-plus"), words.spot_prompt,
        f"{len(numbers)} von {len(signs)}", "lio.music_17", "unknown",
        tuple(
            SpotLine(text, numbers.get(place), place == hinted,
                     Pick(place) if place in signs and place not in numbers else None)
            for place, text in enumerate(words.lines[:lines])
        ),
        tuple(FoundSign(number, words.lines[place], words.sign_about)
              for place, number in numbers.items()),
        words.left if hint else "",
        standing_bar(words, *hint, primary(words.onward)),
    )


def slider_view(words, style, *, stops=5, at=1):
    """Return a slider with its thumb at a stop."""
    places = {3: (0, 2, 4), 4: (0, 1, 3, 4), 5: range(5)}[stops]
    return SliderView(
        style, head_of(words, "sliders-horizontal"), words.slider_prompt, "moods/noah_unsure",
        tuple(Stop(words.stops[place], index == at, PickOption(f"stop-{place}"))
              for index, place in enumerate(places)),
        standing_bar(words, Button(words.skip, Skip(), "caret-right", leads=True),
                     primary(words.fits, "check")),
    )


def info_view(words, style, *, facts=4):
    """Return a page to read."""
    return InfoView(
        style, head_of(words, "book-open-text"), words.info_title, words.lead,
        tuple(Chip(icon, text) for icon, text in
              zip(FACT_ICONS, words.facts[:facts], strict=False)),
        "pause", (50, 50), standing_bar(words, primary(words.onward)),
    )


def film_view(words, style, *, paragraphs=4):
    """Return the words of a film."""
    facts = (Chip("film-strip", words.paragraph),) * paragraphs
    return msgspec.structs.replace(info_view(words, style), lead=words.paragraph, facts=facts)


def all_views(words, style) -> dict[str, View]:
    """Return every screen in its fullest and its emptiest state, by a name."""
    return {
        "sort": sort_view(words, style),
        "sort_two": sort_view(words, style, bins=2),
        "sort_refused": sort_view(words, style, refused=True),
        "sort_four_refused": sort_view(words, style, bins=4, refused=True),
        "sort_done": sort_view(words, style, done=True),
        "checklist_two": checklist_view(words, style, answers=2),
        "checklist": checklist_view(words, style),
        "checklist_four": checklist_view(words, style, answers=4),
        "order_three": order_view(words, style, rows=3),
        "order": order_view(words, style),
        "order_five": order_view(words, style, rows=5),
        "order_seven": order_view(words, style, rows=7),
        "spot": spot_view(words, style, hinted=4),
        "spot_two_none": spot_view(words, style, lines=2, found=0),
        "spot_six": spot_view(words, style, lines=6, found=4),
        "spot_eight_all": spot_view(words, style, lines=8, found=5),
        "slider": slider_view(words, style),
        "slider_three": slider_view(words, style, stops=3),
        "slider_four_end": slider_view(words, style, stops=4, at=3),
        "info": info_view(words, style),
        "info_six": info_view(words, style, facts=6),
        "info_none": info_view(words, style, facts=0),
        "film": film_view(words, style),
        "film_long": film_view(words, style, paragraphs=8),
    }


def actions_of(view: View) -> list[Action]:
    """Return every action in a view, those of buttons that are not enabled left out."""
    bar = [one.action for one in (*view.bar.left, *view.bar.right) if one.enabled]
    match view:
        case SortView(bins=bins):
            own = [one.action for one in bins]
        case OrderView(rows=rows):
            own = [one for row in rows for one in (row.up, row.down)]
        case SpotView(lines=lines):
            own = [one.action for one in lines]
        case SliderView(stops=stops):
            own = [one.action for one in stops]
        case _:
            own = []
    return [*bar, *(one for one in own if one is not None)]
