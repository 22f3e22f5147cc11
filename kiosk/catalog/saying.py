"""What is said to authors: an English sentence that can be said in another language."""

from collections.abc import Callable

from msgspec import Struct

from kiosk.errors import ContentError


class Saying(Struct, frozen=True):
    """A sentence, or a part of one, and what is filled into it.

    Attributes:
        template: in English, with ``{name}`` places; literal curly brackets are doubled.
        values: (name, value) for each place. A saying is translated as well; names, numbers
            and pieces of the author's text stay as they are.
    """

    template: str
    values: "tuple[tuple[str, str | int | Saying], ...]" = ()

    def __str__(self) -> str:
        return self.told(str)

    def filled(self, **values: "str | int | Saying") -> "Saying":
        """Return the saying with further places filled."""
        return Saying(self.template, (*self.values, *values.items()))

    def told(self, translated: Callable[[str], str]) -> str:
        """Return the words of the saying.

        Args:
            translated: English template → template with the same places.
        """
        values = {
            name: value.told(translated) if isinstance(value, Saying) else value
            for name, value in self.values
        }
        return translated(self.template).format(**values)


def say(template: str, /, **values: str | int | Saying) -> Saying:
    """Return a saying.

    The template is written out in the call: that is how a test finds all that is to be
    translated.
    """
    return Saying(template, tuple(values.items()))


def sentences(*sayings: Saying) -> Saying:
    """Return one saying out of whole sentences."""
    values = {f"sentence_{number}": one for number, one in enumerate(sayings)}
    return Saying(" ".join(f"{{{name}}}" for name in values), tuple(values.items()))


class ToldError(ContentError):
    """Error raised when a command cannot go on; `saying` tells why in the author's language."""

    def __init__(self, saying: Saying) -> None:
        super().__init__(str(saying))
        self.saying = saying
