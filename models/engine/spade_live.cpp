#include "models/engine/change_blocks.h"
#include "models/engine/spade_engine.h"

#include <ATen/ATen.h>

// Edits of a picture that is there: only what they reach is computed.

namespace spolvero {

namespace {

/// Shares of the live tolerance that maps get whose neglected changes weigh more than others in the
/// picture, by measuring each map's part in work and error.
constexpr double kFirstBlock = 0.5;
constexpr double kHiddenBeforeLast = 0.5;
constexpr double kLastHidden = 1.0 / 3;
/// Leaving out what the last block gives saves next to nothing.
constexpr double kLastOutput = 0.1;

}  // namespace

/// @param map  Second: the block's hidden map, which its second norm reads; First: its output.
float SpadeEngine::toleranceOf(std::size_t block, BlockNorm map) const {
  const auto following = network_.blocks.size() - 1 - block;
  double share = block == 0 ? kFirstBlock : 1;
  if (map == BlockNorm::Second) {
    if (following == 1) share *= kHiddenBeforeLast;
    if (following == 0) share *= kLastHidden;
  } else if (following == 0) {
    share *= kLastOutput;
  }
  return static_cast<float>(options_.liveTolerance * share);
}

/// What a change of an activation counts by that a norm is about to normalise.
const at::Tensor& SpadeEngine::deviationOf(const SpadeFrame& frame,
                                           std::size_t block,
                                           BlockNorm norm) const {
  const auto index = static_cast<std::size_t>(norm);
  const auto& known =
      norm == BlockNorm::First ? network_.blocks[block].norm0 : network_.blocks[block].norm1;
  return known.measured ? frame.deviations[block][index] : known.deviation;
}

/// Follows `frame.firstChanged` and the changes of the tables' rows.
void SpadeEngine::updateFrame(SpadeFrame& frame, const SpadeTables& tables) {
  frame.exact = frame.exact && options_.liveTolerance == 0;
  for (const auto& block : network_.blocks) {
    if (block.norm0.measured || block.norm1.measured) frame.exact = false;
  }
  for (std::size_t i = 0; i < network_.blocks.size(); ++i) updateBlock(frame, tables, i);
  updateImage(frame);
}

void SpadeEngine::updateBlock(SpadeFrame& frame, const SpadeTables& tables, std::size_t index) {
  auto& block = network_.blocks[index];
  auto& stage = frame.stages[index];
  const auto& before = index == 0 ? frame.firstChanged : frame.stages[index - 1].outChanged;
  const bool conditioned = tables.conditioned(index);
  if (conditioned) takePixels(tables.rows(index), stage.rows, stage.rowsChanged);
  reach_.enter(block, conditioned && anyMarked(stage.rowsChanged));
  const auto rowsChanged = conditioned ? stage.rowsChanged : at::Tensor();
  changedInput(before, block.doubled, rowsChanged, stage.inputChanged);
  blocksAround(stage.inputChanged, 1, hiddenBlocks_);
  clearMarks(stage.hiddenChanged);
  ConvOutput hidden;
  hidden.y = stage.hidden;
  hidden.changed = stage.hiddenChanged;
  hidden.tolerance = toleranceOf(index, BlockNorm::Second);
  hidden.changeScale = deviationOf(frame, index, BlockNorm::Second);
  runGroups(*block.conv0,
            reach_.hidden(),
            inputOf(frame, tables, index, BlockNorm::First),
            hidden,
            hiddenBlocks_);

  blocksAround(stage.inputChanged, 0, inputBlocks_);
  // Marks of the hidden map from here on: what the second convolution reads anew.
  if (conditioned) orInto(stage.hiddenChanged, stage.rowsChanged);
  blocksAround(stage.hiddenChanged, 1, secondBlocks_);
  unionOf(secondBlocks_, inputBlocks_, outBlocks_);
  ConvOutput out;
  out.y = stage.out;
  out.residual = index == 0 ? frame.first : frame.stages[index - 1].out;
  out.residualDoubled = block.doubled;
  if (block.convS) {
    out.residual = shortcutBuffer(stage);
    out.residualDoubled = false;
    runGroups(*block.convS,
              reach_.shortcut(),
              inputOf(frame, tables, index, BlockNorm::Shortcut),
              {.y = out.residual},
              outBlocks_);
  }
  clearMarks(stage.outChanged);
  out.changed = stage.outChanged;
  const bool isLast = index + 1 == network_.blocks.size();
  out.tolerance = toleranceOf(index, BlockNorm::First);
  out.changeScale = isLast ? frame.lastDeviation : deviationOf(frame, index + 1, BlockNorm::First);
  runGroups(*block.conv1,
            reach_.out(),
            inputOf(frame, tables, index, BlockNorm::Second),
            out,
            outBlocks_);
}

/// Computes the groups that an edit reaches.
void SpadeEngine::runGroups(const Convolution& conv,
                            const GroupList& groups,
                            const ConvInput& input,
                            ConvOutput output,
                            const BlockList& blocks) {
  if (groups.empty()) return;
  output.groups = groups;
  conv.run(input, output, blocks);
  report_.doneMacs += conv.blockMacs() * double(blocks.size()) * double(groups.size()) /
                      double(conv.computedGroups());
}

void SpadeEngine::updateImage(SpadeFrame& frame) {
  blocksAround(frame.stages.back().outChanged, 1, outBlocks_);
  ConvInput input;
  input.x = frame.stages.back().out;
  input.slope = kSpadeSlope;
  network_.image->run(input, {.y = frame.image, .activation = OutputActivation::Tanh}, outBlocks_);
  count(*network_.image, outBlocks_);
}

}  // namespace spolvero
