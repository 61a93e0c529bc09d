#pragma once

#include "models/common/renderer_parts.h"
#include "models/common/spade_decoder.h"
#include "models/engine/decoder_runner.h"
#include "models/engine/layout_values.h"

#include <functional>
#include <memory>

namespace spolvero {

/// The fast engine of a system whose pictures a `SpadeDecoder` makes: layouts in, pictures out. The
/// system says how its first map comes from a layout and a look. On the CPU `SpadeEngine` runs it,
/// on CUDA `CudaDecoder`; what that makes of a small layout is compared with the plain network at
/// the start, and where it is off, the plain network takes its place and the log says so.
class DecoderEngine {
 public:
  /// The first block's input [1, C, h, w] for a padded layout's values [H, W].
  using FirstMap = std::function<at::Tensor(const at::Tensor& values)>;

  /// @param decoder    folded, in evaluation mode, on the device of the settings; must live longer.
  /// @param segValues  the segmentation input of each layout value.
  DecoderEngine(SpadeDecoder& decoder,
                at::Tensor segValues,
                const LayoutChannels& channels,
                std::int64_t stride,
                const ModelInfo& info,
                const RenderSettings& settings);

  /// @return [1, 3, H, W] of the layout's size.
  at::Tensor render(const Layout& layout, const FirstMap& first);
  at::Tensor renderLive(const Layout& layout, const FirstMap& first);
  at::Tensor renderLarge(const Layout& layout,
                         const FirstMap& first,
                         const RenderProgress& progress);
  /// One picture per first map.
  std::vector<at::Tensor> renderAll(const Layout& layout, const std::vector<FirstMap>& firsts);

  const FrameReport& lastFrame() const { return runner_->lastFrame(); }
  const at::Tensor& segValues() const { return segValues_; }

 private:
  at::Tensor cropped(const at::Tensor& image, const Layout& layout) const;

  at::Tensor segValues_;
  LayoutChannels channels_;
  std::int64_t stride_;
  std::unique_ptr<DecoderRunner> runner_;
};

/// Whether settings ask for the fast engine and it can run this decoder on their device.
bool wantsDecoderEngine(const RenderSettings& settings, SpadeDecoder& decoder);

}  // namespace spolvero
