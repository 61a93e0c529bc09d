#include "models/pix2pixhd/released.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "core/io/layout_file.h"
#include "core/io/safetensors.h"
#include "models/pix2pixhd/options.h"
#include "models/pix2pixhd/renderer.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

Pix2PixHDOptions optionsOf(const ReleasedModel& model) {
  Pix2PixHDOptions options;
  describe(options).readToml(model.info.options, "test");
  return options;
}

ModelFile fileOf(const ReleasedModel& released) {
  ModelFile model{released.info, released.tensors};
  std::vector<ClassInfo> classes;
  for (int id = 0; id < released.classes; ++id) {
    classes.push_back({id, fmt::format("class{}", id), ClassTable::defaultColour(id)});
  }
  model.info.classes = ClassTable(classes);
  return model;
}

/// A copy of the fixture whose options say something else.
struct Copy {
  TempDir dir;
  explicit Copy(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      fs::copy(entry.path(), dir.path() / entry.path().filename());
    }
  }
  void say(const std::string& options) const {
    std::ofstream(dir / "opt.txt") << "------------ Options -------------\n" << options;
  }
};

}  // namespace

TEST_CASE("The released folder becomes a model: architecture from the tensors, clusters inside") {
  const auto folder = parityFolder("pix2pixhd_global");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto released = readPix2PixHD({*folder, std::nullopt});
  CHECK(released.contradictions.empty());
  CHECK(released.classes == 7);
  const auto options = optionsOf(released);
  CHECK(options.width == 8);
  CHECK(options.enhancers == 0);
  CHECK(options.downsamplings == 2);
  CHECK(options.blocks == 2);
  CHECK(options.encoder.width == 8);
  CHECK(options.discriminator.scales == 2);
  CHECK(options.discriminator.layers == 3);
  CHECK(released.tensors.at("clusters.3").sizes() == at::IntArrayRef({4, 3}));

  Pix2PixHDRenderer renderer(fileOf(released), {});
  CHECK(renderer.offer().clusters.size() == 6);
  const auto layout =
      readLayout(*folder / "label.png", *folder / "instance.png", fileOf(released).info.classes);
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  const auto look =
      withStyles({}, renderer.encode(expected.at("photo").unsqueeze(0), layout), "photo");
  CHECK(maxDifference(renderer.render(layout, look), expected.at("image")) <= 1e-4);
}

TEST_CASE("Where opt.txt and tensors disagree, the tensors win and every line is reported") {
  const auto folder = parityFolder("pix2pixhd_global");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const Copy copy(*folder);
  copy.say(
      "ngf: 64\nn_blocks_global: 9\nnef: 16\nnetG: local\nlabel_nc: 35\nnum_D: 3\n"
      "instance_feat: True\nnorm: batch\n");
  const auto released = readPix2PixHD({copy.dir.path(), std::nullopt});
  CHECK(released.contradictions.size() == 7);
  CHECK_THAT(released.contradictions[0], ContainsText("netG is local") && ContainsText("global"));
  CHECK(optionsOf(released).width == 8);
  CHECK(released.classes == 7);
}

TEST_CASE("Without opt.txt the class table tells the boundary channel from a class") {
  const auto folder = parityFolder("pix2pixhd_global");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const Copy copy(*folder);
  fs::remove(copy.dir / "opt.txt");
  const auto table = [](int count) {
    std::vector<ClassInfo> classes;
    for (int id = 0; id < count; ++id) {
      classes.push_back({id, fmt::format("c{}", id), ClassTable::defaultColour(id)});
    }
    return ClassTable(classes);
  };
  CHECK(optionsOf(readPix2PixHD({copy.dir.path(), table(7)})).instances);
  const auto without = optionsOf(readPix2PixHD({copy.dir.path(), table(8)}));
  CHECK_FALSE(without.instances);
  CHECK(without.classes == 8);
}

TEST_CASE("Folders that are no pix2pixHD are refused with what was expected") {
  const auto folder = parityFolder("spade_instance");
  const auto own = parityFolder("pix2pixhd_global");
  if (!folder || !own) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  CHECK_THROWS_WITH(readPix2PixHD({*folder, std::nullopt}),
                    ContainsText("model.1.weight") && ContainsText("--from"));
  const Copy copy(*own);
  copy.say("label_nc: 0\n");
  CHECK_THROWS_WITH(readPix2PixHD({copy.dir.path(), std::nullopt}), ContainsText("label_nc"));
  fs::remove(copy.dir / "latest_net_G.pth");
  CHECK_THROWS_AS(readPix2PixHD({copy.dir.path(), std::nullopt}), IoError);
}
