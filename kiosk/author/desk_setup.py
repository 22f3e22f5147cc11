"""How the authors' tools come onto a computer."""

SET_UP = "bash deploy/desk"
"""The command that installs them."""
