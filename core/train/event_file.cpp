#include "core/train/event_file.h"

#include "core/base/crc32c.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <bit>
#include <chrono>
#include <unistd.h>

namespace spolvero {

namespace {

template <class Number>
void appendLittleEndian(std::string& text, Number value) {
  for (std::size_t i = 0; i < sizeof(Number); ++i) {
    text += static_cast<char>(value >> (8 * i) & 0xff);
  }
}

void appendVarint(std::string& text, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) text += static_cast<char>(value | 0x80);
  text += static_cast<char>(value);
}

/// One field of a protocol buffer message: a key, then its value.
enum class Wire : unsigned { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

void appendKey(std::string& text, unsigned field, Wire wire) {
  appendVarint(text, field << 3 | static_cast<unsigned>(wire));
}

void appendBytes(std::string& text, unsigned field, std::string_view bytes) {
  appendKey(text, field, Wire::Bytes);
  appendVarint(text, bytes.size());
  text += bytes;
}

/// The fields that every event has: wall_time = 1, step = 2.
std::string eventAt(std::int64_t step) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  std::string event;
  appendKey(event, 1, Wire::Fixed64);
  appendLittleEndian(event,
                     std::bit_cast<std::uint64_t>(std::chrono::duration<double>(now).count()));
  appendKey(event, 2, Wire::Varint);
  appendVarint(event, static_cast<std::uint64_t>(step));
  return event;
}

std::filesystem::path newFileIn(const std::filesystem::path& folder) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return folder / fmt::format("events.out.tfevents.{:010d}.spolvero.{}",
                              std::chrono::duration_cast<std::chrono::seconds>(now).count(),
                              ::getpid());
}

}  // namespace

EventFile::EventFile(const std::filesystem::path& folder, std::int64_t step)
    : path_(newFileIn(folder)), out_(path_, std::ios::binary | std::ios::app) {
  constexpr unsigned kFileVersion = 3;
  auto version = eventAt(0);
  appendBytes(version, kFileVersion, "brain.Event:2");
  append(version);
  constexpr unsigned kSessionLog = 7;
  auto start = eventAt(step);
  appendBytes(start, kSessionLog, std::string_view("\x08\x01", 2));  // status = START
  append(start);
}

void EventFile::write(std::int64_t step, const std::map<std::string, double>& values) {
  std::string summary;
  for (const auto& [name, number] : values) {
    std::string value;
    appendBytes(value, 1, name);
    appendKey(value, 2, Wire::Fixed32);
    appendLittleEndian(value, std::bit_cast<std::uint32_t>(static_cast<float>(number)));
    appendBytes(summary, 1, value);
  }
  constexpr unsigned kSummary = 5;
  auto event = eventAt(step);
  appendBytes(event, kSummary, summary);
  append(event);
}

void EventFile::append(const std::string& message) {
  std::string length;
  appendLittleEndian(length, static_cast<std::uint64_t>(message.size()));
  auto record = length;
  appendLittleEndian(record, maskedCrc32c(length));
  record += message;
  appendLittleEndian(record, maskedCrc32c(message));
  out_.write(record.data(), static_cast<std::streamsize>(record.size()));
  if (out_.flush()) return;
  out_.clear();
  throw IoError(fmt::format("{}: an event cannot be written (disk full?)", path_.string()));
}

}  // namespace spolvero
