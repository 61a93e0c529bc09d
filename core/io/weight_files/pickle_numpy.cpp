#include "core/io/weight_files/pickle_numpy.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace spolvero {

namespace {

constexpr std::size_t kMaximumDimensions = 16;

template <class T>
const T& get(const PickleTuple& tuple,
             std::size_t index,
             const char* what,
             const PickleFailure& fail) {
  const T* value = index < tuple.items.size() ? std::get_if<T>(&tuple.items[index]->data) : nullptr;
  if (value == nullptr) fail(fmt::format("expected {}", what));
  return *value;
}

/// Text of either kind.
const std::string& textAt(const PickleTuple& tuple,
                          std::size_t index,
                          const char* what,
                          const PickleFailure& fail) {
  const auto* text = index < tuple.items.size() ? bytesOf(*tuple.items[index]) : nullptr;
  if (text == nullptr) fail(fmt::format("expected {}", what));
  return *text;
}

}  // namespace

const std::string* bytesOf(const PickleValue& value) {
  if (const auto* bytes = std::get_if<PickleBytes>(&value.data)) return &bytes->data;
  return std::get_if<std::string>(&value.data);
}

std::optional<std::string> numpyGlobal(std::string_view module, std::string_view name) {
  const bool arrays = module == "numpy.core.multiarray" || module == "numpy._core.multiarray";
  if (arrays && name == "_reconstruct") return "reconstruct";
  if (arrays && name == "scalar") return "scalar";
  if (module == "numpy" && (name == "ndarray" || name == "dtype")) return std::string(name);
  if (module == "_codecs" && name == "encode") return "encode";
  return std::nullopt;
}

PickleDtype makeDtype(const PickleTuple& arguments, const PickleFailure& fail) {
  const auto& text = textAt(arguments, 0, "the name of a numpy type", fail);
  PickleDtype dtype;
  const auto* end = text.data() + text.size();
  const bool read =
      text.size() >= 2 && std::from_chars(text.data() + 1, end, dtype.bytes).ptr == end;
  dtype.kind = text.empty() ? '?' : text.front();
  constexpr std::string_view kKinds = "fiubO";
  constexpr std::array kSizes{1, 2, 4, 8};
  if (!read || kKinds.find(dtype.kind) == kKinds.npos ||
      std::ranges::find(kSizes, dtype.bytes) == kSizes.end() ||
      (dtype.kind == 'f' && dtype.bytes == 1)) {
    fail(fmt::format("expected a numpy type of numbers, found '{}'", text.substr(0, 20)));
  }
  return dtype;
}

void buildDtype(PickleDtype& dtype, const PickleTuple& state, const PickleFailure& fail) {
  const auto& order = textAt(state, 1, "the byte order of a numpy type", fail);
  if (order != "<" && order != ">" && order != "|" && order != "=") {
    fail(fmt::format("expected a byte order, found '{}'", order.substr(0, 20)));
  }
  dtype.bigEndian = order == ">";
}

void buildArray(PickleArray& array, const PickleTuple& state, const PickleFailure& fail) {
  const auto& shape = get<PickleTuple>(state, 1, "the shape of a numpy array", fail);
  if (shape.items.size() > kMaximumDimensions) fail("a numpy array of too many dimensions");
  array.shape.clear();
  std::uint64_t count = 1;
  for (std::size_t i = 0; i < shape.items.size(); ++i) {
    const auto side = get<std::int64_t>(shape, i, "whole numbers as a shape", fail);
    if (side < 0 ||
        (side > 0 && count > (std::uint64_t{1} << 40) / static_cast<std::uint64_t>(side))) {
      fail(fmt::format("a numpy array of an impossible shape ({} in dimension {})", side, i));
    }
    array.shape.push_back(side);
    count *= static_cast<std::uint64_t>(side);
  }
  array.dtype = get<PickleDtype>(state, 2, "the type of a numpy array", fail);
  array.columnMajor = get<bool>(state, 3, "the order of a numpy array", fail);
  if (array.dtype.kind == 'O') {
    array.objects = get<PickleList>(state, 4, "a list of objects in a numpy array", fail).items;
    if (array.objects.size() != count) fail("a numpy array whose objects do not fill its shape");
    return;
  }
  array.bytes = textAt(state, 4, "the numbers of a numpy array", fail);
  if (array.bytes.size() != count * static_cast<std::uint64_t>(array.dtype.bytes)) {
    fail(fmt::format("a numpy array: expected {} numbers of {} bytes, found {} bytes",
                     count,
                     array.dtype.bytes,
                     array.bytes.size()));
  }
}

PickleArray makeScalar(const PickleTuple& arguments, const PickleFailure& fail) {
  PickleArray scalar;
  scalar.dtype = get<PickleDtype>(arguments, 0, "the type of a numpy scalar", fail);
  scalar.bytes = textAt(arguments, 1, "the number of a numpy scalar", fail);
  if (scalar.dtype.kind == 'O' ||
      scalar.bytes.size() != static_cast<std::size_t>(scalar.dtype.bytes)) {
    fail("a numpy scalar of another size than its type's");
  }
  return scalar;
}

std::optional<std::string> latin1Bytes(std::string_view utf8) {
  std::string bytes;
  bytes.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    if (lead < 0x80) {
      bytes += utf8[i];
      continue;
    }
    // U+0080 to U+00FF are C2 or C3 and one more byte.
    const bool two = (lead == 0xc2 || lead == 0xc3) && i + 1 < utf8.size() &&
                     (static_cast<unsigned char>(utf8[i + 1]) & 0xc0) == 0x80;
    if (!two) return std::nullopt;
    bytes +=
        static_cast<char>(((lead & 0x03) << 6) | (static_cast<unsigned char>(utf8[++i]) & 0x3f));
  }
  return bytes;
}

}  // namespace spolvero
