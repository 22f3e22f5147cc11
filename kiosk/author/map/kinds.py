"""Every sign of the map: its word, its icon, its shape and its colours."""

from msgspec import Struct

from kiosk.catalog.saying import Saying, say


class Kind(Struct, frozen=True):
    """How one kind of place is drawn.

    Attributes:
        word: what it is called, on the place itself and in the legend.
        icon: a name of ``assets/icons/icons.json``.
        shape: one of Graphviz's.
        fill, line: colours of the tokens.
        style: of the shape.
    """

    word: Saying
    icon: str
    fill: str = "card"
    line: str = "ink_soft"
    shape: str = "box"
    style: str = "rounded,filled"


KINDS = {
    "scene_chat": Kind(say("Scene: chat"), "device-mobile", "sky", "sky_deep"),
    "scene_dialogue": Kind(say("Scene: talk"), "users", "butter", "butter_deep"),
    "scene_narration": Kind(say("Scene: narrator"), "book-open-text", "lilac", "lilac_deep"),
    "messages": Kind(say("Messages"), "chats-circle"),
    "talk": Kind(say("Said aloud"), "chat-circle"),
    "thoughts": Kind(say("Thought"), "cloud"),
    "waiting": Kind(say("Waiting"), "hourglass-medium"),
    "note": Kind(say("Narrator"), "book-open-text", shape="note", style="filled"),
    "card": Kind(say("Technique card"), "cards", "lilac_soft", "lilac_deep"),
    "pause": Kind(say("Pause and notice"), "pause", "lilac_soft", "lilac_deep"),
    "set": Kind(say("Remembers"), "floppy-disk", "sand", style="filled"),
    "if": Kind(say("Fork: it depends on what is remembered"), "question", "sand",
               shape="circle", style="filled"),
    "vary": Kind(say("Variants"), "sparkle", "sand"),
    "repeat": Kind(say("Rounds"), "arrow-counter-clockwise", "sand"),
    "choice": Kind(say("Choice"), "hand-tap", "coral_soft", "coral_deep"),
    "quiz": Kind(say("Question"), "lightbulb", "coral_soft", "coral_deep"),
    "slider": Kind(say("Feeling on a line"), "sliders-horizontal", "coral_soft", "coral_deep"),
    "poll": Kind(say("Vote"), "chart-bar", "coral_soft", "coral_deep"),
    "says": Kind(say("says"), "paper-plane-tilt", "mint_soft", "mint_deep"),
    "does": Kind(say("does"), "hand", "butter_soft", "butter_deep"),
    "answer": Kind(say("answers"), "check", "mint_soft", "mint_deep"),
    "sort": Kind(say("Sorting"), "cards", "coral_soft", "coral_deep"),
    "order": Kind(say("Putting in order"), "list-numbers", "coral_soft", "coral_deep"),
    "spot": Kind(say("Signs in a profile"), "eye", "coral_soft", "coral_deep"),
    "checklist": Kind(say("Checklist"), "check-circle", "coral_soft", "coral_deep"),
    "info": Kind(say("Page to read"), "info", "lilac_soft", "lilac_deep"),
    "film": Kind(say("Film"), "film-strip", "lilac_soft", "lilac_deep"),
    "go": Kind(say("On to"), "arrow-right", "sky_soft", "sky_deep", "cds", "filled"),
    "visit": Kind(say("Visits"), "arrows-out-cardinal", "sky_soft", "sky_deep", "cds",
                  "filled"),
    "return": Kind(say("Back to where it was visited from"), "arrow-left", "sky_soft",
                   "sky_deep", "cds", "filled"),
    "end": Kind(say("Ends in"), "flag", "mint", "mint_deep", "cds", "filled"),
    "ending": Kind(say("Ending"), "flag", "mint", "mint_deep"),
}

SCENE_KINDS = ("scene_chat", "scene_dialogue", "scene_narration")
OPTION_KINDS = ("says", "does", "answer")
COUNTED_KINDS = (*SCENE_KINDS, *OPTION_KINDS, "ending")
"""Places whose visits are counted."""

MARKS = {
    "nobody": say("nobody comes here"),
    "not_proved": say("not proved"),
    "dead_end": say("dead end"),
    "endless": say("no way out"),
}
"""What the proof can say about a place, in short: as the legend has it."""
