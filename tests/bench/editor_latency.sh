#!/usr/bin/env bash
# Measures the editor as a person feels it: starts it on a virtual display, draws one continuous
# stroke with real pointer events, and prints start, stroke-to-picture and memory figures.
#
#   tests/bench/editor_latency.sh [BUILD_FOLDER] [SCENE.ora]
#
# Environment: STROKE_SECONDS (10), MODEL (else the shipped one), KEEP_PROBE (copy of the raw
# measurements). Needs Xvfb and xdotool.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${1:-$root/build}
scene=${2:-}
seconds=${STROKE_SECONDS:-10}
work=$(mktemp -d)
xvfb_pid='' editor_pid=''

clean_up() {
  [[ -n $editor_pid ]] && kill "$editor_pid" 2>/dev/null || true
  [[ -n $xvfb_pid ]] && kill "$xvfb_pid" 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

fail() {
  echo "editor_latency: $*" >&2
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

start_display() {
  exec 3<>"$work/display"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >"$work/xvfb" 2>&1 &
  xvfb_pid=$!
  wait_for 20 test -s "$work/display" || fail "Xvfb did not start"
  DISPLAY=:$(tr -d '[:space:]' <"$work/display")
  export DISPLAY
}

start_editor() {
  local arguments=(--probe-file "$work/probe.json" --print-first-picture
    --quit-after-ms $(((seconds * 3 / 2 + 8) * 1000)))
  if [[ -n $scene ]]; then arguments+=("$scene"); else arguments+=(--sample); fi
  : >"$work/out"
  [[ -n ${MODEL:-} ]] && arguments+=(--model "$MODEL")
  SPOLVERO_DATA_DIR=$work/data XDG_CONFIG_HOME=$work/config QT_QPA_PLATFORM=xcb \
    "$build/bin/spolvero" "${arguments[@]}" >"$work/out" 2>"$work/err" &
  editor_pid=$!
  wait_for 60 grep -q '^first picture' "$work/out" || fail "no first picture"
}

# Moves around the middle of the window, about a hundred events a second, button held.
draw_stroke() {
  local window width height
  window=$(xdotool search --onlyvisible --pid "$editor_pid" | tail -1)
  eval "$(xdotool getwindowgeometry --shell "$window" | grep -E '^(WIDTH|HEIGHT|X|Y)=')"
  width=$WIDTH height=$HEIGHT
  local points=$((seconds * 100))
  awk -v n="$points" -v cx=$((X + width / 2)) -v cy=$((Y + height / 2)) -v r=$((height / 5)) 'BEGIN {
    printf "mousemove %d %d mousedown 1\n", cx + r, cy
    for (i = 1; i <= n; ++i) {
      a = i * 0.05
      s = r * (0.4 + 0.6 * (0.5 + 0.5 * cos(i * 0.011)))
      printf "mousemove %d %d sleep 0.01\n", cx + s * cos(a) * 0.6, cy + s * sin(a)
    }
    print "mouseup 1"
  }' >"$work/stroke"
  xdotool - <"$work/stroke"
  # A stroke is one step; without it nothing is unsaved, so leaving asks nothing.
  sleep 1
  xdotool key ctrl+z
}

# value KEY [WITHIN]: a number of the probe file, of the object WITHIN if one is named.
value() {
  tr -d '\n' <"$work/probe.json" | sed "s/.*\"${2:-}[^{]*{//" | grep -oE "\"$1\": *[0-9.]+" | head -1 |
    grep -oE '[0-9.]+$' || echo 0
}
top_value() { grep -oE "\"$1\": *[0-9.]+" "$work/probe.json" | head -1 | grep -oE '[0-9.]+$' || echo 0; }

start_display
start_editor
draw_stroke
peak_kib=$(awk '/VmHWM/ { print $2 }' "/proc/$editor_pid/status")
wait_for 30 test -s "$work/probe.json" || fail "the editor left no measurements"

printf '%-42s %8.1f ms\n' "window on screen after start" "$(top_value window_shown_ms)"
printf '%-42s %8.1f ms\n' "first picture after start" "$(top_value first_picture_ms)"
printf '%-42s %8.1f ms\n' "stroke to picture, median" "$(value median stroke_to_picture_ms)"
printf '%-42s %8.1f ms\n' "stroke to picture, 95th percentile" "$(value p95 stroke_to_picture_ms)"
printf '%-42s %8s\n' "pictures measured" "$(value count stroke_to_picture_ms)"
printf '%-42s %8.1f ms\n' "render, median" "$(value median render_ms)"
printf '%-42s %8.1f ms\n' "longest hold of the GUI thread" "$(value longest_ms gui_holds)"
printf '%-42s %8s\n' "holds over 16 ms" "$(value over_16_ms gui_holds)"
printf '%-42s %8s MB\n' "peak memory" "$((peak_kib / 1024))"
[[ -n ${KEEP_PROBE:-} ]] && cp "$work/probe.json" "$KEEP_PROBE"
exit 0
