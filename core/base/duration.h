#pragma once

#include <string>

namespace spolvero {

/// "1:02:05" or "2:05", for people.
std::string durationText(double seconds);

}  // namespace spolvero
