"""What is drawn when a view is shown on a table."""


def rows_in_columns(stage):
    """Return the layers of what is drawn by a finger, each with places of its own."""
    return [row for shown in stage._shown.values() if shown.layer.scroll
            for row in shown.layer.inner]


def words_on(table, monkeypatch, view):
    """Return the boxes of all words on a view, those in the thread of a phone left out."""
    from kiosk.views.brush import Brush

    blocks = []
    draw = Brush.block

    def block(brush, one, x, y):
        blocks.append(((x, y, *brush.size_of(one)), brush.layer))
        return draw(brush, one, x, y)

    with monkeypatch.context() as patched:
        patched.setattr(Brush, "block", block)
        table.show(view)
    rows = rows_in_columns(table.stage)
    return [box for box, layer in blocks if layer.scroll is None and layer not in rows]


def written_on(table, monkeypatch, view):
    """Return all words that are drawn."""
    from kiosk.views.lettering import Scribe

    words = []
    write = Scribe.write

    def noting(scribe, text, face, width_px=None):
        words.append(text)
        return write(scribe, text, face, width_px)

    with monkeypatch.context() as patched:
        patched.setattr(Scribe, "write", noting)
        table.show(view)
    return words


def drawn_on(table, monkeypatch, view):
    """Return all words that stand on the screen; some are written only to be measured."""
    from kiosk.views.brush import Brush
    from kiosk.views.lettering import Scribe

    words, drawn = {}, []
    write, draw = Scribe.write, Brush.block

    def noting(scribe, text, face, width_px=None):
        block = write(scribe, text, face, width_px)
        words[id(block)] = text
        return block

    def block(brush, one, x, y):
        drawn.append(words[id(one)])
        return draw(brush, one, x, y)

    with monkeypatch.context() as patched:
        patched.setattr(Scribe, "write", noting)
        patched.setattr(Brush, "block", block)
        # What stood there already would not be drawn anew.
        table.stage.forget()
        table.show(view)
    return drawn


def icons_on(table, monkeypatch, view):
    """Return the picture signs that are drawn."""
    from kiosk.views.brush import Brush

    names = []
    draw = Brush.icon

    def icon(brush, name, *place, **look):
        names.append(name)
        draw(brush, name, *place, **look)

    with monkeypatch.context() as patched:
        patched.setattr(Brush, "icon", icon)
        table.show(view)
    return names
