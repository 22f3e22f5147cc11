"""A stand-in for a Debian machine: the real scripts of deploy/, everything they call played."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
SCRIPTS = ("deploy/run", "deploy/desk", "deploy/setup.sh", "deploy/system-packages.sh",
           "deploy/environment.sh")
REAL_TOOLS = "bash cat cp dirname env flock grep ln mkdir readlink rm sed sha256sum tail touch"

# Each part is a program of the machine. They share the folder $MACHINE: files there are what is
# installed, what apt has, what fails; every call with an effect is a line in calls.
PROGRAMS = {
    "dpkg-query": """
        if [[ $1 == -L ]]; then cat "$MACHINE/files-of-$2"; else
          while read -r name; do echo "installed $name"; done <"$MACHINE/installed"
        fi""",
    "dpkg": 'cat "$MACHINE/architecture"',
    "id": 'case $1 in -u) cat "$MACHINE/uid" ;; -un) echo anna ;; *) echo anna ;; esac',
    "apt-cache": """
        if grep -qx "$2" "$MACHINE/available"; then echo "  Candidate: 1.0"
        else echo "  Candidate: (none)"; fi""",
    "apt-get": """
        while [[ $1 == -* ]]; do [[ $1 == -o ]] && shift; shift; done
        echo "apt-get $*" >>"$MACHINE/calls"
        if [[ -s $MACHINE/lock-held ]]; then
          sed -i 1d "$MACHINE/lock-held"
          echo "E: Could not get lock /var/lib/apt/lists/lock." >&2
          exit 100
        fi
        if [[ $1 == install ]]; then
          for name in "${@:4}"; do echo "$name" >>"$MACHINE/installed"; done
        fi""",
    "sudo": """
        [[ -e $MACHINE/sudo-refused ]] && exit 1
        [[ $1 == true ]] || echo "sudo" >>"$MACHINE/calls"
        "$@" """,
    "sleep": 'echo "sleep $1" >>"$MACHINE/calls"',
    "shellcheck": "true",
}
# The interpreter, and the commands that the packages put beside it.
PYTHON = """
    bin=$(dirname -- "$0")
    case "$*" in
      *"sys.version_info"*) ! grep -q old "$MACHINE/python" ;;
      *"sysconfig"*) echo "$bin/../site" ;;
      *"-m venv "*)
        echo "venv" >>"$MACHINE/calls"
        mkdir -p "${@: -1}/bin" "${@: -1}/site"
        cp "$0" "${@: -1}/bin/python"
        ;;
      *" download "*)
        echo "download ${*: -3:1}" >>"$MACHINE/calls"
        if [[ -e $MACHINE/no-network ]]; then echo "ERROR: no network"; exit 1; fi
        ;;
      *" --editable "*)
        echo "project" >>"$MACHINE/calls"
        for name in kiosk ruff mypy; do cp "$MACHINE/command" "$bin/$name"; done
        ;;
      *" install "*)
        echo "install" >>"$MACHINE/calls"
        if [[ -e $MACHINE/disk-full ]]; then echo "ERROR: disk full"; exit 1; fi
        if grep -q lgpio "$MACHINE/python"; then touch "$bin/../site/lgpio.py"; fi
        ;;
      *) "$MACHINE/command" "$@" ;;
    esac"""
COMMAND = """
    echo "${0##*/} $*"
    [[ ! -e $MACHINE/fails-${0##*/} ]]"""


@dataclass(frozen=True)
class Ended:
    """How a script ended: its exit status, and what it printed on both streams."""

    status: int
    said: str


class Machine:
    """A fresh Debian with Python 3.11 (lgpio is in the lock), and root at the keyboard."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "okay kiosk"  # a path with a space, on purpose
        self._state = folder / "machine"
        self._programs = folder / "bin"
        self._state.mkdir()
        self._programs.mkdir()
        for name, body in PROGRAMS.items():
            self._write_program(self._programs / name, body)
        self._write_program(self._state / "command", COMMAND)
        for tool in REAL_TOOLS.split():
            (self._programs / tool).symlink_to(shutil.which(tool) or tool)
        self.use_python("python3.11", "lgpio in the lock")
        for name, content in {"uid": "0", "architecture": "amd64"}.items():
            self.put(name, content)
        self.put("installed", "", *_packages())
        self.put("available", "", *_packages())
        self._copy_checkout()

    def _copy_checkout(self) -> None:
        for script in (*SCRIPTS, "tests/run"):
            target = self.checkout / script
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(CHECKOUT / script, target)
        for name in ("pyproject.toml", "deploy/requirements.lock", "deploy/desk-requirements.lock",
                     "tests/requirements.lock"):
            (self.checkout / name).write_text(f"{name}\n")

    @staticmethod
    def _write_program(path: Path, body: str) -> None:
        path.write_text(f"#!/usr/bin/env bash\n{body}\n")
        path.chmod(0o755)

    def put(self, name: str, *lines: str) -> None:
        """Writes the file `name` of the machine's state."""
        (self._state / name).write_text("".join(f"{line}\n" for line in lines))

    def lose(self, name: str) -> None:
        """Removes the file `name` of the machine's state."""
        (self._state / name).unlink()

    def without(self, *packages: str) -> None:
        """Takes packages away."""
        self.put("installed", *(set(_packages()) - set(packages)))

    def without_program(self, name: str) -> None:
        """Takes a program away."""
        (self._programs / name).unlink()

    def use_python(self, name: str, description: str) -> None:
        """Makes `name` the system's Python: "old" or "lgpio" in its description count."""
        self._python = self._programs / name
        self._write_program(self._python, PYTHON)
        self.put("python", description)

    def run(self, script: str = "deploy/run", *arguments: str, **environ: str) -> Ended:
        """Calls a script of the checkout from another folder; forgets earlier calls."""
        self.put("calls")
        ended = subprocess.run(
            ["bash", str(self.checkout / script), *arguments],
            cwd=self._state,
            env={
                "PATH": str(self._programs),
                "MACHINE": str(self._state),
                "PYTHON": str(self._python),
                **environ,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout)

    @property
    def calls(self) -> list[str]:
        """What the last script had done: one line for each call with an effect."""
        return (self._state / "calls").read_text().splitlines()

    @property
    def environment(self) -> Path:
        """The Python environment of the checkout."""
        return self.checkout / ".venv"

    def move_checkout(self, folder: Path) -> None:
        """Moves the whole checkout, environment and all."""
        os.rename(self.checkout, folder)
        self.checkout = folder


def _packages() -> list[str]:
    """Names of all system packages that the scripts ask for, under their Debian 12 names."""
    listed = subprocess.run(
        [
            "bash",
            "-c",
            'source "$0"; printf "%s\\n" "${terminal_packages[@]##*|}" '
            '"${desk_packages[@]}" "${test_packages[@]}"',
            str(CHECKOUT / "deploy/system-packages.sh"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    return listed.stdout.split()
