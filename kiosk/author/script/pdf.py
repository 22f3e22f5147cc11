"""The script as a PDF: A4, with page numbers, bookmarks and tags for screen readers."""

from pathlib import Path

from kiosk.catalog.saying import ToldError, say

_PAGES = Path(__file__).parent / "templates" / "pages.css"
_FOR_EVERYBODY = "pdf/ua-1"
"""The standard for documents that can be read aloud."""


def print_page(page: str) -> bytes:
    """Return a page of HTML as a PDF.

    Raises:
        ToldError: what makes PDF files is not installed here.
    """
    try:
        from weasyprint import CSS, HTML
    except (ImportError, OSError) as error:
        raise ToldError(say(
            "PDF files cannot be made here ({reason}). Take --format html and print it from a "
            "browser, or install the authors’ tools: {command}",
            reason=str(error).splitlines()[0], command="bash deploy/desk",
        )) from error
    return bytes(HTML(string=page).write_pdf(
        stylesheets=[CSS(filename=_PAGES)], pdf_variant=_FOR_EVERYBODY))
