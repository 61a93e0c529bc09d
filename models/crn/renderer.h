#pragma once

#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"
#include "models/crn/engine.h"
#include "models/crn/options.h"

#include <memory>

namespace spolvero {

/// A trained CRN as the editor and the commands use it. Layouts of any size are rendered as they
/// are, without padding: the modules' sizes are halves of the layout's, rounded up.
///
/// Deviation: pictures may leave [-1, 1] a little, as the released network's leave 0..255; whoever
/// shows or writes them clamps.
///
/// The fast engine runs cascades on the CPU in float32 and bfloat16; elsewhere, and for the
/// baselines, the plain network does, and `lastFrame` counts no multiply-adds.
class CrnRenderer : public SceneRenderer {
 public:
  /// @throws ModelFormatError, ConfigError.
  CrnRenderer(const ModelFile& model, const RenderSettings& settings);

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override;
  /// Picture number `appearance.output`; a network with one picture makes that one always.
  /// @throws ConfigError if there is no such picture.
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;
  /// One pass makes all pictures of the layout.
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances) override;
  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override;
  FrameReport lastFrame() const override { return engine_ ? engine_->report() : FrameReport(); }

 private:
  /// [1, k, 3, H, W] of a layout.
  at::Tensor pictures(const Layout& layout, bool live, const RenderProgress& progress = {});
  std::int64_t pictureOf(const Appearance& appearance) const;

  ModelInfo info_;
  RenderSettings settings_;
  CrnOptions options_;
  std::shared_ptr<CrnGenerator> generator_;  ///< Empty where the engine runs.
  std::unique_ptr<CrnEngine> engine_;        ///< Empty where the plain network runs.
};

}  // namespace spolvero
