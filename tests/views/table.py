"""Somewhere to put hand-made view data and touch it, without an exhibition behind it."""


class Table:
    """A stage to put view data on, and a finger to touch it with."""

    def __init__(self, stage, clock, taps):
        self.stage = stage
        self.taps = taps
        self._clock = clock
        self._drawn = set()

    def show(self, view):
        """Put a view on the table and let it come to rest; draw the first of each kind."""
        from kiosk.views.visitor import draw, turn

        self.stage.show(view)
        self.stage.motion.finish()
        turn()
        if type(view) not in self._drawn:
            self._drawn.add(type(view))
            draw()

    def press_of(self, action):
        """Return what can be pressed for this action."""
        return next(one for one in self.stage.presses() if one.action == action)

    def touch(self, box):
        """Touch the middle of a box in design units and lift the finger; return what it did."""
        contact = self._contact(box)
        self._dispatch("begin", contact)
        self._dispatch("end", contact)
        self._clock.advance(1.0)
        done, self.taps[:] = tuple(self.taps), []
        return done

    def draw_up(self, box, units):
        """Put a finger into a box and draw it up by so many design units."""
        from kivy.core.window import Window

        contact = self._contact(box)
        self._dispatch("begin", contact)
        height = Window.system_size[1]
        moved_px = units * self.stage.form.scale
        contact.move((contact.sx, contact.sy + moved_px / height))
        self._dispatch("update", contact)
        self._dispatch("end", contact)
        self._clock.advance(1.0)

    def _contact(self, box):
        from kivy.core.window import Window

        from kiosk.views.visitor import Contact

        x, y, w, h = box
        x_px, y_px, _, _ = self.stage.form.box_px(x + w / 2, y + h / 2, 0, 0)
        width, height = Window.system_size
        return Contact("table", id(box), (x_px / width, y_px / height))

    @staticmethod
    def _dispatch(kind, contact):
        from kivy.base import EventLoop

        EventLoop.post_dispatch_input(kind, contact)
