#pragma once

#include "models/sbgan/options.h"
#include "models/spade/renderer.h"

#include <memory>

namespace spolvero {

/// A trained SB-GAN as the editor and the commands use it: dreams layouts, and photographs any
/// layout once SPADE has been trained.
///
/// The ProGAN baseline dreams no layouts: its `render` is the picture of the appearance's latent,
/// scaled to the layout's size; what the layout shows counts for nothing.
class SbganRenderer : public SceneRenderer {
 public:
  /// @throws ModelFormatError, ConfigError.
  SbganRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override;
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override;
  FrameReport lastFrame() const override;
  /// Each pixel's most likely class, scaled (nearest) to the trained size (a multiple of it where
  /// that is below the least of a layout); things become objects by their connected parts.
  Layout dream(const ClassStyle& latent) override;

 private:
  at::Tensor generate(const ClassStyle& latent);

  ModelInfo info_;
  RenderSettings settings_;
  SbganOptions options_;
  ProgressiveGenerator generator_{nullptr};
  std::unique_ptr<SpadeRenderer> photographer_;  ///< Null until SPADE was trained.
};

}  // namespace spolvero
