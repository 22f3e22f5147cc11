"""The thinnest stock Kivy program: a window with one label that a touch changes."""

from kivy.app import App
from kivy.config import Config
from kivy.core.window import Window
from kivy.uix.label import Label

Config.set("graphics", "width", "1280")
Config.set("graphics", "height", "800")


class Stock(App):
    """Kivy as its own documentation shows it."""

    def build(self) -> Label:
        """Return the label."""
        Window.clearcolor = (1, 0.54, 0.42, 1)
        label = Label(text="Hello", font_size=80)
        Window.bind(on_touch_down=lambda *_: setattr(label, "text", label.text[::-1]))
        return label


Stock().run()
