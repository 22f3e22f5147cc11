"""Which small stories are shipped: one of each kind in each language."""

KINDS = ("chat", "talk", "narrated", "questions", "activities")
"""On a phone; face to face; told; with questions; with something to do."""

LANGUAGES = ("de", "fr", "it", "en")
