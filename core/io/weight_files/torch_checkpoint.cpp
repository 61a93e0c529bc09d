#include "core/io/weight_files/torch_checkpoint.h"

#include "core/base/error.h"
#include "core/io/file_reader.h"
#include "core/io/safetensors.h"
#include "core/io/weight_files/pickle.h"
#include "core/io/zip_file.h"

#include <c10/core/ScalarType.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <torch/types.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <span>

namespace spolvero {

namespace {

constexpr std::size_t kMaximumPickleBytes = std::size_t{64} << 20;
constexpr int kMaximumNesting = 16;

/// The older format begins with this pickle of torch's magic number.
/// Source: torch/serialization.py, MAGIC_NUMBER.
constexpr std::string_view kMagicNumber{"\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 13};

c10::ScalarType scalarTypeOf(const std::string& storageType) {
  static const std::map<std::string, c10::ScalarType> kTypes{{"DoubleStorage", c10::kDouble},
                                                             {"FloatStorage", c10::kFloat},
                                                             {"HalfStorage", c10::kHalf},
                                                             {"BFloat16Storage", c10::kBFloat16},
                                                             {"LongStorage", c10::kLong},
                                                             {"IntStorage", c10::kInt},
                                                             {"ShortStorage", c10::kShort},
                                                             {"CharStorage", c10::kChar},
                                                             {"ByteStorage", c10::kByte},
                                                             {"BoolStorage", c10::kBool}};
  return kTypes.at(storageType);
}

/// Where storages lie: an entry of a zip archive, or a stretch of the older stream.
class StorageSource {
 public:
  virtual ~StorageSource() = default;
  /// Bytes of a storage.  @throws ModelFormatError if the file has no such storage.
  virtual std::uint64_t bytesOf(const std::string& key) const = 0;
  virtual void read(const std::string& key, std::span<std::byte> target) = 0;
};

/// Turns the tensors of a pickle into real ones.
class TensorBuilder {
 public:
  TensorBuilder(std::string origin, StorageSource& source, std::uint64_t fileBytes)
      : origin_(std::move(origin)), source_(source), copyBudget_(4 * fileBytes + (64U << 20)) {}

  TensorMap build(const PickleValue& root) {
    if (!std::holds_alternative<PickleDict>(root.data)) {
      throw ModelFormatError(
          fmt::format("{}: expected a dictionary of tensors (a state dict)", origin_));
    }
    collect("", root, 0);
    return std::move(tensors_);
  }

 private:
  [[noreturn]] void fail(const std::string& name, const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: tensor '{}': {}", origin_, name, problem));
  }

  void collect(const std::string& name, const PickleValue& value, int depth);
  void collectDict(const std::string& name, const PickleDict& dict, int depth);
  void addTensor(const std::string& name, const PickleTensor& tensor);
  void checkView(const std::string& name, const PickleTensor& tensor) const;
  at::Tensor storageTensor(const std::string& name, const PickleStorage& storage);

  std::string origin_;
  StorageSource& source_;
  std::uint64_t copyBudget_;
  std::map<std::string, at::Tensor> storages_;
  std::set<std::string> handedOut_;  ///< Storages that one tensor took as a whole.
  TensorMap tensors_;
};

std::optional<std::string> keyText(const PickleValue& key) {
  if (const auto* text = std::get_if<std::string>(&key.data)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&key.data)) return std::to_string(*number);
  return std::nullopt;
}

void TensorBuilder::collect(const std::string& name, const PickleValue& value, int depth) {
  if (depth > kMaximumNesting) {
    throw ModelFormatError(
        fmt::format("{}: '{}': expected at most {} dictionaries inside one "
                    "another",
                    origin_,
                    name,
                    kMaximumNesting));
  }
  if (const auto* tensor = std::get_if<PickleTensor>(&value.data)) addTensor(name, *tensor);
  if (const auto* dict = std::get_if<PickleDict>(&value.data)) collectDict(name, *dict, depth);
}

void TensorBuilder::collectDict(const std::string& name, const PickleDict& dict, int depth) {
  for (const auto& [key, value] : dict.entries) {
    const auto text = keyText(*key);
    if (!text) {
      throw ModelFormatError(
          fmt::format("{}: '{}': expected texts as keys of a dictionary", origin_, name));
    }
    collect(name.empty() ? *text : name + "." + *text, *value, depth + 1);
  }
}

void TensorBuilder::checkView(const std::string& name, const PickleTensor& tensor) const {
  constexpr auto kMaximum = std::numeric_limits<std::int64_t>::max() / 16;
  __int128 last = tensor.offset;
  __int128 count = 1;
  bool valid = tensor.offset >= 0;
  for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
    const auto size = tensor.sizes[i];
    const auto stride = tensor.strides[i];
    valid = valid && size >= 0 && stride >= 0 && count <= kMaximum && last <= kMaximum;
    if (!valid) break;
    count *= size;
    last += static_cast<__int128>(std::max<std::int64_t>(size, 1) - 1) * stride;
  }
  valid = valid && count <= kMaximum && (count == 0 || last < tensor.storage.elements);
  if (valid) return;
  fail(name,
       fmt::format("size [{}] with strides [{}] at offset {} does not lie inside its storage '{}' "
                   "of {} elements",
                   fmt::join(tensor.sizes, ", "),
                   fmt::join(tensor.strides, ", "),
                   tensor.offset,
                   tensor.storage.key,
                   tensor.storage.elements));
}

at::Tensor TensorBuilder::storageTensor(const std::string& name, const PickleStorage& storage) {
  const auto type = scalarTypeOf(storage.type);
  const auto found = storages_.find(storage.key);
  if (found != storages_.end()) {
    if (found->second.scalar_type() != type) {
      fail(name, fmt::format("its storage '{}' has two types of numbers", storage.key));
    }
    return found->second;
  }
  const auto itemBytes = static_cast<std::uint64_t>(c10::elementSize(type));
  const auto bytes = source_.bytesOf(storage.key);
  if (bytes % itemBytes != 0) {
    fail(name,
         fmt::format("its storage '{}': expected {} of {} bytes each, found {} bytes",
                     storage.key,
                     storage.type,
                     itemBytes,
                     bytes));
  }
  auto values = torch::empty({static_cast<std::int64_t>(bytes / itemBytes)}, type);
  source_.read(storage.key, {static_cast<std::byte*>(values.data_ptr()), bytes});
  return storages_[storage.key] = values;
}

void TensorBuilder::addTensor(const std::string& name, const PickleTensor& tensor) {
  checkView(name, tensor);
  const auto whole = storageTensor(name, tensor.storage);
  if (tensor.storage.elements > whole.numel() - std::min(tensor.storage.offset, whole.numel())) {
    fail(name,
         fmt::format("its storage '{}': expected {} elements, found {}",
                     tensor.storage.key,
                     tensor.storage.elements,
                     whole.numel()));
  }
  auto view = whole.as_strided(tensor.sizes, tensor.strides, tensor.storage.offset + tensor.offset);
  const auto bytes = static_cast<std::uint64_t>(view.numel()) * view.element_size();
  const bool takesAll = view.numel() == whole.numel() && view.is_contiguous();
  if (!takesAll || !handedOut_.insert(tensor.storage.key).second) {
    // Part of a storage, or one that several tensors share: a copy, so that each owns its numbers.
    if (bytes > copyBudget_) fail(name, "the tensors are many times larger than the file");
    copyBudget_ -= bytes;
    view = view.clone(at::MemoryFormat::Contiguous);
  }
  if (!tensors_.emplace(name, std::move(view)).second) fail(name, "its name occurs twice");
}

// --- The zip format ---------------------------------------------------------------------------

class ZipStorages : public StorageSource {
 public:
  ZipStorages(ZipReader& archive, std::string prefix)
      : archive_(archive), prefix_(std::move(prefix)) {}

  std::uint64_t bytesOf(const std::string& key) const override {
    const auto name = prefix_ + "data/" + key;
    if (!archive_.contains(name)) {
      throw ModelFormatError(
          fmt::format("{}: expected the storage '{}', found none", archive_.path().string(), name));
    }
    return archive_.sizeOf(name);
  }
  void read(const std::string& key, std::span<std::byte> target) override {
    archive_.readInto(prefix_ + "data/" + key, target);
  }

 private:
  ZipReader& archive_;
  std::string prefix_;
};

/// The folder inside the archive that everything lies in, with its slash.
std::string archivePrefix(const ZipReader& archive) {
  constexpr std::string_view kName = "data.pkl";
  for (const auto& name : archive.names()) {
    if (name.ends_with(kName) && std::ranges::count(name, '/') == 1) {
      return name.substr(0, name.size() - kName.size());
    }
  }
  throw ModelFormatError(
      fmt::format("{}: a zip archive, but not one of torch.save: expected an entry data.pkl",
                  archive.path().string()));
}

TensorMap readZipCheckpoint(const std::filesystem::path& path, std::uint64_t fileBytes) {
  ZipLimits limits;
  limits.maximumEntries = 1'000'000;
  limits.maximumEntryBytes = std::numeric_limits<std::int64_t>::max();
  limits.maximumTotalBytes = std::numeric_limits<std::int64_t>::max();
  ZipReader archive(path, limits);
  const auto prefix = archivePrefix(archive);
  const auto byteOrder = prefix + "byteorder";
  if (archive.contains(byteOrder) && archive.read(byteOrder) != "little") {
    throw ModelFormatError(
        fmt::format("{}: expected little-endian numbers, found another byte order", path.string()));
  }
  const auto pickleName = prefix + "data.pkl";
  if (archive.sizeOf(pickleName) > kMaximumPickleBytes) {
    throw ModelFormatError(fmt::format("{}: {}: expected at most {} bytes, found {}",
                                       path.string(),
                                       pickleName,
                                       kMaximumPickleBytes,
                                       archive.sizeOf(pickleName)));
  }
  const auto bytes = archive.read(pickleName);
  std::size_t position = 0;
  const auto document = readPickle(bytes, position, path.string());
  ZipStorages storages(archive, prefix);
  return TensorBuilder(path.string(), storages, fileBytes).build(*document.root);
}

// --- The older stream of pickles --------------------------------------------------------------

class StreamStorages : public StorageSource {
 public:
  /// @param position  where the raw storages begin.
  StreamStorages(const FileReader& file,
                 const PickleDocument& content,
                 const PickleDocument& keys,
                 std::uint64_t position)
      : file_(file) {
    const auto itemBytes = itemBytesByKey(content);
    const auto* list = std::get_if<PickleList>(&keys.root->data);
    if (list == nullptr) fail("expected a list of storage keys");
    for (const auto* item : list->items) {
      const auto* key = std::get_if<std::string>(&item->data);
      if (key == nullptr || !itemBytes.contains(*key)) {
        fail("the list of storages names one that no tensor uses");
      }
      position = addStretch(*key, itemBytes.at(*key), position);
    }
  }

  std::uint64_t bytesOf(const std::string& key) const override {
    const auto found = stretches_.find(key);
    if (found == stretches_.end()) fail(fmt::format("expected the storage '{}', found none", key));
    return found->second.bytes;
  }
  void read(const std::string& key, std::span<std::byte> target) override {
    file_.readAt(stretches_.at(key).offset, target);
  }

 private:
  struct Stretch {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
  };

  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", file_.path().string(), problem));
  }

  static std::map<std::string, std::uint64_t> itemBytesByKey(const PickleDocument& content) {
    std::map<std::string, std::uint64_t> bytes;
    for (const auto& value : content.values) {
      if (const auto* storage = std::get_if<PickleStorage>(&value.data)) {
        bytes[storage->key] = c10::elementSize(scalarTypeOf(storage->type));
      }
    }
    return bytes;
  }

  /// Each storage: int64 count of elements, then the elements. Returns where the next one begins.
  std::uint64_t addStretch(const std::string& key, std::uint64_t itemBytes, std::uint64_t from) {
    std::int64_t count = 0;
    file_.readAt(from, std::as_writable_bytes(std::span(&count, 1)));
    const auto available = file_.size() - (from + sizeof count);
    if (count < 0 || static_cast<std::uint64_t>(count) > available / itemBytes) {
      fail(
          fmt::format("storage '{}': expected {} elements of {} bytes, found {} bytes up to the "
                      "end of the file; is it truncated?",
                      key,
                      count,
                      itemBytes,
                      available));
    }
    const Stretch stretch{from + sizeof count, static_cast<std::uint64_t>(count) * itemBytes};
    stretches_[key] = stretch;
    return stretch.offset + stretch.bytes;
  }

  const FileReader& file_;
  std::map<std::string, Stretch> stretches_;
};

void checkSystemInfo(const PickleValue& info, const std::string& origin) {
  const auto* dict = std::get_if<PickleDict>(&info.data);
  if (dict == nullptr) return;
  for (const auto& [key, value] : dict->entries) {
    const auto* name = std::get_if<std::string>(&key->data);
    const auto* flag = std::get_if<bool>(&value->data);
    if (name != nullptr && *name == "little_endian" && flag != nullptr && !*flag) {
      throw ModelFormatError(
          fmt::format("{}: expected little-endian numbers, found big-endian ones", origin));
    }
  }
}

/// Source: torch/serialization.py, _legacy_save.
TensorMap readStreamCheckpoint(const FileReader& file) {
  const auto origin = file.path().string();
  const auto head = file.textAt(0, std::min<std::uint64_t>(file.size(), kMaximumPickleBytes));
  std::size_t position = 2 + kMagicNumber.size();
  readPickle(head, position, origin);  // The protocol's version, 1001.
  checkSystemInfo(*readPickle(head, position, origin).root, origin);
  const auto content = readPickle(head, position, origin);
  const auto keys = readPickle(head, position, origin);
  StreamStorages storages(file, content, keys, position);
  return TensorBuilder(origin, storages, file.size()).build(*content.root);
}

bool isStream(std::string_view head) {
  return head.size() >= 2 && head[0] == '\x80' && head.substr(2).starts_with(kMagicNumber);
}

bool isZip(std::string_view head) {
  return head.starts_with(std::string_view("PK\x03\x04", 4));
}

std::string headOf(const FileReader& file) {
  return file.textAt(0, std::min<std::uint64_t>(file.size(), 64));
}

}  // namespace

TensorMap readTorchCheckpoint(const std::filesystem::path& path) {
  const FileReader file(path);
  const auto head = headOf(file);
  if (isZip(head)) return readZipCheckpoint(path, file.size());
  if (isStream(head)) return readStreamCheckpoint(file);
  throw ModelFormatError(
      fmt::format("{}: expected a checkpoint of torch.save (a zip archive, or a pickle with "
                  "torch's magic number), found neither",
                  path.string()));
}

TensorMap readWeights(const std::filesystem::path& path) {
  const FileReader file(path);
  const auto head = headOf(file);
  if (isZip(head) || isStream(head)) return readTorchCheckpoint(path);
  if (head.size() > 8 && head[8] == '{') return readSafetensors(path).tensors;
  throw ModelFormatError(
      fmt::format("{}: expected a safetensors file or a checkpoint of torch.save, found neither",
                  path.string()));
}

}  // namespace spolvero
