#include "core/io/model_file.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <charconv>
#include <optional>

namespace spolvero {

namespace {

constexpr const char* kFormatVersion = "1";
constexpr int kMaximumTrainedSide = 16384;
constexpr double kLargestHalf = 65504;

/// The metadata of one file, with the file's name in every error.
class MetadataReader {
 public:
  MetadataReader(std::string origin, const std::map<std::string, std::string>& metadata)
      : origin_(std::move(origin)), metadata_(metadata) {}

  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", origin_, problem));
  }

  std::optional<std::string> find(const std::string& key) const {
    const auto found = metadata_.find("spolvero." + key);
    if (found == metadata_.end()) return std::nullopt;
    return found->second;
  }

  std::string text(const std::string& key) const {
    const auto value = find(key);
    if (!value) fail(fmt::format("expected the metadata key 'spolvero.{}', found none", key));
    return *value;
  }

  int side(const std::string& key) const {
    const auto value = text(key);
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool whole = error == std::errc() && end == value.data() + value.size();
    if (!whole || number < 1 || number > kMaximumTrainedSide) {
      fail(fmt::format("spolvero.{}: expected a number of pixels from 1 to {}, found '{}'",
                       key,
                       kMaximumTrainedSide,
                       value.substr(0, 40)));
    }
    return number;
  }

 private:
  std::string origin_;
  const std::map<std::string, std::string>& metadata_;
};

void checkFormat(const MetadataReader& reader) {
  const auto format = reader.find("format");
  if (!format) {
    reader.fail(
        "a safetensors file, but no model of this program: expected the metadata key "
        "'spolvero.format', found none. Bring weights of other programs in with 'spolvero "
        "import'.");
  }
  if (*format != kFormatVersion) {
    reader.fail(
        fmt::format("spolvero.format: expected '{}', found '{}'; a newer version of this "
                    "program may read it",
                    kFormatVersion,
                    format->substr(0, 40)));
  }
}

ClassTable classesFrom(const MetadataReader& reader, const std::string& origin) {
  try {
    return ClassTable::fromJson(reader.text("classes"), origin + ": spolvero.classes");
  } catch (const ConfigError& error) {
    throw ModelFormatError(error.what());
  }
}

ModelInfo infoFrom(const std::filesystem::path& path,
                   const std::map<std::string, std::string>& metadata) {
  const MetadataReader reader(path.string(), metadata);
  checkFormat(reader);
  ModelInfo info;
  info.system = reader.text("system");
  if (info.system.empty()) reader.fail("spolvero.system: expected a name, found nothing");
  info.options = reader.text("options");
  info.classes = classesFrom(reader, path.string());
  info.trainedWidth = reader.side("width");
  info.trainedHeight = reader.side("height");
  info.name = reader.find("name").value_or("");
  if (info.name.empty()) info.name = path.stem().string();
  info.provenance = reader.find("provenance").value_or("");
  info.licence = reader.find("licence").value_or("");
  info.terms = reader.find("terms").value_or("");
  info.path = path;
  return info;
}

std::map<std::string, std::string> metadataOf(const ModelInfo& info) {
  return {{"spolvero.format", kFormatVersion},
          {"spolvero.system", info.system},
          {"spolvero.options", info.options},
          {"spolvero.classes", info.classes.toJson()},
          {"spolvero.width", std::to_string(info.trainedWidth)},
          {"spolvero.height", std::to_string(info.trainedHeight)},
          {"spolvero.name", info.name},
          {"spolvero.provenance", info.provenance},
          {"spolvero.licence", info.licence},
          {"spolvero.terms", info.terms}};
}

void checkFinite(const std::filesystem::path& path, const std::string& name, const at::Tensor& t) {
  if (!t.is_floating_point() || t.isfinite().all().item<bool>()) return;
  const auto bad = t.isfinite().logical_not().sum().item<std::int64_t>();
  throw ModelFormatError(
      fmt::format("{}: tensor '{}': expected finite weights, found {} that are infinite or not "
                  "numbers; the file is damaged or its training diverged",
                  path.string(),
                  name,
                  bad));
}

bool isHalf(const at::Tensor& tensor) {
  return tensor.scalar_type() == torch::kHalf || tensor.scalar_type() == torch::kBFloat16;
}

/// As float16 where nothing would become infinite.
at::Tensor halved(const at::Tensor& tensor) {
  if (!tensor.is_floating_point() || tensor.numel() <= 1) return tensor;
  if (tensor.abs().max().item<double>() > kLargestHalf) return tensor;
  return tensor.to(torch::kHalf);
}

}  // namespace

ModelFile readModelFile(const std::filesystem::path& path) {
  auto file = readSafetensors(path);
  ModelFile model{infoFrom(path, file.metadata), std::move(file.tensors)};
  for (auto& [name, tensor] : model.tensors) {
    checkFinite(path, name, tensor);
    if (isHalf(tensor)) tensor = tensor.to(torch::kFloat32);
  }
  return model;
}

ModelInfo readModelInfo(const std::filesystem::path& path) {
  return infoFrom(path, readSafetensorsHeader(path).metadata);
}

void writeModelFile(const std::filesystem::path& path, const ModelFile& model, bool half) {
  SafetensorsFile file{metadataOf(model.info), {}};
  for (const auto& [name, tensor] : model.tensors) {
    checkFinite(path, name, tensor);
    file.tensors[name] = half ? halved(tensor) : tensor;
  }
  writeSafetensors(path, file);
}

TensorMap tensorsOf(const ModelFile& model, const std::string& prefix) {
  TensorMap tensors;
  for (const auto& [name, tensor] : model.tensors) {
    if (name.starts_with(prefix)) tensors[name.substr(prefix.size())] = tensor;
  }
  return tensors;
}

}  // namespace spolvero
