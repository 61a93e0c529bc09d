#include "app/editor_model.h"

#include "app/cache_folder.h"
#include "app/device.h"
#include "app/model_options.h"
#include "app/precision_choice.h"
#include "models/engine/conv_choice.h"

#include <optional>
#include <utility>
#include <vector>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

using LoadedModel = RenderWorker::LoadedModel;
using Stop = std::function<bool()>;

constexpr const char* kPrecisions = "precision.json";

LoadedModel loadUntried(const fs::path& model, const RenderSettings& settings);

/// Whether trials find another way for one of the questions than it was answered with.
bool anotherWayWins(const std::vector<ConvQuestion>& questions,
                    const fs::path& tuningFile,
                    const Stop& stop) {
  ConvChooser chooser(tuningFile);
  bool another = false;
  for (const auto& question : questions) {
    if (stop()) throw RenderStopped("The trial of kernels was stopped");
    const auto best = chooser.choose(question.shape, question.precision, question.exactEnough);
    const auto& given = question.answer;
    another = another || best.method != given.method || best.mergedGroups != given.mergedGroups;
  }
  return another;
}

/// Tries kernels for a model that is in use.
std::optional<LoadedModel> withBestKernels(const fs::path& model,
                                           const RenderSettings& settings,
                                           const std::vector<ConvQuestion>& questions,
                                           const Stop& stop) {
  if (!anotherWayWins(questions, settings.tuningFile, stop)) return std::nullopt;
  return loadModelWith(model, settings);
}

/// Tries precisions for a model that is in use. Its kernels are tried in the one that wins.
std::optional<LoadedModel> inBestPrecision(const fs::path& model,
                                           RenderSettings settings,
                                           const std::vector<ConvQuestion>& questions,
                                           const Stop& stop) {
  const auto best = measuredPrecision(settings.device, cacheFile(kPrecisions), stop);
  if (best == std::exchange(settings.precision, best)) {
    return withBestKernels(model, settings, questions, stop);
  }
  return loadUntried(model, settings);
}

/// Loads without trials; kernels that are not known yet are tried later.
LoadedModel loadUntried(const fs::path& model, const RenderSettings& settings) {
  const TrialsLater later;
  auto loaded = loadModelWith(model, settings);
  if (!later.questions().empty()) {
    loaded.improve = [model, settings, questions = later.questions()](const Stop& stop) {
      return withBestKernels(model, settings, questions, stop);
    };
  }
  return loaded;
}

}  // namespace

LoadedModel loadForEditor(ModelOptions options) {
  const auto model = options.model;
  // Where nothing can be remembered, each start makes the trials, and the first picture is right.
  if (cacheFolder().empty()) return loadModelWith(model, settingsFor(options));
  if (options.precision != "auto") return loadUntried(model, settingsFor(options));
  const auto known = rememberedPrecision(chooseDevice(options.device), cacheFile(kPrecisions));
  options.precision = precisionWord(known.value_or(Precision::Float32));
  const auto settings = settingsFor(options);
  if (known) return loadUntried(model, settings);
  const TrialsLater later;
  auto loaded = loadModelWith(model, settings);
  loaded.improve = [model, settings, questions = later.questions()](const Stop& stop) {
    return inBestPrecision(model, settings, questions, stop);
  };
  return loaded;
}

}  // namespace spolvero::app
