"""The real screen beside the editor: what `kiosk preview` does, apart from the window."""
