#pragma once

#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"

namespace spolvero {

/// A trained GroupDNet as the editor and the commands use it: the plain forward pass.
///
/// Layouts of any size are grown to a multiple of the stride; each class's code is resolved at the
/// size that follows.
class GroupDNetRenderer : public SceneRenderer {
 public:
  /// @throws ModelFormatError, ConfigError.
  GroupDNetRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override;
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;
  EncodedStyles encode(const at::Tensor& photo, const Layout& layout) override;

 private:
  at::Tensor codesFor(const Appearance& appearance, std::int64_t height, std::int64_t width) const;

  ModelInfo info_;
  RenderSettings settings_;
  GroupDNetOptions options_;
  std::shared_ptr<StyleDecoder> generator_;
  std::shared_ptr<StyleEncoder> encoder_;  ///< Empty if the file has none.
};

}  // namespace spolvero
