#include "core/io/picture_history.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/log.h"
#include "core/io/image_file.h"
#include "core/io/picture_export.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <numeric>

namespace spolvero {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr const char* kIndexName = "index.json";
constexpr std::string_view kPrefix = "picture-";
constexpr std::size_t kMaximumIndexBytes = std::size_t{16} << 20;
constexpr std::size_t kMaximumName = 200;

std::int64_t now() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

/// The number in "picture-000012.png"; nothing for other names.
std::optional<std::uint64_t> idOf(const fs::path& file) {
  const auto stem = file.stem().string();
  if (file.extension() != ".png" || !stem.starts_with(kPrefix)) return std::nullopt;
  std::uint64_t id = 0;
  const auto* end = stem.data() + stem.size();
  const auto result = std::from_chars(stem.data() + kPrefix.size(), end, id);
  if (result.ec != std::errc() || result.ptr != end || id == 0) return std::nullopt;
  return id;
}

/// At most so many bytes, cut at a whole character.
std::string shortened(std::string name) {
  if (name.size() <= kMaximumName) return name;
  std::size_t end = kMaximumName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0U) == 0x80) --end;
  name.resize(end);
  return name;
}

}  // namespace

PictureHistory::PictureHistory(fs::path folder, HistoryLimits limits)
    : folder_(std::move(folder)), limits_(limits) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) {
    throw IoError(fmt::format("{}: cannot be made ({})", folder_.string(), error.message()));
  }
  try {
    readIndex();
  } catch (const std::exception& problem) {
    log()->warn("{}: the history's index is left out: {}", folder_.string(), problem.what());
  }
  findStrays();
}

void PictureHistory::readIndex() {
  const auto file = folder_ / kIndexName;
  if (!fs::exists(file)) return;
  const auto json = parseJsonText(readFile(file, kMaximumIndexBytes), file.string());
  for (const auto& entry : json.at("pictures")) {
    KeptPicture picture;
    picture.id = entry.at("id").get<std::uint64_t>();
    picture.name = shortened(entry.at("name").get<std::string>());
    picture.pinned = entry.at("pinned").get<bool>();
    picture.automatic = entry.at("automatic").get<bool>();
    picture.keptAt = entry.at("keptAt").get<std::int64_t>();
    std::error_code error;
    picture.bytes = fs::file_size(fileOf(picture.id), error);
    if (!error && picture.id > 0) pictures_.push_back(std::move(picture));
  }
}

/// Pictures that the index does not name, and the next number.
void PictureHistory::findStrays() {
  for (const auto& file : fs::directory_iterator(folder_)) {
    const auto id = idOf(file.path());
    if (!id) continue;
    nextId_ = std::max(nextId_, *id + 1);
    if (entry(*id) != nullptr || !carriesProvenance(file.path())) continue;
    KeptPicture picture;
    picture.id = *id;
    std::error_code error;
    picture.bytes = file.file_size(error);
    pictures_.push_back(std::move(picture));
  }
  std::ranges::sort(pictures_, {}, &KeptPicture::id);
}

void PictureHistory::writeIndex() const {
  Json list = Json::array();
  for (const auto& picture : pictures_) {
    list.push_back({{"id", picture.id},
                    {"name", picture.name},
                    {"pinned", picture.pinned},
                    {"automatic", picture.automatic},
                    {"keptAt", picture.keptAt}});
  }
  const Json json{{"format", 1}, {"pictures", std::move(list)}};
  writeFileAtomically(folder_ / kIndexName,
                      json.dump(1, ' ', false, Json::error_handler_t::replace));
}

KeptPicture* PictureHistory::entry(std::uint64_t id) {
  const auto found = std::ranges::find(pictures_, id, &KeptPicture::id);
  return found == pictures_.end() ? nullptr : &*found;
}

std::vector<KeptPicture> PictureHistory::pictures() const {
  const std::lock_guard lock(mutex_);
  return pictures_;
}

std::optional<KeptPicture> PictureHistory::find(std::uint64_t id) const {
  const std::lock_guard lock(mutex_);
  const auto found = std::ranges::find(pictures_, id, &KeptPicture::id);
  if (found == pictures_.end()) return std::nullopt;
  return *found;
}

std::uintmax_t PictureHistory::bytes() const {
  const std::lock_guard lock(mutex_);
  return std::accumulate(
      pictures_.begin(), pictures_.end(), std::uintmax_t{0}, [](auto sum, const auto& picture) {
        return sum + picture.bytes;
      });
}

KeptPicture PictureHistory::keep(const ImageU8& image,
                                 const Provenance& provenance,
                                 bool automatic) {
  const auto png = encodedPicture(image, {}, &provenance);
  KeptPicture picture;
  picture.automatic = automatic;
  return add(png, std::move(picture));
}

KeptPicture PictureHistory::keepFile(std::string_view png, const std::string& name, bool pinned) {
  if (!provenanceOfPng(png, name)) {
    throw IoError(fmt::format("{}: expected a picture with its scene inside, found none", name));
  }
  KeptPicture picture;
  picture.name = shortened(name);
  picture.pinned = pinned;
  return add(png, std::move(picture));
}

KeptPicture PictureHistory::add(std::string_view png, KeptPicture picture) {
  const std::lock_guard lock(mutex_);
  picture.id = nextId_;
  picture.keptAt = now();
  picture.bytes = png.size();
  writeFileAtomically(fileOf(picture.id), png);
  ++nextId_;
  pictures_.push_back(picture);
  makeRoom();
  writeIndex();
  return picture;
}

void PictureHistory::makeRoom() {
  std::uintmax_t total = 0;
  for (const auto& picture : pictures_) total += picture.bytes;
  // The newest stays, however large it is: somebody just asked for it.
  for (auto at = pictures_.begin(); at + 1 < pictures_.end();) {
    const bool fits = total <= limits_.maximumBytes && pictures_.size() <= limits_.maximumPictures;
    if (fits) return;
    if (at->pinned) {
      ++at;
      continue;
    }
    total -= at->bytes;
    std::error_code error;
    fs::remove(fileOf(at->id), error);
    at = pictures_.erase(at);
  }
}

void PictureHistory::rename(std::uint64_t id, const std::string& name) {
  const std::lock_guard lock(mutex_);
  auto* picture = entry(id);
  if (picture == nullptr) return;
  picture->name = shortened(name);
  writeIndex();
}

void PictureHistory::pin(std::uint64_t id, bool pinned) {
  const std::lock_guard lock(mutex_);
  auto* picture = entry(id);
  if (picture == nullptr) return;
  picture->pinned = pinned;
  writeIndex();
}

void PictureHistory::remove(std::uint64_t id) {
  const std::lock_guard lock(mutex_);
  if (entry(id) == nullptr) return;
  std::erase_if(pictures_, [id](const KeptPicture& picture) { return picture.id == id; });
  writeIndex();
  std::error_code error;
  fs::remove(fileOf(id), error);
}

fs::path PictureHistory::fileOf(std::uint64_t id) const {
  return folder_ / fmt::format("{}{:06}.png", kPrefix, id);
}

ImageU8 PictureHistory::image(std::uint64_t id) const {
  return readImage(fileOf(id));
}

Provenance PictureHistory::provenance(std::uint64_t id) const {
  const auto file = fileOf(id);
  auto found = readProvenance(file);
  if (found) return std::move(*found);
  throw IoError(fmt::format("{}: expected a picture with its scene inside, found one without",
                            file.string()));
}

}  // namespace spolvero
