#include "toy/toy_renderer.h"

#include "models/common/layout_inputs.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

namespace spolvero::testing {

ToyRenderer::ToyRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  network_ = ToyNetwork(options_);
  prepareForInference(*network_, model, "G.", settings_);
}

at::Tensor ToyRenderer::render(const Layout& layout, const Appearance& appearance) {
  (void)appearance;
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  const auto inputs = paddedLayoutInputs(
      layout, 1, {options_.classes, false, options_.unlabelledChannel}, settings_.device);
  return finishedPicture(network_->forward(inputs.oneHot), layout.height(), layout.width());
}

}  // namespace spolvero::testing
