#pragma once

#include <stdexcept>
#include <string>

namespace spolvero {

/// Base of every error that core and models throw. The message says what failed, which file, key
/// or tensor, what was expected, what was found, and what to do.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A file could not be read or written, or does not hold what its name promises.
class IoError : public Error {
 public:
  using Error::Error;
};

/// An option, a key or a combination of them is unknown or out of range.
class ConfigError : public Error {
 public:
  using Error::Error;
};

/// A model or checkpoint file is damaged, foreign, or does not fit the network it should fill.
class ModelFormatError : public Error {
 public:
  using Error::Error;
};

/// Sizes or channel counts that do not belong together.
class ShapeError : public Error {
 public:
  using Error::Error;
};

/// The device asked for is missing or out of memory.
class DeviceError : public Error {
 public:
  using Error::Error;
};

/// What an exception says in one line a person can read: our own messages as they are, torch's
/// without their stack trace.
std::string shortMessage(const std::exception& error);

}  // namespace spolvero
