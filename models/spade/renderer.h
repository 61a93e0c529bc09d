#pragma once

#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"
#include "models/spade/generator.h"

namespace spolvero {

/// A trained SPADE as the editor and the commands use it: the plain forward pass.
///
/// With VAE the picture has one code, the appearance's latent, and one size: other
/// layouts are scaled to it and the picture back.
class SpadeRenderer : public SceneRenderer {
 public:
  /// @throws ModelFormatError, ConfigError.
  SpadeRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override;
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;
  EncodedStyles encode(const at::Tensor& photo, const Layout& layout) override;

 private:
  at::Tensor generate(const Layout& layout, const Appearance& appearance);

  ModelInfo info_;
  RenderSettings settings_;
  SpadeOptions options_;
  SpadeGenerator generator_{nullptr};
  SpadeEncoder encoder_{nullptr};  ///< Empty if the file has none.
};

}  // namespace spolvero
