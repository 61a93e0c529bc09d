#pragma once

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace spolvero {

/// Parses JSON that a file brought. Deep nesting is refused: copying and printing such a value
/// would overflow the stack.
/// @throws ConfigError naming `origin`.
inline nlohmann::json parseJsonText(std::string_view text, const std::string& origin) {
  using Json = nlohmann::json;
  constexpr int kMaximumDepth = 32;
  const auto onEvent = [&](int depth, Json::parse_event_t, Json&) {
    if (depth > kMaximumDepth) {
      throw ConfigError(
          fmt::format("{}: expected JSON nested at most {} deep", origin, kMaximumDepth));
    }
    return true;
  };
  try {
    return Json::parse(text, onEvent);
  } catch (const Json::parse_error& error) {
    throw ConfigError(fmt::format("{}: not valid JSON at byte {}", origin, error.byte));
  } catch (const Json::exception&) {
    throw ConfigError(fmt::format("{}: not valid JSON (a number out of range)", origin));
  }
}

}  // namespace spolvero
