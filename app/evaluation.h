#pragma once

#include "core/data/dataset_folder.h"
#include "core/layout/image.h"
#include "core/metrics/diversity.h"
#include "core/render/scene_renderer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace spolvero::app {

/// A way to measure how differently two pictures look, under the name it has in reports.
struct NamedDistance {
  std::string name;
  DistanceMap map;
};

struct EvaluationOptions {
  std::string part = "val";
  std::int64_t pictures = 16;
  std::int64_t samples = 4;       ///< Codes tried per class, pictures per layout; at least 2.
  double minimumArea = 0.005;     ///< Classes that cover less of a layout are not varied in it.
  std::int64_t sheetRows = 6;     ///< Of the sample sheet.
  std::int64_t sheetSamples = 3;  ///< Random appearances per row.
  std::vector<NamedDistance> distances;
};

/// How near the reconstructions come to their photos.
struct ReconstructionReport {
  std::int64_t pictures = 0;
  double l1 = 0;                  ///< Colours in [-1, 1].
  double psnr = 0;                ///< dB, mean over pictures.
  std::vector<double> distances;  ///< Mean of each distance.
};

/// How much pictures of one layout differ as wholes.
struct VarietyReport {
  std::int64_t layouts = 0;
  std::int64_t samples = 0;       ///< Pictures per layout.
  std::vector<double> distances;  ///< Mean over layouts of each distance's mean over pairs.
};

struct EvaluationReport {
  int width = 0;   ///< px of the pictures that were made.
  int height = 0;  ///< px
  std::int64_t layouts = 0;
  std::optional<ReconstructionReport> reconstruction;  ///< If the model takes codes from photos.
  std::vector<DiversityReport> diversity;  ///< By distance; empty if it has no codes per class.
  /// If the model has a latent or makes several pictures of a layout.
  std::optional<VarietyReport> variety;
  ImageU8 sheet;       ///< Rows: layout, photo, reconstruction, random appearances.
  ImageU8 classSheet;  ///< Rows: classes; only the class's code varies. Empty as `diversity`.
};

/// Measures a model on a part of a data set whose classes are the model's, at the model's trained
/// size.  @throws ConfigError if the class names differ; IoError, ShapeError; Error if stopped.
EvaluationReport evaluateModel(SceneRenderer& renderer,
                               const DatasetFolder& dataset,
                               const EvaluationOptions& options,
                               const std::stop_token& stop);

}  // namespace spolvero::app
