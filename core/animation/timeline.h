#pragma once

#include "core/appearance/appearance.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

class ClassChoices;

/// How the way from one keyframe to the next is timed.
enum class Easing {
  Hold,    ///< Stays, and jumps at the next keyframe.
  Linear,  ///< At one speed.
  Ease     ///< Starts and ends slowly.
};

/// What is fixed at one frame of a film. The easing is that of the way to the next keyframe.
struct Keyframe {
  int frame = 0;
  Appearance appearance;
  /// Without one, the layout is on its way between the keyframes around that have one; immutable,
  /// shared by copies.
  std::shared_ptr<const Layout> layout;
  Easing easing = Easing::Linear;
  ClassStyle::Path path = ClassStyle::Path::Linear;  ///< Of the style codes.
  /// Where the way is at equal steps of time: from 0 to 1, never falling, at least two numbers.
  /// Empty = at the time itself. Comes before the easing; `evenlyPaced` makes it.
  std::vector<float> pace;
  bool operator==(const Keyframe& other) const;
};

inline constexpr int kMaximumFrames = 100'000;
inline constexpr double kMaximumFrameRate = 240;

/// A film: keyframes of appearance and layout. A plain value: copies are cheap and independent.
struct Timeline {
  double framesPerSecond = 25;      ///< 1 to 240.
  int frames = 50;                  ///< How long it is: 1 to 100,000.
  bool loop = false;                ///< From the last keyframe the way leads back to the first.
  std::vector<Keyframe> keyframes;  ///< By frame, one for a frame, within the film.
  bool operator==(const Timeline&) const = default;

  /// The keyframe at a frame; null if there is none.
  const Keyframe* keyframeAt(int frame) const;
  /// Whether any keyframe has a layout.
  bool hasLayouts() const;
};

/// Whether everything is as the comments above say: order, ranges, layouts of one size and one
/// class table.  @return what is wrong; empty if nothing.
std::string faultOf(const Timeline& timeline);

/// @name Changes. All keep the order; none changes its argument.
///@{
/// Puts a keyframe in; one at the same frame makes way.
Timeline withKeyframe(Timeline timeline, Keyframe keyframe);
Timeline withoutKeyframe(Timeline timeline, int frame);
/// Moves the keyframe at `from`; one at `to` makes way. Nothing happens if there is none at `from`.
Timeline withKeyframeMoved(Timeline timeline, int from, int to);
/// Another length: keyframes behind the end are taken to the last frames.
Timeline withLength(Timeline timeline, int frames);
///@}

/// Where between two keyframes something is.
struct Passage {
  const Keyframe* from = nullptr;
  const Keyframe* to = nullptr;  ///< Equal to `from` before the first and after the last.
  double share = 0;              ///< 0 at `from`, 1 at `to`, easing and pace applied.
};

/// @param position  in frames; loops go on past the end, others stay at the ends.
/// @return          empty without keyframes.
std::optional<Passage> appearancePassage(const Timeline& timeline, double position);
/// The same among the keyframes that have a layout.
std::optional<Passage> layoutPassage(const Timeline& timeline, double position);

/// The place of its timeline among the extras of a scene.
inline constexpr const char* kTimelineName = "timeline.json";

/// JSON text of everything; layouts that several keyframes share are written once.
/// @param classes  what the class ids of appearances and layouts mean.
/// @param choices  what they are drawn as where a model does not know them; may be null.
std::string timelineToJson(const Timeline& timeline,
                           const ClassTable& classes,
                           const ClassChoices* choices = nullptr);

struct ReadTimeline {
  Timeline timeline;
  ClassTable classes;
  std::shared_ptr<const ClassChoices> choices;  ///< Null if it says nothing.
};
/// @throws ConfigError (IoError for the choices) naming `origin`, place, expected and found.
ReadTimeline timelineFromJson(std::string_view text, const std::string& origin);

}  // namespace spolvero
