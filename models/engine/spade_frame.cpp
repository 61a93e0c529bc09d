#include "models/engine/spade_frame.h"

#include <ATen/ATen.h>

namespace spolvero {

std::int64_t frameBytes(const EngineNetwork& network,
                        std::int64_t height,
                        std::int64_t width,
                        std::int64_t valueBytes) {
  auto area = height * width / network.stride / network.stride;
  std::int64_t sum = height * width * 3 * 4;
  for (const auto& block : network.blocks) {
    if (block.doubled) area *= 4;
    sum += area * ((block.middle + block.out) * valueBytes + 4);
  }
  return sum;
}

std::int64_t SpadeFrame::bytes() const {
  std::int64_t sum = 0;
  const auto add = [&](const at::Tensor& t) {
    if (t.defined()) sum += static_cast<std::int64_t>(t.nbytes());
  };
  for (const auto& stage : stages) {
    add(stage.hidden);
    add(stage.out);
    add(stage.rows);
  }
  add(image);
  add(values);
  return sum;
}

}  // namespace spolvero
