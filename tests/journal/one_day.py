"""The day on which the tests count."""

TUESDAY = 20_781
"""24 November 2026, in days since 1 January 1970."""
