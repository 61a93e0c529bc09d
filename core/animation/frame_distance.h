#pragma once

#include "core/layout/layout.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace spolvero {

/// How differently two pictures of one size look at each place; 0 = equal.
using PictureDistance = std::function<Grid<float>(const ImageU8& a, const ImageU8& b)>;

/// Mean absolute difference of the three colours, 0 to 255.
Grid<float> colourDifference(const ImageU8& a, const ImageU8& b);

/// How far two frames are apart.
struct FrameStep {
  double distance = 0;            ///< Mean over the picture.
  std::map<int, double> ofClass;  ///< Mean over the places that are of a class in the first.
};

/// @param labels  of the first picture; scaled to it if it is smaller or larger.
/// @throws ShapeError if the pictures differ in size.
FrameStep frameStep(const PictureDistance& distance,
                    const ImageU8& first,
                    const ImageU8& second,
                    const Layout& labels);

/// Per step its number and distances, a column for each class that occurs, with names: for a
/// spreadsheet.
std::string stepsAsCsv(const std::vector<FrameStep>& steps, const ClassTable& classes);

}  // namespace spolvero
