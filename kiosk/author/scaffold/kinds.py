"""Which small stories are shipped: one of each kind in each of TONGUES."""

KINDS = ("chat", "talk", "narrated", "questions", "activities")
"""On a phone; face to face; told; with questions; with something to do."""
