#pragma once

#include "app/model_options.h"
#include "core/render/render_worker.h"

namespace spolvero::app {

/// Loads a model for the editor without the trials that find the fastest way to compute it: at
/// first it is computed as is remembered of this machine, else in float32 and by rule.
/// `LoadedModel::improve` makes the trials, remembers what they find, and loads the model again if
/// another way won. A precision other than "auto" is not tried.
/// @throws as `loadModel`.
RenderWorker::LoadedModel loadForEditor(ModelOptions options);

}  // namespace spolvero::app
