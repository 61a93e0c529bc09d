#include "app/model_options.h"

#include "app/cache_folder.h"
#include "app/device.h"
#include "app/precision_choice.h"
#include "app/progress.h"
#include "app/resource_path.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/layout/layout_tensors.h"
#include "core/render/memory_fallback.h"
#include "models/registry/registry.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <optional>
#include <utility>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

fs::path modelPath(const fs::path& given) {
  const auto path = given.empty() ? shippedModel() : given;
  if (!path) {
    throw ConfigError("--model: none given, and none came with the program");
  }
  if (!fs::exists(*path)) {
    throw IoError(
        fmt::format("{}: no such model file; expected a .safetensors written by spolvero "
                    "train or spolvero import",
                    path->string()));
  }
  return *path;
}

/// float32 means float32: on recent GPUs convolutions would otherwise round to 10 bits.
void setUpFloat32(const RenderSettings& settings) {
  at::globalContext().setAllowTF32CuDNN(settings.precision != Precision::Float32);
  at::globalContext().setAllowTF32CuBLAS(settings.precision != Precision::Float32);
}

/// Where no limit was given, a device that was too small gets the half of this.
constexpr std::int64_t kLimitIfNone = std::int64_t{2} << 30;

/// What is tried after a device's memory was too small.
std::vector<MemoryFallback::Way> waysAround(const fs::path& model, const RenderSettings& settings) {
  auto halved = settings;
  halved.memoryLimitBytes =
      (settings.memoryLimitBytes > 0 ? settings.memoryLimitBytes : kLimitIfNone) / 2;
  auto onCpu = settings;
  onCpu.device = c10::Device(c10::kCPU);
  return {{fmt::format("in parts of {} MB", halved.memoryLimitBytes >> 20),
           [model, halved] { return loadRenderer(model, halved); },
           true},
          {"on the CPU, which takes longer", [model, onCpu]() mutable {
             onCpu.precision =
                 choosePrecision("auto", onCpu.engine, onCpu.device, cacheFile("precision.json"));
             return loadRenderer(model, onCpu);
           }}};
}

/// Tells how far one picture is.
class PictureProgress {
 public:
  void reach(double share) {
    for (; done_ < static_cast<int>(share * kSteps); ++done_) progress_.advance();
  }

 private:
  static constexpr int kSteps = 100;
  Progress progress_{"% of the picture", kSteps};
  int done_ = 0;
};

}  // namespace

void addModelOptions(CLI::App& command, ModelOptions& options) {
  command.add_option("--model", options.model, "Model file; without it the one that came along");
  command.add_option("--device", options.device, "auto, cpu, cuda or cuda:1")
      ->capture_default_str();
  command
      .add_option("--engine",
                  options.engine,
                  "fast, or reference: the plain network that fast is measured by")
      ->check(CLI::IsMember({"reference", "fast"}))
      ->capture_default_str();
  command
      .add_option("--precision",
                  options.precision,
                  "Of convolutions; auto: fp32 for reference, for fast what is fastest here")
      ->check(CLI::IsMember({"auto", "fp32", "bf16", "fp16"}))
      ->capture_default_str();
  command
      .add_option("--tolerance",
                  options.tolerance,
                  "Of live pictures: smaller changes, in standard deviations, are not followed; "
                  "0 is exact")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command
      .add_option("--memory",
                  options.memoryBytes,
                  "What pictures may take beside the weights, as 800M or 2G; larger ones are made "
                  "in parts; 0 is no limit")
      ->transform(CLI::AsSizeValue(false))
      ->capture_default_str();
}

RenderSettings settingsFor(const ModelOptions& options) {
  RenderSettings settings;
  settings.device = chooseDevice(options.device);
  settings.engine = options.engine == "fast" ? EngineKind::Fast : EngineKind::Reference;
  settings.precision = choosePrecision(
      options.precision, settings.engine, settings.device, cacheFile("precision.json"));
  settings.liveTolerance = options.tolerance;
  settings.memoryLimitBytes = options.memoryBytes;
  settings.tuningFile = cacheFile("kernels.json");
  return settings;
}

RenderWorker::LoadedModel loadModelWith(const fs::path& model, const RenderSettings& settings) {
  setUpFloat32(settings);
  RenderWorker::LoadedModel loaded{
      loadRenderer(model, settings), settings.device.str(), precisionWord(settings.precision)};
  if (!settings.device.is_cuda()) return loaded;
  auto fallback =
      std::make_unique<MemoryFallback>(std::move(loaded.renderer), waysAround(model, settings));
  loaded.takeNotice = [renderer = fallback.get()] { return renderer->takeNotice(); };
  loaded.renderer = std::move(fallback);
  return loaded;
}

RenderWorker::LoadedModel loadModel(const ModelOptions& options) {
  return loadModelWith(modelPath(options.model), settingsFor(options));
}

OpenModel::OpenModel(const ModelOptions& options, std::stop_token stop) : stop_(std::move(stop)) {
  auto loaded = loadModel(options);
  renderer_ = std::move(loaded.renderer);
  device_ = std::move(loaded.device);
  precision_ = std::move(loaded.precision);
}

bool OpenModel::isLarge(const Layout& layout) const {
  const auto trained = std::int64_t{info().trainedWidth} * info().trainedHeight;
  return trained > 0 && std::int64_t{layout.width()} * layout.height() > trained;
}

at::Tensor OpenModel::render(const Layout& layout, const Appearance& appearance, Watch watch) {
  if (!isLarge(layout)) return renderer_->render(layout, appearance);
  std::optional<PictureProgress> progress;
  if (watch == Watch::WithProgress) progress.emplace();
  return renderer_->renderLarge(layout, appearance, [&](double share) {
    if (progress) progress->reach(share);
    return !stop_.stop_requested();
  });
}

std::vector<at::Tensor> OpenModel::renderAll(const Layout& layout,
                                             const std::vector<Appearance>& appearances) {
  if (!isLarge(layout)) return renderer_->renderAll(layout, appearances);
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) images.push_back(render(layout, appearance));
  return images;
}

EncodedStyles OpenModel::encode(const fs::path& photo,
                                const fs::path& layout,
                                const fs::path& instances) {
  const auto picture = readImage(photo);
  const auto labels =
      readLayout(layout, instances, info().classes).resized(picture.width(), picture.height());
  return renderer_->encode(tensorFromImage(picture), labels);
}

RenderWorker::LoadedModel loadReferenceOn(const fs::path& model, const std::string& device) {
  RenderSettings settings;
  settings.device = chooseDevice(device);
  setUpFloat32(settings);
  return {loadRenderer(model, settings), settings.device.str(), precisionWord(settings.precision)};
}

void checkModel(const ModelFile& model) {
  systemNamed(model.info.system, model.info.name).makeRenderer(model, {});
}

}  // namespace spolvero::app
