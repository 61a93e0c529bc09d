#pragma once

#include "core/render/scene_renderer.h"

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

/// Whether a device had too little memory for what was asked of it.
bool isOutOfMemory(const std::exception& error);

/// A renderer that loses no picture to a full memory: a picture that did not fit is made in the
/// next of several ways, and so are from then on all of layouts that large. Pictures made in
/// another way are exact ones.
class MemoryFallback : public SceneRenderer {
 public:
  struct Way {
    std::string name;  ///< For people, after "it is made": "in parts of 1024 MB".
    std::function<std::unique_ptr<SceneRenderer>()> make;
    /// Takes the first renderer's place, whose memory it needs; else it serves large pictures only.
    bool replacesFirst = false;
  };

  /// @param first  Tried before all ways.
  MemoryFallback(std::unique_ptr<SceneRenderer> first, std::vector<Way> ways);

  /// What happened since the last call, in a sentence; mostly empty.
  std::string takeNotice();

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override { return offer_; }
  at::Tensor render(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override;
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override;
  FrameReport lastFrame() const override { return frame_; }
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances) override;
  EncodedStyles encode(const at::Tensor& photo, const Layout& layout) override;
  Layout dream(const ClassStyle& latent) override;
  Layout segment(const at::Tensor& photo) override;

 private:
  using Pictures = std::vector<at::Tensor>;
  struct Step {
    Way way;
    std::unique_ptr<SceneRenderer> renderer;  ///< Null before its first picture.
    bool made = false;
    std::int64_t fromArea;  ///< Pixels from which it is taken.
  };

  Pictures make(const Layout& layout,
                const std::function<Pictures(SceneRenderer&)>& plain,
                const std::function<Pictures(SceneRenderer&)>& elsewhere);
  std::size_t stepFor(std::int64_t area) const;
  SceneRenderer& rendererOf(std::size_t step);
  SceneRenderer& anyRenderer();

  ModelInfo info_;
  AppearanceOffer offer_;
  FrameReport frame_;
  std::string notice_;
  std::unique_ptr<SceneRenderer> first_;
  std::vector<Step> steps_;
};

}  // namespace spolvero
