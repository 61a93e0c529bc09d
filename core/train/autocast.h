#pragma once

#include <c10/core/Device.h>

#include <string>

namespace spolvero {

/// Whether forward passes run in bf16: "on", "off", or "auto" = where the device computes in it
/// natively (a GPU; a CPU with AVX-512 BF16).
bool useAutocast(const std::string& word, const c10::Device& device);

}  // namespace spolvero
