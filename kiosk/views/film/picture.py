"""The picture of a film on the screen: three textures that are filled anew for every picture.

The graphics chip makes colours of brightness and colour difference; the processor only copies.
"""

from kivy.graphics import BindTexture, Color, InstructionGroup, Rectangle, RenderContext
from kivy.graphics.texture import Texture

from kiosk.views.film.reader import Still

SHADER = """
$HEADER$
uniform sampler2D blue_difference;
uniform sampler2D red_difference;
uniform vec4 matrix;
uniform vec4 reach;
uniform vec2 levels;

void main(void) {
    vec2 at = tex_coord0;
    float y = texture2D(texture0, vec2(at.x * reach.x, at.y)).r;
    float u = texture2D(blue_difference, vec2(at.x * reach.y, at.y)).r - 0.50196;
    float v = texture2D(red_difference, vec2(at.x * reach.z, at.y)).r - 0.50196;
    y = (y - levels.x) * levels.y;
    u *= reach.w;
    v *= reach.w;
    gl_FragColor = frag_color * vec4(
        y + matrix.x * v, y - matrix.y * u - matrix.z * v, y + matrix.w * u, 1.0);
}
"""

BLACK_LEVEL, WHITE_SPAN, COLOR_SPAN = 16 / 255, 219 / 255, 224 / 255
"""Where black lies, and how far white and full colour are from it, unless all of a byte is used."""

PixelBox = tuple[float, float, float, float]
"""Left, bottom, width, height in Kivy's pixels."""


class FilmPicture:
    """Shows one picture of a film at a time, and how far the film has come.

    Attributes:
        still: what is shown; None: nothing is.
    """

    def __init__(self) -> None:
        self._planes: list[Texture] = []
        self._key: object = None
        self.still: Still | None = None
        self._place: RenderContext | None = None
        self._color = Color(1, 1, 1, 1)
        self._box: PixelBox = (0, 0, 0, 0)
        self._line: Rectangle | None = None
        self._line_px = 0.0

    @property
    def texture(self) -> Texture | None:
        """The brightness of what is shown, None while nothing is."""
        return self._planes[0] if self._planes else None

    def draw(self, group: InstructionGroup, box: PixelBox) -> Color:
        """Draw the film into a box, as large as it fits; black until there is a picture.

        Returns:
            What fades it.
        """
        self._place = RenderContext(fs=SHADER, use_parent_projection=True,
                                    use_parent_modelview=True)
        self._color, self._box = Color(1, 1, 1, 1), box
        group.add(self._place)
        if self.still is not None:
            self._fit(self.still)
        return self._color

    def draw_line(self, group: InstructionGroup, box: PixelBox) -> None:
        """Draw a bar that grows from left to right with the film."""
        left, bottom, width, height = box
        self._line_px = width
        self._line = Rectangle(pos=(left, bottom), size=(0, height))
        group.add(self._line)

    def show(self, still: Still) -> None:
        """Bring a picture onto the screen."""
        key = (still.size_px, still.strides)
        if key != self._key:
            self._key = key
            self._planes = [_plane(still, number) for number in range(3)]
            self._fit(still)
        self.still = still
        for texture, plane in zip(self._planes, still.planes, strict=True):
            texture.blit_buffer(plane, colorfmt="luminance", bufferfmt="ubyte")
        if self._place is not None:
            self._place.ask_update()

    def set_share(self, share: float) -> None:
        """Say how far the film has come, 0 to 1."""
        if self._line is not None:
            width_px = round(self._line_px * share, 1)
            if self._line.size[0] != width_px:
                self._line.size = (width_px, self._line.size[1])

    def clear(self) -> None:
        """Let go of the picture and its memory."""
        self._planes, self._key, self.still = [], None, None
        self.set_share(0.0)
        if self._place is not None:
            self._place.clear()

    def _fit(self, still: Still) -> None:
        """Place the picture in the middle of its box, with the colours of this film."""
        if self._place is None:
            return
        left, bottom, width, height = self._box
        scale = min(width / still.size_px[0], height / still.size_px[1])
        size = (still.size_px[0] * scale, still.size_px[1] * scale)
        self._place.clear()
        self._place.add(self._color)
        for number in (1, 2):
            self._place.add(BindTexture(texture=self._planes[number], index=number))
        self._place.add(Rectangle(
            pos=(left + (width - size[0]) / 2, bottom + (height - size[1]) / 2), size=size,
            texture=self._planes[0], tex_coords=(0, 1, 1, 1, 1, 0, 0, 0),
        ))
        for name, value in _uniforms(still).items():
            self._place[name] = value


def _plane(still: Still, number: int) -> Texture:
    height = still.size_px[1] if number == 0 else (still.size_px[1] + 1) // 2
    return Texture.create(size=(still.strides[number], height), colorfmt="luminance")


def _uniforms(still: Still) -> dict[str, object]:
    """Return what the shader is told; rows in memory are longer than the picture is wide."""
    width = still.size_px[0]
    reach = (width / still.strides[0], width / 2 / still.strides[1], width / 2 / still.strides[2])
    full = still.is_full_range
    return {
        "blue_difference": 1,
        "red_difference": 2,
        "matrix": still.matrix,
        "reach": (*reach, 1.0 if full else 1 / COLOR_SPAN),
        "levels": (0.0, 1.0) if full else (BLACK_LEVEL, 1 / WHITE_SPAN),
    }
