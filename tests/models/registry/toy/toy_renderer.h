#pragma once

#include "toy/toy_network.h"

#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"

namespace spolvero::testing {

/// A trained toy network as the editor and the commands use it.
class ToyRenderer : public SceneRenderer {
 public:
  ToyRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override { return {}; }
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;

 private:
  ModelInfo info_;
  RenderSettings settings_;
  ToyOptions options_;
  ToyNetwork network_{nullptr};
};

}  // namespace spolvero::testing
