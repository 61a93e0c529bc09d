#include "models/imle/released.h"

#include "core/base/error.h"
#include "models/crn/released.h"
#include "models/imle/options.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

constexpr std::int64_t kPublishedNoise = 10;
constexpr std::int64_t kFirstRows = 4;
constexpr int kAspect = 2;

/// A convolution's [out, in, rows, columns].
std::vector<std::int64_t> convolution(const TensorMap& tensors,
                                      const std::string& name,
                                      const std::string& origin) {
  const auto found = tensors.find(name);
  if (found != tensors.end() && found->second.dim() == 4) return found->second.sizes().vec();
  throw ModelFormatError(
      fmt::format("{}: expected a convolution '{}' of the noise encoder, found {}",
                  origin,
                  name,
                  found == tensors.end()
                      ? std::string("none")
                      : fmt::format("a tensor [{}]", fmt::join(found->second.sizes(), ", "))));
}

/// Noise channels and the encoder's width, which is 0 without one.
void describeNoise(const TensorMap& tensors,
                   const ImportRequest& request,
                   std::int64_t inputs,
                   ImleOptions& options,
                   ReleasedModel& model) {
  const auto origin = request.path.string();
  options.noiseEncoder = tensors.contains("g_noise_conv1.weights");
  if (options.noiseEncoder) {
    options.encoderWidth = convolution(tensors, "g_noise_conv1.weights", origin)[0];
    options.noiseChannels = convolution(tensors, "g_noise_conv3.weights", origin)[0];
    return;
  }
  options.noiseChannels = kPublishedNoise;
  const auto left = request.classes ? inputs - request.classes->size() : 0;
  if (left > 1) {
    // One channel may be for pixels without a class; the noise is even in number as published.
    options.noiseChannels = left % 2 == 0 ? left : left - 1;
    return;
  }
  model.assumptions.push_back(
      fmt::format("no noise encoder: the last {} of {} input channels are taken for noise",
                  kPublishedNoise,
                  inputs));
}

/// Tries the tensors on the network.
void requireFits(const ImleOptions& options, const TensorMap& tensors, const std::string& origin) {
  ImleGenerator generator(imleShape(options));
  for (const auto& item : generator->named_parameters()) {
    const auto found = tensors.find(item.key());
    if (found != tensors.end() && found->second.sizes() == item.value().sizes()) continue;
    throw ModelFormatError(fmt::format(
        "{}: tensor '{}': expected [{}], found {}",
        origin,
        item.key(),
        fmt::join(item.value().sizes(), ", "),
        found == tensors.end() ? "none"
                               : fmt::format("[{}]", fmt::join(found->second.sizes(), ", "))));
  }
}

}  // namespace

ReleasedModel readImle(const ImportRequest& request) {
  const auto origin = request.path.string();
  const auto tensors = readCrnVariables(request.path);
  const auto cascade = describeCascade(tensors, origin);
  ReleasedModel model;
  ImleOptions options;
  options.widths = cascade.widths;
  describeNoise(tensors, request, cascade.inputs, options, model);
  options.classes = cascade.inputs - options.noiseChannels;
  if (options.classes < 1 || cascade.outputs != 1) {
    throw ModelFormatError(
        fmt::format("{}: expected class and noise channels and one picture, found {} input "
                    "channels of which {} are noise, and {} pictures; is this a plain CRN?",
                    origin,
                    cascade.inputs,
                    options.noiseChannels,
                    cascade.outputs));
  }
  options.unlabelledChannel = request.classes && request.classes->size() + 1 == options.classes;
  requireFits(options, tensors, origin);
  const auto rows = kFirstRows << (cascade.widths.size() - 1);
  model.info.system = "imle";
  model.info.options = describe(options).toToml();
  model.info.trainedHeight = static_cast<int>(rows);
  model.info.trainedWidth = kAspect * static_cast<int>(rows);
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  model.files = {request.path.filename().string()};
  for (const auto& [name, tensor] : tensors) model.tensors["G." + name] = tensor;
  return model;
}

}  // namespace spolvero
