"""The script as a PDF: A4, with page numbers, bookmarks and tags for screen readers."""

from pathlib import Path

from kiosk.author.desk_setup import SET_UP
from kiosk.catalog.saying import ToldError, say

_PAGES = Path(__file__).parent / "templates" / "pages.css"
_FOR_EVERYBODY = "pdf/ua-1"
"""The standard for documents that can be read aloud."""


def print_page(page: str) -> bytes:
    """Return a page of HTML as a PDF; nothing but what is in the page itself is loaded for it.

    Raises:
        ToldError: what makes PDF files is not installed here.
    """
    try:
        from weasyprint import CSS, HTML
        from weasyprint.urls import URLFetcher
    except (ImportError, OSError) as error:
        raise ToldError(say(
            "PDF files cannot be made here ({reason}). Take --format html and print it from a "
            "browser, or install the authors’ tools: {command}",
            reason=str(error).splitlines()[0], command=SET_UP,
        )) from error
    only_inside = URLFetcher(allowed_protocols=("data",))
    rules = CSS(string=_PAGES.read_text(encoding="utf-8"), url_fetcher=only_inside)
    return bytes(HTML(string=page, url_fetcher=only_inside).write_pdf(
        stylesheets=[rules], pdf_variant=_FOR_EVERYBODY))
