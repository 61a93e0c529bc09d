#include "core/base/duration.h"

#include <fmt/format.h>

#include <cstdint>

namespace spolvero {

std::string durationText(double seconds) {
  const auto total = static_cast<std::int64_t>(seconds + 0.5);
  const auto hours = total / 3600;
  const auto minutes = total / 60 % 60;
  return hours > 0 ? fmt::format("{}:{:02d}:{:02d}", hours, minutes, total % 60)
                   : fmt::format("{}:{:02d}", minutes, total % 60);
}

}  // namespace spolvero
