"""Faults of the program: logged in full, shown as a short code, counted."""

import hashlib
import logging
import sys
import traceback

from kiosk.clock import Clock

log = logging.getLogger(__name__)

MOST = 5
WITHIN_S = 60.0


class Faults:
    """Keeps count of failures, so that a terminal failing hotly starts afresh."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._times_s: list[float] = []

    def note(self, error: Exception) -> str:
        """Log a failure and return its short code.

        Raises:
            SystemExit: more than MOST failures within WITHIN_S seconds.
        """
        code = fault_code(error)
        log.error("Fault %s: the visit went back to the stories", code, exc_info=error)
        now_s = self._clock.now_s()
        self._times_s = [one for one in self._times_s if now_s - one < WITHIN_S] + [now_s]
        if len(self._times_s) > MOST:
            log.critical("%d faults within %d s: starting afresh", len(self._times_s), WITHIN_S)
            sys.exit(1)
        return code


def fault_code(error: Exception) -> str:
    """Return a code such as ``K-4f2``: the same for the same kind of error at the same place."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].name}" if frames else ""
    digest = hashlib.blake2b(f"{type(error).__name__} {where}".encode(), digest_size=2)
    return f"K-{digest.hexdigest()[:3].upper()}"
