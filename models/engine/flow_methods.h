#pragma once

#include "models/engine/conv_choice.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace spolvero {

/// How the convolutions of a network are computed that is about to be built: the fastest way for
/// the size that it was trained at, tried once per machine. What is found is saved at the end.
class FlowMethods {
 public:
  /// @param tuningFile  as `ConvChooser`'s.
  FlowMethods(ConvPrecision precision, const std::filesystem::path& tuningFile)
      : precision_(precision), chooser_(std::make_unique<ConvChooser>(tuningFile)) {}

  /// @param kernel         of it, without method and precision.
  /// @param height, width  of its input; 0 where they are not known: the usual way.
  ConvKernelOptions choose(const at::Tensor& weight,
                           ConvKernelOptions kernel,
                           std::int64_t height,
                           std::int64_t width) const;

  ConvPrecision precision() const { return precision_; }

 private:
  ConvPrecision precision_;
  std::unique_ptr<ConvChooser> chooser_;
};

}  // namespace spolvero
