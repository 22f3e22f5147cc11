"""Sessions as bytes and back, for tests and replays. Never written to disk on the terminal."""

import msgspec

from kiosk.engine.session import Session


def encode_session(session: Session) -> bytes:
    """Return the session as JSON."""
    return msgspec.json.encode(session)


def decode_session(data: bytes) -> Session:
    """Return the session written by `encode_session`.

    Raises:
        msgspec.ValidationError: the bytes hold no session.
    """
    return msgspec.json.decode(data, type=Session)
