"""Stand-ins for the programs of the voice: they note what they are given, and wait at a gate."""

import os
import stat
from pathlib import Path

ESPEAK = """#!/bin/sh
if [ "$1" = --voices ]; then
  echo "Pty Language       Age/Gender VoiceName          File"
  echo " 5  de              --/M      German             gmw/de"
  echo " 5  fr-ch           --/M      French_(Switzerland) roa/fr-CH"
  exit
fi
printf '%s\\n' "$*" >> {folder}/arguments
cat >> {folder}/words
printf 'sound of it'
"""
APLAY = """#!/bin/sh
printf '%s\\n' "$*" >> {folder}/devices
cat >> {folder}/sound
{ending}
"""
GATE = ": > {folder}/began; read -r _ < {folder}/gate; echo heard >> {folder}/heard"
REFUSAL = "echo 'aplay: main:831: audio open error: No such device' >&2; exit 1"


class Programs:
    """A folder with espeak-ng and aplay in it, and what they left there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        os.mkfifo(folder / "began")
        os.mkfifo(folder / "gate")
        self.write("espeak-ng", ESPEAK.replace("{folder}", str(folder)))

    def write(self, name: str, script: str) -> None:
        """Put a program into the folder."""
        path = self.folder / name
        path.write_text(script, encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def play(self, ending: str = "") -> None:
        """Let aplay end like this once it has taken the sound in."""
        script = APLAY.replace("{ending}", ending).replace("{folder}", str(self.folder))
        self.write("aplay", script)

    def wait_until_heard(self) -> None:
        """Return once aplay stands at the gate."""
        (self.folder / "began").read_bytes()

    def open_gate(self) -> None:
        """Let aplay come to its end."""
        (self.folder / "gate").write_bytes(b"\n")

    def read(self, name: str) -> str:
        """Return what was left in a file, empty where nothing was."""
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.exists() else ""
