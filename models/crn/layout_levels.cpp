#include "models/crn/layout_levels.h"

#include "core/layout/layout_tensors.h"
#include "models/crn/area_resize.h"
#include "models/kernels/parallel_ranges.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

/// Classes that are shrunk at a time.
constexpr std::int64_t kClassesAtOnce = 4;

/// Sets the channel of each pixel's class to 1.
void markClasses(const at::Tensor& labels,
                 std::int64_t firstRow,
                 std::int64_t classes,
                 const at::Tensor& rows) {
  const auto pixels = rows.size(0) * rows.size(1);
  const auto channels = rows.size(2);
  const auto* label = labels.data_ptr<std::uint8_t>() + firstRow * rows.size(1);
  const auto mark = [&](auto* values, auto one) {
    kernels::parallelRanges(pixels, 16384, [&](std::int64_t begin, std::int64_t end) {
      for (auto p = begin; p < end; ++p) {
        if (label[p] < classes) values[p * channels + label[p]] = one;
      }
    });
  };
  if (rows.scalar_type() == at::kFloat) {
    mark(rows.data_ptr<float>(), 1.0F);
  } else {
    mark(rows.data_ptr<at::BFloat16>(), at::BFloat16(1.0F));
  }
}

}  // namespace

at::Tensor labelChannels(const Layout& layout, const LayoutChannels& channels) {
  auto labels = labelTensor(layout).squeeze(0).to(at::kByte);
  if (channels.unlabelledChannel) labels.masked_fill_(labels == kUnlabelled, channels.classes - 1);
  return labels;
}

LayoutLevels::LayoutLevels(const at::Tensor& labels, std::int64_t classes, std::int64_t modules)
    : labels_(labels.contiguous()), classes_(classes) {
  auto sizes = cascadeSizes(labels.size(0), labels.size(1), modules);
  sizes.pop_back();
  for (const auto& [height, width] : sizes) coarse_.push_back(at::empty({height, width, classes}));
  if (coarse_.empty()) return;
  for (std::int64_t first = 0; first < classes; first += kClassesAtOnce) {
    const auto count = std::min(kClassesAtOnce, classes - first);
    const auto ids = at::arange(first, first + count, at::kByte).view({1, count, 1, 1});
    const auto levels = areaPyramid(labels_.eq(ids).to(at::kFloat), modules);
    for (std::size_t i = 0; i < coarse_.size(); ++i) {
      coarse_[i].narrow(2, first, count).copy_(levels[i].squeeze(0).permute({1, 2, 0}));
    }
  }
}

std::vector<RowSource> LayoutLevels::sources(at::ScalarType type,
                                             const std::vector<at::Tensor>& more) const {
  std::vector<RowSource> sources;
  for (std::size_t i = 0; i < coarse_.size(); ++i) {
    auto level = more.empty() ? coarse_[i] : at::cat({coarse_[i], more[i]}, 2);
    sources.push_back(RowSource::of(level.to(type)));
  }
  const auto extra = more.empty() ? at::Tensor() : more.back();
  const auto channels = classes_ + (extra.defined() ? extra.size(2) : 0);
  RowSource last{labels_.size(0), labels_.size(1), channels, {}};
  last.fill = [labels = labels_, classes = classes_, extra](std::int64_t firstRow,
                                                            const at::Tensor& rows) {
    rows.zero_();
    markClasses(labels, firstRow, classes, rows);
    if (!extra.defined()) return;
    rows.narrow(2, classes, extra.size(2)).copy_(extra.narrow(0, firstRow, rows.size(0)));
  };
  last.heldBytes = labels_.numel();
  if (extra.defined()) {
    last.heldBytes += extra.numel() * static_cast<std::int64_t>(extra.element_size());
  }
  sources.push_back(std::move(last));
  return sources;
}

}  // namespace spolvero
