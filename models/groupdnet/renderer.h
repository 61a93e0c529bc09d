#pragma once

#include "core/render/scene_renderer.h"
#include "models/engine/decoder_engine.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"

namespace spolvero {

/// A trained GroupDNet as the editor and the commands use it.
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
  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override;
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances) override;
  FrameReport lastFrame() const override;
  EncodedStyles encode(const at::Tensor& photo, const Layout& layout) override;

 private:
  DecoderEngine::FirstMap firstMap(const Appearance& appearance) const;
  at::Tensor codesFor(const Appearance& appearance, std::int64_t height, std::int64_t width) const;

  ModelInfo info_;
  RenderSettings settings_;
  GroupDNetOptions options_;
  std::shared_ptr<StyleDecoder> generator_;
  std::shared_ptr<StyleEncoder> encoder_;  ///< Empty if the file has none.
  std::unique_ptr<DecoderEngine> engine_;  ///< Empty: the plain forward pass.
};

}  // namespace spolvero
