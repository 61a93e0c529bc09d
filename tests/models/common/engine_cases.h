#pragma once

#include "core/layout/layout.h"
#include "core/render/scene_renderer.h"
#include "models/common/renderer_parts.h"

#include <cstdint>
#include <filesystem>
#include <string>

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

/// A file for the kernels' choices that is new to a process: renderers that share it make the same.
std::filesystem::path freshTuningFile(const std::string& name);

/// Large pictures of an unlimited renderer and of one with hardly any memory are one and the same;
/// they can be stopped, and leave live pictures as they were.
/// @param tolerance  between pictures; 0 = bit for bit.
void checkLargePictures(SceneRenderer& unlimited,
                        SceneRenderer& limited,
                        const Layout& layout,
                        double tolerance);

/// Of pictures in [-1, 1].
double psnr(const at::Tensor& a, const at::Tensor& b);

}  // namespace spolvero::testing
