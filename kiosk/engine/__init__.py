"""The pure heart: what an exhibition is and how a visit goes. No I/O, no threads, no Kivy."""
