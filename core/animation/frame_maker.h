#pragma once

#include "core/animation/layout_path.h"
#include "core/animation/timeline.h"

#include <memory>
#include <optional>

namespace spolvero {

/// All that one picture of a film depends on.
struct FilmFrame {
  std::shared_ptr<const Layout> layout;
  Appearance appearance;
};

/// Makes the frames of a film. Keeps what the frames between two keyframes have in common, so
/// frames in order are quick. One thread at a time.
class FrameMaker {
 public:
  /// @param base  the layout while no keyframe has one.
  /// @param look  the look while there is no keyframe.
  /// @throws ConfigError if the timeline is not as it should be.
  FrameMaker(Timeline timeline, std::shared_ptr<const Layout> base, Appearance look = {});

  FrameMaker(const FrameMaker&) = delete;
  FrameMaker& operator=(const FrameMaker&) = delete;

  const Timeline& timeline() const { return timeline_; }
  /// Of the layouts.
  const ClassTable& classes() const;

  /// @param position  in frames, in between too. At a keyframe, exactly the keyframe; loops go on
  ///                  past the end.
  FilmFrame at(double position);

 private:
  std::shared_ptr<const Layout> layoutAt(double position);

  Timeline timeline_;
  std::shared_ptr<const Layout> base_;
  Appearance look_;
  const Keyframe* from_ = nullptr;  ///< Of the path in hand.
  const Keyframe* to_ = nullptr;
  std::optional<LayoutPath> path_;
};

/// One frame, for those who need no other.
FilmFrame frameAt(const Timeline& timeline, const Layout& base, double position);

}  // namespace spolvero
