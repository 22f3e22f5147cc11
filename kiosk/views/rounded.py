"""A picture with round corners as a mesh: Kivy's RoundedRectangle ignores parts of a texture."""

import math

from kivy.graphics import Mesh
from kivy.graphics.texture import TextureRegion

CORNER_STEPS = 12


def rounded_picture(
    texture: TextureRegion,
    pos_px: tuple[float, float],
    size_px: tuple[float, float],
    radii_px: tuple[float, float, float, float],
) -> Mesh:
    """Return the mesh of a texture part in a box.

    Args:
        radii_px: of the corners top left, top right, bottom right, bottom left.
    """
    outline = _outline(size_px, radii_px)
    u0, v0, u1, v1 = _corners(texture)
    width, height = size_px
    vertices: list[float] = []
    for x, y in [(width / 2, height / 2), *outline, outline[0]]:
        u = u0 + (u1 - u0) * x / width
        v = v0 + (v1 - v0) * y / height
        vertices += [pos_px[0] + x, pos_px[1] + y, u, v]
    indices = list(range(len(outline) + 2))
    return Mesh(vertices=vertices, indices=indices, mode="triangle_fan", texture=texture)


def _corners(texture: TextureRegion) -> tuple[float, float, float, float]:
    """Return the texture coordinates of the bottom left and the top right corner."""
    coords = texture.tex_coords
    return coords[0], coords[1], coords[4], coords[5]


def _outline(
    size_px: tuple[float, float], radii_px: tuple[float, float, float, float]
) -> list[tuple[float, float]]:
    """Return the outline from the bottom left corner on, counter-clockwise."""
    width, height = size_px
    top_left, top_right, bottom_right, bottom_left = radii_px
    arcs = (
        (bottom_left, bottom_left, bottom_left, 180),
        (width - bottom_right, bottom_right, bottom_right, 270),
        (width - top_right, height - top_right, top_right, 0),
        (top_left, height - top_left, top_left, 90),
    )
    points = []
    for x, y, radius, start in arcs:
        for step in range(CORNER_STEPS + 1):
            angle = math.radians(start + 90 * step / CORNER_STEPS)
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return points
