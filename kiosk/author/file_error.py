"""What the system says about a file, in the author's language and with a remedy."""

import errno

from kiosk.catalog.saying import Saying, say

_KNOWN: dict[int, Saying] = {
    errno.ENOENT: say("It is not there. Check the spelling."),
    errno.EACCES: say("You may not read or write it. Check its rights, or take another place."),
    errno.EPERM: say("You may not read or write it. Check its rights, or take another place."),
    errno.EROFS: say("The disk can only be read. Take another place."),
    errno.ENOSPC: say("The disk is full. Make room, then try again; nothing was changed."),
    errno.EISDIR: say("It is a folder. Name a file."),
    errno.ENOTDIR: say("What should be a folder on the way to it is a file."),
    errno.ENAMETOOLONG: say("Its name is too long."),
}


def saying_of(error: OSError) -> Saying:
    """Return one sentence or two: which file, what is wrong, what to do."""
    what = _KNOWN.get(error.errno or 0, say("{reason}.", reason=error.strerror or str(error)))
    if not error.filename:
        return what
    return say("{file}: {what}", file=str(error.filename), what=what)
