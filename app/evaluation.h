#pragma once

#include "core/data/dataset_folder.h"
#include "core/layout/image.h"
#include "core/metrics/diversity.h"
#include "core/metrics/segmentation_scores.h"
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
  /// Of whole pictures, [N, 1, 1, 1], where that is not the mean of the map; may be empty.
  DistanceMap whole = {};

  const DistanceMap& ofWholePictures() const { return whole ? whole : map; }
};

/// Features whose distribution the Fréchet distance compares: [N, 3, H, W] in [-1, 1] to [N, D].
using PictureFeatures = std::function<at::Tensor(const at::Tensor& pictures)>;

struct EvaluationOptions {
  std::string part = "val";
  std::int64_t pictures = 16;
  std::int64_t samples = 4;       ///< Codes tried per class, pictures per layout; at least 2.
  double minimumArea = 0.005;     ///< Classes that cover less of a layout are not varied in it.
  std::int64_t sheetRows = 6;     ///< Of the sample sheet.
  std::int64_t sheetSamples = 3;  ///< Random appearances per row.
  std::vector<NamedDistance> distances;
  PictureFeatures inception;           ///< For the Fréchet distance; empty = leave it out.
  SceneRenderer* segmenter = nullptr;  ///< Reads layouts back from pictures; null = leave it out.
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

/// How far the model's pictures of the layouts are from the photos as a distribution.
struct FrechetReport {
  double distance = 0;       ///< With Inception's pool features: the FID.
  std::int64_t renders = 0;  ///< Pictures made, one random appearance per layout.
  std::int64_t photos = 0;
};

/// How well layouts are read back from pictures.
struct SegmentationReport {
  std::int64_t pictures = 0;
  ConfusionMatrix scores;
};

struct EvaluationReport {
  int width = 0;   ///< px of the pictures that were made.
  int height = 0;  ///< px
  std::int64_t layouts = 0;
  bool renders = true;                                 ///< False for a model that only segments.
  std::optional<ReconstructionReport> reconstruction;  ///< If the model takes codes from photos.
  std::vector<DiversityReport> diversity;  ///< By distance; empty if it has no codes per class.
  /// If the model has a latent or makes several pictures of a layout.
  std::optional<VarietyReport> variety;
  std::optional<FrechetReport> frechet;
  std::optional<SegmentationReport> ofRenders;  ///< By the segmenter, of the model's pictures.
  std::optional<SegmentationReport> ofPhotos;   ///< By the segmenter, of photos: the ceiling.
  /// Rows: layout, photo, reconstruction, random appearances; for a model that only segments:
  /// layout, photo, its layout.
  ImageU8 sheet;
  ImageU8 classSheet;  ///< Rows: classes; only the class's code varies. Empty as `diversity`.
};

/// Measures a model on a part of a data set whose classes are the model's, at the model's trained
/// size. A model that only segments is measured by its layouts of the photos.
/// @throws ConfigError if the class names differ, also those of the segmenter; IoError, ShapeError;
/// Error if stopped.
EvaluationReport evaluateModel(SceneRenderer& renderer,
                               const DatasetFolder& dataset,
                               const EvaluationOptions& options,
                               const std::stop_token& stop);

}  // namespace spolvero::app
