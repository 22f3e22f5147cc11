"""Films as pictures: decodes with PyAV, in whatever thread asks. Knows neither Kivy nor time.

PyAV is imported when the first film is opened: a terminal without it shows the words instead.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DECODING_THREADS = 2
"""Half of a Pi's cores; the others draw and mix the sound."""

LARGEST_PX = 1920 * 1088
"""A larger picture takes more memory and time than a terminal has."""

MATRICES = {"bt709": (1.5748, 0.1873, 0.4681, 1.8556), "bt601": (1.402, 0.3441, 0.7141, 1.772)}
"""How much red comes from v, green from u and from v, blue from u."""

BT709, JPEG_RANGE = 1, 2
"""FFmpeg's numbers for a picture's colours and for their full range."""


class FilmError(Exception):
    """A film cannot be shown; says why, for the log."""


@dataclass(frozen=True)
class Still:
    """One picture of a film.

    Attributes:
        at_s: when it begins to be seen.
        size_px: width and height.
        planes: brightness and two of colour (of half the size), row after row.
        strides: length of a row in each; longer than the picture is wide.
    """

    at_s: float
    size_px: tuple[int, int]
    planes: tuple[bytes, bytes, bytes]
    strides: tuple[int, int, int]
    matrix: tuple[float, float, float, float]
    is_full_range: bool


class FilmReader:
    """One film file that is open.

    Attributes:
        length_s: of the whole film.

    Raises:
        FilmError: there is no decoder here, or it does not understand the file.
    """

    def __init__(self, path: Path) -> None:
        self._av = _decoder()
        try:
            self._container: Any = self._av.open(str(path))
        except (OSError, self._av.FFmpegError) as error:
            raise FilmError(f"{path} cannot be opened: {error}") from error
        try:
            self._video, self.length_s = self._set_up(path)
        except FilmError:
            self.close()
            raise

    def _set_up(self, path: Path) -> tuple[Any, float]:
        if not self._container.streams.video:
            raise FilmError(f"{path} holds no pictures")
        video = self._container.streams.video[0]
        if not 0 < video.width * video.height <= LARGEST_PX:
            raise FilmError(f"{path} has pictures of {video.width}x{video.height} pixels")
        video.thread_type = "AUTO"
        video.codec_context.thread_count = DECODING_THREADS
        length = self._container.duration
        if not length or length < 0:
            raise FilmError(f"{path} does not say how long it is")
        return video, length / self._av.time_base

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def frames(self, from_s: float) -> Iterator[tuple[float, Any]]:
        """Yield when each picture begins, and the picture as decoded, from a second on.

        Raises:
            FilmError: the file is damaged.
        """
        last: tuple[float, Any] | None = None
        try:
            self._container.seek(round(from_s * self._av.time_base), backward=True)
            for frame in self._container.decode(self._video):
                if frame.time is None:
                    continue
                if frame.time > from_s:
                    if last is not None:
                        yield last
                    last = None
                    yield frame.time, frame
                else:
                    last = frame.time, frame
        except self._av.FFmpegError as error:
            raise FilmError(f"the film is damaged: {error}") from error
        if last is not None:
            yield last

    def still(self, at_s: float, frame: Any) -> Still:
        """Return a decoded picture as the screen takes it."""
        if frame.format.name not in ("yuv420p", "yuvj420p"):
            frame = frame.reformat(format="yuv420p")
        planes = tuple(frame.planes)
        is_bt709 = frame.colorspace == BT709 or (frame.colorspace == 2 and frame.height >= 720)
        return Still(
            at_s=at_s,
            size_px=(frame.width, frame.height),
            planes=(bytes(planes[0]), bytes(planes[1]), bytes(planes[2])),
            strides=(planes[0].line_size, planes[1].line_size, planes[2].line_size),
            matrix=MATRICES["bt709" if is_bt709 else "bt601"],
            is_full_range=frame.color_range == JPEG_RANGE,
        )

    def sound(self, rate_hz: int, channels: int) -> Iterator[bytes]:
        """Yield the whole sound in parts, as 16 bit numbers; nothing where there is none.

        Raises:
            FilmError: the file is damaged.
        """
        if not self._container.streams.audio:
            return
        layout = "mono" if channels == 1 else "stereo"
        resampler = self._av.AudioResampler(format="s16", layout=layout, rate=rate_hz)
        try:
            for frame in self._container.decode(self._container.streams.audio[0]):
                for part in resampler.resample(frame):
                    yield bytes(part.planes[0])[: part.samples * channels * 2]
        except self._av.FFmpegError as error:
            raise FilmError(f"its sound is damaged: {error}") from error


def has_decoder() -> bool:
    """Return whether films can be shown on this machine."""
    try:
        _decoder()
    except FilmError:
        return False
    return True


def why_not_shown(path: Path) -> str | None:
    """Return why a film cannot be shown here, None if its first picture can be seen."""
    try:
        reader = FilmReader(path)
    except FilmError as error:
        return str(error)
    try:
        for at_s, frame in reader.frames(0.0):
            reader.still(at_s, frame)
            return None
        return f"{path} holds no picture"
    except FilmError as error:
        return str(error)
    finally:
        reader.close()


def still_from_middle(path: Path) -> Still | None:
    """Return one picture that stands for the whole film, None where it cannot be shown."""
    try:
        reader = FilmReader(path)
    except FilmError:
        return None
    try:
        found = next(reader.frames(reader.length_s / 2), None)
        return None if found is None else reader.still(*found)
    except FilmError:
        return None
    finally:
        reader.close()


def _decoder() -> Any:
    try:
        import av
    except (ImportError, OSError) as error:
        raise FilmError(f"there is no decoder for films (PyAV): {error}") from error
    # What FFmpeg has to say about a damaged file ends in one line of ours. Its own level and not
    # PyAV's: that one calls back into Python, for which a decoding thread that ends would wait
    # for ever.
    av.logging.set_libav_level(av.logging.PANIC)
    return av
