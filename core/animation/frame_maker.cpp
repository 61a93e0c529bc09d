#include "core/animation/frame_maker.h"

#include "core/animation/appearance_path.h"
#include "core/base/error.h"

#include <utility>

namespace spolvero {

FrameMaker::FrameMaker(Timeline timeline, std::shared_ptr<const Layout> base, Appearance look)
    : timeline_(std::move(timeline)), base_(std::move(base)), look_(std::move(look)) {
  const auto fault = faultOf(timeline_);
  if (!fault.empty()) throw ConfigError(fault);
  for (const auto& key : timeline_.keyframes) {
    // While one keyframe has a layout, the base is never seen.
    if (key.layout) base_ = key.layout;
  }
}

const ClassTable& FrameMaker::classes() const {
  return base_->classes();
}

std::shared_ptr<const Layout> FrameMaker::layoutAt(double position) {
  const auto passage = layoutPassage(timeline_, position);
  if (!passage) return base_;
  const auto& [from, to, share] = *passage;
  if (share <= 0 || from->layout == to->layout) return from->layout;
  if (share >= 1) return to->layout;
  if (from_ != from || to_ != to) {
    path_.emplace(*from->layout, *to->layout);
    from_ = from;
    to_ = to;
  }
  return std::make_shared<const Layout>(path_->at(share));
}

FilmFrame FrameMaker::at(double position) {
  FilmFrame frame{layoutAt(position), look_};
  const auto passage = appearancePassage(timeline_, position);
  if (!passage) return frame;
  const auto& [from, to, share] = *passage;
  frame.appearance =
      appearanceBetween(from->appearance, to->appearance, share, from->path, *frame.layout);
  return frame;
}

FilmFrame frameAt(const Timeline& timeline, const Layout& base, double position) {
  return FrameMaker(timeline, std::make_shared<const Layout>(base)).at(position);
}

}  // namespace spolvero
