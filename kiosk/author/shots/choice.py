"""What somebody wants to see pictures of."""

from pathlib import Path

from msgspec import Struct

from kiosk.author.manuscript import manuscript_of
from kiosk.catalog.library import EXHIBITION, Loaded
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.saying import ToldError, say
from kiosk.engine.session import TEXT_SIZES, THEMES


class Choice(Struct, frozen=True):
    """What is asked for; an empty tuple: everything there is.

    Attributes:
        scenarios: ids of stories; empty: the first one of the menu.
        screens_px: sizes of screens.
        every: a picture of every so many views; None: one picture of each screen.
    """

    scenarios: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    screens_px: tuple[tuple[int, int], ...] = ()
    themes: tuple[str, ...] = THEMES
    sizes: tuple[str, ...] = TEXT_SIZES
    every: int | None = None


def chosen_scenarios(choice: Choice, loaded: Loaded, content_dir: Path) -> tuple[str, ...]:
    """Return the ids of the stories asked for.

    Raises:
        ToldError: one is not there or has errors, or there is none; names the remedy.
    """
    return tuple(
        manuscript_of(loaded, content_dir, one).scenario.id for one in choice.scenarios or (None,)
    )


def chosen_languages(choice: Choice, loaded: Loaded, content_dir: Path) -> tuple[str, ...]:
    """Return the codes of the languages asked for.

    Raises:
        ToldError: one is not there; names the ones there are.
    """
    for one in choice.languages:
        if one not in loaded.languages:
            raise ToldError(say("«{language}» is no language of {file}. {hint}", language=one,
                                file=str(content_dir / f"{EXHIBITION}.yaml"),
                                hint=did_you_mean(one, loaded.languages)))
    return choice.languages or tuple(loaded.languages)
