"""Pictures for the handbook, taken from the running program."""
