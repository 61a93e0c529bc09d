#pragma once

#include "core/io/provenance.h"
#include "core/layout/image.h"

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace spolvero {

/// A picture of the history as its list shows it.
struct KeptPicture {
  std::uint64_t id = 0;  ///< Never used again.
  std::string name;      ///< Given by a person; empty: none.
  bool pinned = false;   ///< Never thrown away to make room.
  bool automatic = false;
  std::int64_t keptAt = 0;   ///< Seconds since 1970, UTC.
  std::uintmax_t bytes = 0;  ///< On disk.
  bool operator==(const KeptPicture&) const = default;
};

/// How much is kept; then the oldest that are not pinned go.
struct HistoryLimits {
  std::uintmax_t maximumBytes = std::uintmax_t{512} << 20;
  std::size_t maximumPictures = 400;
};

/// Pictures with everything they were made of, each as a PNG in one folder that any program opens
/// and `spolvero render --like` repeats. Names and pins lie in an index beside them; without it
/// the pictures are still found. Thread-safe.
class PictureHistory {
 public:
  /// Opens the folder, or makes it.  @throws IoError.
  explicit PictureHistory(std::filesystem::path folder, HistoryLimits limits = {});

  /// Oldest first.
  std::vector<KeptPicture> pictures() const;
  std::optional<KeptPicture> find(std::uint64_t id) const;
  std::uintmax_t bytes() const;

  /// Writes a picture down and makes room for it.  @throws IoError; nothing changed then.
  KeptPicture keep(const ImageU8& image, const Provenance& provenance, bool automatic);
  /// Takes a PNG as it is, with its provenance, for example out of a scene file.
  /// @throws IoError if it carries none.
  KeptPicture keepFile(std::string_view png, const std::string& name, bool pinned);

  /// @name A picture that is gone is left alone.  @throws IoError.
  ///@{
  void rename(std::uint64_t id, const std::string& name);
  void pin(std::uint64_t id, bool pinned);
  void remove(std::uint64_t id);
  ///@}

  /// Where its PNG lies, whether or not it is still there.
  std::filesystem::path fileOf(std::uint64_t id) const;
  /// @throws IoError naming the file.
  ImageU8 image(std::uint64_t id) const;
  Provenance provenance(std::uint64_t id) const;

 private:
  void readIndex();
  void findStrays();
  void writeIndex() const;
  KeptPicture add(std::string_view png, KeptPicture picture);
  void makeRoom();
  KeptPicture* entry(std::uint64_t id);

  std::filesystem::path folder_;
  HistoryLimits limits_;
  mutable std::mutex mutex_;
  std::vector<KeptPicture> pictures_;
  std::uint64_t nextId_ = 1;
};

}  // namespace spolvero
