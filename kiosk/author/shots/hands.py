"""Work shared among processes: each brings its own Kivy, which can have one window only."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

Job = TypeVar("Job")
Outcome = TypeVar("Outcome")

HANDS_MOST = 4


def share_out(
    work: Callable[[Job], Outcome], jobs: Sequence[Job]
) -> Iterator[tuple[Job, Outcome]]:
    """Yield each job with what came of it, in the order they are done.

    Args:
        work: a function of a module; it runs in processes that know nothing of this one.
    """
    count = min(HANDS_MOST, os.cpu_count() or 1, len(jobs))
    if not count:
        return
    with ProcessPoolExecutor(
        count, mp_context=get_context("spawn"), initializer=end_with_parent
    ) as hands:
        ahead = {hands.submit(work, one): one for one in jobs}
        try:
            for done in as_completed(ahead):
                yield ahead[done], done.result()
        finally:
            hands.shutdown(cancel_futures=True)


def end_with_parent() -> None:
    """End this process when the one that shares out the work is no longer there."""
    parent = parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        os._exit(1)

    Thread(target=wait, daemon=True).start()
