# shellcheck shell=bash
# What deploy/run and tests/run share: sourced, never called. `set_up run` (or `set_up tests`)
# brings system packages and .venv up to date, says what it does, and is silent and needs neither
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

# $1: "run" for the terminal alone, "tests" for the tests and benchmarks too.
set_up() {
  local packages=("${terminal_packages[@]}") parts=(interpreter packages project button)
  if [[ $1 == tests ]]; then
    packages+=("${test_packages[@]}")
    parts+=(tests)
  fi
  ensure_system_packages "${packages[@]}"
  ensure_environment "${parts[@]}"
}
