#include "core/render/scene_renderer.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

[[noreturn]] void refuse(const SceneRenderer& renderer, const char* what) {
  throw ConfigError(fmt::format("{}: a {} model {}; choose another model",
                                renderer.info().path.string(),
                                renderer.info().system,
                                what));
}

}  // namespace

at::Tensor SceneRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  return render(layout, appearance);
}

at::Tensor SceneRenderer::renderLarge(const Layout& layout,
                                      const Appearance& appearance,
                                      const RenderProgress& progress) {
  const auto proceed = [&](double share) {
    if (progress && !progress(share)) throw RenderStopped("The picture was stopped");
  };
  proceed(0);
  auto image = render(layout, appearance);
  proceed(1);
  return image;
}

std::vector<at::Tensor> SceneRenderer::renderAll(const Layout& layout,
                                                 const std::vector<Appearance>& appearances) {
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) images.push_back(render(layout, appearance));
  return images;
}

EncodedStyles SceneRenderer::encode(const at::Tensor& photo, const Layout& layout) {
  (void)photo;
  (void)layout;
  refuse(*this, "without an encoder (no encoder in the file) takes no styles from photos");
}

Layout SceneRenderer::dream(const ClassStyle& latent) {
  (void)latent;
  refuse(*this, "makes no layouts from noise (SB-GAN models do)");
}

Layout SceneRenderer::segment(const at::Tensor& photo) {
  (void)photo;
  refuse(*this, "makes no layouts of photos (segmenter models do)");
}

}  // namespace spolvero
