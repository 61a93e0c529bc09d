#pragma once

#include "core/render/render_worker.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace spolvero::testing {

/// What a test sees of the fake renderer, and how it steers it. Shared with the worker thread.
struct FakeRendererControl {
  std::atomic<int> loads{0};
  std::atomic<int> renders{0};
  std::atomic<int> encodes{0};
  /// Milliseconds that a picture takes.
  std::atomic<int> renderMs{0};
  /// While true, `render` waits.
  std::atomic<bool> blocked{false};
  std::atomic<bool> failLoad{false};
  std::atomic<bool> failRender{false};
  /// Live pictures are not exact.
  std::atomic<bool> approximate{false};
  std::atomic<int> livePictures{0};
  /// What the next picture comes with.
  void setNotice(const std::string& notice);
  std::string takeNotice();
  /// Classes of the model; the four of `scenes.h` by default.
  ClassTable classes;
  /// What models that are loaded from now on offer; codes per class and photos by default.
  AppearanceOffer offer{.codePerClass = true, .photo = true, .codeChannels = 4};

  FakeRendererControl();
  /// Appearances that were rendered, in order.
  std::vector<Appearance> appearances() const;
  void note(const Appearance& appearance);

 private:
  mutable std::mutex mutex_;
  std::vector<Appearance> appearances_;
  std::string notice_;
};

/// A loader of models whose pictures are the layout in its classes' colours; the top left pixel
/// tells the seed (red = seed modulo 256).
RenderWorker::LoadModel fakeLoader(std::shared_ptr<FakeRendererControl> control);

}  // namespace spolvero::testing
