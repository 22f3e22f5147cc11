"""Makes ``picture_travels.webm`` anew: python assets/film/make_film.py [FILE]

Drawn from the faces, icons and colours of this folder's neighbours, with sound from sine tones;
nothing else goes in. Needs the authors' tools and PyAV. The same versions of them make the same
bytes. The subtitles beside it are written by hand.
"""

import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image
from source.music import RATE_HZ, music
from source.scenes import HEIGHT, LENGTH_S, WIDTH, frame_at

FRAMES_PER_S = 25
SOUND_FRAME = 960
BT709 = 1
VIDEO_OPTIONS = {
    "crf": "28", "b:v": "0", "deadline": "good", "cpu-used": "1", "row-mt": "1",
    "tile-columns": "1",  # a Pi decodes two halves of the picture at once
    "g": "125",           # going back ten seconds decodes five seconds at most
    "lag-in-frames": "25", "auto-alt-ref": "1",
}


def make_film(file: Path) -> None:
    """Draw and encode the whole film."""
    # «bitexact» leaves out random ids and the version of the encoder.
    with av.open(str(file), "w", options={"fflags": "+bitexact"}) as container:
        video = container.add_stream("libvpx-vp9", rate=FRAMES_PER_S, options=VIDEO_OPTIONS)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        video.codec_context.thread_count = 2
        video.codec_context.colorspace = video.codec_context.color_primaries = BT709
        video.codec_context.color_range = ColorRange.MPEG
        sound = container.add_stream("libopus", rate=RATE_HZ, layout="stereo")
        sound.bit_rate = 64_000
        sound.time_base = Fraction(1, RATE_HZ)
        samples = music(LENGTH_S)
        heard = 0
        for number in range(round(LENGTH_S * FRAMES_PER_S)):
            picture = frame_at(number / FRAMES_PER_S).convert("RGB")
            container.mux(video.encode(_video_frame(picture)))
            until = round((number + 1) / FRAMES_PER_S * RATE_HZ)
            while heard < until:
                part = samples[heard : heard + SOUND_FRAME]
                container.mux(sound.encode(_sound_frame(part, heard)))
                heard += len(part)
        for stream in (video, sound):
            container.mux(stream.encode(None))


def _video_frame(picture: Image.Image) -> av.VideoFrame:
    frame = av.VideoFrame.from_image(picture)
    return frame.reformat(format="yuv420p", dst_colorspace=Colorspace.ITU709,
                          dst_color_range=ColorRange.MPEG)


def _sound_frame(part: np.ndarray, first: int) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(part.reshape(1, -1), format="s16", layout="stereo")
    frame.rate, frame.pts, frame.time_base = RATE_HZ, first, Fraction(1, RATE_HZ)
    return frame


if __name__ == "__main__":
    named = sys.argv[1:] or [str(Path(__file__).with_name("picture_travels.webm"))]
    make_film(Path(named[0]))
