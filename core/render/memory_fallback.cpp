#include "core/render/memory_fallback.h"

#include "core/base/log.h"

#include <ATen/core/Tensor.h>
#include <c10/util/Exception.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>

namespace spolvero {

namespace {

std::int64_t areaOf(const Layout& layout) {
  return std::int64_t{layout.width()} * layout.height();
}

}  // namespace

bool isOutOfMemory(const std::exception& error) {
  if (dynamic_cast<const c10::OutOfMemoryError*>(&error) != nullptr) return true;
  // CUDA's libraries have no exception of their own for it, and LibTorch 1.13 throws plain errors.
  constexpr std::array<std::string_view, 3> kSigns = {
      "out of memory", "CUBLAS_STATUS_ALLOC_FAILED", "CUDNN_STATUS_ALLOC_FAILED"};
  const std::string_view text = error.what();
  return std::ranges::any_of(
      kSigns, [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

MemoryFallback::MemoryFallback(std::unique_ptr<SceneRenderer> first, std::vector<Way> ways)
    : info_(first->info()), offer_(first->offer()), first_(std::move(first)) {
  for (auto& way : ways) {
    steps_.push_back({std::move(way), nullptr, false, std::numeric_limits<std::int64_t>::max()});
  }
}

std::string MemoryFallback::takeNotice() {
  return std::exchange(notice_, {});
}

/// 0 for the first renderer, n for the n-th way.
std::size_t MemoryFallback::stepFor(std::int64_t area) const {
  std::size_t step = steps_.size();
  while (step > 0 && steps_[step - 1].fromArea > area) --step;
  return step == 0 && !first_ ? 1 : step;
}

SceneRenderer& MemoryFallback::rendererOf(std::size_t step) {
  if (step == 0) return *first_;
  auto& chosen = steps_[step - 1];
  auto& place = chosen.way.replacesFirst ? first_ : chosen.renderer;
  if (!chosen.made) {
    place.reset();
    place = chosen.way.make();
    chosen.made = true;
  }
  return *place;
}

/// Tries one way after the other.
MemoryFallback::Pictures MemoryFallback::make(
    const Layout& layout,
    const std::function<Pictures(SceneRenderer&)>& plain,
    const std::function<Pictures(SceneRenderer&)>& elsewhere) {
  for (auto step = stepFor(areaOf(layout));; ++step) {
    try {
      auto& renderer = rendererOf(step);
      auto pictures = step == 0 ? plain(renderer) : elsewhere(renderer);
      frame_ = renderer.lastFrame();
      return pictures;
    } catch (const std::exception& error) {
      if (!isOutOfMemory(error) || step == steps_.size()) throw;
      log()->debug("{}", error.what());
    }
    auto& next = steps_[step];
    // A way that could not even be built has left nothing for smaller pictures either.
    next.fromArea = first_ ? std::min(next.fromArea, areaOf(layout)) : 0;
    notice_ = fmt::format("A picture of {} × {} did not fit the device's memory; it is made {}",
                          layout.width(),
                          layout.height(),
                          next.way.name);
    log()->warn("{}", notice_);
  }
}

at::Tensor MemoryFallback::render(const Layout& layout, const Appearance& appearance) {
  return make(
             layout,
             [&](SceneRenderer& r) { return Pictures{r.render(layout, appearance)}; },
             [&](SceneRenderer& r) { return Pictures{r.renderLarge(layout, appearance, {})}; })
      .front();
}

at::Tensor MemoryFallback::renderLive(const Layout& layout, const Appearance& appearance) {
  return make(
             layout,
             [&](SceneRenderer& r) { return Pictures{r.renderLive(layout, appearance)}; },
             [&](SceneRenderer& r) { return Pictures{r.renderLarge(layout, appearance, {})}; })
      .front();
}

at::Tensor MemoryFallback::renderLarge(const Layout& layout,
                                       const Appearance& appearance,
                                       const RenderProgress& progress) {
  const auto large = [&](SceneRenderer& r) {
    return Pictures{r.renderLarge(layout, appearance, progress)};
  };
  return make(layout, large, large).front();
}

std::vector<at::Tensor> MemoryFallback::renderAll(const Layout& layout,
                                                  const std::vector<Appearance>& appearances) {
  return make(
      layout,
      [&](SceneRenderer& r) { return r.renderAll(layout, appearances); },
      [&](SceneRenderer& r) {
        Pictures pictures;
        for (const auto& appearance : appearances) {
          pictures.push_back(r.renderLarge(layout, appearance, {}));
        }
        return pictures;
      });
}

SceneRenderer& MemoryFallback::anyRenderer() {
  return first_ ? *first_ : rendererOf(stepFor(0));
}

EncodedStyles MemoryFallback::encode(const at::Tensor& photo, const Layout& layout) {
  return anyRenderer().encode(photo, layout);
}

Layout MemoryFallback::dream(const ClassStyle& latent) {
  return anyRenderer().dream(latent);
}

Layout MemoryFallback::segment(const at::Tensor& photo) {
  return anyRenderer().segment(photo);
}

}  // namespace spolvero
