#include "app/command.h"
#include "app/evaluation.h"
#include "app/evaluation_report.h"
#include "app/model_options.h"
#include "app/resource_path.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "models/perceptual/feature_network.h"
#include "models/perceptual/inception.h"
#include "models/perceptual/lpips.h"

#include <ATen/core/grad_mode.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

struct EvaluateArguments {
  ModelOptions model;
  fs::path data;
  fs::path output;
  std::vector<std::string> metrics;
  fs::path featuresFile;
  std::string lpips;
  fs::path inception;
  fs::path segmenter;
  std::string features = "squeezenet";
  std::string classes;
  EvaluationOptions options;

  /// Reports tell about a model, not about a machine's fastest precision.
  EvaluateArguments() { model.precision = "fp32"; }
};

/// Where the feature network's weights lie, if they are there at all.
std::optional<fs::path> featuresFile(const EvaluateArguments& arguments) {
  if (!arguments.featuresFile.empty()) return arguments.featuresFile;
  return arguments.features == "squeezenet" ? shippedFeatures() : std::nullopt;
}

/// "alex:FEATURES:HEADS", or "alex:CHECKPOINT" where one file holds both.
Lpips readLpips(const std::string& text) {
  const auto first = text.find(':');
  if (first == std::string::npos || first + 1 == text.size()) {
    throw ConfigError(
        fmt::format("--lpips-network: expected NETWORK:FEATURES:HEADS such as "
                    "alex:alexnet.pth:lpips_alex.pth, found '{}'",
                    text));
  }
  const auto second = text.find(':', first + 1);
  const auto features =
      text.substr(first + 1, second == std::string::npos ? second : second - first - 1);
  const auto heads = second == std::string::npos ? features : text.substr(second + 1);
  return Lpips(text.substr(0, first), features, heads);
}

NamedDistance featureDistance(const EvaluateArguments& arguments, const c10::Device& device) {
  const auto network = loadFeatureNetwork(arguments.features, *featuresFile(arguments));
  network->to(device);
  return {network->name() + " features (as LPIPS, without learned heads)",
          [network, device](const at::Tensor& a, const at::Tensor& b) {
            const at::NoGradGuard noGrad;
            return featureDistanceMap(network->features(a.to(device)),
                                      network->features(b.to(device)),
                                      {},
                                      a.size(2),
                                      a.size(3))
                .to(at::kCPU);
          }};
}

NamedDistance lpipsDistance(const EvaluateArguments& arguments, const c10::Device& device) {
  const auto lpips = std::make_shared<Lpips>(readLpips(arguments.lpips));
  lpips->to(device);
  return {lpips->name(),
          [lpips, device](const at::Tensor& a, const at::Tensor& b) {
            const at::NoGradGuard noGrad;
            return lpips->distanceMap(a.to(device), b.to(device)).to(at::kCPU);
          },
          [lpips, device](const at::Tensor& a, const at::Tensor& b) {
            const at::NoGradGuard noGrad;
            return lpips->distance(a.to(device), b.to(device)).view({-1, 1, 1, 1}).to(at::kCPU);
          }};
}

/// Whether a metric is measured: as `--metrics` says, else if what it needs is there.
/// @throws ConfigError if it was asked for and its file is missing.
bool wants(const EvaluateArguments& arguments, const char* metric, bool there, const char* option) {
  const auto& metrics = arguments.metrics;
  const bool asked = std::ranges::find(metrics, metric) != metrics.end();
  if (asked && !there) {
    throw ConfigError(fmt::format("--metrics {}: expected {}, found none", metric, option));
  }
  return metrics.empty() ? there : asked;
}

void chooseDistances(const EvaluateArguments& arguments,
                     const c10::Device& device,
                     EvaluationOptions& options) {
  if (wants(arguments, "features", featuresFile(arguments).has_value(), "--features-file FILE")) {
    options.distances.push_back(featureDistance(arguments, device));
  }
  if (wants(
          arguments, "lpips", !arguments.lpips.empty(), "--lpips-network NETWORK:FEATURES:HEADS")) {
    options.distances.push_back(lpipsDistance(arguments, device));
  }
  if (wants(arguments, "colour", true, "")) {
    options.distances.push_back({"mean absolute colour difference", colourDistanceMap});
  }
  if (wants(arguments, "fid", !arguments.inception.empty(), "--inception FILE")) {
    const auto network = loadInception(arguments.inception);
    network->to(device);
    options.inception = [network, device](const at::Tensor& pictures) {
      return network->forward(pictures.to(device));
    };
  }
}

/// The segmenter that reads layouts back; null if none is wanted. A model that segments needs none.
std::unique_ptr<SceneRenderer> chooseSegmenter(const EvaluateArguments& arguments,
                                               const AppearanceOffer& offer) {
  const bool itself = offer.segment && !offer.render;
  const bool there = itself || !arguments.segmenter.empty();
  if (!wants(arguments, "segmentation", there, "--segmenter MODEL") || itself) return nullptr;
  auto loaded = loadReferenceOn(arguments.segmenter, arguments.model.device);
  if (loaded.renderer->offer().segment) return std::move(loaded.renderer);
  throw ConfigError(
      fmt::format("--segmenter: {}: expected a model of the system segmenter, found {}",
                  arguments.segmenter.string(),
                  loaded.renderer->info().system));
}

/// The mapping: as given, or the one of classes.toml beside the model (a run folder), or all.
std::string chooseClasses(const EvaluateArguments& arguments, const fs::path& model) {
  if (!arguments.classes.empty()) {
    const auto shipped = resourceDir() / "presets" / arguments.classes;
    if (!fs::exists(arguments.classes) && fs::is_regular_file(shipped)) return shipped.string();
    return arguments.classes;
  }
  const auto beside = model.parent_path() / "classes.toml";
  return fs::exists(beside) ? beside.string() : "all";
}

void makeOutputFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw IoError(fmt::format("{}: cannot be made ({})", folder.string(), error.message()));
  }
}

int runEvaluate(const EvaluateArguments& arguments, const std::stop_token& stop) {
  const auto model = arguments.model.model.empty() ? shippedModel() : arguments.model.model;
  if (!model) throw ConfigError("--model: none given, and none came with the program");
  makeOutputFolder(arguments.output);
  const DatasetFolder dataset(arguments.data, chooseClasses(arguments, *model));
  const auto loaded = loadModel(arguments.model);
  auto options = arguments.options;
  chooseDistances(arguments, c10::Device(loaded.device), options);
  const auto segmenter = chooseSegmenter(arguments, loaded.renderer->offer());
  options.segmenter = segmenter.get();
  const auto report = evaluateModel(*loaded.renderer, dataset, options, stop);
  const EvaluationSubject subject{loaded.renderer->info(), dataset.name()};
  const auto text = reportMarkdown(report, options, subject);
  writeImage(arguments.output / "samples.png", report.sheet);
  if (!report.classSheet.empty()) writeImage(arguments.output / "classes.png", report.classSheet);
  writeFileAtomically(arguments.output / "report.json", reportJson(report, options, subject));
  writeFileAtomically(arguments.output / "report.md", text);
  fmt::print("{}\nWritten to {}\n", text, arguments.output.string());
  return kExitDone;
}

/// The files that single metrics need.
void addNetworkOptions(CLI::App& command, EvaluateArguments& arguments) {
  auto names = featureNetworkNames();
  std::erase(names, "none");
  command.add_option("--features", arguments.features, "features: the network to compare by")
      ->check(CLI::IsMember(names))
      ->capture_default_str();
  command.add_option("--features-file", arguments.featuresFile, "features: its weights");
  command.add_option("--lpips-network",
                     arguments.lpips,
                     "lpips: alex, vgg or squeeze, torchvision's weights of it and LPIPS's heads, "
                     "as alex:alexnet.pth:alex.pth (or alex:FILE for a whole LPIPS checkpoint)");
  command.add_option("--inception",
                     arguments.inception,
                     "fid: pytorch-fid's pt_inception file, or an import of it");
  command.add_option("--segmenter",
                     arguments.segmenter,
                     "segmentation: a segmenter model of the same classes reads layouts back from "
                     "the pictures, and from the photos as the ceiling");
}

}  // namespace

void addEvaluateCommand(CLI::App& program, CommandContext& context) {
  auto arguments = std::make_shared<EvaluateArguments>();
  auto& options = arguments->options;
  auto* command = program.add_subcommand("evaluate", "Measure a model on a data set");
  addModelOptions(*command, arguments->model);
  command->add_option("--data", arguments->data, "Folder with images, labels, classes.json")
      ->required();
  command
      ->add_option("-o,--output", arguments->output, "Folder for report.md, report.json, pictures")
      ->required();
  command->add_option("--classes",
                      arguments->classes,
                      "all, group, or the mapping file that the model was trained with");
  command->add_option("--part", options.part, "Part of the data set")->capture_default_str();
  command->add_option("--pictures", options.pictures, "Layouts to measure")
      ->check(CLI::Range(1, 1000000))
      ->capture_default_str();
  command->add_option("--samples", options.samples, "Codes tried per class and layout")
      ->check(CLI::Range(2, 100))
      ->capture_default_str();
  command
      ->add_option("--metrics",
                   arguments->metrics,
                   "What to measure, with commas: features, lpips, colour, fid, segmentation; "
                   "without it all whose files are there")
      ->delimiter(',')
      ->check(CLI::IsMember({"features", "lpips", "colour", "fid", "segmentation"}));
  addNetworkOptions(*command, *arguments);
  command->callback([arguments, &context] {
    context.work = [arguments, &context] {
      return runEvaluate(*arguments, context.stop.get_token());
    };
  });
}

}  // namespace spolvero::app
