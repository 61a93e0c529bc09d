#!/usr/bin/env bash
# Measures whether the window stays responsive while everything runs at once: strokes are drawn with
# real pointer events while a training that was started from the Training window, the export of a
# film and the filling of sample thumbnails go on. Prints stroke-to-picture figures and how long the
# GUI thread was held.
#
#   tests/bench/editor_busy.sh [BUILD_FOLDER] [DATA_FOLDER]
#
# Environment: STROKES (10), SPOLVERO_SHARED (folder with data/; beside the checkout by default),
# SAMPLES_TAB (where that tab is: "x y"), KEEP_PROBE (copy of the raw measurements), KEEP_PICTURE
# (PNG of the screen before the last stroke), WITHOUT (any of the words "training film samples").
# Needs Xvfb and xdotool.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor_session.sh"

build=${1:-$root/build}
data=${2:-${SPOLVERO_SHARED:-$root/../shared}/data/ccp}
strokes=${STROKES:-10}
run=$work/run
read -ra samples_tab <<<"${SAMPLES_TAB:-1066 351}"  # in the window as it is at its first start

wanted() { [[ " ${WITHOUT:-} " != *" $1 "* ]]; }

window() { xdotool search --all --onlyvisible --pid "$editor_pid" --name "$1" | tail -1; }
has_window() { [[ -n $(window "$1") ]]; }

# window_of NAME: waits until it is there, and gives it the keyboard: there is no window manager.
window_of() {
  wait_for 20 has_window "$1" || fail "no window $1"
  xdotool windowfocus --sync "$(window "$1")" >/dev/null
  window "$1"
}

training_process() { grep -oE '"process": *[0-9]+' "$run/status.json" 2>/dev/null | grep -oE '[0-9]+$'; }

# A training goes on when the editor is closed.
end_training() {
  local process
  process=$(training_process) && kill "$process" 2>/dev/null || true
  clean_up
}
trap end_training EXIT

start_training() {
  local training
  xdotool key ctrl+shift+t
  training=$(window_of '^Training$')
  xdotool windowmove --sync "$training" 1400 0
  sleep 0.5
  xdotool mousemove --window "$training" 60 15 click 1
  window_of '^Start a training$' >/dev/null
  sleep 1
  xdotool key alt+s type --delay 1 "train.log_every=1"
  xdotool key alt+d type --delay 1 "$data"
  xdotool key alt+f type --delay 1 "$run"
  sleep 0.3
  xdotool key Return
  wait_for 60 test -s "$run/losses.csv" || fail "the training did not begin"
}

# Two keyframes, large pictures at a high rate: more than can be written while this measures.
start_film() {
  xdotool key k
  sleep 0.3
  xdotool key ctrl+space sleep 1 key ctrl+space key ctrl+shift+r
  sleep 0.3
  xdotool key k sleep 0.3 key ctrl+alt+f
  local film
  film=$(window_of '^Export film$')
  xdotool windowmove --sync "$film" 1400 690
  xdotool key alt+f key ctrl+a type --delay 1 "$work/film.mp4"
  xdotool key alt+l key ctrl+a type --delay 1 "768"
  xdotool key alt+r key ctrl+a type --delay 1 "240"
  xdotool key Return
}

# Milliseconds since the editor's process started.
editor_age() {
  awk -v ticks="$(getconf CLK_TCK)" -v start="$(sed 's/.*) //' "/proc/$editor_pid/stat" | cut -d' ' -f20)" \
    '{ printf "%d\n", 1000 * ($1 - start / ticks) }' /proc/uptime
}

[[ -d $data ]] || fail "$data: no such data set"
start_display 2400x1240
start_editor "$build" $((strokes * 5 + 40)) --sample
main=$(window_of 'Spolvero')
if wanted samples; then xdotool mousemove "${samples_tab[@]}" click 1; fi
if wanted training; then start_training; fi
xdotool windowfocus --sync "$main"
if wanted film; then
  start_film
  xdotool windowfocus --sync "$main"
fi
sleep 2
begin=$(editor_age)
for ((i = 1; i <= strokes; ++i)); do
  # Another class each time, so that every stroke changes the layout.
  xdotool key $((i % 8 + 1))
  draw_stroke 2
  # Long enough for thumbnails to be made anew.
  sleep 2.5
  if ((i == strokes - 1)) && [[ -n ${KEEP_PICTURE:-} ]]; then import -window root "$KEEP_PICTURE"; fi
done
end=$(editor_age)
if wanted training; then
  steps=$(($(wc -l <"$run/losses.csv") - 1))
  kill -0 "$(training_process)" 2>/dev/null || fail "the training ended: $(tail -1 "$run/log.txt")"
fi
wait_for_measurements 90

if wanted samples && (($(top_value previews) < 3 * strokes)); then
  fail "no thumbnails were made: is the Samples panel in front? See KEEP_PICTURE, SAMPLES_TAB"
fi

# The holds while it was drawn: times in the file count from the moment the window was shown.
shown=$(top_value window_shown_ms)
holds=$(tr -d '\n ' <"$work/probe.json" | grep -oE '\{"at_ms":[^}]*\}' | sed 's/[^0-9.,]//g' |
  awk -F, -v b="$begin" -v e="$end" -v s="$shown" '$1 + s >= b && $1 + s <= e { print $3, $2 }' | sort -rn)
row_ms "stroke to picture, median" "$(value median stroke_to_picture_ms)"
row_ms "stroke to picture, 95th percentile" "$(value p95 stroke_to_picture_ms)"
row "pictures measured" "$(value count stroke_to_picture_ms)"
row_ms "render, median" "$(value median render_ms)"
row_ms "longest hold of the GUI thread, drawing" "$(head -1 <<<"${holds:-0}" | cut -d' ' -f1)"
row "holds over 16 ms, drawing" "$(awk '$1 > 16' <<<"$holds" | grep -c . || true)"
row_ms "longest hold, with all that was opened" "$(value longest_ms gui_holds)"
row "holds over 16 ms, of these by computing" "$(value over_16_ms gui_holds)" "$(value over_16_ms_cpu gui_holds)"
row "thumbnails made" "$(top_value previews)"
if wanted training; then row "training steps meanwhile" "$steps"; fi
