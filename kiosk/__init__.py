"""«Okay für mich?»: an offline touchscreen terminal for exhibitions."""

__version__ = "0.1.0"
