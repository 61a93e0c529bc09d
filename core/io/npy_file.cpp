#include "core/io/npy_file.h"

#include "core/base/error.h"
#include "core/io/file_reader.h"
#include "core/io/weight_files/pickle.h"
#include "core/io/weight_files/pickle_numpy.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <regex>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumBytes = std::size_t{1} << 30;
constexpr std::string_view kMagic{"\x93NUMPY", 6};

/// Half precision as a number.
double halfValue(std::uint64_t bits) {
  const double sign = (bits & 0x8000) != 0 ? -1 : 1;
  const auto exponent = static_cast<int>((bits >> 10) & 0x1f);
  const auto fraction = static_cast<double>(bits & 0x3ff);
  if (exponent == 0) return sign * std::ldexp(fraction, -24);
  if (exponent == 31) {
    return fraction == 0 ? sign * std::numeric_limits<double>::infinity()
                         : std::numeric_limits<double>::quiet_NaN();
  }
  return sign * std::ldexp(1024 + fraction, exponent - 25);
}

/// One number from its bytes.
double valueOf(const PickleDtype& type, const char* bytes) {
  std::uint64_t bits = 0;
  for (int i = 0; i < type.bytes; ++i) {
    const int at = type.bigEndian ? i : type.bytes - 1 - i;
    bits = (bits << 8) | static_cast<unsigned char>(bytes[at]);
  }
  switch (type.kind) {
    case 'f':
      if (type.bytes == 8) return std::bit_cast<double>(bits);
      if (type.bytes == 4) return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
      return halfValue(bits);
    case 'i': {
      const int shift = 64 - 8 * type.bytes;
      return static_cast<double>(static_cast<std::int64_t>(bits << shift) >> shift);
    }
    default:
      return static_cast<double>(bits);
  }
}

/// Numbers in the order of the file, as rows if it has columns.
NpyArray numbersOf(const PickleArray& array) {
  NpyArray result{array.shape, {}};
  const auto size = static_cast<std::size_t>(array.dtype.bytes);
  const auto count = array.bytes.size() / size;
  std::vector<double> stored(count);
  for (std::size_t i = 0; i < count; ++i) {
    stored[i] = valueOf(array.dtype, array.bytes.data() + i * size);
  }
  if (!array.columnMajor || array.shape.size() < 2) {
    result.values = std::move(stored);
    return result;
  }
  result.values.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    // The place of the i-th stored number: the first index runs fastest.
    std::size_t rest = i;
    std::size_t target = 0;
    std::size_t step = count;
    for (const auto side : array.shape) {
      step /= static_cast<std::size_t>(side);
      target += rest % static_cast<std::size_t>(side) * step;
      rest /= static_cast<std::size_t>(side);
    }
    result.values[target] = stored[i];
  }
  return result;
}

/// A .npy file up to its data.
class NpyReader {
 public:
  explicit NpyReader(const fs::path& path) : origin_(path.string()) {
    const FileReader file(path);
    if (file.size() > kMaximumBytes) {
      fail(fmt::format("expected at most {} bytes, found {}", kMaximumBytes, file.size()));
    }
    bytes_ = file.textAt(0, file.size());
    readHeader();
  }

  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: {}", origin_, problem));
  }

  const std::string& origin() const { return origin_; }
  const std::string& bytes() const { return bytes_; }
  std::size_t dataAt() const { return dataAt_; }
  bool holdsObjects() const { return descr_ == "|O"; }

  /// The array of numbers as it stands behind the header.
  PickleArray array() const;

 private:
  void readHeader();
  std::string field(const std::string& header, const char* pattern, const char* what) const;

  std::string origin_;
  std::string bytes_;
  std::size_t dataAt_ = 0;
  std::string descr_;
  std::string shape_;
  bool columnMajor_ = false;
};

std::string NpyReader::field(const std::string& header,
                             const char* pattern,
                             const char* what) const {
  std::smatch match;
  if (!std::regex_search(header, match, std::regex(pattern))) {
    fail(fmt::format("header: expected {}, found '{}'", what, header.substr(0, 120)));
  }
  return match[1].str();
}

void NpyReader::readHeader() {
  constexpr std::size_t kShortHeader = 10;
  if (bytes_.size() < kShortHeader || !bytes_.starts_with(kMagic)) {
    fail("expected a .npy file (\\x93NUMPY), found something else");
  }
  const int version = bytes_[6];
  if (version < 1 || version > 3) fail(fmt::format("expected version 1 to 3, found {}", version));
  const std::size_t lengthBytes = version == 1 ? 2 : 4;
  const auto headerAt = 8 + lengthBytes;
  std::size_t length = 0;
  for (std::size_t i = lengthBytes; i > 0 && bytes_.size() >= headerAt; --i) {
    length = length << 8 | static_cast<unsigned char>(bytes_[8 + i - 1]);
  }
  if (bytes_.size() < headerAt || length > bytes_.size() - headerAt || length > (1U << 20)) {
    fail(fmt::format("header: expected {} bytes, found fewer; is the file truncated?", length));
  }
  const auto header = bytes_.substr(headerAt, length);
  dataAt_ = headerAt + length;
  descr_ = field(header, R"re('descr'\s*:\s*'([^']{1,20})')re", "'descr' with a simple type");
  shape_ = field(header, R"re('shape'\s*:\s*\(([0-9L, ]*)\))re", "'shape' as a tuple");
  columnMajor_ =
      field(header, R"re('fortran_order'\s*:\s*(True|False))re", "'fortran_order'") == "True";
}

PickleArray NpyReader::array() const {
  const PickleFailure stop = [this](const std::string& problem) { fail(problem); };
  // The same checks as for arrays in pickles.
  PickleDocument document;
  const auto value = [&document](auto data) {
    return &document.values.emplace_back(PickleValue{std::move(data)});
  };
  if (descr_.size() < 2) fail("header: expected a type of numbers");
  const PickleTuple name{{value(descr_.substr(1))}};
  auto dtype = makeDtype(name, stop);
  buildDtype(dtype, PickleTuple{{value(std::int64_t{3}), value(descr_.substr(0, 1))}}, stop);
  PickleTuple shape;
  static const std::regex number("[0-9]{1,15}");
  for (std::sregex_iterator it(shape_.begin(), shape_.end(), number), end; it != end; ++it) {
    shape.items.push_back(value(static_cast<std::int64_t>(std::stoll(it->str()))));
  }
  PickleArray array;
  buildArray(array,
             PickleTuple{{value(std::int64_t{1}),
                          value(std::move(shape)),
                          value(dtype),
                          value(columnMajor_),
                          value(PickleBytes{bytes_.substr(dataAt_)})}},
             stop);
  return array;
}

std::optional<std::int64_t> keyNumber(const PickleValue& key) {
  if (const auto* number = std::get_if<std::int64_t>(&key.data)) return *number;
  const auto* scalar = std::get_if<PickleArray>(&key.data);
  const bool whole = scalar != nullptr && scalar->shape.empty() &&
                     (scalar->dtype.kind == 'i' || scalar->dtype.kind == 'u');
  if (!whole) return std::nullopt;
  return static_cast<std::int64_t>(numbersOf(*scalar).values.front());
}

void requireFinite(const NpyReader& reader, std::int64_t key, const NpyArray& array) {
  for (const double value : array.values) {
    if (!std::isfinite(value)) {
      reader.fail(fmt::format("key {}: expected finite numbers, found one that is not", key));
    }
  }
}

}  // namespace

NpyArray readNpy(const fs::path& path) {
  const NpyReader reader(path);
  if (reader.holdsObjects()) {
    reader.fail("expected an array of numbers, found one of Python objects");
  }
  return numbersOf(reader.array());
}

std::map<std::int64_t, NpyArray> readNpyDictionary(const fs::path& path) {
  const NpyReader reader(path);
  if (!reader.holdsObjects()) {
    reader.fail("expected a pickled dictionary of arrays, found an array of numbers");
  }
  auto position = reader.dataAt();
  const auto document =
      readPickle(reader.bytes(), position, reader.origin(), PickleContent::Arrays);
  const auto* outer = std::get_if<PickleArray>(&document.root->data);
  const auto* dict = outer != nullptr && outer->objects.size() == 1
                         ? std::get_if<PickleDict>(&outer->objects.front()->data)
                         : nullptr;
  if (dict == nullptr) reader.fail("expected one dictionary of arrays");
  std::map<std::int64_t, NpyArray> arrays;
  std::size_t numbers = 0;
  for (const auto& [key, value] : dict->entries) {
    const auto number = keyNumber(*key);
    if (!number) reader.fail("expected whole numbers as keys of the dictionary");
    const auto* array = std::get_if<PickleArray>(&value->data);
    if (array == nullptr || array->dtype.kind == 'O') {
      reader.fail(fmt::format("key {}: expected an array of numbers", *number));
    }
    // One array may stand under many keys.
    numbers += array->bytes.size() / static_cast<std::size_t>(array->dtype.bytes);
    if (numbers > reader.bytes().size()) reader.fail("the arrays are larger than the file");
    arrays[*number] = numbersOf(*array);
    requireFinite(reader, *number, arrays[*number]);
  }
  return arrays;
}

}  // namespace spolvero
