#include "models/crn/released.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/io/weight_files/tensorflow_bundle.h"
#include "models/crn/options.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <regex>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFirstRows = 4;
/// The pictures for which CRN was released are twice as wide as high.
constexpr int kAspect = 2;

/// A generator's own variable: no optimizer slot (".../Adam"), no counter.
bool isWeight(const std::string& name) {
  static const std::regex pattern("g_[a-z0-9_]+/(weights|biases|LayerNorm/(gamma|beta))");
  return std::regex_match(name, pattern);
}

std::vector<std::int64_t> shapeOf(const TensorMap& tensors,
                                  const std::string& name,
                                  std::size_t dimensions,
                                  const std::string& origin) {
  const auto found = tensors.find(name);
  if (found == tensors.end()) {
    throw ModelFormatError(
        fmt::format("{}: expected a tensor '{}', found none; is this a CRN?", origin, name));
  }
  const auto shape = found->second.sizes();
  if (shape.size() != dimensions || found->second.numel() == 0) {
    throw ModelFormatError(fmt::format("{}: tensor '{}': expected {} dimensions, found [{}]",
                                       origin,
                                       name,
                                       dimensions,
                                       fmt::join(shape, ", ")));
  }
  return shape.vec();
}

std::string moduleName(std::size_t index) {
  return fmt::format("g_{}_conv", kFirstRows << index);
}

void checkPictures(const std::vector<std::int64_t>& shape,
                   const std::string& name,
                   const std::string& origin) {
  if (shape[0] % 3 == 0 && shape[2] == 1 && shape[3] == 1) return;
  throw ModelFormatError(
      fmt::format("{}: tensor '{}': expected a 1 x 1 convolution to three channels per picture, "
                  "found (out, in, rows, columns) [{}]",
                  origin,
                  name,
                  fmt::join(shape, ", ")));
}

}  // namespace

TensorMap fromTensorflowLayout(const TensorMap& variables) {
  TensorMap tensors;
  for (const auto& [name, value] : variables) {
    auto own = name;
    std::replace(own.begin(), own.end(), '/', '.');
    tensors[own] = value.dim() == 4 ? value.permute({3, 2, 0, 1}).contiguous() : value;
  }
  return tensors;
}

TensorMap readCrnVariables(const fs::path& path) {
  if (isTensorflowBundle(path)) return fromTensorflowLayout(readTensorflowBundle(path, isWeight));
  if (!fs::exists(path) || fs::is_directory(path)) {
    throw IoError(
        fmt::format("{}: expected a TensorFlow checkpoint (a folder with 'checkpoint' or *.index, "
                    "or the name before .index) or a .safetensors file, found none",
                    path.string()));
  }
  auto file = readSafetensors(path);
  std::erase_if(file.tensors, [](const auto& entry) { return !isWeight(entry.first); });
  return fromTensorflowLayout(file.tensors);
}

CascadeTensors describeCascade(const TensorMap& tensors, const std::string& origin) {
  CascadeTensors found;
  found.inputs = shapeOf(tensors, moduleName(0) + "1.weights", 4, origin)[1];
  for (std::size_t i = 0; tensors.contains(moduleName(i) + "1.weights"); ++i) {
    found.widths.push_back(shapeOf(tensors, moduleName(i) + "1.weights", 4, origin)[0]);
  }
  const auto last = moduleName(found.widths.size() - 1) + "100.weights";
  const auto shape = shapeOf(tensors, last, 4, origin);
  checkPictures(shape, last, origin);
  found.outputs = shape[0] / 3;
  return found;
}

ReleasedModel readCrn(const ImportRequest& request) {
  const auto origin = request.path.string();
  const auto tensors = readCrnVariables(request.path);
  const auto found = describeCascade(tensors, origin);
  CrnOptions options;
  options.classes = found.inputs;
  options.unlabelledChannel = request.classes && request.classes->size() + 1 == found.inputs;
  options.widths = found.widths;
  options.outputs = found.outputs;
  ReleasedModel model;
  const auto rows = kFirstRows << (found.widths.size() - 1);
  model.info.trainedHeight = static_cast<int>(rows);
  model.info.trainedWidth = kAspect * static_cast<int>(rows);
  settleShape(options, rows, kAspect * rows);
  model.info.system = "crn";
  model.info.options = describe(options).toToml();
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  model.files = {request.path.filename().string()};
  for (const auto& [name, tensor] : tensors) model.tensors["G." + name] = tensor;
  return model;
}

}  // namespace spolvero
