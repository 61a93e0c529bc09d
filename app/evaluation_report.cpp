#include "app/evaluation_report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace spolvero::app {

namespace {

using Json = nlohmann::ordered_json;

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

Json distancesJson(const std::vector<double>& values, const std::vector<NamedDistance>& distances) {
  Json json = Json::object();
  for (std::size_t i = 0; i < distances.size(); ++i) json[distances[i].name] = values[i];
  return json;
}

Json segmentationJson(const SegmentationReport& report, const ClassTable& table) {
  Json classes = Json::array();
  const auto scores = report.scores.intersectionOverUnion();
  for (const auto& entry : table.classes()) {
    const auto& score = scores[static_cast<std::size_t>(entry.id)];
    if (!score) continue;
    classes.push_back({{"id", entry.id}, {"name", entry.name}, {"iou", *score}});
  }
  return {{"pictures", report.pictures},
          {"mIoU", report.scores.meanIntersectionOverUnion()},
          {"pixel_accuracy", report.scores.pixelAccuracy()},
          {"classes", std::move(classes)}};
}

std::string distanceRows(const std::vector<double>& values,
                         const std::vector<NamedDistance>& distances) {
  std::string text;
  for (std::size_t i = 0; i < distances.size(); ++i) {
    text += fmt::format("| {} | {:.4f} |\n", distances[i].name, values[i]);
  }
  return text;
}

std::string reconstructionMarkdown(const ReconstructionReport& report,
                                   const std::vector<NamedDistance>& distances) {
  return fmt::format(
             "\n## Reconstruction of {} photos\n\n| measure | mean |\n|---|---|\n| L1 (colours in "
             "[-1, 1]) | {:.4f} |\n| PSNR | {:.2f} dB |\n",
             report.pictures,
             report.l1,
             report.psnr) +
         distanceRows(report.distances, distances);
}

std::string frechetMarkdown(const FrechetReport& report) {
  return fmt::format(
      "\n## Fréchet Inception distance\n\nFID **{:.2f}** between {} pictures of layouts in random "
      "appearances and {} photos. It falls with the number of pictures: compare it at equal counts "
      "only.\n",
      report.distance,
      report.renders,
      report.photos);
}

/// One column of scores for pictures, one for photos, of whichever there are.
std::string segmentationMarkdown(const EvaluationReport& report, const ClassTable& table) {
  std::vector<std::pair<std::string, const SegmentationReport*>> columns;
  if (report.ofRenders) columns.emplace_back("of the model's pictures", &*report.ofRenders);
  if (report.ofPhotos) columns.emplace_back("of photos", &*report.ofPhotos);
  std::string text = "\n## Layouts read back by the segmenter\n\n| |";
  for (const auto& [title, column] : columns)
    text += fmt::format(" {} {} |", column->pictures, title);
  text += "\n|---|";
  for (std::size_t i = 0; i < columns.size(); ++i) text += "---|";
  text += "\n| mIoU |";
  for (const auto& entry : columns) {
    text += fmt::format(" **{:.4f}** |", entry.second->scores.meanIntersectionOverUnion());
  }
  text += "\n| pixel accuracy |";
  for (const auto& entry : columns) {
    text += fmt::format(" **{:.4f}** |", entry.second->scores.pixelAccuracy());
  }
  for (const auto& info : table.classes()) {
    std::string row;
    for (const auto& entry : columns) {
      const auto score =
          entry.second->scores.intersectionOverUnion()[static_cast<std::size_t>(info.id)];
      row += score ? fmt::format(" {:.4f} |", *score) : " – |";
    }
    text += fmt::format("\n| IoU {} |{}", info.name, row);
  }
  return text + "\n";
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
  const auto text = fmt::format(
      "\n## Variety of whole pictures\n\nMean distance of all pairs of {} pictures per layout, "
      "over {} layouts; more is more variety.\n\n| distance | mean |\n|---|---|\n",
      report.samples,
      report.layouts);
  return text + distanceRows(report.distances, distances);
}

}  // namespace

std::string reportJson(const EvaluationReport& report,
                       const EvaluationOptions& options,
                       const EvaluationSubject& subject) {
  const auto& model = subject.model;
  const auto& distances = options.distances;
  Json json{{"model", model.name},
            {"system", model.system},
            {"data", subject.data},
            {"part", options.part},
            {"size", {report.width, report.height}},
            {"layouts", report.layouts},
            {"samples_per_class", options.samples}};
  if (report.reconstruction) {
    const auto& r = *report.reconstruction;
    json["reconstruction"] = {{"pictures", r.pictures}, {"l1", r.l1}, {"psnr_db", r.psnr}};
    json["reconstruction"]["distances"] = distancesJson(r.distances, distances);
  }
  if (report.variety) {
    json["variety"] = {{"layouts", report.variety->layouts},
                       {"samples", report.variety->samples},
                       {"distances", distancesJson(report.variety->distances, distances)}};
  }
  for (std::size_t i = 0; i < report.diversity.size(); ++i) {
    json["diversity"].push_back(
        diversityJson(report.diversity[i], distances[i].name, model.classes));
  }
  if (report.frechet) {
    json["frechet"] = {{"distance", report.frechet->distance},
                       {"renders", report.frechet->renders},
                       {"photos", report.frechet->photos}};
  }
  if (report.ofRenders) {
    json["segmentation"]["renders"] = segmentationJson(*report.ofRenders, model.classes);
  }
  if (report.ofPhotos) {
    json["segmentation"]["photos"] = segmentationJson(*report.ofPhotos, model.classes);
  }
  return json.dump(2) + "\n";
}

std::string reportMarkdown(const EvaluationReport& report,
                           const EvaluationOptions& options,
                           const EvaluationSubject& subject) {
  const auto& model = subject.model;
  const auto& distances = options.distances;
  auto text =
      fmt::format("# {}\n\nSystem {}, {} layouts of `{}` ({}), {}x{} px{}.\n",
                  model.name,
                  model.system,
                  report.layouts,
                  subject.data,
                  options.part,
                  report.width,
                  report.height,
                  report.renders ? fmt::format(", {} codes per class", options.samples) : "");
  if (report.reconstruction) text += reconstructionMarkdown(*report.reconstruction, distances);
  if (report.variety) text += varietyMarkdown(*report.variety, distances);
  for (std::size_t i = 0; i < report.diversity.size(); ++i) {
    text += diversityMarkdown(report.diversity[i], distances[i].name, model.classes);
  }
  if (report.frechet) text += frechetMarkdown(*report.frechet);
  if (report.ofRenders || report.ofPhotos) text += segmentationMarkdown(report, model.classes);
  text += report.renders ? "\n![layout, photo, reconstruction, random appearances](samples.png)\n"
                         : "\n![layout, photo, the model's layout](samples.png)\n";
  if (!report.classSheet.empty()) text += "\n![one class's code varies per row](classes.png)\n";
  return text;
}

}  // namespace spolvero::app
