#include "core/render/picture_job.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/io/object_names.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>

#include <map>
#include <mutex>

namespace spolvero {

namespace {

/// [1, 3, H, W] in [-1, 1] rounded to 16 bit.
ImageU16 deepImageFrom(const at::Tensor& image) {
  const auto planes = image.squeeze(0);
  constexpr double kHalf = 32767.5;
  const auto values = planes.to(at::kCPU, at::kDouble)
                          .add(1)
                          .mul(kHalf)
                          .round()
                          .clamp(0, 65535)
                          .to(at::kInt)
                          .permute({1, 2, 0})
                          .contiguous();
  ImageU16 result(static_cast<int>(planes.size(2)), static_cast<int>(planes.size(1)));
  const auto* value = values.data_ptr<std::int32_t>();
  for (auto& pixel : result) {
    pixel = {static_cast<std::uint16_t>(value[0]),
             static_cast<std::uint16_t>(value[1]),
             static_cast<std::uint16_t>(value[2])};
    value += 3;
  }
  return result;
}

FilePicture filePicture(const at::Tensor& image, int bits) {
  if (bits == 16) return deepImageFrom(image);
  return imageFromTensor(image);
}

struct KnownFile {
  std::uintmax_t size = 0;
  std::filesystem::file_time_type changed;
  std::string digest;
};

}  // namespace

std::string modelDigest(const std::filesystem::path& model) {
  static std::mutex mutex;
  static std::map<std::filesystem::path, KnownFile> known;
  std::error_code error;
  const auto size = std::filesystem::file_size(model, error);
  const auto changed = std::filesystem::last_write_time(model, error);
  if (error) return {};
  {
    const std::lock_guard lock(mutex);
    const auto found = known.find(model);
    if (found != known.end() && found->second.size == size && found->second.changed == changed) {
      return found->second.digest;
    }
  }
  try {
    auto digest = sha256OfFile(model);
    const std::lock_guard lock(mutex);
    known[model] = {size, changed, digest};
    return digest;
  } catch (const Error&) {
    return {};
  }
}

Provenance exportPicture(const PictureJob& job,
                         const std::filesystem::path& path,
                         const RenderWorker::LoadModel& loadModel,
                         const JobProgress& progress) {
  const auto proceed = [&](double share) {
    if (progress && !progress(share)) throw RenderStopped("The export was stopped");
  };
  proceed(0);
  const auto& scene = *job.scene;
  const auto layout = scene.layout.resized(job.width, job.height);
  auto loaded = loadModel(job.model, job.device);
  proceed(0);
  const auto& info = loaded.renderer->info();
  const auto choices = ClassChoices::in(scene.extras);
  const auto mapping = mapClasses(scene.layout.classes(), info.classes, choices.get());
  const auto image = loaded.renderer->renderLarge(
      mappedLayout(layout, mapping, info.classes),
      mappedAppearance(scene.appearance, mapping, scene.layout.classes()),
      [&](double share) { return !progress || progress(share); });
  Provenance provenance;
  provenance.scene.layout = scene.layout;
  provenance.scene.layers = scene.layers;
  provenance.scene.appearance = scene.appearance;
  if (choices) provenance.scene.extras.set(ClassChoices::kName, choices);
  provenance.scene.extras.set(kObjectNamesFile, scene.extras.find(kObjectNamesFile));
  provenance.scene.modelName = info.name;
  provenance.scene.modelPath = job.model.string();
  provenance.modelSystem = info.system;
  provenance.modelSha256 = modelDigest(job.model);
  provenance.device = loaded.device;
  provenance.precision = loaded.precision;
  provenance.exact = loaded.renderer->lastFrame().exact;
  provenance.width = job.width;
  provenance.height = job.height;
  proceed(1);
  writePicture(
      path, filePicture(image, job.file.bits), job.file, job.withScene ? &provenance : nullptr);
  return provenance;
}

}  // namespace spolvero
