#pragma once

#include <cstdint>
#include <string>

namespace spolvero {

/// The opcodes that state dicts and numpy's arrays use. Source: CPython Lib/pickletools.py.
enum class PickleOpcode : std::uint8_t {
  Mark = '(',
  Stop = '.',
  BinBytes = 'B',
  ShortBinBytes = 'C',
  BinFloat = 'G',
  BinInt = 'J',
  BinInt1 = 'K',
  BinInt2 = 'M',
  None = 'N',
  BinPersId = 'Q',
  Reduce = 'R',
  BinString = 'T',
  ShortBinString = 'U',
  BinUnicode = 'X',
  EmptyList = ']',
  Append = 'a',
  Build = 'b',
  Global = 'c',
  Appends = 'e',
  BinGet = 'h',
  LongBinGet = 'j',
  BinPut = 'q',
  LongBinPut = 'r',
  SetItem = 's',
  Tuple = 't',
  SetItems = 'u',
  EmptyDict = '}',
  EmptyTuple = ')',
  Proto = 0x80,
  Tuple1 = 0x85,
  Tuple2 = 0x86,
  Tuple3 = 0x87,
  NewTrue = 0x88,
  NewFalse = 0x89,
  Long1 = 0x8a,
  ShortBinUnicode = 0x8c,
  BinBytes8 = 0x8e,
  StackGlobal = 0x93,
  Memoize = 0x94,
  Frame = 0x95,
};

/// How an opcode that is refused is called, with its number, for messages.
std::string pickleOpcodeName(std::uint8_t code);

}  // namespace spolvero
