#pragma once

#include "core/animation/film_export.h"
#include "core/animation/frame_distance.h"

namespace spolvero {

/// Told how far frame `index` + 1 is from frame `index`.
using FilmStepFound = std::function<void(int index, const FrameStep& step)>;

/// Measures how far neighbouring frames of a film are apart: as many steps as it has frames if it
/// loops, else one less.
/// @param longSide  longer side of the pictures in px; layouts that are smaller stay as they are.
/// @return          false if `progress` stopped it.  @throws as `render` and `distance`.
bool measureFilm(FrameMaker& film,
                 int longSide,
                 const RenderFrame& render,
                 const PictureDistance& distance,
                 const FilmStepFound& found,
                 const FilmProgress& progress);

}  // namespace spolvero
