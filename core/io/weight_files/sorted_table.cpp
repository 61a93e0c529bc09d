#include "core/io/weight_files/sorted_table.h"

#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/io/file_reader.h"
#include "core/io/weight_files/byte_cursor.h"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace spolvero {

namespace {

constexpr std::uint64_t kMagic = 0xdb4775248b80fb57U;
constexpr std::size_t kFooterBytes = 48;
/// Behind each block: one byte for the compression, four for the check sum.
constexpr std::size_t kTrailerBytes = 5;

/// Where a block lies in the file, without its trailer.
struct BlockPlace {
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

class TableParser {
 public:
  TableParser(std::string origin, std::string_view bytes, const SortedTableLimits& limits)
      : origin_(std::move(origin)), bytes_(bytes), limits_(limits) {}

  std::map<std::string, std::string> parse() {
    for (const auto& [key, handle] : pairsOf(blockAt(indexPlace()))) {
      ByteCursor cursor(handle);
      for (auto& pair : pairsOf(blockAt(placeFrom(cursor)))) add(std::move(pair));
    }
    return std::move(entries_);
  }

 private:
  using Pair = std::pair<std::string, std::string>;

  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", origin_, problem));
  }

  BlockPlace indexPlace() const {
    if (bytes_.size() < kFooterBytes) {
      fail(fmt::format("expected a table of at least {} bytes, found {}; is it truncated?",
                       kFooterBytes,
                       bytes_.size()));
    }
    auto footer = bytes_.substr(bytes_.size() - kFooterBytes);
    if (ByteCursor(footer.substr(kFooterBytes - 8)).fixed(8) != kMagic) {
      fail("the last eight bytes are not those of a TensorFlow or LevelDB table; is it truncated?");
    }
    ByteCursor cursor(footer);
    blockAt(placeFrom(cursor));  // The meta index, which these tables leave empty.
    return placeFrom(cursor);
  }

  BlockPlace placeFrom(ByteCursor& cursor) const {
    const auto offset = cursor.varint();
    const auto size = cursor.varint();
    if (!offset || !size || *offset > bytes_.size() || *size > bytes_.size() - *offset ||
        bytes_.size() - *offset - *size < kTrailerBytes) {
      fail("a block lies outside of the file; is it truncated?");
    }
    return {*offset, *size};
  }

  std::string_view blockAt(BlockPlace place) const {
    const auto content = bytes_.substr(place.offset, place.size);
    const auto trailer = bytes_.substr(place.offset + place.size, kTrailerBytes);
    const auto stored = ByteCursor(trailer.substr(1)).fixed(4);
    if (maskedCrc32c(bytes_.substr(place.offset, place.size + 1)) != stored) {
      fail(fmt::format("the block at byte {} has a wrong check sum; the file is damaged",
                       place.offset));
    }
    if (trailer.front() == 0) return content;
    fail(
        fmt::format("the block at byte {} is compressed ({}); only tables without compression, as "
                    "TensorFlow writes checkpoints, can be read: save the checkpoint again with "
                    "TensorFlow, or convert it to safetensors",
                    place.offset,
                    trailer.front() == 1 ? "Snappy" : "unknown kind"));
  }

  /// The pairs of a block; each key repeats the beginning of the one before.
  std::vector<Pair> pairsOf(std::string_view block) const {
    constexpr std::size_t kCountBytes = 4;
    if (block.size() < kCountBytes) fail("a block is too short");
    const auto restarts = *ByteCursor(block.substr(block.size() - kCountBytes)).fixed(kCountBytes);
    if (restarts > block.size() / kCountBytes - 1) fail("a block has a wrong restart table");
    ByteCursor cursor(block.substr(0, block.size() - (restarts + 1) * kCountBytes));
    std::vector<Pair> pairs;
    std::string key;
    while (!cursor.empty()) {
      const auto shared = cursor.varint();
      const auto own = cursor.varint();
      const auto size = cursor.varint();
      if (!shared || !own || !size || *shared > key.size()) fail("a block's entry is damaged");
      const auto rest = cursor.take(*own);
      const auto value = cursor.take(*size);
      if (!rest || !value) fail("a block's entry is longer than its block");
      key = key.substr(0, *shared).append(*rest);
      pairs.emplace_back(key, *value);
      if (pairs.size() > limits_.maximumEntries) fail("more entries than the reader accepts");
    }
    return pairs;
  }

  void add(Pair pair) {
    if (!entries_.empty() && pair.first <= entries_.rbegin()->first) {
      fail(fmt::format("the keys are not in order at '{}'; the file is damaged", pair.first));
    }
    if (entries_.size() >= limits_.maximumEntries) fail("more entries than the reader accepts");
    entries_.insert(entries_.end(), std::move(pair));
  }

  std::string origin_;
  std::string_view bytes_;
  SortedTableLimits limits_;
  std::map<std::string, std::string> entries_;
};

}  // namespace

std::map<std::string, std::string> readSortedTable(const std::filesystem::path& path,
                                                   const SortedTableLimits& limits) {
  const FileReader file(path);
  if (file.size() > limits.maximumBytes) {
    throw ModelFormatError(fmt::format("{}: expected a table of at most {} bytes, found {}",
                                       path.string(),
                                       limits.maximumBytes,
                                       file.size()));
  }
  const auto bytes = file.textAt(0, file.size());
  return TableParser(path.string(), bytes, limits).parse();
}

}  // namespace spolvero
