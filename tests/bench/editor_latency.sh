#!/usr/bin/env bash
# Measures the editor as a person feels it: starts it on a virtual display, draws one continuous
# stroke with real pointer events, and prints start, stroke-to-picture and memory figures.
#
#   tests/bench/editor_latency.sh [BUILD_FOLDER] [SCENE.ora]
#
# Environment: STROKE_SECONDS (10), MODEL (else the shipped one), KEEP_PROBE (copy of the raw
# measurements). Needs Xvfb and xdotool.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor_session.sh"

build=${1:-$root/build}
scene=${2:---sample}
seconds=${STROKE_SECONDS:-10}

start_display 1600x1000
start_editor "$build" $((seconds * 3 / 2 + 8)) "$scene"
draw_stroke "$seconds"
# A stroke is one step; without it nothing is unsaved, so leaving asks nothing.
sleep 1
xdotool key ctrl+z
peak_kib=$(awk '/VmHWM/ { print $2 }' "/proc/$editor_pid/status")
wait_for_measurements 30

row_ms "window on screen after start" "$(top_value window_shown_ms)"
row_ms "first picture after start" "$(top_value first_picture_ms)"
row_ms "stroke to picture, median" "$(value median stroke_to_picture_ms)"
row_ms "stroke to picture, 95th percentile" "$(value p95 stroke_to_picture_ms)"
row "pictures measured" "$(value count stroke_to_picture_ms)"
row_ms "render, median" "$(value median render_ms)"
row_ms "longest hold of the GUI thread" "$(value longest_ms gui_holds)"
row "holds over 16 ms" "$(value over_16_ms gui_holds)"
row "peak memory" "$((peak_kib / 1024))" MB
