#include "models/imle/pretrained.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/model_file.h"
#include "models/crn/options.h"
#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

constexpr double kNoiseSize = 5;

void requireSameShape(const CrnOptions& crn, const ImleShape& shape, const std::string& origin) {
  if (crn.architecture != "cascade" || crn.classes != shape.classes || crn.widths != shape.widths) {
    throw ConfigError(
        fmt::format("{}: expected a CRN (cascade) of {} classes with widths [{}], found a {} of {} "
                    "classes with widths [{}]",
                    origin,
                    shape.classes,
                    fmt::join(shape.widths, ", "),
                    crn.architecture,
                    crn.classes,
                    fmt::join(crn.widths, ", ")));
  }
}

/// A module's first convolution with room for the noise.
at::Tensor withNoise(const at::Tensor& weights, std::int64_t noise) {
  const auto size = weights.square().mean().sqrt();
  const auto extra =
      at::randn({weights.size(0), noise, weights.size(2), weights.size(3)}) * size * kNoiseSize;
  return at::cat({weights, extra}, 1);
}

/// The three channels of the first picture.
at::Tensor firstPicture(const at::Tensor& values, const CrnOptions& crn) {
  const auto step = crn.outputOrder == "paper" ? 1 : crn.outputs;
  return values.slice(0, 0, 2 * step + 1, step).contiguous();
}

}  // namespace

void startFromCrn(ImleGeneratorImpl& generator,
                  const ImleShape& shape,
                  const std::filesystem::path& crn) {
  const auto model = readModelFile(crn);
  if (model.info.system != "crn") {
    throw ConfigError(fmt::format(
        "{}: expected a model of the system 'crn', found '{}'", crn.string(), model.info.system));
  }
  CrnOptions options;
  describe(options).readToml(model.info.options, crn.string() + " (options)");
  settleShape(options, model.info.trainedHeight, model.info.trainedWidth);
  requireSameShape(options, shape, crn.string());
  auto tensors = tensorsOf(model, "G.");
  for (auto& [name, value] : tensors) {
    if (name.ends_with("_conv1.weights")) value = withNoise(value, shape.noise);
    if (name.find("_conv100.") != std::string::npos) value = firstPicture(value, options);
  }
  for (const auto& item : generator.named_parameters()) {
    if (item.key().starts_with("g_noise_")) tensors[item.key()] = item.value().detach();
  }
  loadStateDict(generator, tensors, crn.string());
  log()->info("{}: the cascade starts from this CRN", crn.string());
}

}  // namespace spolvero
