#include "core/render/preview_cache.h"

#include <functional>
#include <utility>

namespace spolvero {

namespace {

template <class T>
std::string_view bytesOf(const Grid<T>& grid) {
  const auto count = std::size_t(grid.width()) * std::size_t(grid.height());
  return {reinterpret_cast<const char*>(grid.data()), count * sizeof(T)};
}

}  // namespace

std::uint64_t combinedHash(std::uint64_t one, std::uint64_t two) {
  // The golden ratio spreads numbers that lie close together.
  constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15;
  return (one ^ (two + kSpread + (one << 6) + (one >> 2))) * kSpread;
}

std::uint64_t combinedHash(std::uint64_t one, std::string_view text) {
  return combinedHash(one, std::hash<std::string_view>()(text));
}

std::uint64_t contentHash(const Layout& layout) {
  auto hash = combinedHash(std::uint64_t(layout.width()), std::uint64_t(layout.height()));
  hash = combinedHash(hash, bytesOf(layout.labels()));
  hash = combinedHash(hash, bytesOf(layout.instances()));
  return combinedHash(hash, layout.classes().toJson());
}

std::size_t PreviewCache::sizeOf(const Entry& entry) {
  return sizeof(Rgb) * std::size_t(entry.image.width()) * std::size_t(entry.image.height());
}

const ImageU8* PreviewCache::find(std::uint64_t key) {
  const auto found = byKey_.find(key);
  if (found == byKey_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return &found->second->image;
}

void PreviewCache::put(std::uint64_t key, ImageU8 image) {
  if (const auto old = byKey_.find(key); old != byKey_.end()) {
    bytes_ -= sizeOf(*old->second);
    entries_.erase(old->second);
    byKey_.erase(old);
  }
  entries_.push_front({key, std::move(image)});
  byKey_[key] = entries_.begin();
  bytes_ += sizeOf(entries_.front());
  while (bytes_ > maximumBytes_) {
    bytes_ -= sizeOf(entries_.back());
    byKey_.erase(entries_.back().key);
    entries_.pop_back();
  }
}

void PreviewCache::clear() {
  entries_.clear();
  byKey_.clear();
  bytes_ = 0;
}

}  // namespace spolvero
