#pragma once

#include "core/render/render_worker.h"

#include <filesystem>
#include <string>

namespace spolvero::app {

/// Loads a model for the editor onto the device that a word means, without the trials that find the
/// fastest way to compute it: at first it is computed as is remembered of this machine, else in
/// float32 and by rule. `LoadedModel::improve` makes the trials, remembers what they find, and
/// loads the model again if another way won.
/// @throws as `loadModel`.
RenderWorker::LoadedModel loadModelOn(const std::filesystem::path& model,
                                      const std::string& device);

}  // namespace spolvero::app
