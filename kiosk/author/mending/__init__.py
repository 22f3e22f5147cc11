"""`kiosk check --fix`: repairs what can be repaired without guessing."""
