#include "models/engine/spade_frame.h"

#include "models/engine/change_blocks.h"
#include "models/kernels/vector_loops.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

/// Bytes of an edit's memory for a pixel of a block: rows, and four marks.
constexpr std::int64_t kEditBytes = 4 + 4;

/// Calls take(block, height, width) for all blocks of a picture.
template <class Take>
void forEachBlock(const EngineNetwork& network,
                  std::int64_t height,
                  std::int64_t width,
                  const Take& take) {
  auto h = height / network.stride;
  auto w = width / network.stride;
  for (const auto& block : network.blocks) {
    if (block.doubled) {
      h *= 2;
      w *= 2;
    }
    take(block, h, w);
  }
}

template <class T>
void interleave(const float* planes, std::int64_t channels, std::int64_t area, T* out) {
  for (std::int64_t c = 0; c < channels; ++c) {
    for (std::int64_t i = 0; i < area; ++i)
      storeValue(out + i * channels + c, planes[c * area + i]);
  }
}

}  // namespace

SpadeFrame makeFrame(const EngineNetwork& network,
                     std::int64_t height,
                     std::int64_t width,
                     at::ScalarType type) {
  SpadeFrame frame;
  frame.height = height;
  frame.width = width;
  forEachBlock(network, height, width, [&](const EngineBlock& block, auto h, auto w) {
    auto& stage = frame.stages.emplace_back();
    stage.hidden = at::empty({h, w, block.middle}, type);
    stage.out = at::empty({h, w, block.out}, type);
    for (auto* marks :
         {&stage.inputChanged, &stage.rowsChanged, &stage.hiddenChanged, &stage.outChanged}) {
      *marks = at::empty({h, w}, at::kByte);
    }
  });
  frame.deviations.resize(frame.stages.size());
  frame.firstChanged = at::empty({height / network.stride, width / network.stride}, at::kByte);
  frame.image = at::empty({height, width, 3}, at::kFloat);
  return frame;
}

std::int64_t frameBytes(const EngineNetwork& network,
                        std::int64_t height,
                        std::int64_t width,
                        std::int64_t valueBytes) {
  const auto firstArea = height * width / network.stride / network.stride;
  // The picture and its layout; the first map and its marks.
  auto sum = height * width * (3 * 4 + 4);
  sum += firstArea * (network.blocks.front().in * valueBytes + 1);
  forEachBlock(network, height, width, [&](const EngineBlock& block, auto h, auto w) {
    sum += h * w * ((block.middle + block.out) * valueBytes + kEditBytes);
  });
  return sum;
}

std::int64_t shortcutBytes(const EngineNetwork& network,
                           std::int64_t height,
                           std::int64_t width,
                           std::int64_t valueBytes) {
  std::int64_t most = 0;
  forEachBlock(network, height, width, [&](const EngineBlock& block, auto h, auto w) {
    if (block.normS) most = std::max(most, h * w * block.out * valueBytes);
  });
  return most;
}

std::int64_t workBytes(const EngineNetwork& network,
                       std::int64_t height,
                       std::int64_t width,
                       std::int64_t valueBytes) {
  const auto firstArea = height * width / network.stride / network.stride;
  return shortcutBytes(network, height, width, valueBytes) +
         firstArea * network.blocks.front().in * valueBytes + height * width * 3 * 4;
}

std::int64_t SpadeFrame::bytes() const {
  std::int64_t sum = 0;
  const auto add = [&](const at::Tensor& t) {
    if (t.defined()) sum += static_cast<std::int64_t>(t.nbytes());
  };
  for (const auto& stage : stages) {
    for (const auto* map : {&stage.hidden,
                            &stage.out,
                            &stage.rows,
                            &stage.inputChanged,
                            &stage.rowsChanged,
                            &stage.hiddenChanged,
                            &stage.outChanged}) {
      add(*map);
    }
  }
  for (const auto* map : {&image, &values, &first, &firstChanged}) add(*map);
  return sum;
}

at::Tensor sampledDeviation(const at::Tensor& x) {
  const auto sample =
      x.slice(0, 0, x.size(0), 4).slice(1, 0, x.size(1), 4).to(at::kFloat).flatten(0, 1);
  return (sample.var(0, false) + 1e-6).sqrt().contiguous();
}

void channelsLastOf(const at::Tensor& map, at::ScalarType type, at::Tensor& result) {
  const auto channels = map.size(1);
  const auto area = map.size(2) * map.size(3);
  fitTo(result, {map.size(2), map.size(3), channels}, type);
  const auto planes = map.to(at::kFloat).contiguous();
  const auto* in = planes.data_ptr<float>();
  if (type == at::kBFloat16) {
    interleave(in, channels, area, static_cast<std::uint16_t*>(result.data_ptr()));
  } else {
    interleave(in, channels, area, result.data_ptr<float>());
  }
}

void planesOf(const at::Tensor& image, at::Tensor& planes) {
  const auto area = image.size(0) * image.size(1);
  fitTo(planes, {1, 3, image.size(0), image.size(1)}, at::kFloat);
  const auto* in = image.data_ptr<float>();
  auto* out = planes.data_ptr<float>();
  for (std::int64_t i = 0; i < area; ++i) {
    for (std::int64_t c = 0; c < 3; ++c) out[c * area + i] = in[3 * i + c];
  }
}

}  // namespace spolvero
