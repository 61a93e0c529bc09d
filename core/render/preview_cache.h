#pragma once

#include "core/layout/image.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <list>
#include <string_view>
#include <unordered_map>

namespace spolvero {

/// A number for the content of a layout: equal content has equal numbers, other content other ones
/// (64 bits; in this run of the program only).
std::uint64_t contentHash(const Layout& layout);

/// A number for two others together.
std::uint64_t combinedHash(std::uint64_t one, std::uint64_t two);
std::uint64_t combinedHash(std::uint64_t one, std::string_view text);

/// Previews that were made, by a number for all they depend on; those not seen for the longest time
/// go first. Not thread-safe.
class PreviewCache {
 public:
  explicit PreviewCache(std::size_t maximumBytes) : maximumBytes_(maximumBytes) {}

  /// Null if it is not here. Valid until the next call.
  const ImageU8* find(std::uint64_t key);
  void put(std::uint64_t key, ImageU8 image);
  void clear();
  std::size_t bytes() const { return bytes_; }

 private:
  struct Entry {
    std::uint64_t key = 0;
    ImageU8 image;
  };
  static std::size_t sizeOf(const Entry& entry);

  std::size_t maximumBytes_;
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  ///< The one seen last comes first.
  std::unordered_map<std::uint64_t, std::list<Entry>::iterator> byKey_;
};

}  // namespace spolvero
