#include "app/command.h"
#include "app/evaluation.h"
#include "app/model_options.h"
#include "app/resource_path.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "models/perceptual/feature_network.h"

#include <ATen/core/grad_mode.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

struct EvaluateArguments {
  fs::path model;
  fs::path data;
  fs::path output;
  fs::path featuresFile;
  std::string features = "squeezenet";
  std::string device = "auto";
  std::string classes;
  EvaluationOptions options;
};

/// Where the feature network's weights lie, if they are there at all.
std::optional<fs::path> featuresFile(const EvaluateArguments& arguments) {
  if (!arguments.featuresFile.empty()) return arguments.featuresFile;
  const auto shipped = resourceDir() / "weights" / "squeezenet1_0.safetensors";
  if (arguments.features == "squeezenet" && fs::exists(shipped)) return shipped;
  return std::nullopt;
}

std::vector<NamedDistance> chooseDistances(const EvaluateArguments& arguments) {
  std::vector<NamedDistance> distances;
  if (const auto file = featuresFile(arguments)) {
    const auto network = loadFeatureNetwork(arguments.features, *file);
    distances.push_back(
        {network->name() + " features (as LPIPS, without learned heads)",
         [network](const at::Tensor& a, const at::Tensor& b) {
           const at::NoGradGuard noGrad;
           return featureDistanceMap(
               network->features(a), network->features(b), {}, a.size(2), a.size(3));
         }});
  }
  distances.push_back({"mean absolute colour difference", colourDistanceMap});
  return distances;
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

std::string sizeText(const EvaluationReport& report) {
  return fmt::format("{}x{}", report.width, report.height);
}

Json diversityJson(const DiversityReport& report,
                   const std::string& name,
                   const ClassTable& table) {
  Json classes = Json::array();
  for (const auto& [id, d] : report.classes) {
    classes.push_back({{"id", id},
                       {"name", table[id].name},
                       {"inside", d.inside},
                       {"outside", d.outside},
                       {"layouts", d.layouts}});
  }
  return {{"distance", name},
          {"mCSD", report.meanInside},
          {"mOCD", report.meanOutside},
          {"classes", std::move(classes)}};
}

Json reportJson(const EvaluationReport& report,
                const EvaluateArguments& arguments,
                const ModelInfo& model,
                const std::vector<NamedDistance>& distances,
                const DatasetFolder& dataset) {
  Json json{{"model", model.name},
            {"system", model.system},
            {"data", dataset.name()},
            {"part", arguments.options.part},
            {"size", {report.width, report.height}},
            {"layouts", report.layouts},
            {"samples_per_class", arguments.options.samples}};
  if (report.reconstruction) {
    const auto& r = *report.reconstruction;
    json["reconstruction"] = {{"pictures", r.pictures}, {"l1", r.l1}, {"psnr_db", r.psnr}};
    for (std::size_t i = 0; i < distances.size(); ++i) {
      json["reconstruction"]["distances"][distances[i].name] = r.distances[i];
    }
  }
  if (report.variety) {
    auto& variety = json["variety"];
    variety = {{"layouts", report.variety->layouts}, {"samples", report.variety->samples}};
    for (std::size_t i = 0; i < distances.size(); ++i) {
      variety["distances"][distances[i].name] = report.variety->distances[i];
    }
  }
  for (std::size_t i = 0; i < report.diversity.size(); ++i) {
    json["diversity"].push_back(
        diversityJson(report.diversity[i], distances[i].name, model.classes));
  }
  return json;
}

std::string diversityMarkdown(const DiversityReport& report,
                              const std::string& name,
                              const ClassTable& table) {
  auto text = fmt::format(
      "\n## Diversity by {}\n\nmCSD **{:.4f}** (within the class whose code changes; more is more "
      "variety), mOCD **{:.4f}** (elsewhere; less is better control).\n\n"
      "| class | within | elsewhere | ratio | layouts |\n|---|---|---|---|---|\n",
      name,
      report.meanInside,
      report.meanOutside);
  for (const auto& [id, d] : report.classes) {
    text += fmt::format("| {} | {:.4f} | {:.4f} | {:.1f} | {} |\n",
                        table[id].name,
                        d.inside,
                        d.outside,
                        d.outside > 0 ? d.inside / d.outside : 0,
                        d.layouts);
  }
  return text;
}

std::string varietyMarkdown(const VarietyReport& report,
                            const std::vector<NamedDistance>& distances) {
  auto text = fmt::format(
      "\n## Variety of whole pictures\n\nMean distance of all pairs of {} pictures per layout, "
      "over "
      "{} layouts; more is more variety.\n\n| distance | mean |\n|---|---|\n",
      report.samples,
      report.layouts);
  for (std::size_t i = 0; i < distances.size(); ++i) {
    text += fmt::format("| {} | {:.4f} |\n", distances[i].name, report.distances[i]);
  }
  return text;
}

std::string reportMarkdown(const EvaluationReport& report,
                           const EvaluateArguments& arguments,
                           const ModelInfo& model,
                           const std::vector<NamedDistance>& distances,
                           const DatasetFolder& dataset) {
  auto text =
      fmt::format("# {}\n\nSystem {}, {} layouts of `{}` ({}), {} px, {} codes per class.\n",
                  model.name,
                  model.system,
                  report.layouts,
                  dataset.name(),
                  arguments.options.part,
                  sizeText(report),
                  arguments.options.samples);
  if (report.reconstruction) {
    const auto& r = *report.reconstruction;
    text += fmt::format(
        "\n## Reconstruction of {} photos\n\n| measure | mean |\n|---|---|\n| L1 (colours in "
        "[-1, 1]) | {:.4f} |\n| PSNR | {:.2f} dB |\n",
        r.pictures,
        r.l1,
        r.psnr);
    for (std::size_t i = 0; i < distances.size(); ++i) {
      text += fmt::format("| {} | {:.4f} |\n", distances[i].name, r.distances[i]);
    }
  }
  if (report.variety) text += varietyMarkdown(*report.variety, distances);
  for (std::size_t i = 0; i < report.diversity.size(); ++i) {
    text += diversityMarkdown(report.diversity[i], distances[i].name, model.classes);
  }
  text += "\n![layout, photo, reconstruction, random appearances](samples.png)\n";
  if (!report.classSheet.empty()) text += "\n![one class's code varies per row](classes.png)\n";
  return text;
}

void makeOutputFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw IoError(fmt::format("{}: cannot be made ({})", folder.string(), error.message()));
  }
}

int runEvaluate(const EvaluateArguments& arguments, const std::stop_token& stop) {
  const auto model = arguments.model.empty() ? shippedModel() : arguments.model;
  if (!model) throw ConfigError("--model: none given, and none came with the program");
  makeOutputFolder(arguments.output);
  auto options = arguments.options;
  options.distances = chooseDistances(arguments);
  const DatasetFolder dataset(arguments.data, chooseClasses(arguments, *model));
  const auto loaded = loadModelOn(*model, arguments.device);
  const auto report = evaluateModel(*loaded.renderer, dataset, options, stop);
  const auto& info = loaded.renderer->info();
  const auto text = reportMarkdown(report, arguments, info, options.distances, dataset);
  writeImage(arguments.output / "samples.png", report.sheet);
  if (!report.classSheet.empty()) writeImage(arguments.output / "classes.png", report.classSheet);
  writeFileAtomically(
      arguments.output / "report.json",
      reportJson(report, arguments, info, options.distances, dataset).dump(2) + "\n");
  writeFileAtomically(arguments.output / "report.md", text);
  fmt::print("{}\nWritten to {}\n", text, arguments.output.string());
  return kExitDone;
}

}  // namespace

void addEvaluateCommand(CLI::App& program, CommandContext& context) {
  auto arguments = std::make_shared<EvaluateArguments>();
  auto& options = arguments->options;
  auto* command = program.add_subcommand("evaluate", "Measure a model on a data set");
  command->add_option(
      "--model", arguments->model, "Model file; without it the one that came along");
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
  command->add_option("--features", arguments->features, "squeezenet or vgg19")
      ->check(CLI::IsMember({"squeezenet", "vgg19"}))
      ->capture_default_str();
  command->add_option("--features-file", arguments->featuresFile, "Weights of the feature network");
  command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:1")
      ->capture_default_str();
  command->callback([arguments, &context] {
    context.work = [arguments, &context] {
      return runEvaluate(*arguments, context.stop.get_token());
    };
  });
}

}  // namespace spolvero::app
