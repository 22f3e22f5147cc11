"""Writes pictures as PNG files; Kivy's own way takes ten times as long."""

import struct
import zlib
from pathlib import Path

QUICKLY = 1
"""How hard zlib tries: screens are mostly plain colours."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2


def write_png(path: Path, width_px: int, height_px: int, rgba: bytes) -> None:
    """Write a picture; its opacity is left out.

    Args:
        rgba: four bytes for each pixel, the lowest row first, as OpenGL reads them.
    """
    rgb = bytearray(rgba)
    del rgb[3::4]
    row = 3 * width_px
    rows = (bytes(1) + rgb[at:at + row] for at in range((height_px - 1) * row, -1, -row))
    header = struct.pack(">2I5B", width_px, height_px, _EIGHT_BITS, _RGB, 0, 0, 0)
    pixels = zlib.compress(b"".join(rows), QUICKLY)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(_SIGNATURE)
        for name, data in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b"")):
            file.write(_chunk(name, data))


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)
