"""How a page about a code is printed, and the list of all codes."""

import sys
from functools import partial
from typing import TextIO

from kiosk.author.explanation import Explanation, find_explanation, read_explanations, wrapped
from kiosk.author.tongue import translate
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.saying import Saying, say, sentences

_INDENT = " " * 4


def run_explain(
    code: str, language: str, *, out: TextIO | None = None, errors: TextIO | None = None
) -> int:
    """Print the page of a code, or all codes with their titles.

    Args:
        code: empty: all of them.
        language: one of TONGUES.

    Returns:
        The exit code: 2 when there is no such code, 0 otherwise.
    """
    target = out or sys.stdout
    if not code:
        _print_list(language, target)
        return 0
    page = find_explanation(code)
    if page is None:
        unknown = sentences(say("There is no code «{code}».", code=code),
                            did_you_mean(code, read_explanations()))
        print(f"kiosk: {translate(unknown, language)}", file=errors or sys.stderr)
        return 2
    _print_page(page, language, target)
    return 0


def _print_list(language: str, target: TextIO) -> None:
    pages = read_explanations()
    width = max(len(code) for code in pages)
    for page in pages.values():
        print(f"{page.code:<{width}}  {translate(Saying(page.title), language)}", file=target)


def _print_page(page: Explanation, language: str, target: TextIO) -> None:
    words = partial(translate, language=language)
    print(f"{page.code}: {words(Saying(page.title))}\n", file=target)
    print(wrapped(words(Saying(page.meaning))), file=target)
    for heading, lines in (
        (say("Wrong, for example in {file}:", file=page.file), page.bad_lines()),
        (say("Right:"), page.good_lines()),
    ):
        print(f"\n{words(heading)}\n", file=target)
        for line in lines:
            print(f"{_INDENT}{line}".rstrip(), file=target)
