#pragma once

#include "app/train_config.h"
#include "core/io/model_file.h"
#include "core/layout/layout.h"

#include <cstdint>

namespace spolvero::app {

/// The generator of a preset with random weights, at the preset's size, whose activations are like
/// a trained one's:
///  - convolutions normal with variance 2 / fan-in (He et al. 2015), those to γ and β such that
///  both
///    deviate by about 0.3, those over one-hot layouts by the classes that a window can hold;
///  - spectral norms settled by power iterations;
///  - batch norms with the statistics of one pass over a layout, floored at a hundredth of their
///    layer's mean variance;
///  - the last convolution scaled so that what it gives deviates by 0.5.
/// The same for the same seed and LibTorch.
/// @param layout  a real one at the preset's size; a part of it is overlaid with all classes for
///                the pass, so that no class's channels are still.
/// @throws ConfigError, ShapeError.
ModelFile randomModel(TrainConfig& config, const Layout& layout, std::uint64_t seed);

}  // namespace spolvero::app
