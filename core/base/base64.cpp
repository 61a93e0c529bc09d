#include "core/base/base64.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <openssl/evp.h>

namespace spolvero {

namespace {

/// libcrypto counts in int.
constexpr std::size_t kMaximumBytes = std::numeric_limits<int>::max() / 2;

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string toBase64(std::string_view bytes) {
  if (bytes.size() > kMaximumBytes) throw ConfigError("base64: too many bytes");
  // One byte more: libcrypto ends the text with a zero.
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
  const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                     bytesOf(bytes),
                                     static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::string fromBase64(std::string_view text, const std::string& origin) {
  if (text.size() % 4 != 0 || text.size() > kMaximumBytes) {
    throw ConfigError(fmt::format(
        "{}: expected base64 of whole groups of four, found {} characters", origin, text.size()));
  }
  std::string bytes(text.size() / 4 * 3, '\0');
  const int length = EVP_DecodeBlock(
      reinterpret_cast<unsigned char*>(bytes.data()), bytesOf(text), static_cast<int>(text.size()));
  if (length != static_cast<int>(bytes.size())) {
    throw ConfigError(fmt::format("{}: found characters that are not base64", origin));
  }
  const auto padding = text.size() - std::min(text.size(), text.find_last_not_of('=') + 1);
  if (padding > 2) throw ConfigError(fmt::format("{}: found only padding in base64", origin));
  bytes.resize(bytes.size() - padding);
  return bytes;
}

}  // namespace spolvero
