#include "models/engine/channel_reach.h"

#include "models/engine/change_blocks.h"

#include <algorithm>
#include <functional>

namespace spolvero {

namespace {

/// Groups that have a marked channel among those that they read or write.
/// @param marks  of all channels on that side of the convolution.
void groupsOf(const Convolution& conv, const ChannelMarks& marks, GroupList& groups) {
  const auto count = conv.computedGroups();
  const auto size = static_cast<std::ptrdiff_t>(marks.size()) / count;
  groups.clear();
  for (std::ptrdiff_t g = 0; g < count; ++g) {
    const auto begin = marks.begin() + g * size;
    if (std::any_of(begin, begin + size, [](auto mark) { return mark != 0; })) {
      groups.push_back(static_cast<std::int32_t>(g));
    }
  }
}

/// Marks what groups write, beside what is marked.
void markWritten(const Convolution& conv, const GroupList& groups, ChannelMarks& marks) {
  const auto size = static_cast<std::ptrdiff_t>(marks.size()) / conv.computedGroups();
  for (const auto g : groups) std::fill_n(marks.begin() + g * size, size, std::uint8_t{1});
}

}  // namespace

void ChannelReach::start(const at::Tensor& before, const at::Tensor& after) {
  differingChannels(before, after, channels_);
}

void ChannelReach::enter(const EngineBlock& block, bool everything) {
  if (everything) std::fill(channels_.begin(), channels_.end(), std::uint8_t{1});
  groupsOf(*block.conv0, channels_, hidden_);
  inside_.assign(static_cast<std::size_t>(block.middle), 0);
  markWritten(*block.conv0, hidden_, inside_);
  if (everything) std::fill(inside_.begin(), inside_.end(), std::uint8_t{1});

  written_.assign(static_cast<std::size_t>(block.out), 0);
  groupsOf(*block.conv1, inside_, out_);
  markWritten(*block.conv1, out_, written_);
  // What is added to the second convolution changes too: where the shortcut reads what changed, or
  // where the input itself did.
  if (block.convS) {
    groupsOf(*block.convS, channels_, shortcut_);
    markWritten(*block.convS, shortcut_, written_);
  } else {
    std::ranges::transform(written_, channels_, written_.begin(), std::bit_or<>());
  }
  groupsOf(*block.conv1, written_, out_);
  // A group is computed as a whole, with all that is added to it.
  inside_.assign(static_cast<std::size_t>(block.out), 0);
  markWritten(*block.conv1, out_, inside_);
  shortcut_.clear();
  if (block.convS) groupsOf(*block.convS, inside_, shortcut_);
  std::swap(channels_, written_);
}

}  // namespace spolvero
