# shellcheck shell=bash
# Sourced by the measurements of the editor: a virtual display, the editor on it, real pointer and
# key events, and its own measurements afterwards. Sets `root`, `work` and, once it runs,
# `editor_pid`; everything is ended and removed on exit. Needs Xvfb and xdotool.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
xvfb_pid='' editor_pid=''

clean_up() {
  [[ -n $editor_pid ]] && kill "$editor_pid" 2>/dev/null || true
  [[ -n $xvfb_pid ]] && kill "$xvfb_pid" 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

fail() {
  echo "$(basename "$0" .sh): $*" >&2
  [[ -s $work/err ]] && tail -5 "$work/err" >&2
  exit 1
}

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < deadline)) || return 1
    sleep 0.05
  done
}

# start_display SIZE
start_display() {
  exec 3<>"$work/display"
  Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp >"$work/xvfb" 2>&1 &
  xvfb_pid=$!
  wait_for 20 test -s "$work/display" || fail "Xvfb did not start"
  DISPLAY=:$(tr -d '[:space:]' <"$work/display")
  export DISPLAY
}

# start_editor BUILD_FOLDER SECONDS ARGUMENT...: leaves so long after its first picture.
start_editor() {
  local program=$1/bin/spolvero
  local arguments=(--probe-file "$work/probe.json" --print-first-picture
    --quit-after-ms $(($2 * 1000)))
  shift 2
  [[ -n ${MODEL:-} ]] && arguments+=(--model "$MODEL")
  : >"$work/out"
  SPOLVERO_DATA_DIR=$work/data XDG_CONFIG_HOME=$work/config QT_QPA_PLATFORM=xcb \
    "$program" "${arguments[@]}" "$@" >"$work/out" 2>"$work/err" &
  editor_pid=$!
  wait_for 60 grep -q '^first picture' "$work/out" || fail "no first picture"
}

# draw_stroke SECONDS: around the middle of the window, about a hundred events a second, button
# held.
draw_stroke() {
  local window points=$(($1 * 100))
  window=$(xdotool search --all --onlyvisible --pid "$editor_pid" --name 'Spolvero' | tail -1)
  eval "$(xdotool getwindowgeometry --shell "$window" | grep -E '^(WIDTH|HEIGHT|X|Y)=')"
  awk -v n="$points" -v cx=$((X + WIDTH / 2)) -v cy=$((Y + HEIGHT / 2)) -v r=$((HEIGHT / 5)) 'BEGIN {
    printf "mousemove %d %d mousedown 1\n", cx + r, cy
    for (i = 1; i <= n; ++i) {
      a = i * 0.05
      s = r * (0.4 + 0.6 * (0.5 + 0.5 * cos(i * 0.011)))
      printf "mousemove %d %d sleep 0.01\n", cx + s * cos(a) * 0.6, cy + s * sin(a)
    }
    print "mouseup 1"
  }' >"$work/stroke"
  xdotool - <"$work/stroke"
}

# value KEY [WITHIN]: a number of the probe file, of the object WITHIN if one is named.
value() {
  tr -d '\n' <"$work/probe.json" | sed "s/.*\"${2:-}[^{]*{//" | grep -oE "\"$1\": *[0-9.]+" | head -1 |
    grep -oE '[0-9.]+$' || echo 0
}
top_value() { grep -oE "\"$1\": *[0-9.]+" "$work/probe.json" | head -1 | grep -oE '[0-9.]+$' || echo 0; }

wait_for_measurements() {
  wait_for "$1" test -s "$work/probe.json" || fail "the editor left no measurements"
  [[ -n ${KEEP_PROBE:-} ]] && cp "$work/probe.json" "$KEEP_PROBE"
  return 0
}

row() { printf '%-42s %8s %s\n' "$1" "$2" "${3:-}"; }
row_ms() { row "$1" "$(printf '%.1f' "$2")" ms; }
