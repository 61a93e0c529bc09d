#pragma once

#include <filesystem>
#include <string>

namespace spolvero {

/// The SHA-256 digest of a whole file as 64 hexadecimal digits, as `sha256sum` prints it.
/// @throws IoError.
std::string sha256OfFile(const std::filesystem::path& path);

}  // namespace spolvero
