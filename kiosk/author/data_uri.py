"""Addresses that hold what they lead to, so that a page or a drawing needs no other file."""

from base64 import b64encode


def data_uri(kind: str, data: bytes) -> str:
    """Return data as an address.

    Args:
        kind: its media type, e.g. ``image/png``.
    """
    return f"data:{kind};base64,{b64encode(data).decode()}"
