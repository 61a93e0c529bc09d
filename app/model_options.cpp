#include "app/model_options.h"

#include "app/device.h"
#include "app/resource_path.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/layout/layout_tensors.h"
#include "models/registry/registry.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

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

}  // namespace

void addModelOptions(CLI::App& command, ModelOptions& options) {
  command.add_option("--model", options.model, "Model file; without it the one that came along");
  command.add_option("--device", options.device, "auto, cpu, cuda or cuda:1")
      ->capture_default_str();
  command.add_option("--engine", options.engine, "How the network is computed")
      ->check(CLI::IsMember({"reference"}))
      ->capture_default_str();
  command.add_option("--precision", options.precision, "Of convolutions; auto is fp32")
      ->check(CLI::IsMember({"auto", "fp32", "bf16"}))
      ->capture_default_str();
}

OpenModel::OpenModel(const ModelOptions& options) {
  RenderSettings settings;
  settings.device = chooseDevice(options.device);
  if (options.precision == "bf16") settings.precision = Precision::BFloat16;
  device_ = settings.device.str();
  setUpFloat32(settings);
  renderer_ = loadRenderer(modelPath(options.model), settings);
}

at::Tensor OpenModel::render(const Layout& layout, const Appearance& appearance) {
  return renderer_->render(layout, appearance);
}

std::vector<at::Tensor> OpenModel::renderAll(const Layout& layout,
                                             const std::vector<Appearance>& appearances) {
  return renderer_->renderAll(layout, appearances);
}

EncodedStyles OpenModel::encode(const fs::path& photo,
                                const fs::path& layout,
                                const fs::path& instances) {
  const auto picture = readImage(photo);
  const auto labels =
      readLayout(layout, instances, info().classes).resized(picture.width(), picture.height());
  return renderer_->encode(tensorFromImage(picture), labels);
}

RenderWorker::LoadedModel loadModelOn(const fs::path& model, const std::string& device) {
  RenderSettings settings;
  settings.device = chooseDevice(device);
  setUpFloat32(settings);
  return {loadRenderer(model, settings), settings.device.str()};
}

void checkModel(const ModelFile& model) {
  systemNamed(model.info.system, model.info.name).makeRenderer(model, {});
}

}  // namespace spolvero::app
