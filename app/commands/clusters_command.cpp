#include "app/command.h"
#include "app/dataset_example.h"
#include "app/model_options.h"
#include "app/progress.h"
#include "core/appearance/cluster_tensors.h"
#include "core/base/error.h"
#include "core/data/dataset_folder.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>
#include <memory>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

constexpr auto kClustersKey = "spolvero.clusters";

struct ClustersArguments {
  fs::path model;
  fs::path data;
  fs::path output;  ///< Empty: the model file itself.
  std::string part = "train";
  std::string classes;
  std::string device = "auto";
  bool all = false;  ///< Small objects too.
  KMeansOptions kMeans;
};

/// The mapping: as given, or the one of classes.toml beside the model (a run folder), or all.
std::string chosenClasses(const ClustersArguments& arguments) {
  if (!arguments.classes.empty()) return arguments.classes;
  const auto beside = arguments.model.parent_path() / "classes.toml";
  return fs::exists(beside) ? beside.string() : "all";
}

/// Adds the codes of one photo's objects, or of its classes if they have one each.
void collect(SceneRenderer& renderer,
             const DatasetExample& example,
             const ClustersArguments& arguments,
             StyleCollector& collector) {
  std::map<ObjectKey, std::int64_t> pixels;
  for (const auto id : pairedIds(example.layout)) {
    ++pixels[{static_cast<int>(id >> 16), static_cast<int>(id & 0xffff)}];
  }
  const auto area = static_cast<std::int64_t>(example.layout.labels().size());
  const auto large = [&](std::int64_t count) { return arguments.all || coversEnough(count, area); };
  const auto styles = renderer.encode(example.photo, example.layout);
  for (const auto& [key, code] : styles.objects) {
    if (large(pixels[key])) collector.add(key.classId, code);
  }
  // Codes of classes are means of their objects' where there are such.
  if (!styles.objects.empty()) return;
  const auto histogram = labelHistogram(example.layout.labels());
  for (const auto& [id, code] : styles.classes) {
    if (large(histogram[static_cast<std::size_t>(id)])) collector.add(id, code);
  }
}

/// The model with other clusters; every other tensor as it was, bit for bit.
void writeClusters(const ClustersArguments& arguments,
                   const StyleClusters& clusters,
                   std::int64_t objects,
                   const std::string& data) {
  auto file = readSafetensors(arguments.model);
  std::erase_if(file.tensors, [](const auto& item) { return isClusterTensor(item.first); });
  file.tensors.merge(clusterTensors(clusters));
  const nlohmann::ordered_json note{{"data", data},
                                    {"part", arguments.part},
                                    {"objects", objects},
                                    {"k", arguments.kMeans.clusters},
                                    {"seed", arguments.kMeans.seed}};
  file.metadata[kClustersKey] = note.dump();
  writeSafetensors(arguments.output.empty() ? arguments.model : arguments.output, file);
}

void print(const StyleClusters& clusters, const ClassTable& table, std::int64_t objects) {
  fmt::print("{} objects, styles of {} of {} classes:\n",
             objects,
             clusters.centres().size(),
             table.size());
  for (const auto& [id, centres] : clusters.centres()) {
    fmt::print("  {:<20} {}\n", table[id].name, centres.rows());
  }
}

int runClusters(const ClustersArguments& arguments, const std::stop_token& stop) {
  const auto loaded = loadReferenceOn(arguments.model, arguments.device);
  auto& renderer = *loaded.renderer;
  if (dynamic_cast<UsesStyleClusters*>(&renderer) == nullptr || !renderer.offer().photo) {
    throw ConfigError(fmt::format(
        "{}: expected a model with an encoder whose styles can be clustered (pix2pixHD with "
        "codes), found {}",
        arguments.model.string(),
        renderer.info().system));
  }
  const DatasetFolder dataset(arguments.data, chosenClasses(arguments));
  requireSameClasses(renderer.info().classes, dataset.classes(), "the data set's");
  const auto& items = dataset.items(arguments.part);
  StyleCollector collector(renderer.offer().codeChannels);
  {
    Progress progress("photos", static_cast<int>(items.size()));
    for (const auto& item : items) {
      if (stop.stop_requested()) throw Error("stopped; the model file is as it was");
      if (!item.photo.empty()) {
        collect(renderer, readExample(dataset, item, renderer.info()), arguments, collector);
      }
      progress.advance();
    }
  }
  if (collector.count() == 0) {
    throw Error(fmt::format("{}: no object covers enough of its photo; try --all",
                            dataset.root().string()));
  }
  Progress progress("classes", static_cast<int>(collector.classes()));
  const auto clusters =
      collector.cluster(arguments.kMeans, stop, [&progress] { progress.advance(); });
  if (stop.stop_requested()) throw Error("stopped; the model file is as it was");
  writeClusters(arguments, clusters, collector.count(), dataset.name());
  print(clusters, renderer.info().classes, collector.count());
  return kExitDone;
}

}  // namespace

void addClustersCommand(CLI::App& program, CommandContext& context) {
  auto arguments = std::make_shared<ClustersArguments>();
  auto* command = program.add_subcommand(
      "clusters", "Find the styles that each class has in a data set, into the model file");
  command->add_option("--model", arguments->model, "Model file with an encoder")
      ->required()
      ->check(CLI::ExistingFile);
  command->add_option("--data", arguments->data, "Folder with images, labels, classes.json")
      ->required();
  command->add_option("-k,--clusters", arguments->kMeans.clusters, "Styles per class, at most")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  command->add_option("--seed", arguments->kMeans.seed, "Of the K-means starts")
      ->capture_default_str();
  command->add_option("--restarts", arguments->kMeans.restarts, "K-means starts, the best counts")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  command->add_flag(
      "--all", arguments->all, "Objects that cover less than a 64th of their photo too");
  command->add_option("--part", arguments->part, "Part of the data set")->capture_default_str();
  command->add_option("--classes",
                      arguments->classes,
                      "all, group, or the mapping file that the model was trained with");
  command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:1")
      ->capture_default_str();
  command->add_option("-o,--output",
                      arguments->output,
                      "Model file to write; without it the model is written anew");
  command->callback([arguments, &context] {
    context.work = [arguments, &context] {
      return runClusters(*arguments, context.stop.get_token());
    };
  });
}

}  // namespace spolvero::app
