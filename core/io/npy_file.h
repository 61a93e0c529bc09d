#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

namespace spolvero {

/// An array of numbers of a .npy file, row by row.
struct NpyArray {
  std::vector<std::int64_t> shape;
  std::vector<double> values;
};

/// Reads a .npy file that holds one array of numbers (bool, whole, or float; either byte order).
/// @throws IoError; ModelFormatError naming the file, expected and found.
/// Source: numpy.lib.format, versions 1 to 3.
NpyArray readNpy(const std::filesystem::path& path);

/// Reads a .npy file that holds a pickled dictionary of arrays by whole number, as
/// `np.save(path, {0: array, …})` writes it, without executing anything: only numpy's own
/// reconstruction of arrays, types and scalars is understood.
/// @throws IoError; ModelFormatError naming the file and the key or the global that was refused.
std::map<std::int64_t, NpyArray> readNpyDictionary(const std::filesystem::path& path);

}  // namespace spolvero
