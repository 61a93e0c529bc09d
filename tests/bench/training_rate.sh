#!/usr/bin/env bash
# Trains the small preset for some steps and prints where the time went and the rate beside that of
# the bare forward and backward passes.
#
#   tests/bench/training_rate.sh [BUILD_FOLDER] [DATA_FOLDER]
#
# Environment: STEPS (60), PRESET (groupdnet-ccp-small), SPOLVERO_SHARED (folder with data/ and
# weights/; beside the checkout by default). Without the feature weights the perceptual loss is off.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${1:-$root/build}
shared=${SPOLVERO_SHARED:-$root/../shared}
data=${2:-$shared/data/ccp}
steps=${STEPS:-60}
run=$(mktemp -d)
trap 'rm -rf "$run"' EXIT

features=$shared/weights/squeezenet1_0.safetensors
if [[ -f $features ]]; then
  settings=("groupdnet.training.features_file=$(realpath "$features")")
else
  settings=(groupdnet.training.features=none)
fi
[[ -d $data ]] || {
  echo "training_rate: $data: no such data set" >&2
  exit 1
}
# Samples, checkpoints and validation once at the end only: they are no part of the rate.
"$build/bin/spolvero" train "${PRESET:-groupdnet-ccp-small}" --data "$data" --run "$run/run" \
  --profile "train.steps=$steps" train.decay_steps=0 train.validate_every=0 \
  "train.sample_every=$((steps + 1))" "train.checkpoint_every=$((steps + 1))" "${settings[@]}"
