#pragma once

#include <c10/core/Device.h>

#include <string>

namespace spolvero::app {

/// The device that a word means: "auto" (CUDA if this LibTorch and this machine have it, else the
/// CPU), "cpu", "cuda" or "cuda:1".
/// @throws ConfigError for another word; DeviceError if the device is missing, saying which ones
/// there are.
c10::Device chooseDevice(const std::string& word);

/// Only the word's form, without looking at the machine.  @throws ConfigError.
void requireDeviceWord(const std::string& word);

}  // namespace spolvero::app
