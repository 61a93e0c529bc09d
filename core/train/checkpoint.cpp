#include "core/train/checkpoint.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/train/network_state.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <toml++/toml.h>

#include <charconv>
#include <ctime>
#include <sstream>

namespace spolvero {

namespace {

constexpr auto kFormat = "spolvero.format";
constexpr auto kCheckpointFormat = "checkpoint 1";

template <class Number>
Number readNumber(const SafetensorsFile& file, const std::string& key, const std::string& origin) {
  const auto found = file.metadata.find(key);
  Number value{};
  const auto text = found == file.metadata.end() ? std::string() : found->second;
  const auto* end = text.data() + text.size();
  if (text.empty() || std::from_chars(text.data(), end, value).ptr != end) {
    throw ModelFormatError(
        fmt::format("{}: metadata {}: expected a number, found '{}'", origin, key, text));
  }
  return value;
}

/// Those whose names begin with `prefix`, without it.
TensorMap tensorsUnder(const std::string& prefix, const TensorMap& tensors) {
  TensorMap found;
  for (const auto& [name, value] : tensors) {
    if (name.starts_with(prefix)) found[name.substr(prefix.size())] = value;
  }
  return found;
}

std::string dateNow() {
  const auto now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  return fmt::format("{:04d}-{:02d}-{:02d}", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday);
}

/// The options with file names in place of absolute paths: a model does not tell where the files of
/// its maker lay.
std::string withoutFolders(const std::string& options) {
  const auto strip = [](auto& self, toml::node& node) -> void {
    if (auto* table = node.as_table()) {
      for (auto&& [key, value] : *table) self(self, value);
    } else if (auto* text = node.as_string(); text != nullptr && text->get().starts_with('/')) {
      *text = std::filesystem::path(text->get()).filename().string();
    }
  };
  auto table = toml::parse(options);
  strip(strip, table);
  std::ostringstream stream;
  stream << table << '\n';
  return stream.str();
}

std::string provenanceText(const TrainingProvenance& p) {
  const nlohmann::ordered_json json{{"program", "Spolvero " SPOLVERO_VERSION},
                                    {"date", dateNow()},
                                    {"data", p.dataset},
                                    {"photos", p.photos},
                                    {"steps", p.step},
                                    {"epochs", p.epoch},
                                    {"training", p.training}};
  return json.dump(2);
}

}  // namespace

void writeCheckpoint(const std::filesystem::path& path,
                     Trainable& system,
                     const MovingAverage* average,
                     const CheckpointState& state) {
  if (const auto bad = firstNotFinite(system); !bad.empty()) {
    throw ModelFormatError(
        fmt::format("step {}: tensor '{}' holds a NaN or infinity: the training has diverged",
                    state.step,
                    bad));
  }
  SafetensorsFile file;
  file.metadata[kFormat] = kCheckpointFormat;
  file.metadata["step"] = std::to_string(state.step);
  file.metadata["best_distance"] = fmt::format("{}", state.bestDistance);
  file.metadata["system"] = system.describeModel().system;
  file.tensors = optimizerState(system);
  for (const auto& network : system.networks()) {
    for (const auto& item : stateOf(network)) file.tensors[item.name] = item.value.detach();
  }
  for (const auto& [name, value] : system.extraState()) file.tensors["state." + name] = value;
  if (average != nullptr) {
    for (const auto& [name, value] : average->tensors()) file.tensors["ema." + name] = value;
  }
  writeSafetensors(path, file);
}

CheckpointState readCheckpoint(const std::filesystem::path& path,
                               Trainable& system,
                               MovingAverage* average) {
  const auto file = readSafetensors(path);
  const auto origin = path.string();
  const auto format = file.metadata.find(kFormat);
  if (format == file.metadata.end() || format->second != kCheckpointFormat) {
    throw ModelFormatError(fmt::format("{}: metadata {}: expected '{}', found '{}'",
                                       origin,
                                       kFormat,
                                       kCheckpointFormat,
                                       format == file.metadata.end() ? "" : format->second));
  }
  CheckpointState state;
  state.step = readNumber<std::int64_t>(file, "step", origin);
  state.bestDistance = readNumber<double>(file, "best_distance", origin);
  restoreNetworks(system, file.tensors, origin);
  restoreOptimizers(system, file.tensors, origin);
  system.restoreExtraState(tensorsUnder("state.", file.tensors), origin);
  if (average == nullptr) return state;
  const auto averages = tensorsUnder("ema.", file.tensors);
  if (averages.empty()) {
    average->reset();
  } else {
    average->load(averages, origin);
  }
  return state;
}

void writeTrainedModel(const std::filesystem::path& path,
                       Trainable& system,
                       const MovingAverage* average,
                       const ModelNotes& notes,
                       const TrainingProvenance& provenance,
                       bool half) {
  ModelFile model;
  model.info = system.describeModel();
  model.info.name = notes.name.empty() ? model.info.system + " " + provenance.dataset : notes.name;
  model.info.options = withoutFolders(model.info.options);
  model.info.licence = notes.licence;
  model.info.terms = notes.terms;
  model.info.provenance = provenanceText(provenance);
  const auto averages = average == nullptr ? TensorMap() : average->tensors();
  for (const auto& network : system.networks()) {
    if (!network.shipped) continue;
    for (const auto& item : stateOf(network)) {
      const auto averaged = averages.find(item.name);
      model.tensors[item.name] =
          averaged == averages.end() ? item.value.detach() : averaged->second;
    }
  }
  writeModelFile(path, model, half);
}

}  // namespace spolvero
