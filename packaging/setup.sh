# Sourced by run, test and sanitize: the packages that are missing, configuring, building.
# Reads the environment: SPOLVERO_GUI (ON), SPOLVERO_WERROR (OFF), CMAKE_PREFIX_PATH (another
# LibTorch than Debian's).
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
gui=${SPOLVERO_GUI:-ON}
case ${gui^^} in
  ON | 1 | YES | TRUE) gui=ON preset=release build=$root/build ;;
  OFF | 0 | NO | FALSE) gui=OFF preset=headless build=$root/build-headless ;;
  *)
    echo "SPOLVERO_GUI: expected ON or OFF, found '$gui'" >&2
    exit 2
    ;;
esac

say() { printf '\033[1m%s\033[0m\n' "$*"; }

# The LibTorch of a PyTorch installation given through CMAKE_PREFIX_PATH replaces Debian's.
has_own_torch() {
  local folder
  IFS=':;' read -ra folders <<<"${CMAKE_PREFIX_PATH:-}"
  for folder in "${folders[@]:-}"; do
    [[ -n $folder && -f $folder/share/cmake/Torch/TorchConfig.cmake ]] && return 0
  done
  return 1
}

# packages_for GROUP...: the packages of these groups, one a line.
packages_for() {
  local package group
  while read -r package group _; do
    [[ -z $package || $package == \#* ]] && continue
    [[ $package == libtorch-dev ]] && has_own_torch && continue
    [[ " $* " == *" $group "* ]] && echo "$package"
  done <"$root/packaging/packages.txt"
}

# Of the packages given, those that are not installed.
missing_of() {
  local package
  for package in "$@"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
  done
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    echo "Neither root nor sudo: install these packages, then start again: ${missing[*]}" >&2
    exit 1
  fi
}

# install_packages GROUP...: installs what is missing and says what.
install_packages() {
  command -v dpkg-query >/dev/null || {
    echo "This is not a Debian system; see packaging/packages.txt for what is needed." >&2
    exit 1
  }
  local wanted
  mapfile -t wanted < <(packages_for "$@")
  mapfile -t missing < <(missing_of "${wanted[@]}")
  ((${#missing[@]} == 0)) && return
  say "Installing ${#missing[@]} missing packages: ${missing[*]}"
  as_root apt-get update -qq
  as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}"
}

# Configures when there is no build yet or when it was configured otherwise; ninja itself notices
# changed CMake files.
configure() {
  local options=(-DSPOLVERO_GUI="$gui" -DSPOLVERO_WERROR="${SPOLVERO_WERROR:-OFF}")
  local wanted="$preset ${options[*]} ${CMAKE_PREFIX_PATH:-}"
  [[ -f $build/build.ninja && $(cat "$build/.configured" 2>/dev/null) == "$wanted" ]] && return
  say "Configuring $build"
  (cd "$root" && cmake --preset "$preset" -B "$build" "${options[@]}" --log-level=WARNING -Wno-dev)
  echo "$wanted" >"$build/.configured"
}

# One compiler per core, as long as each has 1.5 GB of memory.
job_count() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
  ((memory < 1)) && memory=1
  echo $((memory < cores ? memory : cores))
}

# build_targets [TARGET...]: everything if none is named.
build_targets() {
  say "Building"
  ninja -C "$build" -j "$(job_count)" --quiet "$@"
}
