#pragma once

#include "core/layout/layout.h"
#include "models/common/renderer_parts.h"

#include <cstdint>

namespace spolvero::testing {

/// Fills a network so that activations keep their size from layer to layer (He); vectors and
/// running statistics get values that show.
void fillAsHe(torch::nn::Module& network);

/// Areas, lines one pixel thin, single pixels, unlabelled ones, and objects of class 3.
Layout randomLayout(std::uint64_t seed, int width, int height);

/// A small rectangle of a layout painted with another class.
Layout edited(const Layout& layout, std::uint64_t seed);

/// The fast engine on the CPU.
RenderSettings fastSettings(Precision precision = Precision::Float32, double liveTolerance = 0.03);

/// Of pictures in [-1, 1].
double psnr(const at::Tensor& a, const at::Tensor& b);

}  // namespace spolvero::testing
