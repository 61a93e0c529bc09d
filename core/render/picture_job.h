#pragma once

#include "core/io/picture_export.h"
#include "core/render/class_mapping.h"
#include "core/render/render_worker.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace spolvero {

/// One picture for a file, in any size: made with a renderer of its own, so that nothing else waits
/// for it.
struct PictureJob {
  std::shared_ptr<const Scene> scene;
  std::filesystem::path model;
  std::string device = "auto";
  int width = 0;   ///< px; the layout is scaled to it.
  int height = 0;  ///< px
  PictureFileOptions file;
  bool withScene = true;  ///< Puts the scene into the file where the format carries it.
};

/// What a job says while it runs. `share` is in [0, 1] of the picture; before it the model is
/// loaded. False stops the job.
using JobProgress = std::function<bool(double share)>;

/// Loads the model, renders and writes, all in the calling thread.
/// @return what the picture was made of, as it stands in the file.
/// @throws RenderStopped when `progress` says false (nothing is written then); IoError,
/// ModelFormatError, ShapeError, DeviceError.
Provenance exportPicture(const PictureJob& job,
                         const std::filesystem::path& path,
                         const RenderWorker::LoadModel& loadModel,
                         const JobProgress& progress);

/// The SHA-256 of a model file; remembered as long as its size and time of change stay.
/// Thread-safe.  @return empty if the file cannot be read.
std::string modelDigest(const std::filesystem::path& model);

}  // namespace spolvero
