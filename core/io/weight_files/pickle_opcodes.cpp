#include "core/io/weight_files/pickle_opcodes.h"

#include <fmt/format.h>

#include <unordered_map>

namespace spolvero {

std::string pickleOpcodeName(std::uint8_t code) {
  static const std::unordered_map<std::uint8_t, const char*> kNames{{'i', "INST"},
                                                                    {'o', "OBJ"},
                                                                    {'P', "PERSID"},
                                                                    {'0', "POP"},
                                                                    {'1', "POP_MARK"},
                                                                    {'2', "DUP"},
                                                                    {'F', "FLOAT"},
                                                                    {'I', "INT"},
                                                                    {'L', "LONG"},
                                                                    {'S', "STRING"},
                                                                    {'V', "UNICODE"},
                                                                    {'d', "DICT"},
                                                                    {'g', "GET"},
                                                                    {'l', "LIST"},
                                                                    {'p', "PUT"},
                                                                    {0x81, "NEWOBJ"},
                                                                    {0x82, "EXT1"},
                                                                    {0x83, "EXT2"},
                                                                    {0x84, "EXT4"},
                                                                    {0x8b, "LONG4"},
                                                                    {0x8d, "BINUNICODE8"},
                                                                    {0x8e, "BINBYTES8"},
                                                                    {0x8f, "EMPTY_SET"},
                                                                    {0x90, "ADDITEMS"},
                                                                    {0x91, "FROZENSET"},
                                                                    {0x92, "NEWOBJ_EX"},
                                                                    {0x96, "BYTEARRAY8"},
                                                                    {0x97, "NEXT_BUFFER"},
                                                                    {0x98, "READONLY_BUFFER"},
                                                                    {'B', "BINBYTES"},
                                                                    {'C', "SHORT_BINBYTES"}};
  const auto found = kNames.find(code);
  return fmt::format("{} (0x{:02x})", found == kNames.end() ? "unknown" : found->second, code);
}

}  // namespace spolvero
