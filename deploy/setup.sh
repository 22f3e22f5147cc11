# shellcheck shell=bash
# What deploy/run, deploy/desk and tests/run share: sourced, never called. `set_up run` (or
# `set_up desk`, `set_up tests`) brings system packages and .venv up to date, says what it does, and is silent and needs neither
# network nor apt when there is nothing to do.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv
python=${PYTHON:-/usr/bin/python3}

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "Set-up stopped: $*"
  exit 1
}

# What a tool printed about its failure: the last lines that name an error, else its last lines.
reason_in() { { grep -E '^[EW]:|ERROR|Error: ' <<<"$1" || cat <<<"$1"; } | tail -n 4 | sed 's/^ */    /'; }

# shellcheck source=deploy/system-packages.sh
source "$root/deploy/system-packages.sh"
# shellcheck source=deploy/environment.sh
source "$root/deploy/environment.sh"

# $1: "run" for the terminal alone, "desk" for the authors' commands too, "tests" for everything.
set_up() {
  local packages=("${terminal_packages[@]}") parts=(interpreter packages project button)
  case $1 in
    desk)
      packages+=("${desk_packages[@]}")
      parts+=(desk)
      ;;
    tests)
      packages+=("${desk_packages[@]}" "${test_packages[@]}")
      parts+=(tests)
      ;;
  esac
  ensure_system_packages "${packages[@]}"
  ensure_environment "${parts[@]}"
}
