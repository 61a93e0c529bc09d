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

/// A module's first convolution with the noise's weights of another one.
at::Tensor withNoise(const at::Tensor& weights, const at::Tensor& other, std::int64_t noise) {
  return at::cat({weights, other.narrow(1, other.size(1) - noise, noise)}, 1);
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
  const auto own = stateDict(generator);
  for (auto& [name, value] : tensors) {
    if (name.ends_with("_conv1.weights")) value = withNoise(value, own.at(name), shape.noise);
    if (name.find("_conv100.") != std::string::npos) value = firstPicture(value, options);
  }
  for (const auto& [name, value] : own) {
    if (name.starts_with("g_noise_")) tensors[name] = value;
  }
  loadStateDict(generator, tensors, crn.string());
  log()->info("{}: the cascade starts from this CRN", crn.string());
}

}  // namespace spolvero
