#pragma once

#include "models/engine/spade_network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spolvero {

/// A mark for each channel of a map: 1 where it may have changed.
using ChannelMarks = std::vector<std::uint8_t>;
/// Groups of a convolution, ascending, as it computes them.
using GroupList = std::vector<std::int32_t>;

/// Follows through a decoder's blocks which channels an edit can have changed. Where convolutions
/// have groups, the code of one class reaches only its groups' channels until groups merge
/// (GroupDNet: Zhu et al. 2020, "Semantically Multi-modal Image Synthesis", section 3.2).
class ChannelReach {
 public:
  /// Begins with the channels in which two first maps differ, by their bits.
  /// @param before, after  [h, w, C] of one type.
  void start(const at::Tensor& before, const at::Tensor& after);

  /// Goes on to the next block.
  /// @param everything  its table rows changed somewhere, and with them all channels.
  void enter(const EngineBlock& block, bool everything);

  // What the entered block has to compute, empty where nothing reaches it.
  const GroupList& hidden() const { return hidden_; }      ///< Of its first convolution.
  const GroupList& out() const { return out_; }            ///< Of its second.
  const GroupList& shortcut() const { return shortcut_; }  ///< What `out` adds to.

 private:
  ChannelMarks channels_;  ///< Of the next block's input.
  ChannelMarks inside_;    ///< Of the block's hidden map, then of what its output is made of.
  ChannelMarks written_;
  GroupList hidden_, out_, shortcut_;
};

}  // namespace spolvero
