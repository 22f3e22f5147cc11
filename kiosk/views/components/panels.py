"""What stands beside the phone: the inner voice with replies, something told, what to notice."""

from collections.abc import Iterator

from kiosk.engine.view_data import NoticePanel, Observation, TellPanel, VoicePanel
from kiosk.views.brush import Brush
from kiosk.views.components.button import draw_button
from kiosk.views.components.pressable import edge_of, pressable
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import bold

LANDING = ("card", "feedback")
"""Kinds of what is told that come as cards do; notes and thoughts only fade in."""

TELL_FACE = {LANDSCAPE: 108.0, PORTRAIT: 92.0, SMALL: 52.0}
VOICE_FACE = {LANDSCAPE: 108.0, PORTRAIT: 92.0, SMALL: 58.0}
VOICE_FACE_SHARES = {LANDSCAPE: (1.0, 0.7), PORTRAIT: (1.0, 0.7, 0.5), SMALL: (1.0, 0.7, 0.5)}
"""What the face beside a thought shrinks to before the words become too small."""


def panel_enters(old: object, new: object) -> str | None:
    """Tell how a panel comes that takes the place of another one; see `Part.enters`."""
    if isinstance(new, TellPanel) and new.kind in LANDING and old != new:
        return "land"
    return None if type(old) is type(new) else "fade"


def draw_voice(brush: Brush, panel: VoicePanel, box: Box, *, boxed: bool) -> float:
    """Draw the inner voice; `boxed` puts it on a card. Return its height."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    face_size = VOICE_FACE[kind]
    pad_x, pad_y = {LANDSCAPE: (24, 20), PORTRAIT: (6, 0), SMALL: (12, 3)}[kind]
    tight = boxed and h < face_size + 2 * pad_y
    if tight:
        # Four replies leave little room: name and face give way to the words.
        pad_y = min(pad_y, 10)
        face_size = min(face_size, h - 2 * pad_y)
    size = {LANDSCAPE: 25, PORTRAIT: 29, SMALL: 20}[kind]
    face = brush.face(size, line={LANDSCAPE: 1.25, PORTRAIT: 1.22, SMALL: 1.2}[kind])
    words = panel.thought if tight and panel.thought else _voice_words(panel, kind)
    gap = {LANDSCAPE: 20, PORTRAIT: 18, SMALL: 12}[kind]
    right = x + w - (pad_x if boxed else 4)
    largest = face_size
    for said, share in _ways_to_say(words, panel.thought, kind):
        face_size = largest * share
        left = x + pad_x + face_size + (gap if face_size else 0)
        block = brush.fitted(said, face, right - left, h - 2 * pad_y)
        if brush.is_legible(block, face):
            break
    height = max(face_size, brush.size_of(block)[1]) + 2 * pad_y
    height = min(height, h)
    if boxed:
        brush.card((x, y, w, height), "card", 24 if kind == SMALL else 32)
    ground = "lilac" if boxed else "card"
    spot = (x + pad_x, y + (height - face_size) / 2, face_size, face_size)
    if face_size:
        brush.avatar(panel.face, spot, ground)
    brush.block(block, left, y + (height - brush.size_of(block)[1]) / 2)
    return height


def _ways_to_say(whole: str, thought: str, kind: str) -> Iterator[tuple[str, float]]:
    """Yield words with the share of the face beside them, what is given up last at the end."""
    shares = VOICE_FACE_SHARES[kind]
    yield from ((whole, share) for share in shares)
    if thought:
        yield thought, shares[-1]
        if kind == SMALL:
            yield thought, 0.0


def _voice_words(panel: VoicePanel, kind: str) -> str:
    if kind == LANDSCAPE:
        return f"{bold(panel.who)}\n{panel.thought}" if panel.thought else bold(panel.who)
    asked = bold(panel.prompt) if panel.prompt else ""
    return " ".join(one for one in (panel.thought or panel.who, asked) if one)


def draw_hurry(brush: Brush, panel: VoicePanel, box: Box) -> None:
    """Draw «Schneller lesen» at the foot of the box, and who is writing below it."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    face = brush.face({LANDSCAPE: 22, PORTRAIT: 26, SMALL: 18}[kind], "ink_soft", align="center")
    words = brush.fitted(panel.waiting, face, w, 44)
    words_w, words_h = brush.size_of(words)
    brush.block(words, x + (w - words_w) / 2, y + h - words_h)
    height = {LANDSCAPE: 88, PORTRAIT: 124, SMALL: 79}[kind]
    top = y + h - words_h - 14 - edge_of(brush) - height
    size = {LANDSCAPE: 27, PORTRAIT: 30, SMALL: 21}[kind]
    if panel.hurry is not None:
        radius = 24 if kind == SMALL else 30
        draw_button(brush, panel.hurry, (x, top, w, height), size=size, radius=radius)


def draw_tell(brush: Brush, panel: TellPanel, box: Box, world: str) -> None:
    """Draw a note, a technique card or a feedback on a card as high as its words."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    ground, deep = {
        "feedback": ("butter_soft", "butter_deep"),
        "card": (f"{world}_soft", f"{world}_deep"),
        "note": ("card", f"{world}_deep"),
    }[panel.kind]
    if panel.kind == "card":
        ground = "card"
    pad = 18 if kind == SMALL else 34
    head_height = TELL_FACE[kind] + (8 if kind == SMALL else 18)
    title_size = 26 if kind == SMALL else 36
    text_size = {LANDSCAPE: 29, PORTRAIT: 32, SMALL: 20}[kind]
    title = None
    if panel.title:
        head = brush.face(title_size, font="Head", bold=True, line=1.1)
        title = brush.fitted(panel.title, head, w - 2 * pad, title_size * 3)
    title_height = brush.size_of(title)[1] + 12 if title else 0.0
    room = h - 2 * pad - head_height - title_height
    text = brush.fitted(panel.text, brush.face(text_size, line=1.32), w - 2 * pad, room)
    height = min(h, 2 * pad + head_height + title_height + brush.size_of(text)[1] + 8)
    brush.card((x, y, w, height), ground, 24 if kind == SMALL else 40)
    _draw_tell_head(brush, panel, (x + pad, y + pad, w - 2 * pad), world, deep)
    at = y + pad + head_height
    if title:
        at += brush.block(title, x + pad, at) + 12
    brush.block(text, x + pad, at)


def _draw_tell_head(
    brush: Brush, panel: TellPanel, space: tuple[float, float, float], world: str, deep: str
) -> None:
    """Draw the picture and the kicker at the top of a card."""
    x, y, w = space
    kind = brush.kit.form.kind
    size = TELL_FACE[kind]
    if panel.face is not None:
        brush.avatar(panel.face, (x, y, size, size), "butter")
    else:
        tile = "butter" if panel.kind == "card" else f"{world}_soft"
        ink = "on_pastel" if panel.kind == "card" else deep
        brush.rect((x, y, size, size), tile, size * 0.32)
        brush.icon(panel.icon, (x, y, size, size), size * 0.56, ink, fill=True)
    left = x + size + (14 if kind == SMALL else 20)
    words = brush.face({LANDSCAPE: 22, PORTRAIT: 26, SMALL: 18}[kind], deep, bold=True, line=1.2)
    label = brush.fitted(panel.kicker, words, x + w - left, size)
    brush.block(label, left, y + (size - brush.size_of(label)[1]) / 2)


def notice_height(brush: Brush, panel: NoticePanel) -> float:
    """Return the height the list of observations needs in portrait."""
    count = len(panel.observations)
    text = 84.0 if panel.text else 0.0
    above = (60 + text) * brush.kit.text_scale
    return 28 + above + count * (124 + 6 + 19) + 14


def draw_notice(brush: Brush, panel: NoticePanel, box: Box) -> None:
    """Draw the observations; on small screens their question stands in the phone."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    if kind == SMALL and panel.observations:
        _draw_observations(brush, panel.observations, (x, y - 2, w, h + 12), gap=12)
        return
    brush.card(box, "butter_soft", 24 if kind == SMALL else 40)
    pad = 18 if kind == SMALL else 30
    left, room, top = x + pad, w - 2 * pad, y + pad - 2
    icon, size = (24, 18) if kind == SMALL else (30, 22)
    if kind != PORTRAIT:
        draw_kicker(
            brush, "lightbulb", panel.kicker, left, top, color="butter_deep", width=room,
            size=size, icon_size=icon, fill=True,
        )
        top += icon + 12
    title_size = {LANDSCAPE: 36, PORTRAIT: 36, SMALL: 24}[kind]
    head = brush.face(title_size, font="Head", bold=True, line=1.04)
    lines = 1.4 if kind == PORTRAIT else 2.3
    top += brush.block(brush.fitted(panel.title, head, room, title_size * lines), left, top) + 6
    if panel.text:
        face = brush.face({LANDSCAPE: 24, PORTRAIT: 29, SMALL: 19}[kind], line=1.3)
        top += brush.block(brush.fitted(panel.text, face, room, 130), left, top) + 6
    if panel.observations:
        space = (left, top + 12, room, y + h - pad - top - 6)
        _draw_observations(brush, panel.observations, space, gap=18 if kind == LANDSCAPE else 19)


def _draw_observations(
    brush: Brush, observations: tuple[Observation, ...], box: Box, *, gap: float
) -> None:
    x, y, w, h = box
    edge = edge_of(brush)
    least = {LANDSCAPE: 88.0, PORTRAIT: 124.0, SMALL: 79.0}[brush.kit.form.kind]
    count = len(observations)
    height = min(least, (h - (count - 1) * gap - edge * count) / count)
    for index, one in enumerate(observations):
        _draw_observation(brush, one, (x, y + index * (height + edge + gap), w, height))


def draw_observations(
    brush: Brush, observations: tuple[Observation, ...], boxes: list[Box]
) -> None:
    """Draw the observations in these boxes."""
    for one, box in zip(observations, boxes, strict=True):
        _draw_observation(brush, one, box)


def _draw_observation(brush: Brush, one: Observation, box: Box) -> None:
    small = brush.kit.form.kind == SMALL
    radius = 24.0 if small else 30.0
    size = {LANDSCAPE: 25, PORTRAIT: 29, SMALL: 19}[brush.kit.form.kind]

    def content(inner: Brush, where: Box, ink: str, icon: str, fill: bool) -> None:
        x, y, w, h = where
        pad = 14 if small else 27
        mark = inner.icon_block(icon, 28 if small else 36, ink, fill=fill)
        mark_w, mark_h = inner.size_of(mark)
        inner.block(mark, x + pad, y + (h - mark_h) / 2)
        left = x + pad + mark_w + (10 if small else 16)
        face = inner.face(size, ink, font="BodySemi", line=1.15)
        words = inner.fitted(one.text, face, x + w - pad - left, h - 12)
        inner.block(words, left, y + (h - inner.size_of(words)[1]) / 2)

    if one.action is None:
        ground, ink = ("card", "ink") if one.told else ("butter", "on_pastel")
        brush.card(box, ground, radius)
        content(brush, box, ink, "eye" if one.told else "check-circle", not one.told)
        return

    def paint(inner: Brush, sunk: float) -> None:
        ground, ink = ("butter", "on_pastel") if one.marked else ("card", "ink")
        where = pressable(inner, box, ground, sunk, radius)
        content(inner, where, ink, "check-circle" if one.marked else "plus", one.marked)

    brush.press(box, one.action, paint)
