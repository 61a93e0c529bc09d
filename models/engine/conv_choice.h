#pragma once

#include "models/kernels/convolution.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace spolvero {

/// What the speed of a convolution depends on; padding is that of an unchanged size, kernel / 2.
struct ConvShape {
  std::int64_t in, out, groups, kernel, stride;
  std::int64_t height, width;  ///< Of the input.
};

/// What a chooser was asked for and answered without a trial.
struct ConvQuestion {
  ConvShape shape;
  ConvPrecision precision = ConvPrecision::Float32;
  bool exactEnough = true;
  ConvKernelOptions answer;
};

/// While it lives, choosers on its thread try nothing: what is not remembered they answer with the
/// most promising way, and the questions gather here. For starts that somebody waits for.
class TrialsLater {
 public:
  TrialsLater();
  ~TrialsLater();
  TrialsLater(const TrialsLater&) = delete;
  TrialsLater& operator=(const TrialsLater&) = delete;

  const std::vector<ConvQuestion>& questions() const { return questions_; }

 private:
  friend class ConvChooser;
  TrialsLater* before_;
  std::vector<ConvQuestion> questions_;
};

/// Finds the fastest way to compute convolutions on this machine: tries each promising one once on
/// invented data, and remembers the winner for this process and, in a file, for later ones. A
/// file's entries hold for one CPU model, instruction set and number of threads; entries of others
/// are kept. Thread-safe.
///
/// The stock convolution (at::conv2d, channels last, plus a pass that writes its modulated input)
/// is not among the ways. In bfloat16 on an AMD EPYC with AVX-512 bf16, two threads, it took 1.3
/// to 3.8 times as long as the fastest way, with 1×1 kernels 1.4 to 11 times: measured over the
/// shapes of spade-cityscapes, of groupdnet-deepfashion up to 128×128 and of groupdnet-cityscapes
/// at 256×128. The smallest factor is that of the last layer, 64 -> 3. It wins where these networks
/// have no layer: with 8 channels in each of 8 or 35 groups it took 0.4 to 0.6 of the time.
class ConvChooser {
 public:
  /// @param tuningFile  as `TuningFile`'s.
  explicit ConvChooser(std::filesystem::path tuningFile);
  ~ConvChooser();
  ConvChooser(const ConvChooser&) = delete;
  ConvChooser& operator=(const ConvChooser&) = delete;

  /// Options for a convolution with a weight [out, in / groups, k, k]. A first time takes some
  /// milliseconds for each way that is tried; see `TrialsLater`.
  /// @param exactEnough  whether rounding errors of Winograd4 in bfloat16 are allowed.
  /// @throws ShapeError for a shape that no convolution has.
  ConvKernelOptions choose(const ConvShape& shape, ConvPrecision precision, bool exactEnough);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
