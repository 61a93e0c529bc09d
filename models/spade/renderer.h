#pragma once

#include "core/render/scene_renderer.h"
#include "models/engine/decoder_engine.h"
#include "models/spade/generator.h"

namespace spolvero {

/// A trained SPADE as the editor and the commands use it.
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
  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override;
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances) override;
  FrameReport lastFrame() const override;
  EncodedStyles encode(const at::Tensor& photo, const Layout& layout) override;

 private:
  at::Tensor generate(const Layout& layout, const Appearance& appearance);
  at::Tensor codesFor(const Appearance& appearance) const;
  DecoderEngine::FirstMap firstMap(const Appearance& appearance);
  /// Draws at the one size that a network with VAE has, or at the layout's own.
  at::Tensor atNetworkSize(const Layout& layout,
                           const std::function<at::Tensor(const Layout&)>& draw) const;

  ModelInfo info_;
  RenderSettings settings_;
  SpadeOptions options_;
  SpadeGenerator generator_{nullptr};
  SpadeEncoder encoder_{nullptr};          ///< Empty if the file has none.
  std::unique_ptr<DecoderEngine> engine_;  ///< Empty: the plain forward pass.
};

}  // namespace spolvero
