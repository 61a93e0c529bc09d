#include "file_tools.h"

#include "core/io/layout_file.h"
#include "core/io/model_file.h"
#include "core/io/scene_file.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "support/paths.h"

#include <functional>
#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

namespace fs = std::filesystem;

/// Where the payloads of the hostile checkpoints would leave their mark.
constexpr const char* kMarker = "/tmp/spolvero-a-pickle-was-executed";

struct BadFile {
  std::string name;
  std::vector<std::string> named;  ///< What the message must name besides the file.
};

fs::path badDir() {
  return sourceDir() / "tests/data/bad";
}

ClassTable someClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}}, {1, "road", {90, 90, 90}}});
}

const std::vector<BadFile> kLayouts{
    {"truncated.png", {"damaged PNG"}},
    {"lying_height.png", {"damaged PNG"}},
    {"lying_huge.png", {"16384×16384"}},
    {"endless_sides.png", {"2147483647", "16384"}},
    {"label_16_bit.png", {"16 bit", "class ids"}},
    {"ids_outside.png", {"77", "0 to 1", "x=0, y=0"}},
    {"colour_unknown.png", {"#0102ff", "x=31, y=0"}},
    {"no_picture.png", {"expected a PNG"}},
};

const std::vector<BadFile> kScenes{
    {"zip_bomb.ora", {"spolvero/scene.json", "zip bomb", "8000000"}},
    {"no_labels.ora", {"spolvero/label.png", "missing"}},
    {"other_program.ora", {"spolvero/scene.json", "another program"}},
    {"newer_format.ora", {"spolvero/scene.json", "99", "newer version"}},
    {"bad_json.ora", {"spolvero/scene.json", "not valid JSON"}},
    {"sizes_differ.ora", {"label.png", "instances.png", "32×48", "32×32"}},
    {"escaping_name.ora", {"../evil"}},
    {"truncated.ora", {"zip archive"}},
};

const std::vector<BadFile> kWeights{
    {"overlapping.safetensors", {"'b'", "overlap"}},
    {"overflowing_shape.safetensors", {"'w'"}},
    {"beyond_end.safetensors", {"'w'", "4000", "16"}},
    {"huge_header.safetensors", {"1152921504606846976"}},
    {"key_twice.safetensors", {"'w' occurs twice"}},
    {"posix_system_zip.pth", {"'posix.system'"}},
    {"posix_system_stream.pth", {"'posix.system'"}},
    {"builtins_eval_zip.pth", {"builtin", ".eval'"}},
    {"builtins_eval_stream.pth", {"builtin", ".eval'"}},
    {"builtins_exec_zip.pth", {"builtin", ".exec'"}},
    {"builtins_exec_stream.pth", {"builtin", ".exec'"}},
    {"plain_pickle.pth", {"torch.save"}},
    {"truncated_zip.pth", {"zip archive"}},
    {"truncated_stream.pth", {"storage", "truncated"}},
};

const std::vector<BadFile> kModels{
    {"nan_weights.safetensors", {"'G.conv.weight'", "finite"}},
    {"no_metadata.safetensors", {"spolvero.format", "spolvero import"}},
};

void checkRefused(const std::vector<BadFile>& files,
                  const std::function<void(const fs::path&)>& read) {
  for (const auto& file : files) {
    const auto message = messageOf<Error>([&] { read(badDir() / file.name); });
    CHECK_THAT(message, ContainsText(file.name));
    for (const auto& part : file.named) CHECK_THAT(message, ContainsText(part));
  }
}

}  // namespace

TEST_CASE("Every bad layout is refused by what is wrong with it") {
  checkRefused(kLayouts, [](const auto& path) { readLayout(path, {}, someClasses()); });
  CHECK(readLayout(badDir() / "good_label.png", {}, someClasses()).width() == 32);
}

TEST_CASE("A label map and an instance map of another size are both named") {
  const auto message = messageOf<Error>([] {
    readLayout(badDir() / "good_label.png", badDir() / "instances_other_size.png", someClasses());
  });
  for (const std::string part : {"good_label.png", "instances_other_size.png", "32×32", "32×16"}) {
    CHECK_THAT(message, ContainsText(part));
  }
}

TEST_CASE("Every bad scene is refused by what is wrong with it") {
  checkRefused(kScenes, [](const auto& path) { readScene(path); });
  CHECK(readScene(badDir() / "good_scene.ora").layout.width() == 32);
}

TEST_CASE("Every bad weight file is refused by what is wrong with it, and nothing is executed") {
  fs::remove(kMarker);
  checkRefused(kWeights, [](const auto& path) { readWeights(path); });
  CHECK_FALSE(fs::exists(kMarker));
}

TEST_CASE("Every bad model file is refused by what is wrong with it") {
  checkRefused(kModels, [](const auto& path) { readModelFile(path); });
}

TEST_CASE("Each file in the folder of bad files is tried") {
  std::set<std::string> tried{"good_label.png", "good_scene.ora", "instances_other_size.png"};
  for (const auto* files : {&kLayouts, &kScenes, &kWeights, &kModels}) {
    for (const auto& file : *files) tried.insert(file.name);
  }
  const auto names = namesIn(badDir());
  CHECK(std::set<std::string>(names.begin(), names.end()) == tried);
}
