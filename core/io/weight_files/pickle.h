#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace spolvero {

struct PickleValue;

/// The place of a tensor's numbers: a storage that lies outside of the pickle.
struct PickleStorage {
  std::string type;           ///< "FloatStorage", "LongStorage", …
  std::string key;            ///< Names the storage in the file.
  std::int64_t elements = 0;  ///< Of the storage, or of the part of it that a view takes.
  std::int64_t offset = 0;    ///< Where that part begins, in elements.
};

/// A tensor: sizes and strides in elements over a storage. Nothing is checked against it yet.
struct PickleTensor {
  PickleStorage storage;
  std::int64_t offset = 0;
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> strides;
};

/// A function or type that the pickle names; only those that state dicts use ever become one.
struct PickleGlobal {
  std::string name;  ///< "collections.OrderedDict"
};

struct PickleList {
  std::vector<const PickleValue*> items;
};
struct PickleTuple {
  std::vector<const PickleValue*> items;
};
struct PickleDict {
  std::vector<std::pair<const PickleValue*, const PickleValue*>> entries;
};

struct PickleBytes {
  std::string data;
};

/// A type of numbers of a numpy array.
struct PickleDtype {
  char kind = 'f';  ///< f(loat), i(nteger), u(nsigned), b(ool), O(bject).
  int bytes = 8;
  bool bigEndian = false;
};

/// A numpy array; a scalar has no dimensions. Its size fits its shape.
struct PickleArray {
  PickleDtype dtype;
  std::vector<std::int64_t> shape;
  bool columnMajor = false;
  std::string bytes;                        ///< The numbers.
  std::vector<const PickleValue*> objects;  ///< Instead of numbers, of type O.
};

/// One value of a pickle. `std::monostate` is None.
struct PickleValue {
  std::variant<std::monostate,
               bool,
               std::int64_t,
               double,
               std::string,
               PickleList,
               PickleTuple,
               PickleDict,
               PickleGlobal,
               PickleStorage,
               PickleTensor,
               PickleBytes,
               PickleDtype,
               PickleArray>
      data;
};

/// A pickle's values. They may refer to one another in any way, even in circles.
struct PickleDocument {
  std::deque<PickleValue> values;
  const PickleValue* root = nullptr;
};

/// What a pickle may hold besides plain values.
enum class PickleContent {
  StateDict,  ///< Torch's tensors.
  Arrays,     ///< Numpy's arrays and scalars.
};

/// Reads one pickle (protocols 2 to 5) as data. Nothing is ever called: the few globals that state
/// dicts (or numpy's arrays) use are understood as what they mean, all others are refused.
/// @param bytes     what holds the pickle, and whatever follows it.
/// @param position  where it begins; afterwards the byte behind it.
/// @param origin    the file, for errors.
/// @throws ModelFormatError naming the opcode or global that was refused, or what is damaged.
PickleDocument readPickle(std::string_view bytes,
                          std::size_t& position,
                          const std::string& origin,
                          PickleContent content = PickleContent::StateDict);

}  // namespace spolvero
