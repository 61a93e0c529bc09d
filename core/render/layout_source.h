#pragma once

#include "core/layout/image.h"
#include "core/render/render_worker.h"

#include <filesystem>
#include <string>

namespace spolvero {

/// A layout that a model made, in the model's classes.
struct MadeLayout {
  Layout layout;
  std::string modelName;
};

/// The layout of a photo by a segmenter model, loaded for it; of the photo's shape, its longer side
/// at most `longSide` px. Runs in the calling thread.
/// @throws ConfigError if the model cannot segment; IoError, ModelFormatError, DeviceError.
MadeLayout layoutOfPhoto(const ImageU8& photo,
                         int longSide,
                         const std::filesystem::path& model,
                         const std::string& device,
                         const RenderWorker::LoadModel& loadModel);

/// A layout from noise by a model that dreams (SB-GAN); the same for the same seed.
/// @throws ConfigError if the model cannot dream.
MadeLayout dreamtLayout(std::uint64_t seed,
                        const std::filesystem::path& model,
                        const std::string& device,
                        const RenderWorker::LoadModel& loadModel);

}  // namespace spolvero
