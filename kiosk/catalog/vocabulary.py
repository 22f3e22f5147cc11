"""The closed lists of the content format, version 1."""

FORMAT = 1
"""Version of the content format this program reads; older ones from OLDEST_FORMAT on."""

OLDEST_FORMAT = 1

WORLDS = ("lilac", "sky", "butter", "mint", "coral", "rose")
THEMES = ("warm", "calm", "contrast")
MOODS = ("happy", "worried", "sad", "calm", "thinking", "unsure", "talking")
KINDS = ("chat",)
STATUSES = ("draft", "reviewed")

STEP_WORDS = ("thought", "note", "card", "pause", "if", "set", "choose", "go", "end")
"""What a step of a scene can begin with, apart from somebody's name."""

RESERVED_NAMES = (*STEP_WORDS, "then", "else", "and", "or", "not", "is", "chose", "seen", "times",
                  "notice", "sources", "options", "station", "id")
"""Words of the language, which no person and no variable can be called."""

LAST_SOURCE = 72
"""Source sentences are called S1 to S72."""

OPTIONS_LEAST, OPTIONS_MOST = 2, 4
COUNT_MOST = 100
"""Largest bound of a count: memory stays finite and small."""

CHECKED = "checked"
CONTACT_STATUSES = (CHECKED, "local entry", "to verify")
"""What is known about a contact; only a checked one is shown."""
