# shellcheck shell=bash
# System packages by apt: sourced by setup.sh. Names joined by | are one package under the names
# it has in different suites, newest first (Debian 13 renamed some to …t64).

terminal_packages=(
  python3 python3-venv
  libegl1 libgles2 libgl1 libgl1-mesa-dri                # drawing
  libgbm1 libdrm2 libudev1 'libmtdev1t64|libmtdev1'      # a console without desktop, and its touch
  libx11-6 libxext6 libxrender1 libxcursor1 libxfixes3 libxi6 libxrandr2 libxss1 # a desktop
  'libasound2t64|libasound2'                             # sound
  espeak-ng alsa-utils                                   # the voice that reads screens aloud
)
desk_packages=(
  graphviz                                                # maps
  libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0    # PDF
)
test_packages=(xvfb xauth xdotool shellcheck)

apt_lock_wait_s=${APT_LOCK_WAIT_S:-300}
lists_are_fresh=
installed=

# Reads dpkg's state into $installed: lines "installed NAME" between newlines.
read_installed() { installed=$'\n'$(dpkg-query -W -f='${db:Status-Status} ${Package}\n')$'\n'; }

is_installed() {
  local name names
  IFS='|' read -ra names <<<"$1"
  for name in "${names[@]}"; do
    [[ $installed == *$'\n'"installed $name"$'\n'* ]] && return
  done
  return 1
}

ensure_system_packages() {
  command -v dpkg-query >/dev/null ||
    fail "this is neither Debian nor Raspberry Pi OS (no dpkg-query). Use Debian 12 or 13."
  read_installed
  local entry missing=()
  for entry in "$@"; do is_installed "$entry" || missing+=("$entry"); done
  ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
}

install_packages() {
  local entry name names=()
  may_install ||
    fail "these system packages are missing, and neither root nor sudo is at hand: ${*%%|*}." \
      "Call this once as root, or let an administrator install them."
  say "Installing system packages: ${*%%|*}"
  update_lists
  for entry in "$@"; do
    name=$(available_name "$entry") ||
      fail "apt finds no package ${entry//|/ or }. Check the network connection and" \
        "/etc/apt/sources.list.d, then call this again. apt-get update" \
        "said:"$'\n'"$(reason_in "$apt_said")"
    names+=("$name")
  done
  apt_get install -y --no-install-recommends "${names[@]}" ||
    fail "apt could not install the packages. Check the network connection, then call this" \
      "again. apt-get said:"$'\n'"$(reason_in "$apt_said")"
  read_installed
}

# Asks for the password here, once and visibly, where sudo wants one.
may_install() { [[ $(id -u) == 0 ]] || { command -v sudo >/dev/null && sudo true; }; }

# Runs apt-get as root without questions; its output goes to $apt_said.
apt_get() {
  local as_root=(sudo)
  [[ $(id -u) != 0 ]] || as_root=()
  apt_said=$("${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -qq \
    -o DPkg::Lock::Timeout="$apt_lock_wait_s" "$@" 2>&1 </dev/null)
}

# apt itself waits for dpkg's lock, but not for the lock of the package lists. Other failures are
# left to the installation: one dead source in the lists need not matter.
update_lists() {
  [[ -z $lists_are_fresh ]] || return 0
  local waited_s=0
  until apt_get update || [[ $apt_said != *'Could not get lock'* ]]; do
    ((waited_s < apt_lock_wait_s)) ||
      fail "another package manager has held apt's lock for $apt_lock_wait_s seconds." \
        "Let it finish, then call this again."
    ((waited_s > 0)) || say "Waiting for another package manager to finish …"
    sleep 5
    waited_s=$((waited_s + 5))
  done
  lists_are_fresh=yes
}

# Prints the first of the names in $1 that this suite has; fails if it has none.
available_name() {
  local name names
  IFS='|' read -ra names <<<"$1"
  for name in "${names[@]}"; do
    if [[ $(LC_ALL=C apt-cache policy "$name") == *'Candidate: '[^\(]* ]]; then
      printf '%s\n' "$name"
      return
    fi
  done
  return 1
}
