#include "core/animation/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

bool sameLayout(const std::shared_ptr<const Layout>& one,
                const std::shared_ptr<const Layout>& two) {
  return one == two || (one && two && *one == *two);
}

auto lowerBound(auto& keyframes, int frame) {
  return std::ranges::lower_bound(keyframes, frame, {}, &Keyframe::frame);
}

/// The number of a table at `share` of its length, in between linearly.
double paced(const std::vector<float>& pace, double share) {
  if (pace.size() < 2) return share;
  const double scaled = share * static_cast<double>(pace.size() - 1);
  const auto step = std::min(static_cast<std::size_t>(scaled), pace.size() - 2);
  const double rest = scaled - static_cast<double>(step);
  return double(pace[step]) + rest * (double(pace[step + 1]) - double(pace[step]));
}

double eased(Easing easing, double share) {
  switch (easing) {
    case Easing::Hold:
      return share >= 1 ? 1 : 0;
    case Easing::Linear:
      return share;
    case Easing::Ease:
      return share * share * (3 - 2 * share);
  }
  return share;
}

/// Two neighbours among some keyframes, and the frames they stand at; a loop's may be outside.
struct Neighbours {
  const Keyframe* from;
  const Keyframe* to;
  double begin;
  double end;
};

Neighbours around(const Timeline& timeline,
                  const std::vector<const Keyframe*>& keys,
                  double position) {
  const auto after = std::ranges::find_if(
      keys, [&](const Keyframe* key) { return double(key->frame) > position; });
  const Keyframe* first = keys.front();
  const Keyframe* last = keys.back();
  const bool inside = after != keys.begin() && after != keys.end();
  if (inside) {
    const Keyframe* from = *(after - 1);
    return {from, *after, double(from->frame), double((*after)->frame)};
  }
  const bool before = after == keys.begin();
  if (!timeline.loop || keys.size() == 1) {
    const Keyframe* only = before ? first : last;
    return {only, only, position, position};
  }
  const double turn = before ? timeline.frames : 0;
  return {last, first, last->frame - turn, first->frame + timeline.frames - turn};
}

double positionInFilm(const Timeline& timeline, double position) {
  if (!timeline.loop) return std::clamp(position, 0.0, double(timeline.frames - 1));
  const double rest = std::fmod(position, double(timeline.frames));
  return rest < 0 ? rest + timeline.frames : rest;
}

/// The position after the pace of the keyframe before it.
double pacedPosition(const Timeline& timeline, double position) {
  std::vector<const Keyframe*> all;
  for (const auto& key : timeline.keyframes) all.push_back(&key);
  const auto [from, to, begin, end] = around(timeline, all, position);
  if (end <= begin || from->pace.empty()) return position;
  return begin + (end - begin) * paced(from->pace, (position - begin) / (end - begin));
}

std::optional<Passage> passage(const Timeline& timeline,
                               const std::vector<const Keyframe*>& keys,
                               double position) {
  if (keys.empty()) return std::nullopt;
  const double at = pacedPosition(timeline, positionInFilm(timeline, position));
  const auto [from, to, begin, end] = around(timeline, keys, at);
  if (end <= begin) return Passage{from, from, 0};
  return Passage{from, to, eased(from->easing, (at - begin) / (end - begin))};
}

std::string faultOf(const Keyframe& key) {
  if (key.pace.empty()) return {};
  const bool ends = key.pace.size() >= 2 && key.pace.front() == 0 && key.pace.back() == 1;
  if (!ends || !std::ranges::is_sorted(key.pace)) {
    return fmt::format(
        "keyframe at frame {}: expected a pace that rises from 0 to 1, found another", key.frame);
  }
  return {};
}

std::string faultOfLayouts(const Timeline& timeline) {
  const Layout* first = nullptr;
  for (const auto& key : timeline.keyframes) {
    if (!key.layout) continue;
    if (first == nullptr) first = key.layout.get();
    if (key.layout->rect() != first->rect()) {
      return fmt::format("layout at frame {}: expected {} x {} as in the first, found {} x {}",
                         key.frame,
                         first->width(),
                         first->height(),
                         key.layout->width(),
                         key.layout->height());
    }
    if (key.layout->classes() != first->classes()) {
      return fmt::format("layout at frame {}: expected the classes of the first, found others",
                         key.frame);
    }
  }
  return {};
}

}  // namespace

bool Keyframe::operator==(const Keyframe& other) const {
  return frame == other.frame && easing == other.easing && path == other.path &&
         pace == other.pace && sameLayout(layout, other.layout) && appearance == other.appearance;
}

const Keyframe* Timeline::keyframeAt(int frame) const {
  const auto found = lowerBound(keyframes, frame);
  return found != keyframes.end() && found->frame == frame ? &*found : nullptr;
}

bool Timeline::hasLayouts() const {
  return std::ranges::any_of(keyframes, [](const Keyframe& key) { return key.layout != nullptr; });
}

std::string faultOf(const Timeline& timeline) {
  const double rate = timeline.framesPerSecond;
  if (!(rate >= 1 && rate <= kMaximumFrameRate)) {
    return fmt::format("expected 1 to {} frames per second, found {:g}", kMaximumFrameRate, rate);
  }
  if (timeline.frames < 1 || timeline.frames > kMaximumFrames) {
    return fmt::format("expected 1 to {} frames, found {}", kMaximumFrames, timeline.frames);
  }
  int last = -1;
  for (const auto& key : timeline.keyframes) {
    if (key.frame <= last || key.frame >= timeline.frames) {
      return fmt::format("expected keyframes in order, each from {} to {}, found one at {}",
                         last + 1,
                         timeline.frames - 1,
                         key.frame);
    }
    last = key.frame;
    if (auto fault = faultOf(key); !fault.empty()) return fault;
  }
  return faultOfLayouts(timeline);
}

Timeline withKeyframe(Timeline timeline, Keyframe keyframe) {
  keyframe.frame = std::clamp(keyframe.frame, 0, timeline.frames - 1);
  auto place = lowerBound(timeline.keyframes, keyframe.frame);
  if (place != timeline.keyframes.end() && place->frame == keyframe.frame) {
    *place = std::move(keyframe);
  } else {
    timeline.keyframes.insert(place, std::move(keyframe));
  }
  return timeline;
}

Timeline withoutKeyframe(Timeline timeline, int frame) {
  std::erase_if(timeline.keyframes, [&](const Keyframe& key) { return key.frame == frame; });
  return timeline;
}

Timeline withKeyframeMoved(Timeline timeline, int from, int to) {
  const Keyframe* found = timeline.keyframeAt(from);
  if (found == nullptr) return timeline;
  auto moved = *found;
  moved.frame = to;
  return withKeyframe(withoutKeyframe(std::move(timeline), from), std::move(moved));
}

Timeline withLength(Timeline timeline, int frames) {
  timeline.frames = std::clamp(frames, 1, kMaximumFrames);
  // From the end: each must stay before the next one.
  int last = timeline.frames;
  for (auto key = timeline.keyframes.rbegin(); key != timeline.keyframes.rend(); ++key) {
    key->frame = std::min(key->frame, last - 1);
    last = key->frame;
  }
  std::erase_if(timeline.keyframes, [](const Keyframe& key) { return key.frame < 0; });
  return timeline;
}

std::optional<Passage> appearancePassage(const Timeline& timeline, double position) {
  std::vector<const Keyframe*> keys;
  for (const auto& key : timeline.keyframes) keys.push_back(&key);
  return passage(timeline, keys, position);
}

std::optional<Passage> layoutPassage(const Timeline& timeline, double position) {
  std::vector<const Keyframe*> keys;
  for (const auto& key : timeline.keyframes) {
    if (key.layout) keys.push_back(&key);
  }
  return passage(timeline, keys, position);
}

}  // namespace spolvero
