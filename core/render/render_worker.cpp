#include "core/render/render_worker.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/thread_priority.h"
#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"
#include "core/render/class_mapping.h"
#include "core/render/picture_sizes.h"
#include "core/render/preview_cache.h"

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

/// The exact picture that follows a live one.
struct SettleJob {
  RenderRequest request;
  std::chrono::steady_clock::time_point due;
};

/// Trying what is fastest.
struct ImproveJob {};

/// How a picture is made.
enum class Effort {
  Live,   ///< From what the last one left.
  Exact,  ///< To its end, unless the worker ends.
  Settle  ///< Exact, unless a newer picture is asked for.
};

/// One unit of work, taken out of the slots in order of urgency.
using Job = std::variant<std::monostate,
                         LoadJob,
                         RenderRequest,
                         EncodeRequest,
                         SettleJob,
                         PreviewBatch,
                         ImproveJob>;

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

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
  std::optional<SettleJob> pendingSettle;
  PreviewLanes pendingPreviews;

  // Worker thread only.
  LoadedModel model;
  bool busy = false;
  Clock::duration exactTime{};  ///< Of the last exact picture.
  Milliseconds previewTime{0};  ///< Of one preview; 0: not known yet.
  bool hasPicture = false;      ///< Of the model in use.
  Clock::time_point idleSince;
  PreviewCache previewCache{kPreviewBytes};
  std::weak_ptr<const Scene> hashedScene;  ///< The one that `sceneHash` is of.
  std::uint64_t sceneHash = 0;
  std::thread thread;

  bool hasRequests() const;
  bool hasWork() const;
  std::optional<Clock::time_point> nextDue() const;
  std::optional<Clock::time_point> improveDue() const;
  WorkerStatus status() const;
  void waitForWork(std::unique_lock<std::mutex>& lock);
  Job takeJob();
  std::size_t previewsTogether() const;
  void run();
  void perform(LoadJob& job);
  void perform(RenderRequest& request);
  void perform(EncodeRequest& request);
  void perform(SettleJob& job);
  void perform(ImproveJob& job);
  void perform(PreviewBatch& batch);
  static void warmUp(SceneRenderer& renderer);
  void deliver(const RenderRequest& request, Effort effort);
  void settleLater(const RenderRequest& request);
  bool shouldStop(Effort effort);
  at::Tensor draw(const Layout& layout, const Appearance& appearance, Effort effort);
  std::vector<std::uint64_t> previewKeys(const PreviewBatch& batch);
  std::vector<ImageU8> previews(const PreviewRequest& request,
                                const std::vector<const Appearance*>& wanted) const;
  void makePreviews(const PreviewRequest& request,
                    const std::vector<std::size_t>& which,
                    std::vector<VariationResult>& results) const;
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
  state_->pendingSettle.reset();
  state_->wake.notify_one();
}

void RenderWorker::requestPreviews(PreviewRequest request) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingPreviews.put(std::move(request));
  state_->wake.notify_one();
}

void RenderWorker::cancelPreviews(int lane) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingPreviews.drop(lane);
}

void RenderWorker::requestEncode(EncodeRequest request) {
  const std::lock_guard lock(state_->mutex);
  state_->pendingCodes.push_back(std::move(request));
  state_->wake.notify_one();
}

/// Whether anything waits that need not wait for its time.
bool RenderWorker::State::hasRequests() const {
  if (stopping || pendingLoad) return true;
  return model.renderer && (pendingPicture || !pendingCodes.empty() || !pendingPreviews.empty());
}

/// When the fastest way is to be tried if nothing else comes.
std::optional<Clock::time_point> RenderWorker::State::improveDue() const {
  if (!model.improve || !hasPicture) return std::nullopt;
  return idleSince + kIdleDelay;
}

/// When there is work although nothing new is asked for.
std::optional<Clock::time_point> RenderWorker::State::nextDue() const {
  if (!model.renderer) return std::nullopt;
  return pendingSettle ? pendingSettle->due : improveDue();
}

bool RenderWorker::State::hasWork() const {
  const auto due = nextDue();
  return hasRequests() || (due && Clock::now() >= *due);
}

void RenderWorker::State::waitForWork(std::unique_lock<std::mutex>& lock) {
  if (!hasWork() && busy) {
    busy = false;
    lock.unlock();
    call(callbacks.onBusy, false);
    lock.lock();
  }
  while (!hasWork()) {
    if (const auto due = nextDue()) {
      wake.wait_until(lock, *due);
    } else {
      wake.wait(lock);
    }
  }
}

/// Waits for work. Models come first; previews come last and a few at a time, so that a picture
/// that arrives between them does not wait for the rest.
Job RenderWorker::State::takeJob() {
  std::unique_lock lock(mutex);
  waitForWork(lock);
  if (stopping) return std::monostate{};
  if (pendingLoad) return *std::exchange(pendingLoad, std::nullopt);
  if (pendingPicture) return *std::exchange(pendingPicture, std::nullopt);
  if (!pendingCodes.empty()) {
    auto request = std::move(pendingCodes.front());
    pendingCodes.pop_front();
    return request;
  }
  if (pendingSettle && Clock::now() >= pendingSettle->due) {
    return *std::exchange(pendingSettle, std::nullopt);
  }
  if (pendingPreviews.empty()) return ImproveJob{};
  return pendingPreviews.take(previewsTogether());
}

std::size_t RenderWorker::State::previewsTogether() const {
  const auto fitting = previewTime.count() > 0 ? std::lround(kPreviewBudget / previewTime) : 1;
  return static_cast<std::size_t>(std::clamp<long>(fitting, 1, kMaximumPreviewsTogether));
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
    idleSince = Clock::now();
  }
}

/// The first forward pass allocates and tunes; it must not be the first picture that is waited for.
void RenderWorker::State::warmUp(SceneRenderer& renderer) {
  const auto& info = renderer.info();
  const Layout blank(std::max(info.trainedWidth, kMinimumLayoutSide),
                     std::max(info.trainedHeight, kMinimumLayoutSide),
                     info.classes,
                     0);
  renderer.render(blank, Appearance{});
}

WorkerStatus RenderWorker::State::status() const {
  return {model.renderer->info(), model.renderer->offer(), model.device, model.precision};
}

void RenderWorker::State::perform(LoadJob& job) {
  auto previous = std::move(model);
  try {
    model = load(job.model, job.device);
    warmUp(*model.renderer);
    hasPicture = false;
    exactTime = {};
    previewTime = {};
    previewCache.clear();
    const std::lock_guard lock(mutex);
    pendingSettle.reset();
  } catch (const std::exception& error) {
    model = std::move(previous);
    log()->error("{}", error.what());
    call(callbacks.onError, shortMessage(error), std::string(error.what()));
    return;
  }
  call(callbacks.onReady, status());
}

void RenderWorker::State::perform(ImproveJob&) {
  std::optional<LoadedModel> better;
  try {
    better = model.improve([this] {
      const std::lock_guard lock(mutex);
      return hasRequests();
    });
    if (better) warmUp(*better->renderer);
  } catch (const RenderStopped&) {
    return;  // Tried again the next time that nothing waits.
  } catch (const std::exception& error) {
    better.reset();
    log()->warn("The model stays as it is: {}", error.what());
  }
  model.improve = {};
  if (!better) return;
  model = std::move(*better);
  exactTime = {};
  previewTime = {};
  call(callbacks.onImproved, status());
}

bool RenderWorker::State::shouldStop(Effort effort) {
  const std::lock_guard lock(mutex);
  return stopping || (effort == Effort::Settle && pendingPicture);
}

at::Tensor RenderWorker::State::draw(const Layout& layout,
                                     const Appearance& appearance,
                                     Effort effort) {
  if (effort == Effort::Live) return model.renderer->renderLive(layout, appearance);
  if (!isLarge(layout, model.renderer->info())) return model.renderer->render(layout, appearance);
  return model.renderer->renderLarge(
      layout, appearance, [this, effort](double) { return !shouldStop(effort); });
}

void RenderWorker::State::settleLater(const RenderRequest& request) {
  const auto rest = std::max<Clock::duration>(kSettleDelay, exactTime);
  const std::lock_guard lock(mutex);
  if (!pendingPicture) pendingSettle = SettleJob{request, Clock::now() + rest};
}

void RenderWorker::State::deliver(const RenderRequest& request, Effort effort) {
  RenderResult result;
  result.revision = request.revision;
  const auto start = Clock::now();
  try {
    const auto& scene = *request.scene;
    const auto& modelClasses = model.renderer->info().classes;
    const auto mapping = mapClasses(scene.layout.classes(), modelClasses, request.choices.get());
    result.unknownClasses = unknownClassesIn(scene.layout, mapping);
    result.image = imageFromTensor(
        draw(mappedLayout(scaledToLongSide(scene.layout, request.longSide), mapping, modelClasses),
             mappedAppearance(scene.appearance, mapping, scene.layout.classes()),
             effort));
    result.frame = model.renderer->lastFrame();
    result.exact = result.frame.exact;
  } catch (const RenderStopped&) {
    return;
  } catch (const std::exception& error) {
    log()->error("{}", error.what());
    result.error = shortMessage(error);
  }
  const auto elapsed = Clock::now() - start;
  result.elapsedMs = Milliseconds(elapsed).count();
  if (model.takeNotice) result.notice = model.takeNotice();
  hasPicture = true;
  if (effort != Effort::Live) exactTime = elapsed;
  if (effort == Effort::Live && !result.exact) settleLater(request);
  call(callbacks.onRendered, result);
}

void RenderWorker::State::perform(RenderRequest& request) {
  deliver(request, request.live ? Effort::Live : Effort::Exact);
}

void RenderWorker::State::perform(SettleJob& job) {
  deliver(job.request, Effort::Settle);
}

void RenderWorker::State::perform(EncodeRequest& request) {
  EncodeResult result;
  result.ticket = request.ticket;
  try {
    const auto& info = model.renderer->info();
    const auto mapping = mapClasses(request.layout.classes(), info.classes, request.choices.get());
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

/// What each preview of a batch depends on besides the model.
std::vector<std::uint64_t> RenderWorker::State::previewKeys(const PreviewBatch& batch) {
  const auto& request = *batch.request;
  if (hashedScene.lock() != request.scene) {
    sceneHash = contentHash(request.scene->layout);
    hashedScene = request.scene;
  }
  const auto& crop = request.crop;
  auto hash = combinedHash(sceneHash, std::uint64_t(request.side));
  for (const int number : {crop.x, crop.y, crop.width, crop.height}) {
    hash = combinedHash(hash, std::uint64_t(number));
  }
  if (request.choices) hash = combinedHash(hash, request.choices->content());
  std::vector<std::uint64_t> keys;
  for (std::size_t i = 0; i < batch.count; ++i) {
    keys.push_back(combinedHash(hash, request.looks[batch.first + i].toJson()));
  }
  return keys;
}

std::vector<ImageU8> RenderWorker::State::previews(
    const PreviewRequest& request, const std::vector<const Appearance*>& wanted) const {
  const auto& info = model.renderer->info();
  const auto& layout = request.scene->layout;
  const int longSide = std::min(std::max(layout.width(), layout.height()),
                                std::max(info.trainedWidth, info.trainedHeight));
  const auto mapping = mapClasses(layout.classes(), info.classes, request.choices.get());
  std::vector<Appearance> looks;
  for (const auto* look : wanted) {
    looks.push_back(mappedAppearance(*look, mapping, layout.classes()));
  }
  std::vector<ImageU8> images;
  for (const auto& tensor : model.renderer->renderAll(
           mappedLayout(scaledToLongSide(layout, longSide), mapping, info.classes), looks)) {
    const auto image = imageFromTensor(tensor);
    images.push_back(thumbnail(croppedAsLayout(image, layout, request.crop), request.side));
  }
  return images;
}

void RenderWorker::State::perform(PreviewBatch& batch) {
  const auto keys = previewKeys(batch);
  std::vector<VariationResult> results(batch.count);
  std::vector<std::size_t> missing;
  for (std::size_t i = 0; i < batch.count; ++i) {
    results[i].ticket = batch.request->ticket;
    results[i].index = static_cast<int>(batch.first + i);
    if (const auto* known = previewCache.find(keys[i])) {
      results[i].image = *known;
    } else {
      missing.push_back(i);
    }
  }
  if (!missing.empty()) {
    const auto start = Clock::now();
    makePreviews(*batch.request, missing, results);
    previewTime = Milliseconds(Clock::now() - start) / double(missing.size());
  }
  for (const auto i : missing) {
    if (!results[i].image.empty()) previewCache.put(keys[i], results[i].image);
  }
  for (auto& result : results) call(callbacks.onVariation, std::move(result));
}

/// Fills in pictures or errors. When looks fail together each is tried by itself, so that one that
/// the model cannot make costs no other.
void RenderWorker::State::makePreviews(const PreviewRequest& request,
                                       const std::vector<std::size_t>& which,
                                       std::vector<VariationResult>& results) const {
  try {
    std::vector<const Appearance*> looks;
    for (const auto i : which) {
      looks.push_back(&request.looks[static_cast<std::size_t>(results[i].index)]);
    }
    auto images = previews(request, looks);
    for (std::size_t i = 0; i < images.size(); ++i) results[which[i]].image = std::move(images[i]);
  } catch (const std::exception& error) {
    if (which.size() > 1) {
      for (const auto i : which) makePreviews(request, {i}, results);
      return;
    }
    log()->error("{}", error.what());
    results[which.front()].error = shortMessage(error);
  }
}

}  // namespace spolvero
