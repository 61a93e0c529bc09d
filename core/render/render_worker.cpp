#include "core/render/render_worker.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/thread_priority.h"
#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"
#include "core/render/class_mapping.h"

#include <ATen/core/Tensor.h>

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

namespace spolvero {

namespace {

struct LoadJob {
  std::filesystem::path model;
  std::string device;
};

struct VariationJob {
  std::uint64_t ticket = 0;
  std::shared_ptr<const Scene> scene;
  std::vector<Appearance> variations;
  int thumbnailSide = 0;
  std::size_t next = 0;
};

/// One unit of work, taken out of the slots in order of urgency.
using Job = std::variant<std::monostate, LoadJob, RenderRequest, EncodeRequest, VariationJob>;

/// A size with the given longer side and the same aspect, no side under the smallest layout.
std::pair<int, int> scaledSize(int width, int height, int longSide) {
  const double factor = double(longSide) / std::max(width, height);
  const auto scaled = [&](int side) {
    return std::clamp(
        static_cast<int>(std::lround(side * factor)), kMinimumLayoutSide, kMaximumLayoutSide);
  };
  return {scaled(width), scaled(height)};
}

Layout scaledToLongSide(const Layout& layout, int longSide) {
  if (longSide <= 0) return layout;
  const auto [width, height] = scaledSize(layout.width(), layout.height(), longSide);
  return layout.resized(width, height);
}

double millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

template <class Function, class... Arguments>
void call(const Function& function, Arguments&&... arguments) {
  if (function) function(std::forward<Arguments>(arguments)...);
}

}  // namespace

struct RenderWorker::State {
  LoadModel load;
  Callbacks callbacks;

  std::mutex mutex;
  std::condition_variable wake;
  bool stopping = false;
  std::optional<LoadJob> pendingLoad;
  std::optional<RenderRequest> pendingPicture;
  std::deque<EncodeRequest> pendingCodes;
  std::optional<VariationJob> pendingVariations;

  LoadedModel model;  // Worker thread only.
  bool busy = false;  // Worker thread only.
  std::thread thread;

  Job takeJob();
  void run();
  void perform(LoadJob& job);
  void perform(RenderRequest& request);
  void perform(EncodeRequest& request);
  void perform(VariationJob& job);
  void warmUp() const;
  ImageU8 picture(const Scene& scene,
                  const Appearance& appearance,
                  int longSide,
                  std::vector<std::string>& unknownClasses) const;
};

RenderWorker::RenderWorker(LoadModel loadModel, Callbacks callbacks)
    : state_(std::make_unique<State>()) {
  state_->load = std::move(loadModel);
  state_->callbacks = std::move(callbacks);
  state_->thread = std::thread([state = state_.get()] { state->run(); });
}

RenderWorker::~RenderWorker() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->stopping = true;
  }
  state_->wake.notify_all();
  state_->thread.join();
}

void RenderWorker::loadModel(std::filesystem::path model, std::string device) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingLoad = LoadJob{std::move(model), std::move(device)};
  state_->wake.notify_one();
}

void RenderWorker::request(RenderRequest request) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingPicture = std::move(request);
  state_->wake.notify_one();
}

void RenderWorker::requestVariations(std::uint64_t ticket,
                                     std::shared_ptr<const Scene> scene,
                                     std::vector<Appearance> variations,
                                     int thumbnailSide) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingVariations =
      VariationJob{ticket, std::move(scene), std::move(variations), thumbnailSide, 0};
  state_->wake.notify_one();
}

void RenderWorker::requestEncode(EncodeRequest request) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingCodes.push_back(std::move(request));
  state_->wake.notify_one();
}

/// Waits for work. Models come first; previews come last and one at a time, so that a picture that
/// arrives between two of them does not wait for the rest.
Job RenderWorker::State::takeJob() {
  std::unique_lock lock(mutex);
  const auto hasWork = [this] {
    const bool rendering = pendingPicture || !pendingCodes.empty() || pendingVariations;
    return stopping || pendingLoad || (model.renderer && rendering);
  };
  if (!hasWork() && busy) {
    busy = false;
    lock.unlock();
    call(callbacks.onBusy, false);
    lock.lock();
  }
  wake.wait(lock, hasWork);
  if (stopping) return std::monostate{};
  if (pendingLoad) return *std::exchange(pendingLoad, std::nullopt);
  if (pendingPicture) return *std::exchange(pendingPicture, std::nullopt);
  if (!pendingCodes.empty()) {
    auto request = std::move(pendingCodes.front());
    pendingCodes.pop_front();
    return request;
  }
  VariationJob one = *pendingVariations;
  if (++pendingVariations->next >= pendingVariations->variations.size()) pendingVariations.reset();
  return one;
}

void RenderWorker::State::run() {
  lowerThreadPriority();
  for (;;) {
    auto job = takeJob();
    if (std::holds_alternative<std::monostate>(job)) return;
    if (!std::exchange(busy, true)) call(callbacks.onBusy, true);
    std::visit(
        [this](auto& work) {
          if constexpr (!std::is_same_v<std::decay_t<decltype(work)>, std::monostate>)
            perform(work);
        },
        job);
  }
}

/// The first forward pass allocates and tunes; it must not be the first picture that is waited for.
void RenderWorker::State::warmUp() const {
  const auto& info = model.renderer->info();
  const Layout blank(std::max(info.trainedWidth, kMinimumLayoutSide),
                     std::max(info.trainedHeight, kMinimumLayoutSide),
                     info.classes,
                     0);
  model.renderer->render(blank, Appearance{});
}

void RenderWorker::State::perform(LoadJob& job) {
  auto previous = std::move(model);
  try {
    model = load(job.model, job.device);
    warmUp();
    call(callbacks.onReady,
         WorkerStatus{model.renderer->info(), model.renderer->offer(), model.device});
  } catch (const std::exception& error) {
    model = std::move(previous);
    log()->error("{}", error.what());
    call(callbacks.onError, shortMessage(error), std::string(error.what()));
  }
}

ImageU8 RenderWorker::State::picture(const Scene& scene,
                                     const Appearance& appearance,
                                     int longSide,
                                     std::vector<std::string>& unknownClasses) const {
  const auto& modelClasses = model.renderer->info().classes;
  const auto mapping = mapClasses(scene.layout.classes(), modelClasses);
  unknownClasses = mapping.unknownClasses;
  const auto layout = mappedLayout(scaledToLongSide(scene.layout, longSide), mapping, modelClasses);
  return imageFromTensor(model.renderer->render(
      layout, mappedAppearance(appearance, mapping, scene.layout.classes())));
}

void RenderWorker::State::perform(RenderRequest& request) {
  RenderResult result;
  result.revision = request.revision;
  const auto start = std::chrono::steady_clock::now();
  try {
    result.image =
        picture(*request.scene, request.scene->appearance, request.longSide, result.unknownClasses);
  } catch (const std::exception& error) {
    log()->error("{}", error.what());
    result.error = shortMessage(error);
  }
  result.elapsedMs = millisecondsSince(start);
  call(callbacks.onRendered, result);
}

void RenderWorker::State::perform(EncodeRequest& request) {
  EncodeResult result;
  result.ticket = request.ticket;
  try {
    const auto& info = model.renderer->info();
    const auto mapping = mapClasses(request.layout.classes(), info.classes);
    // The encoder was trained at one size; codes of photos of any other size are taken at it.
    const auto [width, height] = scaledSize(request.photo.width(),
                                            request.photo.height(),
                                            std::max(info.trainedWidth, info.trainedHeight));
    const auto layout = mappedLayout(request.layout.resized(width, height), mapping, info.classes);
    const auto styles =
        model.renderer->encode(tensorFromImage(resizedImage(request.photo, width, height)), layout);
    result.latent = styles.latent;
    for (const auto& sceneClass : request.layout.classes().classes()) {
      const int target = mapping.toModel[static_cast<std::size_t>(sceneClass.id)];
      const auto found = styles.classes.find(target);
      if (found != styles.classes.end()) result.codes[sceneClass.id] = found->second;
      for (const auto& [key, values] : styles.objects) {
        if (key.classId == target) result.objects[{sceneClass.id, key.instance}] = values;
      }
    }
  } catch (const std::exception& error) {
    log()->error("{}", error.what());
    result.error = shortMessage(error);
  }
  call(callbacks.onEncoded, result);
}

void RenderWorker::State::perform(VariationJob& job) {
  VariationResult result;
  result.ticket = job.ticket;
  result.index = static_cast<int>(job.next);
  try {
    const auto& info = model.renderer->info();
    const auto& layout = job.scene->layout;
    const int longSide = std::min(std::max(layout.width(), layout.height()),
                                  std::max(info.trainedWidth, info.trainedHeight));
    std::vector<std::string> unknownClasses;
    const auto image = picture(*job.scene, job.variations.at(job.next), longSide, unknownClasses);
    const double factor = double(job.thumbnailSide) / std::max(image.width(), image.height());
    result.image =
        resizedImage(image,
                     std::max(1, static_cast<int>(std::lround(image.width() * factor))),
                     std::max(1, static_cast<int>(std::lround(image.height() * factor))));
  } catch (const std::exception& error) {
    log()->error("{}", error.what());
    result.error = shortMessage(error);
  }
  call(callbacks.onVariation, result);
}

}  // namespace spolvero
