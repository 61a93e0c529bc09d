#include "app/device.h"

#include "core/base/error.h"

#include <ATen/Context.h>
#include <fmt/format.h>

#include <regex>

namespace spolvero::app {

namespace {

std::string availableDevices() {
  if (!at::hasCUDA()) return "only cpu; this LibTorch is built without CUDA or finds no GPU";
  return fmt::format("cpu and cuda:0 to cuda:{}", at::getNumGPUs() - 1);
}

}  // namespace

void requireDeviceWord(const std::string& word) {
  static const std::regex pattern("auto|cpu|cuda(:[0-9]{1,3})?");
  if (std::regex_match(word, pattern)) return;
  throw ConfigError(
      fmt::format("device: expected auto, cpu, cuda or a number as in cuda:1, found '{}'", word));
}

c10::Device chooseDevice(const std::string& word) {
  requireDeviceWord(word);
  const auto count = at::hasCUDA() ? at::getNumGPUs() : 0;
  if (word == "cpu" || (word == "auto" && count == 0)) return c10::Device(c10::kCPU);
  if (word == "auto") return {c10::kCUDA, 0};
  const auto colon = word.find(':');
  const auto index = colon == std::string::npos ? 0UL : std::stoul(word.substr(colon + 1));
  if (index >= count) {
    throw DeviceError(
        fmt::format("device {}: not on this machine; found {}", word, availableDevices()));
  }
  return {c10::kCUDA, static_cast<c10::DeviceIndex>(index)};
}

}  // namespace spolvero::app
