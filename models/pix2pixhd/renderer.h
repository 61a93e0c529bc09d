#pragma once

#include "core/appearance/style_clusters.h"
#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"
#include "models/pix2pixhd/encoder.h"
#include "models/pix2pixhd/engine.h"
#include "models/pix2pixhd/generator.h"

#include <memory>

namespace spolvero {

/// A trained pix2pixHD as the editor and the commands use it.
///
/// A model written before the last stage of its training renders with the enhancers trained so
/// far. Several looks of one layout share what depends on the layout alone.
///
/// The fast engine runs on the CPU in float32 and bfloat16; elsewhere the plain network does, and
/// `lastFrame` counts no multiply-adds.
class Pix2PixHDRenderer : public SceneRenderer, public UsesStyleClusters {
 public:
  /// @throws ModelFormatError, ConfigError.
  Pix2PixHDRenderer(const ModelFile& model, const RenderSettings& settings);

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
  EncodedStyles encode(const at::Tensor& photo, const Layout& layout) override;
  const StyleClusters& styleClusters() const override { return clusters_; }

 private:
  /// The objects of a layout: who they are, and where.
  struct Objects {
    std::vector<ObjectKey> keys;  ///< By segment; unlabelled pixels as class 255.
    Segments segments;
    at::Tensor ids;  ///< [1, H, W] int64 on the device.
  };
  Objects objectsOf(const at::Tensor& ids) const;
  at::Tensor objectIds(const Layout& layout) const;
  std::vector<float> codesOf(const std::vector<ObjectKey>& keys,
                             const Appearance& appearance) const;
  at::Tensor codeMaps(const Objects& objects, const Appearance& appearance) const;
  std::vector<at::Tensor> renderPlain(const Layout& layout,
                                      const std::vector<Appearance>& appearances);
  std::vector<at::Tensor> renderFast(const Layout& layout,
                                     const std::vector<Appearance>& appearances,
                                     bool live,
                                     const RenderProgress& progress = {});
  at::Tensor pooledCodes(const at::Tensor& photo, const Objects& objects);

  ModelInfo info_;
  RenderSettings settings_;
  Pix2PixHDOptions options_;
  std::int64_t level_ = 0;
  Pix2PixHDGenerator generator_{nullptr};    ///< Empty where the engine runs.
  std::unique_ptr<Pix2PixHDEngine> engine_;  ///< Empty where the plain network runs.
  FrameReport lastFrame_;
  Pix2PixHDEncoder encoder_{nullptr};  ///< Empty if the file has none.
  StyleClusters clusters_;
};

}  // namespace spolvero
