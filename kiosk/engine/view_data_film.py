"""What is on the screen of a film."""

from msgspec import Struct

from kiosk.engine.view_element import Bar, Style


class FilmView(Struct, frozen=True, tag="film"):
    """A film, its subtitle below it, and its controls.

    Attributes:
        title: spoken, not written.
        file: path of the film.
        position_s: how far it is at the time of the session.
        length_s: None until it is open: then there is nothing to see yet.
        runs: True while the pictures move on from `position_s` with the time.
        is_heard: False when the visitor wants no sound.
        words: the subtitle; empty: nobody speaks, or they are off.
    """

    style: Style
    title: str
    file: str
    position_s: float
    length_s: float | None
    runs: bool
    is_heard: bool
    words: str
    bar: Bar
