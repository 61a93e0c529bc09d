#pragma once

#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"
#include "models/imle/engine.h"
#include "models/imle/options.h"

#include <memory>

namespace spolvero {

/// A trained conditional IMLE as the editor and the commands use it. Layouts of any size are
/// rendered as they are, without padding.
///
/// The latent is a map of normal values with a number of its own at each pixel, as large as the
/// layout. A seed stands for one map of each size: over layouts of one size, and so over a sequence
/// of layouts, it stays fixed to the frame while the layout moves through it, which keeps a video
/// still (the paper's moving car). Codes given as numbers come to other sizes by nearest neighbour,
/// which keeps their variance.
/// Pictures are cut to [-1, 1], as the released test.py does.
///
/// The fast engine runs on the CPU in float32 and bfloat16; elsewhere the plain network does, and
/// `lastFrame` counts no multiply-adds.
class ImleRenderer : public SceneRenderer {
 public:
  /// @throws ModelFormatError, ConfigError.
  ImleRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override;
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances) override;
  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override;
  FrameReport lastFrame() const override { return lastFrame_; }

 private:
  /// Class channels for the plain network, [1, classes, H, W]; for the engine labels, [H, W].
  at::Tensor layoutInput(const Layout& layout) const;
  at::Tensor picture(const Layout& layout,
                     const at::Tensor& input,
                     const Appearance& appearance,
                     bool live,
                     const RenderProgress& progress = {});

  ModelInfo info_;
  RenderSettings settings_;
  ImleOptions options_;
  ImleGenerator generator_{nullptr};    ///< Empty where the engine runs.
  std::unique_ptr<ImleEngine> engine_;  ///< Empty where the plain network runs.
  FrameReport lastFrame_;
};

}  // namespace spolvero
