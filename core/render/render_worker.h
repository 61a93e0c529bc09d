#pragma once

#include "core/io/class_choices.h"
#include "core/io/model_info.h"
#include "core/io/scene_file.h"
#include "core/render/preview_lanes.h"
#include "core/render/scene_renderer.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spolvero {

/// Everything one picture depends on; immutable.
struct RenderRequest {
  std::shared_ptr<const Scene> scene;
  std::uint64_t revision = 0;  ///< Grows with every change of the scene; comes back in the result.
  /// Longer side of the picture in px: the layout is scaled to it. 0 = the layout's own size.
  int longSide = 0;
  /// Another may soon follow, as while the scene is edited: `SceneRenderer::renderLive` draws it,
  /// and once the edits rest an exact picture of the same revision follows by itself.
  bool live = false;
  std::shared_ptr<const ClassChoices> choices = nullptr;  ///< For the model's classes; may be null.
};

struct RenderResult {
  std::uint64_t revision = 0;
  ImageU8 image;  ///< Empty after an error.
  double elapsedMs = 0;
  /// False: within the live tolerance; an exact one of the same revision follows unless a newer
  /// request comes first.
  bool exact = true;
  FrameReport frame;
  std::string notice;  ///< What people should know about how it was made; mostly empty.
  /// Names of painted classes that the model does not know and that nothing was chosen for; drawn
  /// as unlabelled.
  std::vector<std::string> unknownClasses;
  std::string error;  ///< Empty when all went well.
};

/// One of the pictures of a `PreviewRequest`.
struct VariationResult {
  std::uint64_t ticket = 0;
  int index = 0;  ///< Of its look in the request.
  ImageU8 image;
  std::string error;
};

/// Style codes taken from a photo, by class id of the scene's table.
struct EncodeResult {
  std::uint64_t ticket = 0;
  std::map<int, CodeValues> codes;
  std::map<ObjectKey, CodeValues> objects;
  std::optional<CodeValues> latent;
  std::string error;
};

/// A photo with its layout, to take codes from.
struct EncodeRequest {
  std::uint64_t ticket = 0;
  ImageU8 photo;
  Layout layout;  ///< Of the photo; scaled to its size if it differs.
  std::shared_ptr<const ClassChoices> choices = nullptr;
};

struct WorkerStatus {
  ModelInfo model;
  AppearanceOffer offer;
  std::string device;     ///< As it is in use: "cpu", "cuda:0".
  std::string precision;  ///< Of convolutions: "fp32", "bf16", "fp16"; empty if not known.
};

/// Owns one model on one thread and serves the editor (style §7): one pending picture, overwritten
/// and never queued. Then, in this order: codes of photos, the exact picture after a live one once
/// nothing else was asked for a moment, previews, trials of what is fastest. Errors come back as
/// results and the thread lives on.
class RenderWorker {
 public:
  /// How long the edits must rest before a live picture is made exact; as long as an exact picture
  /// takes if that is longer, so that who goes on waits at most as long as they had rested.
  static constexpr std::chrono::milliseconds kSettleDelay{150};
  /// Previews are made together, as many as fit into this time, which a picture then waits at most.
  static constexpr std::chrono::milliseconds kPreviewBudget{100};
  static constexpr int kMaximumPreviewsTogether = 4;
  /// Previews are kept up to this size, so that seeing one again costs nothing.
  static constexpr std::size_t kPreviewBytes = std::size_t{64} << 20;

  /// How long nothing must have been asked for, once there was a first picture, before
  /// `LoadedModel::improve` is called.
  static constexpr std::chrono::milliseconds kIdleDelay{400};

  struct LoadedModel {
    std::unique_ptr<SceneRenderer> renderer;
    std::string device;
    std::string precision = {};
    /// What there is to say about how the last pictures were made, once; may be empty.
    std::function<std::string()> takeNotice = {};
    /// Finds out what is fastest on this machine, and loads the model anew if that is another way
    /// than this one's; empty: there is nothing to find out. Called on the worker thread while
    /// nothing else waits.
    /// @param stop  asked often.  @throws RenderStopped if it says so; is called again later.
    std::function<std::optional<LoadedModel>(const std::function<bool()>& stop)> improve = {};
  };
  /// Builds a model from a file on a device ("auto", "cpu", "cuda:0"); runs on the worker thread.
  using LoadModel =
      std::function<LoadedModel(const std::filesystem::path& model, const std::string& device)>;

  /// All are called on the worker thread; each may be empty.
  struct Callbacks {
    std::function<void(const WorkerStatus&)> onReady;
    std::function<void(const RenderResult&)> onRendered;
    std::function<void(const VariationResult&)> onVariation;
    std::function<void(const EncodeResult&)> onEncoded;
    /// A model that could not be loaded; the one before stays in use.
    std::function<void(const std::string& message, const std::string& details)> onError;
    /// The same model is computed in another way from now on; see `LoadedModel::improve`.
    std::function<void(const WorkerStatus&)> onImproved;
    /// True when work begins, false when nothing waits any more.
    std::function<void(bool)> onBusy;
  };

  RenderWorker(LoadModel loadModel, Callbacks callbacks);
  /// Waits for the job in hand, drops the rest.
  ~RenderWorker();
  RenderWorker(const RenderWorker&) = delete;
  RenderWorker& operator=(const RenderWorker&) = delete;

  /// @name Any thread; all return at once.
  ///@{
  void loadModel(std::filesystem::path model, std::string device);
  /// Replaces a waiting request, and the exact picture that an older one still had to get.
  void request(RenderRequest request);
  /// Replaces what waits in the same lane. Lanes take turns, a few previews each time.
  void requestPreviews(PreviewRequest request);
  /// Drops what waits in a lane.
  void cancelPreviews(int lane);
  void requestEncode(EncodeRequest request);
  ///@}

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
