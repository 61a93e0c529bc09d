#pragma once

#include "core/base/atomic_file.h"
#include "core/io/safetensors.h"
#include "models/layers/state_dict.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <string>

namespace spolvero::testing {

/// Writes tensors as a released training code leaves them, `latest_net_G.pth` (in the safetensors
/// format, which readers know by its content).
inline void writeReleasedNetwork(const std::filesystem::path& folder,
                                 const std::string& network,
                                 const TensorMap& tensors) {
  std::filesystem::create_directories(folder);
  writeSafetensors(folder / ("latest_net_" + network + ".pth"), {{}, tensors});
}

/// Writes `opt.txt` as the released option parser does.
inline void writeReleasedOptions(const std::filesystem::path& folder,
                                 const std::map<std::string, std::string>& options) {
  std::string text = "----------------- Options ---------------\n";
  for (const auto& [key, value] : options) {
    text += fmt::format("{:>25}: {:<30}\t[default: other]\n", key, value);
  }
  writeFileAtomically(folder / "opt.txt", text + "----------------- End -------------------");
}

}  // namespace spolvero::testing
