"""Pictures are written so that others read the same pixels."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kivy.core.image import ImageLoader

from kiosk.views.png import write_png


@st.composite
def pictures(draw):
    """Return width, height and pixels, the lowest row first."""
    width, height = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    pixel = st.tuples(*[st.integers(0, 255)] * 4)
    return width, height, draw(st.lists(pixel, min_size=width * height, max_size=width * height))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pictures())
def test_the_pixels_come_back_upright_and_opaque(tmp_path, picture):
    width, height, pixels = picture
    path = tmp_path / "deep" / "picture.png"
    write_png(path, width, height, bytes(one for pixel in pixels for one in pixel))
    (read,) = ImageLoader.load(str(path), keep_data=True, nocache=True)._data
    assert (read.width, read.height) == (width, height)
    step = len(read.fmt)
    rows = [pixels[first:first + width] for first in range(0, width * height, width)]
    upright = [pixel[:3] for row in reversed(rows) for pixel in row]
    found = [tuple(read.data[at:at + 3]) for at in range(0, len(upright) * step, step)]
    assert found == upright
