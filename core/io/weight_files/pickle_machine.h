#pragma once

#include "core/base/error.h"
#include "core/io/weight_files/pickle.h"
#include "core/io/weight_files/pickle_numpy.h"
#include "core/io/weight_files/pickle_opcodes.h"

#include <fmt/format.h>

#include <cstddef>
#include <unordered_map>

namespace spolvero {

/// More values than any checkpoint holds.
inline constexpr std::size_t kMaximumPickleValues = 4'000'000;
/// Copied bytes count as a value each so many.
inline constexpr std::size_t kBytesPerPickleValue = 1024;

/// Text from a file as it may stand in a message.
std::string shownPickleText(std::string_view text);

/// The stack machine that reads one pickle; for pickle.cpp and pickle_objects.cpp alone.
class PickleMachine {
 public:
  PickleMachine(std::string_view bytes,
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
      if (static_cast<PickleOpcode>(code) == PickleOpcode::Stop) break;
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
    if (document_.values.size() >= kMaximumPickleValues) {
      fail(fmt::format("expected at most {} values", kMaximumPickleValues));
    }
    return &document_.values.emplace_back(PickleValue{std::move(data)});
  }
  void push(PickleValue* value) {
    if (stack_.size() >= kMaximumPickleValues) fail("the stack grows without end");
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
    if (copied_ > kMaximumPickleValues)
      fail(fmt::format("expected at most {} values", kMaximumPickleValues));
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

}  // namespace spolvero
