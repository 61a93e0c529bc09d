#pragma once

#include "ui/frame/window_part.h"
#include "ui/history/history_keeper.h"

namespace spolvero::ui {

class HistoryStrip;

/// The history in the window: its dock, and the entry that keeps the picture on show.
class HistoryPart : public WindowPart {
  Q_OBJECT

 public:
  using WindowPart::WindowPart;

  void setUp(WindowFrame& frame) override;
  HistoryStrip* strip() const { return strip_; }

 private:
  void compare(std::uint64_t first, std::uint64_t second);
  void saveCopy(std::uint64_t id);

  WindowFrame* frame_ = nullptr;
  HistoryKeeper* keeper_ = nullptr;
  HistoryStrip* strip_ = nullptr;
};

}  // namespace spolvero::ui
