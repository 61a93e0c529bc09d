#include "core/io/weight_files/pickle.h"

#include "core/io/weight_files/pickle_machine.h"

#include <bit>

namespace spolvero {

using Opcode = PickleOpcode;

std::int64_t PickleMachine::longNumber(std::size_t count) {
  if (count > 8) fail(fmt::format("expected a whole number of 64 bits, found {} bytes", count));
  if (count == 0) return 0;
  const auto bits = number(count);
  const auto shift = 64 - 8 * count;
  return static_cast<std::int64_t>(bits << shift) >> shift;
}

double PickleMachine::bigEndianDouble() {
  std::uint64_t bits = 0;
  for (const char c : take(8)) bits = (bits << 8) | static_cast<std::uint8_t>(c);
  return std::bit_cast<double>(bits);
}

bool PickleMachine::scalar(std::uint8_t code) {
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

bool PickleMachine::bytes(std::uint8_t code) {
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

void PickleMachine::addPairs(const std::vector<const PickleValue*>& items) {
  auto& dict = top<PickleDict>("a dictionary");
  if (items.size() % 2 != 0) fail("a key without a value");
  for (std::size_t i = 0; i < items.size(); i += 2) {
    dict.entries.emplace_back(items[i], items[i + 1]);
  }
}

void PickleMachine::popTuple(std::size_t count) {
  PickleTuple tuple{std::vector<const PickleValue*>(count)};
  for (std::size_t i = count; i > 0; --i) tuple.items[i - 1] = pop();
  pushNew(std::move(tuple));
}

bool PickleMachine::container(std::uint8_t code) {
  switch (static_cast<Opcode>(code)) {
    case Opcode::Mark:
      if (marks_.size() >= kMaximumPickleValues) fail("marks without end");
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

void PickleMachine::remember(std::uint64_t index) {
  const std::size_t bottom = marks_.empty() ? 0 : marks_.back();
  if (stack_.size() <= bottom) fail("remembers a value where there is none");
  if (memo_.size() >= kMaximumPickleValues) fail("remembers values without end");
  memo_[index] = stack_.back();
}

void PickleMachine::recall(std::uint64_t index) {
  const auto found = memo_.find(index);
  if (found == memo_.end()) fail(fmt::format("asks for value {}, which was never stored", index));
  push(found->second);
}

bool PickleMachine::memo(std::uint8_t code) {
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

PickleDocument readPickle(std::string_view bytes,
                          std::size_t& position,
                          const std::string& origin,
                          PickleContent content) {
  PickleMachine machine(bytes, position, origin, content);
  auto document = machine.run();
  position = machine.position();
  return document;
}

}  // namespace spolvero
