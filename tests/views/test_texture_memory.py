"""What pictures and words keep in memory has a bound, however much somebody looks at."""

import pytest

from kiosk.views import gallery, lettering
from kiosk.views.lettering import Face


@pytest.fixture
def kit(open_table):
    return open_table((1280, 800)).stage.kit


def test_pictures_make_room_for_newer_ones(kit, monkeypatch):
    one = gallery.bytes_of(kit.gallery.face("mia"))
    monkeypatch.setattr(gallery, "KEPT_MOST_BYTES", one * 2.5)
    for name in ("lena", "noah", "mia", "lena"):
        assert kit.gallery.face(name) is not None
        assert kit.gallery.kept_bytes() <= one * 2.5


def test_a_picture_larger_than_the_bound_is_shown_all_the_same(kit, monkeypatch):
    monkeypatch.setattr(gallery, "KEPT_MOST_BYTES", 1)
    assert kit.gallery.scene("hero") is not None
    assert kit.gallery.face("mia") is not None


def test_words_make_room_for_newer_ones_and_are_written_again(kit, monkeypatch):
    scribe, face = kit.scribe, Face("Body", 26.0, (1, 1, 1, 1))
    first = scribe.write("Nachricht 0", face)
    monkeypatch.setattr(lettering, "CACHED_MOST_PX", first.width_px * first.height_px * 5)
    for number in range(1, 20):
        scribe.write(f"Nachricht {number}", face)
    again = scribe.write("Nachricht 0", face)
    assert again is not first
    assert again.width_px == first.width_px
    assert scribe.write("Nachricht 0", face) is again
