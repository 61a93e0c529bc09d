#include "core/animation/film_measure.h"

#include "core/render/picture_sizes.h"

#include <algorithm>

namespace spolvero {

bool measureFilm(FrameMaker& film,
                 int longSide,
                 const RenderFrame& render,
                 const PictureDistance& distance,
                 const FilmStepFound& found,
                 const FilmProgress& progress) {
  const auto& timeline = film.timeline();
  const int pictures = timeline.frames + (timeline.loop ? 1 : 0);
  ImageU8 before;
  std::shared_ptr<const Layout> layoutBefore;
  for (int i = 0; i < pictures; ++i) {
    const auto frame = film.at(i);
    const bool larger = std::max(frame.layout->width(), frame.layout->height()) > longSide;
    auto picture = render(scaledToLongSide(*frame.layout, larger ? longSide : 0), frame.appearance);
    if (i > 0) found(i - 1, frameStep(distance, before, picture, *layoutBefore));
    const bool goesOn = progress(i + 1, pictures, picture, i);
    if (!goesOn && i + 1 < pictures) return false;
    before = std::move(picture);
    layoutBefore = frame.layout;
  }
  return true;
}

}  // namespace spolvero
