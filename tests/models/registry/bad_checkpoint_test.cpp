#include "common/parity.h"
#include "common/released_folder.h"

#include "core/base/error.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

namespace fs = std::filesystem;

/// Where the payloads of the hostile checkpoints would leave their mark.
constexpr const char* kMarker = "/tmp/spolvero-a-pickle-was-executed";

/// A kind of published weights, and a good example of it.
struct Kind {
  std::string format;
  std::string system;              ///< Made fresh as an example, if there is no fixture.
  std::string fixture;             ///< A folder of the parity fixtures; empty = made fresh.
  std::vector<std::string> files;  ///< Those whose tensors are checked.
  std::string checked = {};        ///< Beginning of the tensors that an import needs.
  bool strangers = true;           ///< Foreign tensors are refused (not in TensorFlow's files).
};

const std::vector<Kind> kKinds{
    {"spade", "spade", "", {"latest_net_G.pth", "latest_net_E.pth", "latest_net_D.pth"}},
    {"smis", "groupdnet", "", {"latest_net_G.pth", "latest_net_E.pth", "latest_net_D.pth"}},
    {"pix2pixhd", "", "pix2pixhd_global", {"latest_net_G.pth", "latest_net_E.pth"}},
    {"sbgan", "", "sbgan_layout", {"model.pth"}, "generator."},
    {"crn", "", "crn_64p", {"weights.safetensors"}, "", false},
};

void makeFresh(const Kind& kind, const fs::path& folder) {
  const auto setup = systemNamed(kind.system, "test").makeSetup();
  auto options = setup->options();
  options.assign("width", kind.system == "groupdnet" ? "8" : "2", "test");
  options.assign("hidden", "16", "test");
  options.assign("discriminator.width", "4", "test");
  if (kind.system == "spade") {
    options.assign("vae", "true", "test");
  } else {
    options.assign("encoder.width", "16", "test");
  }
  std::vector<ClassInfo> classes;
  for (int id = 0; id < 8; ++id) classes.push_back({id, fmt::format("class{}", id), {}});
  const auto system = setup->makeTrainable(ClassTable(classes), 256, 256, at::kCPU);
  for (const auto& network : system->networks()) {
    writeReleasedNetwork(folder, network.prefix.substr(0, 1), stateDict(*network.module));
  }
}

/// Writes a good example. @return false where its fixture is absent.
bool makeGood(const Kind& kind, const fs::path& folder) {
  if (kind.fixture.empty()) {
    makeFresh(kind, folder);
    return true;
  }
  const auto fixture = parityFolder(kind.fixture);
  if (!fixture) return false;
  fs::copy(*fixture, folder, fs::copy_options::recursive);
  return true;
}

/// What an import does: read, then build the network.
void import(const Kind& kind, const fs::path& folder) {
  const auto path = kind.files.size() == 1 ? folder / kind.files.front() : folder;
  auto released = releasedFormat(kind.format).read({path, std::nullopt});
  const auto system = released.info.system;
  released.info.path = path;
  systemNamed(system, "test").makeRenderer({released.info, released.tensors}, {});
}

std::string messageOf(const Kind& kind, const fs::path& folder) {
  try {
    import(kind, folder);
  } catch (const Error& error) {
    // TensorFlow's "scope/name" stands as "scope.name" in our networks.
    std::string message = error.what();
    std::ranges::replace(message, '/', '.');
    return message;
  }
  return "(nothing was refused)";
}

/// Up to `count` names of a kind, spread over the file.
template <class Wanted>
std::vector<std::string> someNames(const TensorMap& tensors, std::size_t count, Wanted wanted) {
  std::vector<std::string> names;
  for (const auto& [name, tensor] : tensors) {
    if (tensor.dim() > 0 && wanted(name)) names.push_back(name);
  }
  std::vector<std::string> some;
  for (std::size_t i = 0; i < std::min(count, names.size()); ++i) {
    some.push_back(names[i * names.size() / std::min(count, names.size())]);
  }
  return some;
}

/// The name of a tensor as messages have it: within its network.
std::string plainName(const Kind& kind, const std::string& tensor) {
  auto name = tensor.substr(kind.checked.size());
  std::ranges::replace(name, '/', '.');
  return name;
}

/// What a message about a missing tensor names: its layer, "head_0.conv_0" of
/// "head_0.conv_0.weight_orig"; or, where the tensors of a stage tell how many there are, the
/// tensor that a shorter network would have.
bool namesMissing(const Kind& kind, const std::string& tensor, const std::string& message) {
  const auto name = plainName(kind, tensor);
  const auto layer = name.substr(0, name.rfind('.'));
  return message.find(layer) != std::string::npos ||
         (!kind.strangers && message.find("expected a tensor '") != std::string::npos);
}

/// Damages one file of a good example in one way, reads it, and puts the file back.
class Damage {
 public:
  Damage(const Kind& kind, const fs::path& folder, const std::string& file)
      : kind_(kind),
        folder_(folder),
        file_(folder / file),
        kept_(folder.string() + "-kept"),
        tensors_(readWeights(file_)) {
    fs::copy_file(file_, kept_);
  }
  ~Damage() { fs::remove(kept_); }
  Damage(const Damage&) = delete;
  Damage& operator=(const Damage&) = delete;

  const TensorMap& tensors() const { return tensors_; }

  std::string with(const TensorMap& tensors) {
    fs::remove(file_);
    writeSafetensors(file_, {{}, tensors});
    return read();
  }
  std::string withFile(const fs::path& other) {
    fs::copy_file(other, file_, fs::copy_options::overwrite_existing);
    return read();
  }
  std::string withHalf() {
    fs::resize_file(file_, fs::file_size(file_) / 2);
    return read();
  }

 private:
  std::string read() {
    const auto message = messageOf(kind_, folder_);
    fs::copy_file(kept_, file_, fs::copy_options::overwrite_existing);
    return message;
  }

  const Kind& kind_;
  fs::path folder_;
  fs::path file_;
  fs::path kept_;
  TensorMap tensors_;
};

bool computable(const std::string& name) {
  return name.ends_with("weight_v") || name.ends_with("num_batches_tracked");
}

void checkFile(const Kind& kind, const fs::path& folder, const std::string& file) {
  CAPTURE(kind.format, file);
  Damage damage(kind, folder, file);
  CHECK_THAT(damage.withHalf(), ContainsText(file));
  for (const std::string hostile : {"posix_system_zip.pth", "posix_system_stream.pth"}) {
    const auto message = damage.withFile(sourceDir() / "tests/data/bad" / hostile);
    CHECK_THAT(message, ContainsText(file));
    if (file.ends_with(".pth")) CHECK_THAT(message, ContainsText("posix.system"));
  }
  const auto all = [&kind](const std::string& name) {
    return name.starts_with(kind.checked) && !computable(name);
  };
  for (const auto& name : someNames(damage.tensors(), 8, all)) {
    auto tensors = damage.tensors();
    tensors.erase(name);
    CAPTURE(name);
    const auto message = damage.with(tensors);
    CHECK_THAT(message, ContainsText(file));
    CAPTURE(message);
    CHECK(namesMissing(kind, name, message));
  }
  const auto biases = [&all](const std::string& name) {
    return all(name) && (name.ends_with("bias") || name.ends_with("beta"));
  };
  for (const auto& name : someNames(damage.tensors(), 4, biases)) {
    auto tensors = damage.tensors();
    const auto shape = tensors.at(name).sizes().vec();
    tensors[name] = at::zeros({shape.front() + 1});
    CAPTURE(name);
    CHECK_THAT(damage.with(tensors),
               ContainsText(file) && ContainsText(plainName(kind, name)) &&
                   ContainsText(fmt::format("[{}]", shape.front())) &&
                   ContainsText(fmt::format("[{}]", shape.front() + 1)));
  }
  for (const auto& name : someNames(damage.tensors(), 6, all)) {
    auto tensors = damage.tensors();
    const auto tensor = tensors.at(name);
    tensors[name] = at::cat({tensor, tensor.narrow(0, 0, 1)}, 0);
    CAPTURE(name);
    CHECK_THAT(damage.with(tensors),
               ContainsText(file) && ContainsText("expected") && ContainsText("found"));
  }
  if (!kind.strangers) return;
  auto tensors = damage.tensors();
  tensors[kind.checked + "stranger.weight"] = at::zeros({2, 3});
  CHECK_THAT(damage.with(tensors), ContainsText(file) && ContainsText("stranger.weight"));
}

}  // namespace

TEST_CASE("Every damaged checkpoint of every kind is refused by file, tensor and shapes") {
  fs::remove(kMarker);
  const auto known = releasedFormatNames();
  for (const auto& kind : kKinds) {
    if (std::ranges::find(known, kind.format) == known.end()) continue;
    const TempDir dir;
    const auto folder = dir / "good";
    if (!makeGood(kind, folder)) continue;
    CAPTURE(kind.format);
    REQUIRE_NOTHROW(import(kind, folder));
    for (const auto& file : kind.files) checkFile(kind, folder, file);
    if (kind.files.size() == 1) continue;
    fs::copy_file(folder / "latest_net_G.pth", folder / "latest_net_X.pth");
    CHECK_THAT(messageOf(kind, folder), ContainsText("latest_net_X.pth") && ContainsText("'X'"));
  }
  CHECK_FALSE(fs::exists(kMarker));
}

TEST_CASE("A folder without a generator and one that is not there are refused by path") {
  const TempDir dir;
  for (const std::string format : {"spade", "smis"}) {
    CHECK_THROWS_WITH(releasedFormat(format).read({dir.path(), std::nullopt}),
                      ContainsText("latest_net_G.pth"));
    CHECK_THROWS_WITH(releasedFormat(format).read({dir / "nowhere", std::nullopt}),
                      ContainsText("nowhere"));
  }
  CHECK_THROWS_WITH(releasedFormat("spad"), ContainsText("spade") && ContainsText("'spad'"));
}
