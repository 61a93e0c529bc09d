#include "core/io/weight_files/pickle_machine.h"

#include <algorithm>
#include <array>

namespace spolvero {

using Opcode = PickleOpcode;

namespace {

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

}  // namespace

std::string shownPickleText(std::string_view text) {
  std::string result;
  for (const char c : text.substr(0, 80)) {
    result += (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) ? '?' : c;
  }
  return result;
}

bool PickleMachine::pushNumpyGlobal(std::string_view module, std::string_view name) {
  if (content_ != PickleContent::Arrays) return false;
  const auto known = numpyGlobal(module, name);
  if (known) pushNew(PickleGlobal{"numpy " + *known});
  return known.has_value();
}

void PickleMachine::pushGlobal(std::string_view module, std::string_view name) {
  if (pushNumpyGlobal(module, name)) return;
  if (content_ == PickleContent::Arrays) {
    fail(
        fmt::format("refused the global '{}.{}': arrays of numbers do not need it, and it could "
                    "run code. Save the arrays alone.",
                    shownPickleText(module),
                    shownPickleText(name)));
  }
  if (!isKnownGlobal(module, name)) {
    fail(
        fmt::format("refused the global '{}.{}': a state dict of tensors does not need it, and it "
                    "could run code. Save the model's state_dict() alone.",
                    shownPickleText(module),
                    shownPickleText(name)));
  }
  pushNew(PickleGlobal{fmt::format("{}.{}", module, name)});
}

bool PickleMachine::object(std::uint8_t code) {
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

void PickleMachine::build() {
  const auto* state = pop();
  if (content_ == PickleContent::Arrays && !stack_.empty()) {
    auto& target = stack_.back()->data;
    if (auto* dtype = std::get_if<PickleDtype>(&target)) {
      return buildDtype(*dtype, as<PickleTuple>(state, "the state of a numpy type"), failure());
    }
    if (auto* array = std::get_if<PickleArray>(&target)) {
      buildArray(*array, as<PickleTuple>(state, "the state of a numpy array"), failure());
      return spend(array->bytes.size() / kBytesPerPickleValue);
    }
  }
  // The attributes of an OrderedDict (`_metadata`: versions of modules) carry no weights.
  top<PickleDict>("a dictionary that gets attributes");
}

/// _reconstruct(ndarray, (0,), b'b') is an array that BUILD fills; dtype and scalar are data.
/// Source: numpy.core.multiarray.
bool PickleMachine::callNumpy(const std::string& function, const PickleTuple& arguments) {
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
void PickleMachine::encodeLatin1(const PickleTuple& arguments) {
  const auto& text = as<std::string>(argument(arguments, 0), "text to encode");
  const auto& encoding = as<std::string>(argument(arguments, 1), "the name of an encoding");
  auto encoded = encoding == "latin1" ? latin1Bytes(text) : std::nullopt;
  if (!encoded) fail(fmt::format("refused to encode text as '{}'", shownPickleText(encoding)));
  spend(encoded->size() / kBytesPerPickleValue);
  pushNew(PickleBytes{std::move(*encoded)});
}

const PickleValue* PickleMachine::argument(const PickleTuple& arguments, std::size_t index) const {
  if (index >= arguments.items.size()) {
    fail(
        fmt::format("expected at least {} arguments, found {}", index + 1, arguments.items.size()));
  }
  return arguments.items[index];
}

/// ('storage', type, key, location, elements[, None or (view key, offset, elements)]).
/// Source: torch/serialization.py, persistent_id.
void PickleMachine::persistentStorage() {
  const auto& id = as<PickleTuple>(pop(), "a tuple as persistent id");
  const auto& kind = as<std::string>(argument(id, 0), "text as kind of a persistent id");
  if (kind != "storage") {
    fail(fmt::format("refused the persistent id '{}': only storages are known",
                     shownPickleText(kind)));
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
    fail(fmt::format("storage '{}': a negative size", shownPickleText(storage.key)));
  }
  pushNew(std::move(storage));
}

void PickleMachine::reduce() {
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

void PickleMachine::callOrderedDict(const PickleTuple& arguments) {
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

std::vector<std::int64_t> PickleMachine::integers(const PickleValue* value, const char* what) {
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
void PickleMachine::callRebuildTensor(const PickleTuple& arguments) {
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

}  // namespace spolvero
