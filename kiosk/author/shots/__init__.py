"""Pictures of every screen, with what is wrong marked on them: `kiosk shots`."""
