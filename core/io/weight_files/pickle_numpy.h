#pragma once

#include "core/io/weight_files/pickle.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace spolvero {

/// What stops the reading of a pickle, with the reason.
using PickleFailure = std::function<void(const std::string& problem)>;

/// One of numpy's functions and types, under its name of today's modules or of earlier ones:
/// "reconstruct", "ndarray", "dtype", "scalar", "encode" (of bytes in protocol 2). Nothing for
/// others.
std::optional<std::string> numpyGlobal(std::string_view module, std::string_view name);

/// numpy.dtype('f8', …); its byte order comes with `buildDtype`.  `fail` must not return.
PickleDtype makeDtype(const PickleTuple& arguments, const PickleFailure& fail);
/// The state (version, byte order, …) of a dtype.
void buildDtype(PickleDtype& dtype, const PickleTuple& state, const PickleFailure& fail);

/// The state (version, shape, dtype, column-major, data) of an array.
void buildArray(PickleArray& array, const PickleTuple& state, const PickleFailure& fail);

/// numpy's scalar(dtype, data): an array without dimensions.
PickleArray makeScalar(const PickleTuple& arguments, const PickleFailure& fail);

/// Bytes that a pickle holds as bytes, or, written by Python 2, as text.
const std::string* bytesOf(const PickleValue& value);

/// UTF-8 text of characters up to U+00FF as one byte each: encode(text, 'latin1').
std::optional<std::string> latin1Bytes(std::string_view utf8);

}  // namespace spolvero
