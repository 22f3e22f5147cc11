"""First versions of stories: whole small ones that pass every check and explain themselves.

Each file in the folder ``stories`` is a scenario as an author could have written it.
"""
