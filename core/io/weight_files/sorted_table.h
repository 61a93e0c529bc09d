#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

namespace spolvero {

/// What a reader of sorted tables accepts.
struct SortedTableLimits {
  std::size_t maximumBytes = std::size_t{64} << 20;  ///< Of the file.
  std::size_t maximumEntries = 200'000;
};

/// Reads all pairs of a sorted-string table as LevelDB and TensorFlow write it: blocks of keys that
/// share beginnings, an index block, a footer with a magic number. Trusts nothing: every block's
/// check sum, order of keys, all offsets.
///
/// Blocks compressed with Snappy are refused; TensorFlow writes its checkpoints' tables without.
/// @throws IoError if it cannot be read, ModelFormatError naming the file and what is wrong.
/// Source: leveldb, doc/table_format.md; tensorflow/core/lib/io/format.h.
std::map<std::string, std::string> readSortedTable(const std::filesystem::path& path,
                                                   const SortedTableLimits& limits = {});

}  // namespace spolvero
