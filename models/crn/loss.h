#pragma once

#include "core/io/tensor_map.h"
#include "models/perceptual/feature_network.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// Pictures at every level at which CRN compares them: themselves with values 0..255, then the
/// feature network's activations.
/// @param network  null for the colours alone.
/// @param images   [N, 3, H, W] around [-1, 1].
/// @return         each [N, C, h, w] float32.
/// Source: CRN §3.3, eq. 1; `build_vgg19` of the released code, whose first level is the picture.
std::vector<at::Tensor> comparisonLevels(FeatureNetwork* network, const at::Tensor& images);

/// How k pictures of each layout differ from its photo at one level, per class.
///
/// The mean over channels and places is the paper's sum with λ = 1 / number of elements.
/// @param fake   [N·k, C, h, w], the pictures of one layout in a row.
/// @param real   [N, C, h, w], a constant.
/// @param layout [N, P, H, W] class channels, shrunk by area means to the level's size; undefined =
///               the whole picture as one class.
/// @return       [N, k, P] (or [N, k, 1]): the mean over all places of a class's share of the
///               absolute difference; over the classes of a full layout they add up to the mean.
/// @throws ShapeError if sizes do not belong together.
/// Source: CRN eq. 3; `compute_error` of the released code.
at::Tensor levelDifferences(const at::Tensor& fake,
                            const at::Tensor& real,
                            const at::Tensor& layout);

/// Of k pictures the best one counts: min over pictures, summed over classes, mean over the batch.
/// With one class it is the hindsight loss, with a layout's classes the diversity loss.
/// @param errors     [N, k, P].
/// @param meanShare  weight of the mean over pictures beside 1 − meanShare for the best.
/// @return           scalar.
/// Source: CRN eq. 2 and 3. Deviation: the mean's share is the released code's (0.001), which keeps
/// pictures alive that are never best; 0 is the paper.
at::Tensor bestOfPictures(const at::Tensor& errors, double meanShare);

/// The λ of each level: constants, or equal and once rescaled so that all levels contribute alike.
class LevelWeights {
 public:
  /// @param initial        one per level.
  /// @param rescaleEpochs  when they are rescaled, by each level's mean over the epoch before; 0 =
  ///                       never.
  LevelWeights(std::vector<double> initial, std::int64_t rescaleEpochs);

  const std::vector<double>& values() const { return values_; }

  /// Before a step: rescales when it is time. Reads the device once then.
  /// Source: CRN §3.3 ("rescale … to normalize the expected contribution of each term").
  /// @param epoch  passes over the data done.
  void begin(double epoch);

  /// Takes note of a step's unweighted contributions.
  /// @param contributions  [levels] float, detached.
  void observe(const at::Tensor& contributions);

  /// Everything a resumed training needs: `weights`, `sums` [levels] float64, `steps` [1] int64
  /// (-1 = rescaled already).
  TensorMap state() const;
  /// @throws ModelFormatError naming origin and tensor.
  void restore(const TensorMap& state, const std::string& origin);

 private:
  std::vector<double> values_;
  std::int64_t rescaleEpochs_;
  bool collecting_ = false;
  bool rescaled_ = false;
  at::Tensor sums_;  ///< [levels] float64 on the device of the losses; undefined before the first.
  std::int64_t steps_ = 0;
};

/// λ by the option's name.
/// @param name  "paper" (1 everywhere); "released_256": 10 for the last level; "released_gta",
///              "released_512": divided by the levels' expected size.
/// @throws ConfigError for another name.
/// Source: demo_256p.py, GTA_Diversity_256p.py, demo_512p.py (= demo_1024p.py). They were chosen
/// for VGG-19 with 0..255 pictures; other feature networks have the paper's way.
std::vector<double> initialWeights(const std::string& name, std::int64_t levels);

}  // namespace spolvero
