#include "core/io/weight_files/tensorflow_bundle.h"

#include "core/base/atomic_file.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/io/file_reader.h"
#include "core/io/weight_files/byte_cursor.h"
#include "core/io/weight_files/sorted_table.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kIndex = ".index";
constexpr std::size_t kMaximumNoteBytes = 1 << 20;
constexpr std::size_t kMaximumDimensions = 8;
constexpr std::uint64_t kMaximumTensorBytes = std::uint64_t{16} << 30;

/// One field of a protocol buffer message: a number (varint or fixed) or bytes.
struct Field {
  std::uint64_t number = 0;
  std::uint64_t value = 0;
  std::string_view bytes;
};

/// The next field of a message; nothing if the message is damaged.
std::optional<Field> nextField(ByteCursor& message) {
  const auto key = message.varint();
  if (!key) return std::nullopt;
  Field field;
  field.number = *key >> 3;
  std::optional<std::uint64_t> value;
  switch (*key & 7) {
    case 0:
      value = message.varint();
      break;
    case 1:
      value = message.fixed(8);
      break;
    case 5:
      value = message.fixed(4);
      break;
    case 2: {
      value = message.varint();
      const auto bytes = value ? message.take(*value) : std::nullopt;
      if (!bytes) return std::nullopt;
      field.bytes = *bytes;
      break;
    }
    default:
      return std::nullopt;
  }
  if (!value) return std::nullopt;
  field.value = *value;
  return field;
}

/// Calls `use` for each field.  @return false if the message is damaged.
template <class Use>
bool eachField(std::string_view bytes, Use use) {
  ByteCursor message(bytes);
  while (!message.empty()) {
    const auto field = nextField(message);
    if (!field) return false;
    use(*field);
  }
  return true;
}

/// BundleHeaderProto, as far as it matters.
struct Header {
  std::uint64_t shards = 0;
  bool bigEndian = false;
};

/// BundleEntryProto.
struct Entry {
  std::uint64_t type = 0;
  std::vector<std::int64_t> shape;
  std::uint64_t shard = 0;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  std::uint64_t crc = 0;
  bool partitioned = false;
};

bool parseHeader(std::string_view bytes, Header& header) {
  return eachField(bytes, [&](const Field& field) {
    if (field.number == 1) header.shards = field.value;
    if (field.number == 2) header.bigEndian = field.value != 0;
  });
}

/// TensorShapeProto: dimensions (2) with their size (1).
bool parseShape(std::string_view bytes, std::vector<std::int64_t>& shape) {
  bool good = true;
  good &= eachField(bytes, [&](const Field& field) {
    if (field.number != 2) return;
    std::int64_t size = 0;
    good &= eachField(field.bytes, [&](const Field& part) {
      if (part.number == 1) size = static_cast<std::int64_t>(part.value);
    });
    shape.push_back(size);
  });
  return good;
}

bool parseEntry(std::string_view bytes, Entry& entry) {
  bool good = true;
  good &= eachField(bytes, [&](const Field& field) {
    if (field.number == 1) entry.type = field.value;
    if (field.number == 2) good &= parseShape(field.bytes, entry.shape);
    if (field.number == 3) entry.shard = field.value;
    if (field.number == 4) entry.offset = field.value;
    if (field.number == 5) entry.size = field.value;
    if (field.number == 6) entry.crc = field.value;
    if (field.number == 7) entry.partitioned = true;
  });
  return good;
}

/// TensorFlow's DataType for the kinds of number that networks use.
std::optional<at::ScalarType> scalarType(std::uint64_t type) {
  static const std::map<std::uint64_t, at::ScalarType> kTypes{{1, at::kFloat},
                                                              {2, at::kDouble},
                                                              {3, at::kInt},
                                                              {4, at::kByte},
                                                              {5, at::kShort},
                                                              {6, at::kChar},
                                                              {9, at::kLong},
                                                              {10, at::kBool},
                                                              {14, at::kBFloat16},
                                                              {19, at::kHalf}};
  const auto found = kTypes.find(type);
  if (found == kTypes.end()) return std::nullopt;
  return found->second;
}

/// The name that TensorFlow's text file `checkpoint` gives.
std::optional<std::string> notedName(const fs::path& folder) {
  constexpr std::string_view kKey = "\nmodel_checkpoint_path: \"";
  if (!fs::exists(folder / "checkpoint")) return std::nullopt;
  // The key stands at the beginning of a line, perhaps of the first.
  std::string text(1, '\n');
  text += readFile(folder / "checkpoint", kMaximumNoteBytes);
  const auto key = text.find(kKey);
  if (key == std::string::npos) return std::nullopt;
  const auto begin = key + kKey.size();
  const auto end = text.find('"', begin);
  if (end == std::string::npos) return std::nullopt;
  return text.substr(begin, end - begin);
}

/// NAME for a folder; where the checkpoint was moved, the file of that name beside the note.
std::optional<fs::path> prefixInFolder(const fs::path& folder) {
  if (const auto name = notedName(folder)) {
    const auto moved = folder / fs::path(*name).filename();
    return fs::exists(moved.string() + std::string(kIndex)) ? moved : folder / *name;
  }
  std::optional<fs::path> only;
  for (const auto& file : fs::directory_iterator(folder)) {
    if (file.path().extension() != kIndex) continue;
    if (only) return std::nullopt;
    only = fs::path(file.path()).replace_extension();
  }
  return only;
}

std::optional<fs::path> prefixOf(const fs::path& path) {
  if (fs::is_directory(path)) return prefixInFolder(path);
  const auto text = path.string();
  if (fs::exists(text + std::string(kIndex))) return path;
  if (path.extension() == kIndex) return fs::path(path).replace_extension();
  const auto data = path.filename().string().find(".data-");
  if (data != std::string::npos) {
    return path.parent_path() / path.filename().string().substr(0, data);
  }
  return std::nullopt;
}

class BundleReader {
 public:
  explicit BundleReader(fs::path prefix)
      : prefix_(std::move(prefix)), index_(prefix_.string() + std::string(kIndex)) {}

  TensorMap read(const std::function<bool(const std::string&)>& wanted) {
    const auto table = readSortedTable(index_);
    const auto header = table.find("");
    if (header == table.end() || !parseHeader(header->second, header_) || header_.shards == 0) {
      throw ModelFormatError(fmt::format(
          "{}: expected the header of a TensorFlow checkpoint, found none", index_.string()));
    }
    if (header_.bigEndian) {
      throw ModelFormatError(
          fmt::format("{}: the checkpoint was written on a big-endian machine; save it again on an "
                      "ordinary one",
                      index_.string()));
    }
    TensorMap tensors;
    for (const auto& [name, value] : table) {
      if (name.empty() || !wanted(name)) continue;
      tensors[name] = readVariable(name, value);
    }
    return tensors;
  }

 private:
  [[noreturn]] void fail(const std::string& name, const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: variable '{}': {}", index_.string(), name, problem));
  }

  const FileReader& shard(std::uint64_t number) {
    auto& file = shards_[number];
    if (!file) {
      file.emplace(
          fmt::format("{}.data-{:05d}-of-{:05d}", prefix_.string(), number, header_.shards));
    }
    return *file;
  }

  /// Numbers in the tensor.  @throws ModelFormatError if the shape cannot be.
  std::uint64_t checkedBytes(const std::string& name, const Entry& entry, std::size_t each) const {
    if (entry.shape.size() > kMaximumDimensions) fail(name, "more dimensions than any network has");
    std::uint64_t bytes = each;
    for (const auto side : entry.shape) {
      if (side < 0 ||
          (side > 0 && bytes > kMaximumTensorBytes / static_cast<std::uint64_t>(side))) {
        fail(name, fmt::format("a side of {} is out of range", side));
      }
      bytes *= static_cast<std::uint64_t>(side);
    }
    return bytes;
  }

  at::Tensor readVariable(const std::string& name, std::string_view value) {
    Entry entry;
    if (!parseEntry(value, entry)) fail(name, "its entry is damaged");
    if (entry.partitioned) {
      fail(name, "it is stored in slices; save the checkpoint without partitioned variables");
    }
    const auto type = scalarType(entry.type);
    if (!type) fail(name, fmt::format("TensorFlow's data type {} holds no weights", entry.type));
    const auto bytes = checkedBytes(name, entry, c10::elementSize(*type));
    if (bytes != entry.size) {
      fail(name, fmt::format("its shape needs {} bytes, the entry says {}", bytes, entry.size));
    }
    if (entry.shard >= header_.shards) fail(name, "it lies in a part that does not exist");
    const auto& file = shard(entry.shard);
    if (entry.offset > file.size() || bytes > file.size() - entry.offset) {
      fail(name,
           fmt::format("it ends at byte {} of {}, which has {}; is that file truncated?",
                       entry.offset + bytes,
                       file.path().string(),
                       file.size()));
    }
    auto tensor = at::empty(entry.shape, *type);
    auto* data = static_cast<std::byte*>(tensor.data_ptr());
    file.readAt(entry.offset, {data, static_cast<std::size_t>(bytes)});
    if (maskedCrc32c({reinterpret_cast<const char*>(data), static_cast<std::size_t>(bytes)}) !=
        entry.crc) {
      fail(name, fmt::format("wrong check sum; {} is damaged", file.path().string()));
    }
    return tensor;
  }

  fs::path prefix_;
  fs::path index_;
  Header header_;
  std::map<std::uint64_t, std::optional<FileReader>> shards_;
};

}  // namespace

bool isTensorflowBundle(const fs::path& path) {
  const auto prefix = fs::exists(path) || fs::exists(path.string() + std::string(kIndex))
                          ? prefixOf(path)
                          : std::nullopt;
  return prefix && fs::exists(prefix->string() + std::string(kIndex));
}

TensorMap readTensorflowBundle(const fs::path& path,
                               const std::function<bool(const std::string& name)>& wanted) {
  const auto prefix = prefixOf(path);
  if (!prefix) {
    throw IoError(
        fmt::format("{}: expected a TensorFlow checkpoint (a folder with the text file "
                    "'checkpoint' or one *.index, or the name before .index), found none",
                    path.string()));
  }
  return BundleReader(*prefix).read(wanted);
}

}  // namespace spolvero
