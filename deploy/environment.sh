# shellcheck shell=bash
# The Python environment .venv: sourced by setup.sh. It is made of parts in a fixed order; a file
# .venv/done-PART holds the state each was made for, and a part whose state changed is made again.
#   interpreter  the empty .venv, for one Python at one place on disk
#   packages     deploy/requirements.lock
#   project      this checkout itself, editable, with the command .venv/bin/kiosk
#   button       lgpio from apt, where the lock has none
#   desk         deploy/desk-requirements.lock
#   tests        tests/requirements.lock, which holds the desk's too

ensure_environment() {
  local part
  are_done "$@" && return
  [[ ! -e $venv || -w $venv ]] ||
    fail "$(id -un) may not write $venv. Remove it as the user who made it, then call this again."
  exec 9<"$root"
  flock 9 # a second call at the same time waits here for the first
  for part in "$@"; do
    is_done "$part" && continue
    "make_$part"
    state_of "$part" >"$venv/done-$part"
  done
  exec 9<&-
}

are_done() {
  local part
  for part in "$@"; do is_done "$part" || return; done
}

is_done() { [[ -f $venv/done-$1 && $(<"$venv/done-$1") == "$(state_of "$1")" ]]; }

state_of() {
  case $1 in
    interpreter)
      printf '%s in %s' "$(readlink -f "$python")" "$root"
      # Packages half written look complete to pip: then everything is made again.
      if [[ -e $venv/unfinished ]]; then printf ' (unfinished)'; fi
      ;;
    packages) sha256sum <"$root/deploy/requirements.lock" ;;
    project) sha256sum <"$root/pyproject.toml" ;;
    button) if is_installed python3-lgpio; then echo "python3-lgpio"; else echo "the lock"; fi ;;
    desk) sha256sum <"$root/deploy/desk-requirements.lock" ;;
    tests) sha256sum <"$root/tests/requirements.lock" ;;
  esac
}

make_interpreter() {
  case $(dpkg --print-architecture) in
    amd64 | arm64) ;;
    *) fail "Kivy is made for 64-bit systems (amd64, arm64) only. Install the 64-bit system." ;;
  esac
  "$python" -I -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' ||
    fail "Python 3.11, 3.12 or 3.13 is needed, and $python is another. Use Debian 12 or 13."
  say "Making the Python environment $venv"
  rm -f "$venv"/done-* # first, so that an interrupted removal is noticed
  { rm -rf "$venv" && "$python" -I -m venv "$venv"; } ||
    fail "cannot make $venv. Check the right to write there and the space on the disk."
}

make_packages() { install_locked "$root/deploy/requirements.lock"; }

make_desk() { install_locked "$root/deploy/desk-requirements.lock"; }

make_tests() {
  install_locked "$root/tests/requirements.lock"
  state_of desk >"$venv/done-desk"
}

# Downloads before it touches anything: without network the environment stays as it was.
# --no-deps: the lock is complete (pyproject.toml, [tool.uv], says which packages Kivy can spare).
install_locked() {
  local locked=(--no-deps --require-hashes --only-binary :all: --requirement "$1")
  say "Downloading the locked Python packages of ${1#"$root/"}"
  pip download "${locked[@]}" --dest "$venv/wheels" ||
    fail "the Python packages could not be downloaded. Check the network connection, then call" \
      "this again. pip said:"$'\n'"$(reason_in "$pip_said")"
  touch "$venv/unfinished"
  pip install --no-index --find-links "$venv/wheels" "${locked[@]}" ||
    fail "the Python packages could not be installed. pip said:"$'\n'"$(reason_in "$pip_said")"
  rm -rf "$venv/wheels" "$venv/unfinished"
}

# The output goes to $pip_said.
pip() {
  pip_said=$("$venv/bin/python" -I -m pip --quiet --no-input --disable-pip-version-check "$@" 2>&1)
}

make_project() {
  pip install --no-index --no-deps --no-build-isolation --editable "$root" ||
    fail "this checkout could not be installed. pip said:"$'\n'"$(reason_in "$pip_said")"
}

# lgpio has no wheel for Python 3.13 (an older, useless release of that name has). Raspberry Pi OS
# ships it as python3-lgpio for the system's Python. Links to its two files let in lgpio alone; a
# .pth or --system-site-packages would let in every Python package of the system.
make_button() {
  local site file
  site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
  if [[ -f $site/lgpio.py && ! -L $site/lgpio.py ]]; then return; fi
  if ! is_installed python3-lgpio && available_name python3-lgpio >/dev/null && may_install; then
    install_packages python3-lgpio
  fi
  if is_installed python3-lgpio; then
    dpkg-query -L python3-lgpio | grep -E '/dist-packages/_?lgpio[^/]*\.(py|so)$' |
      while read -r file; do ln -sf "$file" "$site/"; done
  else
    say "The button on the GPIO pin is off: this system has no python3-lgpio." \
      "Key F12 stands for it."
  fi
}
