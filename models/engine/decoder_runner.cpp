#include "models/engine/decoder_runner.h"

#include <ATen/ATen.h>

namespace spolvero {

at::Tensor DecoderRunner::renderLive(const at::Tensor& values, const at::Tensor& first) {
  return render(values, first);
}

at::Tensor DecoderRunner::renderLarge(const at::Tensor& values,
                                      const at::Tensor& first,
                                      const RenderProgress& progress) {
  const auto proceed = [&](double share) {
    if (progress && !progress(share)) throw RenderStopped("The picture was stopped");
  };
  proceed(0);
  auto image = render(values, first);
  proceed(1);
  return image;
}

std::vector<at::Tensor> DecoderRunner::renderAll(const at::Tensor& values,
                                                 const std::vector<at::Tensor>& firsts) {
  std::vector<at::Tensor> images;
  for (const auto& first : firsts) images.push_back(render(values, first));
  return images;
}

}  // namespace spolvero
