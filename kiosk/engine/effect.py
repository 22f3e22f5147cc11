"""What the world should do after a step. Data only."""

from msgspec import Struct


class PlaySound(Struct, frozen=True, tag="play_sound"):
    """A cue under ``assets/sounds``; every cue has a visible twin on the screen."""

    name: str


Effect = PlaySound
