#include "core/io/pickle.h"

#include "core/base/error.h"
#include "core/io/pickle_numpy.h"
#include "core/io/pickle_opcodes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <unordered_map>

namespace spolvero {

namespace {

using Opcode = PickleOpcode;

constexpr std::size_t kMaximumValues = 4'000'000;
/// Copied bytes count as a value each so many.
constexpr std::size_t kBytesPerValue = 1024;

constexpr std::array kStorageTypes{"DoubleStorage",
                                   "FloatStorage",
                                   "HalfStorage",
                                   "BFloat16Storage",
                                   "LongStorage",
                                   "IntStorage",
                                   "ShortStorage",
                                   "CharStorage",
                                   "ByteStorage",
                                   "BoolStorage"};
constexpr std::array kFunctions{"collections.OrderedDict",
                                "torch._utils._rebuild_tensor",
                                "torch._utils._rebuild_tensor_v2",
                                "torch._utils._rebuild_parameter",
                                "torch.Size"};

bool isStorageType(std::string_view module, std::string_view name) {
  return module == "torch" && std::ranges::find(kStorageTypes, name) != kStorageTypes.end();
}

bool isKnownGlobal(std::string_view module, std::string_view name) {
  if (isStorageType(module, name)) return true;
  const auto full = fmt::format("{}.{}", module, name);
  return std::ranges::find(kFunctions, full) != kFunctions.end();
}

/// Text from a file as it may stand in a message.
std::string shown(std::string_view text) {
  std::string result;
  for (const char c : text.substr(0, 80)) {
    result += (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) ? '?' : c;
  }
  return result;
}

/// The stack machine.
class Machine {
 public:
  Machine(std::string_view bytes,
          std::size_t position,
          const std::string& origin,
          PickleContent content)
      : bytes_(bytes), position_(position), origin_(origin), content_(content) {
    none_ = make(std::monostate{});
    true_ = make(true);
    false_ = make(false);
  }

  PickleDocument run() {
    for (;;) {
      opcodeAt_ = position_;
      const auto code = byte();
      if (static_cast<Opcode>(code) == Opcode::Stop) break;
      const bool known = scalar(code) || container(code) || memo(code) || object(code) ||
                         (content_ == PickleContent::Arrays && bytes(code));
      if (!known) {
        fail(fmt::format("refused the pickle opcode {}: {} do not use it",
                         pickleOpcodeName(code),
                         content_ == PickleContent::Arrays ? "arrays" : "state dicts"));
      }
    }
    document_.root = pop();
    if (!marks_.empty() || !stack_.empty()) fail("values are left over at its end");
    return std::move(document_);
  }

  std::size_t position() const { return position_; }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw ModelFormatError(fmt::format("{}: pickle at byte {}: {}", origin_, opcodeAt_, problem));
  }

  // Reading.
  std::string_view take(std::size_t count) {
    if (count > bytes_.size() - position_) {
      fail(fmt::format("expected {} more bytes, found {}; is the file truncated?",
                       count,
                       bytes_.size() - position_));
    }
    const auto part = bytes_.substr(position_, count);
    position_ += count;
    return part;
  }
  std::uint8_t byte() { return static_cast<std::uint8_t>(take(1)[0]); }
  /// An unsigned little-endian number of up to eight bytes.
  std::uint64_t number(std::size_t count) {
    std::uint64_t value = 0;
    const auto part = take(count);
    for (std::size_t i = 0; i < count; ++i) {
      value |= std::uint64_t{static_cast<std::uint8_t>(part[i])} << (8 * i);
    }
    return value;
  }
  std::string_view line() {
    const auto end = bytes_.find('\n', position_);
    if (end == bytes_.npos || end - position_ > 1024) fail("a name without an end");
    const auto text = take(end - position_);
    take(1);
    return text;
  }

  // Values and the stack.
  template <class T>
  PickleValue* make(T data) {
    if (document_.values.size() >= kMaximumValues) {
      fail(fmt::format("expected at most {} values", kMaximumValues));
    }
    return &document_.values.emplace_back(PickleValue{std::move(data)});
  }
  void push(PickleValue* value) {
    if (stack_.size() >= kMaximumValues) fail("the stack grows without end");
    stack_.push_back(value);
  }
  template <class T>
  void pushNew(T data) {
    push(make(std::move(data)));
  }
  PickleValue* pop() {
    const std::size_t bottom = marks_.empty() ? 0 : marks_.back();
    if (stack_.size() <= bottom) fail("takes a value where there is none");
    auto* value = stack_.back();
    stack_.pop_back();
    return value;
  }
  std::vector<const PickleValue*> popToMark() {
    if (marks_.empty()) fail("takes values up to a mark that was never set");
    const auto from = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<const PickleValue*> items(from, stack_.end());
    stack_.erase(from, stack_.end());
    marks_.pop_back();
    return items;
  }
  /// Copied items count towards the limit too: a small pickle must not grow without end.
  void spend(std::size_t items) {
    copied_ += items;
    if (copied_ > kMaximumValues) fail(fmt::format("expected at most {} values", kMaximumValues));
  }
  template <class T>
  T& top(const char* what) {
    const std::size_t bottom = marks_.empty() ? 0 : marks_.back();
    T* value = stack_.size() > bottom ? std::get_if<T>(&stack_.back()->data) : nullptr;
    if (value == nullptr) fail(fmt::format("expected {} on the stack", what));
    return *value;
  }
  template <class T>
  const T& as(const PickleValue* value, const char* what) const {
    const T* data = std::get_if<T>(&value->data);
    if (data == nullptr) fail(fmt::format("expected {}", what));
    return *data;
  }

  bool scalar(std::uint8_t code);
  bool bytes(std::uint8_t code);
  bool container(std::uint8_t code);
  bool memo(std::uint8_t code);
  bool object(std::uint8_t code);

  std::int64_t longNumber(std::size_t count);
  double bigEndianDouble();
  void addPairs(const std::vector<const PickleValue*>& items);
  void popTuple(std::size_t count);
  void remember(std::uint64_t index);
  void recall(std::uint64_t index);
  void pushGlobal(std::string_view module, std::string_view name);
  bool pushNumpyGlobal(std::string_view module, std::string_view name);
  bool callNumpy(const std::string& function, const PickleTuple& arguments);
  void encodeLatin1(const PickleTuple& arguments);
  void build();
  PickleFailure failure() const {
    return [this](const std::string& problem) { fail(problem); };
  }
  void persistentStorage();
  void reduce();
  void callOrderedDict(const PickleTuple& arguments);
  void callRebuildTensor(const PickleTuple& arguments);
  const PickleValue* argument(const PickleTuple& arguments, std::size_t index) const;
  std::vector<std::int64_t> integers(const PickleValue* value, const char* what);

  std::string_view bytes_;
  std::size_t position_;
  std::size_t opcodeAt_ = 0;
  const std::string& origin_;
  PickleContent content_;
  PickleDocument document_;
  std::vector<PickleValue*> stack_;
  std::vector<std::size_t> marks_;
  std::unordered_map<std::uint64_t, PickleValue*> memo_;
  std::size_t copied_ = 0;
  PickleValue* none_ = nullptr;
  PickleValue* true_ = nullptr;
  PickleValue* false_ = nullptr;
};

std::int64_t Machine::longNumber(std::size_t count) {
  if (count > 8) fail(fmt::format("expected a whole number of 64 bits, found {} bytes", count));
  if (count == 0) return 0;
  const auto bits = number(count);
  const auto shift = 64 - 8 * count;
  return static_cast<std::int64_t>(bits << shift) >> shift;
}

double Machine::bigEndianDouble() {
  std::uint64_t bits = 0;
  for (const char c : take(8)) bits = (bits << 8) | static_cast<std::uint8_t>(c);
  return std::bit_cast<double>(bits);
}

bool Machine::scalar(std::uint8_t code) {
  switch (static_cast<Opcode>(code)) {
    case Opcode::None:
      push(none_);
      return true;
    case Opcode::NewTrue:
      push(true_);
      return true;
    case Opcode::NewFalse:
      push(false_);
      return true;
    case Opcode::BinInt:
      pushNew(longNumber(4));
      return true;
    case Opcode::BinInt1:
      pushNew(static_cast<std::int64_t>(number(1)));
      return true;
    case Opcode::BinInt2:
      pushNew(static_cast<std::int64_t>(number(2)));
      return true;
    case Opcode::Long1:
      pushNew(longNumber(byte()));
      return true;
    case Opcode::BinFloat:
      pushNew(bigEndianDouble());
      return true;
    case Opcode::BinUnicode:
    case Opcode::BinString:
      pushNew(std::string(take(number(4))));
      return true;
    case Opcode::ShortBinUnicode:
    case Opcode::ShortBinString:
      pushNew(std::string(take(byte())));
      return true;
    default:
      return false;
  }
}

bool Machine::bytes(std::uint8_t code) {
  switch (static_cast<Opcode>(code)) {
    case Opcode::ShortBinBytes:
      pushNew(PickleBytes{std::string(take(byte()))});
      return true;
    case Opcode::BinBytes:
      pushNew(PickleBytes{std::string(take(number(4)))});
      return true;
    case Opcode::BinBytes8:
      pushNew(PickleBytes{std::string(take(number(8)))});
      return true;
    default:
      return false;
  }
}

void Machine::addPairs(const std::vector<const PickleValue*>& items) {
  auto& dict = top<PickleDict>("a dictionary");
  if (items.size() % 2 != 0) fail("a key without a value");
  for (std::size_t i = 0; i < items.size(); i += 2) {
    dict.entries.emplace_back(items[i], items[i + 1]);
  }
}

void Machine::popTuple(std::size_t count) {
  PickleTuple tuple{std::vector<const PickleValue*>(count)};
  for (std::size_t i = count; i > 0; --i) tuple.items[i - 1] = pop();
  pushNew(std::move(tuple));
}

bool Machine::container(std::uint8_t code) {
  switch (static_cast<Opcode>(code)) {
    case Opcode::Mark:
      if (marks_.size() >= kMaximumValues) fail("marks without end");
      marks_.push_back(stack_.size());
      return true;
    case Opcode::EmptyDict:
      pushNew(PickleDict{});
      return true;
    case Opcode::EmptyList:
      pushNew(PickleList{});
      return true;
    case Opcode::EmptyTuple:
      popTuple(0);
      return true;
    case Opcode::Tuple1:
      popTuple(1);
      return true;
    case Opcode::Tuple2:
      popTuple(2);
      return true;
    case Opcode::Tuple3:
      popTuple(3);
      return true;
    case Opcode::Tuple:
      pushNew(PickleTuple{popToMark()});
      return true;
    case Opcode::Append: {
      const auto* item = pop();
      top<PickleList>("a list").items.push_back(item);
      return true;
    }
    case Opcode::Appends: {
      const auto items = popToMark();
      auto& list = top<PickleList>("a list").items;
      list.insert(list.end(), items.begin(), items.end());
      return true;
    }
    case Opcode::SetItem: {
      const auto* value = pop();
      const auto* key = pop();
      addPairs({key, value});
      return true;
    }
    case Opcode::SetItems:
      addPairs(popToMark());
      return true;
    default:
      return false;
  }
}

void Machine::remember(std::uint64_t index) {
  const std::size_t bottom = marks_.empty() ? 0 : marks_.back();
  if (stack_.size() <= bottom) fail("remembers a value where there is none");
  if (memo_.size() >= kMaximumValues) fail("remembers values without end");
  memo_[index] = stack_.back();
}

void Machine::recall(std::uint64_t index) {
  const auto found = memo_.find(index);
  if (found == memo_.end()) fail(fmt::format("asks for value {}, which was never stored", index));
  push(found->second);
}

bool Machine::memo(std::uint8_t code) {
  switch (static_cast<Opcode>(code)) {
    case Opcode::BinPut:
      remember(number(1));
      return true;
    case Opcode::LongBinPut:
      remember(number(4));
      return true;
    case Opcode::Memoize:
      remember(memo_.size());
      return true;
    case Opcode::BinGet:
      recall(number(1));
      return true;
    case Opcode::LongBinGet:
      recall(number(4));
      return true;
    case Opcode::Proto: {
      const auto version = byte();
      if (version > 5) fail(fmt::format("expected pickle protocol 2 to 5, found {}", version));
      return true;
    }
    case Opcode::Frame:
      take(8);
      return true;
    default:
      return false;
  }
}

bool Machine::pushNumpyGlobal(std::string_view module, std::string_view name) {
  if (content_ != PickleContent::Arrays) return false;
  const auto known = numpyGlobal(module, name);
  if (known) pushNew(PickleGlobal{"numpy " + *known});
  return known.has_value();
}

void Machine::pushGlobal(std::string_view module, std::string_view name) {
  if (pushNumpyGlobal(module, name)) return;
  if (content_ == PickleContent::Arrays) {
    fail(
        fmt::format("refused the global '{}.{}': arrays of numbers do not need it, and it could "
                    "run code. Save the arrays alone.",
                    shown(module),
                    shown(name)));
  }
  if (!isKnownGlobal(module, name)) {
    fail(
        fmt::format("refused the global '{}.{}': a state dict of tensors does not need it, and it "
                    "could run code. Save the model's state_dict() alone.",
                    shown(module),
                    shown(name)));
  }
  pushNew(PickleGlobal{fmt::format("{}.{}", module, name)});
}

bool Machine::object(std::uint8_t code) {
  switch (static_cast<Opcode>(code)) {
    case Opcode::Global: {
      const auto module = line();
      const auto name = line();
      pushGlobal(module, name);
      return true;
    }
    case Opcode::StackGlobal: {
      const auto& name = as<std::string>(pop(), "the name of a global");
      const auto& module = as<std::string>(pop(), "the module of a global");
      pushGlobal(module, name);
      return true;
    }
    case Opcode::BinPersId:
      persistentStorage();
      return true;
    case Opcode::Reduce:
      reduce();
      return true;
    case Opcode::Build:
      build();
      return true;
    default:
      return false;
  }
}

void Machine::build() {
  const auto* state = pop();
  if (content_ == PickleContent::Arrays && !stack_.empty()) {
    auto& target = stack_.back()->data;
    if (auto* dtype = std::get_if<PickleDtype>(&target)) {
      return buildDtype(*dtype, as<PickleTuple>(state, "the state of a numpy type"), failure());
    }
    if (auto* array = std::get_if<PickleArray>(&target)) {
      buildArray(*array, as<PickleTuple>(state, "the state of a numpy array"), failure());
      return spend(array->bytes.size() / kBytesPerValue);
    }
  }
  // The attributes of an OrderedDict (`_metadata`: versions of modules) carry no weights.
  top<PickleDict>("a dictionary that gets attributes");
}

/// _reconstruct(ndarray, (0,), b'b') is an array that BUILD fills; dtype and scalar are data.
/// Source: numpy.core.multiarray.
bool Machine::callNumpy(const std::string& function, const PickleTuple& arguments) {
  if (function == "numpy reconstruct") {
    const auto& type = as<PickleGlobal>(argument(arguments, 0), "the type of an array").name;
    if (type != "numpy ndarray") fail(fmt::format("refused to make a '{}'", type));
    pushNew(PickleArray{});
  } else if (function == "numpy dtype") {
    pushNew(makeDtype(arguments, failure()));
  } else if (function == "numpy scalar") {
    pushNew(makeScalar(arguments, failure()));
  } else if (function == "numpy encode") {
    encodeLatin1(arguments);
  } else {
    return false;
  }
  return true;
}

/// Protocol 2 has no bytes: Python 3 writes them as text and encode(text, 'latin1').
void Machine::encodeLatin1(const PickleTuple& arguments) {
  const auto& text = as<std::string>(argument(arguments, 0), "text to encode");
  const auto& encoding = as<std::string>(argument(arguments, 1), "the name of an encoding");
  auto encoded = encoding == "latin1" ? latin1Bytes(text) : std::nullopt;
  if (!encoded) fail(fmt::format("refused to encode text as '{}'", shown(encoding)));
  spend(encoded->size() / kBytesPerValue);
  pushNew(PickleBytes{std::move(*encoded)});
}

const PickleValue* Machine::argument(const PickleTuple& arguments, std::size_t index) const {
  if (index >= arguments.items.size()) {
    fail(
        fmt::format("expected at least {} arguments, found {}", index + 1, arguments.items.size()));
  }
  return arguments.items[index];
}

/// ('storage', type, key, location, elements[, None or (view key, offset, elements)]).
/// Source: torch/serialization.py, persistent_id.
void Machine::persistentStorage() {
  const auto& id = as<PickleTuple>(pop(), "a tuple as persistent id");
  const auto& kind = as<std::string>(argument(id, 0), "text as kind of a persistent id");
  if (kind != "storage") {
    fail(fmt::format("refused the persistent id '{}': only storages are known", shown(kind)));
  }
  const auto& type = as<PickleGlobal>(argument(id, 1), "a type of storage").name;
  PickleStorage storage;
  storage.type = type.substr(type.rfind('.') + 1);
  if (std::ranges::find(kStorageTypes, storage.type) == kStorageTypes.end()) {
    fail(fmt::format("expected a type of storage, found '{}'", type));
  }
  storage.key = as<std::string>(argument(id, 2), "text as key of a storage");
  storage.elements = as<std::int64_t>(argument(id, 4), "a count of elements of a storage");
  if (id.items.size() > 5 && !std::holds_alternative<std::monostate>(id.items[5]->data)) {
    const auto& view = as<PickleTuple>(id.items[5], "a view of a storage");
    storage.offset = as<std::int64_t>(argument(view, 1), "the offset of a view");
    storage.elements = as<std::int64_t>(argument(view, 2), "the size of a view");
  }
  if (storage.elements < 0 || storage.offset < 0) {
    fail(fmt::format("storage '{}': a negative size", shown(storage.key)));
  }
  pushNew(std::move(storage));
}

void Machine::reduce() {
  const auto& arguments = as<PickleTuple>(pop(), "a tuple of arguments");
  const auto& function = as<PickleGlobal>(pop(), "a global to call").name;
  if (callNumpy(function, arguments)) return;
  if (function == "collections.OrderedDict") return callOrderedDict(arguments);
  if (function.starts_with("torch._utils._rebuild_tensor")) return callRebuildTensor(arguments);
  if (function == "torch._utils._rebuild_parameter") {
    return pushNew(as<PickleTensor>(argument(arguments, 0), "a tensor as parameter"));
  }
  if (function == "torch.Size") {
    const auto& size = as<PickleTuple>(argument(arguments, 0), "a tuple as size");
    spend(size.items.size());
    return pushNew(size);
  }
  fail(fmt::format("refused to call '{}'", function));
}

void Machine::callOrderedDict(const PickleTuple& arguments) {
  PickleDict dict;
  if (!arguments.items.empty()) {
    const auto& pairs = as<PickleList>(arguments.items[0], "a list of pairs").items;
    spend(pairs.size());
    for (const auto* pair : pairs) {
      // Python 2 wrote the pairs as lists.
      const auto* list = std::get_if<PickleList>(&pair->data);
      const auto& items =
          list != nullptr ? list->items : as<PickleTuple>(pair, "a pair of key and value").items;
      if (items.size() != 2) fail("expected a pair of key and value");
      dict.entries.emplace_back(items[0], items[1]);
    }
  }
  pushNew(std::move(dict));
}

std::vector<std::int64_t> Machine::integers(const PickleValue* value, const char* what) {
  std::vector<std::int64_t> numbers;
  const auto& items = as<PickleTuple>(value, what).items;
  spend(items.size());
  for (const auto* item : items) {
    numbers.push_back(as<std::int64_t>(item, what));
  }
  return numbers;
}

/// (storage, offset, size, stride[, requires_grad, backward_hooks[, metadata]]).
/// Source: torch/_utils.py.
void Machine::callRebuildTensor(const PickleTuple& arguments) {
  PickleTensor tensor;
  tensor.storage = as<PickleStorage>(argument(arguments, 0), "the storage of a tensor");
  tensor.offset = as<std::int64_t>(argument(arguments, 1), "the offset of a tensor");
  tensor.sizes = integers(argument(arguments, 2), "whole numbers as the size of a tensor");
  tensor.strides = integers(argument(arguments, 3), "whole numbers as the strides of a tensor");
  if (tensor.sizes.size() != tensor.strides.size() || tensor.sizes.size() > 16) {
    fail(fmt::format(
        "a tensor of {} sizes and {} strides", tensor.sizes.size(), tensor.strides.size()));
  }
  pushNew(std::move(tensor));
}

}  // namespace

PickleDocument readPickle(std::string_view bytes,
                          std::size_t& position,
                          const std::string& origin,
                          PickleContent content) {
  Machine machine(bytes, position, origin, content);
  auto document = machine.run();
  position = machine.position();
  return document;
}

}  // namespace spolvero
