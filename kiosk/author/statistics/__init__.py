"""The report on a terminal's counts, for organisers."""
