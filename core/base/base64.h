#pragma once

#include <string>
#include <string_view>

namespace spolvero {

/// Bytes as text.  Source: RFC 4648 §4.
std::string toBase64(std::string_view bytes);

/// @param origin  named in errors.  @throws ConfigError for another character or length.
std::string fromBase64(std::string_view text, const std::string& origin);

}  // namespace spolvero
