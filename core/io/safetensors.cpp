#include "core/io/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/file_reader.h"

#include <c10/core/ScalarType.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <torch/types.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kMaximumHeaderBytes = 100'000'000;
constexpr const char* kMetadataKey = "__metadata__";

struct DtypeName {
  const char* name;
  c10::ScalarType type;
};
constexpr std::array<DtypeName, 10> kDtypes{{{"F64", c10::kDouble},
                                             {"F32", c10::kFloat},
                                             {"F16", c10::kHalf},
                                             {"BF16", c10::kBFloat16},
                                             {"I64", c10::kLong},
                                             {"I32", c10::kInt},
                                             {"I16", c10::kShort},
                                             {"I8", c10::kChar},
                                             {"U8", c10::kByte},
                                             {"BOOL", c10::kBool}}};

/// One tensor as the header describes it; begin and end count from the first byte of data.
struct Entry {
  std::string name;
  c10::ScalarType type = c10::kFloat;
  TensorShape shape;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

struct Header {
  std::map<std::string, std::string> metadata;
  std::vector<Entry> entries;  ///< In the order of their data.
  std::uint64_t dataOffset = 0;
};

/// Reads and checks the header; every error names file and tensor.
class HeaderParser {
 public:
  explicit HeaderParser(const FileReader& file) : file_(file), origin_(file.path().string()) {}

  Header parse() {
    const auto json = readJson();
    for (const auto& [name, value] : json.items()) {
      if (name == kMetadataKey) {
        readMetadata(value);
      } else {
        header_.entries.push_back(readEntry(name, value));
      }
    }
    checkOffsets();
    return std::move(header_);
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", origin_, problem));
  }
  [[noreturn]] void fail(const std::string& tensor, const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: tensor '{}': {}", origin_, tensor, problem));
  }

  Json readJson();
  Json parseUnique(const std::string& text) const;
  void readMetadata(const Json& value);
  Entry readEntry(const std::string& name, const Json& value) const;
  std::vector<std::uint64_t> naturals(const std::string& tensor,
                                      const Json& value,
                                      const char* key) const;
  void checkBytes(const Entry& entry) const;
  void checkOffsets();

  const FileReader& file_;
  std::string origin_;
  Header header_;
};

Json HeaderParser::readJson() {
  if (file_.size() < 8) {
    fail(fmt::format("expected a safetensors file of at least 8 bytes, found {}", file_.size()));
  }
  std::uint64_t length = 0;
  file_.readAt(0, std::as_writable_bytes(std::span(&length, 1)));
  if (length > kMaximumHeaderBytes) {
    fail(
        fmt::format("this is another kind of file; expected a safetensors header of at most {} "
                    "bytes, found {}",
                    kMaximumHeaderBytes,
                    length));
  }
  if (length > file_.size() - 8) {
    fail(fmt::format("expected a header of {} bytes, found only {}; is the file truncated?",
                     length,
                     file_.size() - 8));
  }
  header_.dataOffset = 8 + length;
  auto json = parseUnique(file_.textAt(8, length));
  if (!json.is_object())
    fail(fmt::format("header: expected an object, found {}", json.type_name()));
  return json;
}

Json HeaderParser::parseUnique(const std::string& text) const {
  std::vector<std::set<std::string>> keys;
  const auto onEvent = [&](int depth, Json::parse_event_t event, Json& value) {
    const auto level = static_cast<std::size_t>(depth);
    if (level > 8) fail("header: expected an object of tensors, found one nested deeply");
    if (event == Json::parse_event_t::object_start) {
      keys.resize(level + 2);
      keys[level + 1].clear();
    }
    if (event == Json::parse_event_t::key && !keys[level].insert(value.get<std::string>()).second) {
      fail(fmt::format("header: the key '{}' occurs twice", value.get<std::string>()));
    }
    return true;
  };
  try {
    return Json::parse(text, onEvent);
  } catch (const Json::exception&) {
    fail("header: expected valid JSON, found something else; is this a safetensors file?");
  }
}

void HeaderParser::readMetadata(const Json& value) {
  if (!value.is_object()) fail("header: expected __metadata__ as an object of texts");
  for (const auto& [key, text] : value.items()) {
    if (!text.is_string()) {
      fail(
          fmt::format("header: __metadata__.{}: expected a text, found {}", key, text.type_name()));
    }
    header_.metadata[key] = text.get<std::string>();
  }
}

std::vector<std::uint64_t> HeaderParser::naturals(const std::string& tensor,
                                                  const Json& value,
                                                  const char* key) const {
  const auto found = value.find(key);
  if (found == value.end() || !found->is_array()) {
    fail(tensor, fmt::format("expected '{}' as a list of whole numbers", key));
  }
  std::vector<std::uint64_t> numbers;
  for (const auto& number : *found) {
    if (!number.is_number_unsigned()) {
      fail(tensor,
           fmt::format("expected '{}' as a list of whole numbers, found {}", key, number.dump()));
    }
    numbers.push_back(number.get<std::uint64_t>());
  }
  return numbers;
}

Entry HeaderParser::readEntry(const std::string& name, const Json& value) const {
  if (!value.is_object()) fail(name, "expected an object with dtype, shape and data_offsets");
  Entry entry;
  entry.name = name;
  const auto dtype = value.find("dtype");
  if (dtype == value.end() || !dtype->is_string()) fail(name, "expected 'dtype' as a text");
  entry.shape.dtype = dtype->get<std::string>();
  const auto known = std::ranges::find(
      kDtypes, entry.shape.dtype, [](const auto& d) { return std::string(d.name); });
  if (known == kDtypes.end()) {
    fail(name, fmt::format("the dtype '{}' is not known", entry.shape.dtype));
  }
  entry.type = known->type;
  for (const auto size : naturals(name, value, "shape")) {
    if (size > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
      fail(name, fmt::format("a side of {} is too large", size));
    }
    entry.shape.shape.push_back(static_cast<std::int64_t>(size));
  }
  const auto offsets = naturals(name, value, "data_offsets");
  if (offsets.size() != 2 || offsets[0] > offsets[1]) {
    fail(name, "expected 'data_offsets' as [begin, end] with begin ≤ end");
  }
  entry.begin = offsets[0];
  entry.end = offsets[1];
  checkBytes(entry);
  return entry;
}

void HeaderParser::checkBytes(const Entry& entry) const {
  std::uint64_t bytes = c10::elementSize(entry.type);
  if (entry.shape.shape.size() > 32) fail(entry.name, "expected at most 32 dimensions");
  // A side of 0 makes the tensor empty, but must not hide an overflow of the others.
  bool empty = false;
  for (const auto side : entry.shape.shape) {
    empty = empty || side == 0;
    const auto factor = static_cast<std::uint64_t>(std::max<std::int64_t>(side, 1));
    if (bytes > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / factor) {
      fail(entry.name, "its shape has more elements than any file can hold");
    }
    bytes *= factor;
  }
  if (empty) bytes = 0;
  if (bytes != entry.end - entry.begin) {
    fail(entry.name,
         fmt::format("expected {} bytes for its shape and dtype, found data_offsets [{}, {}]",
                     bytes,
                     entry.begin,
                     entry.end));
  }
}

void HeaderParser::checkOffsets() {
  std::ranges::sort(header_.entries, [](const Entry& a, const Entry& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  });
  const auto available = file_.size() - header_.dataOffset;
  std::uint64_t expected = 0;
  for (const auto& entry : header_.entries) {
    if (entry.end > available) {
      fail(entry.name,
           fmt::format("expected data up to byte {}, found only {}; is the file truncated?",
                       entry.end,
                       available));
    }
    if (entry.begin != expected) {
      fail(entry.name,
           fmt::format("expected its data to begin at byte {}, found {}: {}",
                       expected,
                       entry.begin,
                       entry.begin < expected ? "tensors overlap" : "a hole between tensors"));
    }
    expected = entry.end;
  }
  if (expected != available) {
    fail(fmt::format("expected {} bytes of data, found {}", expected, available));
  }
}

const char* dtypeNameOf(const std::string& origin, const std::string& name, c10::ScalarType type) {
  const auto known = std::ranges::find(kDtypes, type, &DtypeName::type);
  if (known == kDtypes.end()) {
    throw ModelFormatError(
        fmt::format("{}: tensor '{}': cannot be stored: the dtype {} is not known to safetensors",
                    origin,
                    name,
                    c10::toString(type)));
  }
  return known->name;
}

/// A tensor about to be written: on the CPU and contiguous.
struct Outgoing {
  std::string name;
  const char* dtype = nullptr;
  at::Tensor values;
  std::uint64_t bytes() const {
    return static_cast<std::uint64_t>(values.numel()) * values.element_size();
  }
};

/// Larger elements first, then by name: every tensor begins at a multiple of its element size.
std::vector<Outgoing> outgoingTensors(const std::string& origin, const TensorMap& tensors) {
  std::vector<Outgoing> outgoing;
  for (const auto& [name, tensor] : tensors) {
    if (!tensor.defined()) {
      throw ModelFormatError(fmt::format("{}: tensor '{}': has no values", origin, name));
    }
    outgoing.push_back({name,
                        dtypeNameOf(origin, name, tensor.scalar_type()),
                        tensor.detach().to(torch::kCPU).contiguous()});
  }
  std::ranges::stable_sort(outgoing, std::greater{}, [](const Outgoing& tensor) {
    return tensor.values.element_size();
  });
  return outgoing;
}

std::string headerText(const std::string& origin,
                       const std::map<std::string, std::string>& metadata,
                       const std::vector<Outgoing>& tensors) {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  if (!metadata.empty()) json[kMetadataKey] = metadata;
  std::uint64_t offset = 0;
  for (const auto& tensor : tensors) {
    json[tensor.name] = {{"dtype", tensor.dtype},
                         {"shape", tensor.values.sizes().vec()},
                         {"data_offsets", {offset, offset + tensor.bytes()}}};
    offset += tensor.bytes();
  }
  try {
    auto text = json.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
  } catch (const Json::exception&) {
    throw ModelFormatError(
        fmt::format("{}: a name or a text of the metadata is not valid UTF-8", origin));
  }
}

/// Another byte than 0 or 1 in a truth value would be undefined behaviour.
void checkTruthValues(const std::string& origin,
                      const std::string& name,
                      const at::Tensor& tensor) {
  if (tensor.scalar_type() != c10::kBool) return;
  const std::span bytes(static_cast<const std::uint8_t*>(tensor.data_ptr()),
                        static_cast<std::size_t>(tensor.numel()));
  if (std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte <= 1; })) return;
  throw ModelFormatError(
      fmt::format("{}: tensor '{}': expected bytes 0 and 1, found another", origin, name));
}

}  // namespace

SafetensorsFile readSafetensors(const std::filesystem::path& path) {
  const FileReader file(path);
  auto header = HeaderParser(file).parse();
  SafetensorsFile result;
  result.metadata = std::move(header.metadata);
  for (const auto& entry : header.entries) {
    auto values = torch::empty(entry.shape.shape, entry.type);
    file.readAt(header.dataOffset + entry.begin,
                {static_cast<std::byte*>(values.data_ptr()), entry.end - entry.begin});
    checkTruthValues(path.string(), entry.name, values);
    result.tensors[entry.name] = std::move(values);
  }
  return result;
}

SafetensorsHeader readSafetensorsHeader(const std::filesystem::path& path) {
  const FileReader file(path);
  auto header = HeaderParser(file).parse();
  SafetensorsHeader result;
  result.metadata = std::move(header.metadata);
  for (auto& entry : header.entries) result.tensors[entry.name] = std::move(entry.shape);
  return result;
}

void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& file) {
  const auto tensors = outgoingTensors(path.string(), file.tensors);
  const auto header = headerText(path.string(), file.metadata, tensors);
  const std::uint64_t length = header.size();
  AtomicFile out(path);
  out.write(std::as_bytes(std::span(&length, 1)));
  out.write(header);
  for (const auto& tensor : tensors) {
    out.write({static_cast<const std::byte*>(tensor.values.data_ptr()), tensor.bytes()});
  }
  out.commit();
}

}  // namespace spolvero
