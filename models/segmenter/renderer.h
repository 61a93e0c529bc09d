#pragma once

#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"
#include "models/segmenter/options.h"

namespace spolvero {

/// A trained segmenter as the editor and the commands use it: it makes layouts of photos, and no
/// photos.
class SegmenterRenderer : public SceneRenderer {
 public:
  /// @throws ModelFormatError, ConfigError.
  SegmenterRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override;

  /// @throws ConfigError always.
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;

  /// The photo is seen at about as many pixels as the training pictures had, whatever its size; the
  /// layout has the photo's.
  Layout segment(const at::Tensor& photo) override;

 private:
  ModelInfo info_;
  RenderSettings settings_;
  SegmenterOptions options_;
  SegmentationNetwork network_{nullptr};
};

}  // namespace spolvero
