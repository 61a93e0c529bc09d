#include "models/groupdnet/released.h"

#include "common/parity.h"
#include "common/released_folder.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"
#include "models/groupdnet/renderer.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

using Words = std::map<std::string, std::string>;

GroupDNetOptions tinyOptions(const std::string& shape, std::int64_t classes) {
  GroupDNetOptions options;
  options.shape = shape;
  options.classes = classes;
  options.instances = shape == "cityscapes";
  options.width = shape == "cityscapes" ? classes * 2 : 4;
  options.encoder.width = classes * 2;
  options.discriminator.width = 4;
  return options;
}

Words wordsOf(const GroupDNetOptions& options, int cropSize, const std::string& aspect) {
  const auto flag = [](bool on) { return on ? "True" : "False"; };
  return {{"netG", options.shape == "ade20k" ? "ADE20K" : options.shape},
          {"dataset_mode", options.shape},
          {"ngf", std::to_string(options.width)},
          {"label_nc", std::to_string(options.classes - (options.unlabelledChannel ? 1 : 0))},
          {"contain_dontcare_label", flag(options.unlabelledChannel)},
          {"no_instance", flag(!options.instances)},
          {"num_upsampling_layers", options.upsampling},
          {"norm_G", options.norm},
          {"norm_E", options.encoder.norm},
          {"crop_size", std::to_string(cropSize)},
          {"aspect_ratio", aspect}};
}

void writeNetworks(const std::filesystem::path& folder, const GroupDNetOptions& options) {
  writeReleasedNetwork(folder, "G", stateDict(*GroupDNetGenerator(options)));
  writeReleasedNetwork(folder, "E", stateDict(*GroupDNetEncoder(options)));
  const auto channels = options.classes + (options.instances ? 1 : 0) + 3;
  writeReleasedNetwork(
      folder, "D", stateDict(*MultiscaleDiscriminator(channels, options.discriminator)));
}

GroupDNetOptions optionsOf(const ReleasedModel& model) {
  GroupDNetOptions options;
  describe(options).readToml(model.info.options, "test");
  return options;
}

std::vector<std::int64_t> shapesOf(const GroupDNetOptions& options) {
  std::vector<std::int64_t> numbers;
  for (const auto& [name, tensor] : stateDict(*GroupDNetGenerator(options))) {
    for (const auto side : tensor.sizes()) numbers.push_back(side);
  }
  return numbers;
}

}  // namespace

TEST_CASE("A released GroupDNet's options come back from its tensors, with and without opt.txt") {
  struct Case {
    GroupDNetOptions options;
    int cropSize;
    std::string aspect;
    int height;
  };
  std::vector<Case> cases{{tinyOptions("deepfashion", 8), 256, "1.0", 256},
                          {tinyOptions("cityscapes", 35), 512, "2.0", 256},
                          {tinyOptions("ade20k", 151), 256, "1.0", 256}};
  cases[2].options.unlabelledChannel = true;
  cases.push_back({tinyOptions("deepfashion", 16), 128, "1.0", 128});
  cases.back().options.upsampling = "normal";
  cases.back().options.norm = "spadeinstance3x3";
  cases.push_back({tinyOptions("deepfashion", 8), 512, "0.5", 1024});
  cases.back().options.upsampling = "most";
  cases.back().options.encoder.norm = "spectralsync_batch";
  for (const auto& [given, cropSize, aspect, height] : cases) {
    for (const bool told : {true, false}) {
      const TempDir folder;
      writeNetworks(folder.path(), given);
      if (told) writeReleasedOptions(folder.path(), wordsOf(given, cropSize, aspect));
      const auto model = readSmis({folder.path(), std::nullopt});
      const auto found = optionsOf(model);
      CAPTURE(given.shape, given.classes, told);
      CHECK(found.shape == given.shape);
      CHECK(found.classes == given.classes);
      CHECK(found.instances == given.instances);
      CHECK(found.unlabelledChannel == given.unlabelledChannel);
      CHECK(found.upsampling == given.upsampling);
      CHECK(found.norm == given.norm);
      CHECK(found.codeChannels == 8);
      CHECK(found.encoder.norm == given.encoder.norm);
      CHECK(shapesOf(found) == shapesOf(given));
      CHECK(model.contradictions.empty());
      CHECK(model.assumptions.size() == (told ? 0 : 1));
      if (told) CHECK(model.info.trainedWidth == cropSize);
      if (told) CHECK(model.info.trainedHeight == height);
      const GroupDNetRenderer renderer({model.info, model.tensors}, {});
      CHECK(renderer.offer().photo);
    }
  }
}

TEST_CASE("The block that the released ADE20K generator never runs is left out") {
  auto given = tinyOptions("ade20k", 20);
  const TempDir folder;
  auto tensors = stateDict(*GroupDNetGenerator(given));
  for (auto& [name, tensor] : TensorMap(tensors)) {
    if (name.starts_with("up_3.")) tensors["up_4." + name.substr(5)] = tensor;
  }
  // 2·width in, width out, while conv_img takes 2·width.
  tensors["up_4.conv_1.weight_orig"] = at::zeros({given.width, given.width, 3, 3});
  writeReleasedNetwork(folder.path(), "G", tensors);
  writeReleasedOptions(folder.path(), wordsOf(given, 256, "1.0"));
  const auto model = readSmis({folder.path(), std::nullopt});
  CHECK(optionsOf(model).upsampling == "more");
  CHECK_FALSE(model.tensors.contains("G.up_4.conv_1.weight_orig"));
  REQUIRE(model.assumptions.size() == 1);
  CHECK_THAT(model.assumptions.front(), ContainsText("up_4"));
}

TEST_CASE("The released first layer of eight groups for other class counts is recognised") {
  auto given = tinyOptions("deepfashion", 16);
  given.fcGroups = 8;
  for (const bool withEncoder : {true, false}) {
    const TempDir folder;
    writeReleasedNetwork(folder.path(), "G", stateDict(*GroupDNetGenerator(given)));
    if (withEncoder) writeReleasedNetwork(folder.path(), "E", stateDict(*GroupDNetEncoder(given)));
    writeReleasedOptions(folder.path(), wordsOf(given, 256, "1.0"));
    const auto found = optionsOf(readSmis({folder.path(), std::nullopt}));
    CHECK(found.fcGroups == 8);
    CHECK(found.codeChannels == 8);
  }
}

TEST_CASE("Every contradiction between opt.txt and a GroupDNet's tensors is listed") {
  const auto given = tinyOptions("deepfashion", 8);
  const TempDir folder;
  writeNetworks(folder.path(), given);
  const Words lies{{"netG", "cityscapes"},
                   {"ngf", "160"},
                   {"label_nc", "20"},
                   {"num_upsampling_layers", "normal"},
                   {"norm_G", "spadegroup3x3"},
                   {"norm_E", "spectralnone"},
                   {"norm_D", "spectralbatch"},
                   {"ndf", "64"},
                   {"n_layers_D", "3"},
                   {"num_D", "1"},
                   {"crop_size", "256"}};
  writeReleasedOptions(folder.path(), lies);
  const auto model = readSmis({folder.path(), std::nullopt});
  for (const auto& [key, value] : lies) {
    if (key == "crop_size") continue;
    CAPTURE(key);
    const auto names = [&](const std::string& line) {
      return line.find("opt.txt: " + key + " is " + value) != std::string::npos;
    };
    CHECK(std::ranges::any_of(model.contradictions, names));
  }
  CHECK(shapesOf(optionsOf(model)) == shapesOf(given));
}

TEST_CASE("What is no GroupDNet is refused by name") {
  const TempDir folder;
  auto tensors = stateDict(*GroupDNetGenerator(tinyOptions("deepfashion", 8)));
  const auto refused = [&](const std::string& part) {
    CHECK_THROWS_WITH(readSmis({folder.path(), std::nullopt}), ContainsText(part));
  };
  auto dense = tensors;
  dense["head_0.conv_0.weight_orig"] = at::zeros({64, 64, 3, 3});
  writeReleasedNetwork(folder.path(), "G", dense);
  refused("--from spade");
  writeReleasedNetwork(folder.path(), "G", tensors);
  auto words = wordsOf(tinyOptions("deepfashion", 8), 256, "1.0");
  words["no_instance"] = "False";
  writeReleasedOptions(folder.path(), words);
  refused("no_instance is False");
}
