#include "models/spade/released.h"

#include "common/parity.h"
#include "common/released_folder.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/spade/generator.h"
#include "models/spade/renderer.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

using Words = std::map<std::string, std::string>;

SpadeOptions tinyOptions() {
  SpadeOptions options;
  options.classes = 5;
  options.instances = false;
  options.width = 2;
  options.hidden = 8;
  options.discriminator.width = 4;
  options.discriminator.layers = 3;
  return options;
}

/// What opt.txt says beside such a network.
Words wordsOf(const SpadeOptions& options, int cropSize, const std::string& aspect) {
  const auto flag = [](bool on) { return on ? "True" : "False"; };
  return {{"ngf", std::to_string(options.width)},
          {"label_nc", std::to_string(options.classes - (options.unlabelledChannel ? 1 : 0))},
          {"contain_dontcare_label", flag(options.unlabelledChannel)},
          {"no_instance", flag(!options.instances)},
          {"use_vae", flag(options.vae)},
          {"z_dim", std::to_string(options.codeLength)},
          {"num_upsampling_layers", options.upsampling},
          {"norm_G", options.norm},
          {"norm_E", options.encoderNorm},
          {"norm_D", options.discriminator.norm},
          {"ndf", std::to_string(options.discriminator.width)},
          {"n_layers_D", std::to_string(options.discriminator.layers)},
          {"num_D", std::to_string(options.discriminator.scales)},
          {"crop_size", std::to_string(cropSize)},
          {"aspect_ratio", aspect}};
}

void writeNetworks(const std::filesystem::path& folder, const SpadeOptions& options) {
  writeReleasedNetwork(folder, "G", stateDict(*SpadeGenerator(options)));
  if (options.vae) writeReleasedNetwork(folder, "E", stateDict(*SpadeEncoder(options)));
  const auto channels = options.classes + (options.instances ? 1 : 0) + 3;
  writeReleasedNetwork(
      folder, "D", stateDict(*MultiscaleDiscriminator(channels, options.discriminator)));
}

SpadeOptions optionsOf(const ReleasedModel& model) {
  SpadeOptions options;
  describe(options).readToml(model.info.options, "test");
  return options;
}

std::string tomlOf(SpadeOptions options) {
  return describe(options).toToml();
}

}  // namespace

TEST_CASE("A released SPADE's options come back from its tensors and opt.txt, all kinds of them") {
  struct Case {
    SpadeOptions options;
    int cropSize;
    std::string aspect;
    int height;
  };
  std::vector<Case> cases;
  auto options = tinyOptions();
  cases.push_back({options, 64, "1.0", 64});
  options.instances = true;
  options.unlabelledChannel = true;
  options.upsampling = "more";
  options.norm = "spadeinstance5x5";
  cases.push_back({options, 128, "0.5", 256});
  options = tinyOptions();
  options.upsampling = "most";
  options.norm = "spectralspadebatch3x3";
  options.discriminator.norm = "spectralbatch";
  options.discriminator.scales = 3;
  cases.push_back({options, 256, "2.0", 128});
  for (const std::string upsampling : {"normal", "more"}) {
    options = tinyOptions();
    options.vae = true;
    options.codeLength = 256;
    options.upsampling = upsampling;
    options.codeWidth = upsampling == "normal" ? 8 : 4;
    options.codeHeight = upsampling == "normal" ? 4 : 2;
    options.encoderNorm = "spectralsync_batch";
    cases.push_back({options, 256, "2.0", 128});
  }
  for (const auto& [given, cropSize, aspect, height] : cases) {
    const TempDir folder;
    writeNetworks(folder.path(), given);
    writeReleasedOptions(folder.path(), wordsOf(given, cropSize, aspect));
    const auto model = readSpade({folder.path(), std::nullopt});
    CHECK(tomlOf(optionsOf(model)) == tomlOf(given));
    CHECK(model.info.trainedWidth == cropSize);
    CHECK(model.info.trainedHeight == height);
    CHECK(model.contradictions.empty());
    CHECK(model.assumptions.empty());
    const SpadeRenderer renderer({model.info, model.tensors}, {});
    CHECK(renderer.offer().latent == given.vae);
  }
}

TEST_CASE("Every contradiction between opt.txt and a SPADE's tensors is listed, the tensors win") {
  auto given = tinyOptions();
  given.vae = true;
  given.codeLength = 16;
  given.codeWidth = 4;
  given.codeHeight = 2;
  const TempDir folder;
  writeReleasedNetwork(folder.path(), "G", stateDict(*SpadeGenerator(given)));
  const Words lies{{"ngf", "64"},
                   {"label_nc", "9"},
                   {"use_vae", "False"},
                   {"z_dim", "256"},
                   {"no_instance", "True"},
                   {"num_upsampling_layers", "most"},
                   {"norm_G", "spadeinstance3x3"},
                   {"crop_size", "1024"},
                   {"aspect_ratio", "2.0"}};
  writeReleasedOptions(folder.path(), lies);
  const auto model = readSpade({folder.path(), std::nullopt});
  for (const std::string key :
       {"ngf", "label_nc", "use_vae", "z_dim", "num_upsampling_layers", "norm_G", "crop_size"}) {
    CAPTURE(key);
    const auto names = [&](const std::string& line) {
      return line.find("opt.txt: " + key + " is " + lies.at(key)) != std::string::npos;
    };
    CHECK(std::ranges::any_of(model.contradictions, names));
  }
  const auto found = optionsOf(model);
  CHECK(found.classes == 5);
  CHECK(found.width == 2);
  CHECK(found.codeWidth == 4);
  CHECK(found.codeHeight == 2);
  CHECK(model.info.trainedWidth == 4 * 32);
  CHECK(model.info.trainedHeight == 2 * 32);
}

TEST_CASE("The first map of a VAE decides between normal and more upsampling against opt.txt") {
  auto given = tinyOptions();
  given.vae = true;
  given.codeWidth = given.codeHeight = 8;
  const TempDir folder;
  writeReleasedNetwork(folder.path(), "G", stateDict(*SpadeGenerator(given)));
  auto words = wordsOf(given, 256, "1.0");
  words["num_upsampling_layers"] = "more";
  writeReleasedOptions(folder.path(), words);
  const auto model = readSpade({folder.path(), std::nullopt});
  CHECK(optionsOf(model).upsampling == "normal");
  REQUIRE(model.contradictions.size() == 1);
  CHECK_THAT(model.contradictions.front(), ContainsText("num_upsampling_layers is more"));
}

TEST_CASE("Without opt.txt published channel counts and class tables tell the classes") {
  struct Case {
    std::int64_t channels;
    std::int64_t classes;
    bool unlabelled;
    bool instances;
  };
  for (const auto& [channels, classes, unlabelled, instances] :
       {Case{184, 183, true, true}, Case{151, 151, true, false}, Case{36, 35, false, true}}) {
    auto given = tinyOptions();
    given.width = 1;
    given.hidden = 2;
    given.classes = channels;
    const TempDir folder;
    writeReleasedNetwork(folder.path(), "G", stateDict(*SpadeGenerator(given)));
    const auto model = readSpade({folder.path(), std::nullopt});
    CAPTURE(channels);
    CHECK(optionsOf(model).classes == classes);
    CHECK(optionsOf(model).unlabelledChannel == unlabelled);
    CHECK(optionsOf(model).instances == instances);
    CHECK(model.assumptions.size() == 2);
  }
  std::vector<ClassInfo> five;
  for (int id = 0; id < 5; ++id) five.push_back({id, fmt::format("class{}", id), {}});
  const TempDir folder;
  writeReleasedNetwork(folder.path(), "G", stateDict(*SpadeGenerator(tinyOptions())));
  CHECK_FALSE(optionsOf(readSpade({folder.path(), ClassTable(five)})).instances);
  five.pop_back();
  CHECK(optionsOf(readSpade({folder.path(), ClassTable(five)})).instances);
}

TEST_CASE("What is no SPADE is refused by name") {
  const TempDir folder;
  auto tensors = stateDict(*SpadeGenerator(tinyOptions()));
  const auto refused = [&](const std::string& part) {
    CHECK_THROWS_WITH(readSpade({folder.path(), std::nullopt}), ContainsText(part));
  };
  writeReleasedNetwork(folder.path(), "G", {{"model.1.0.weight", at::zeros({2, 3, 7, 7})}});
  refused("pix2pixHD");
  auto grouped = tensors;
  grouped["head_0.conv_0.weight_orig"] = at::zeros({32, 4, 3, 3});
  writeReleasedNetwork(folder.path(), "G", grouped);
  refused("--from smis");
  writeReleasedNetwork(folder.path(), "G", tensors);
  writeReleasedNetwork(folder.path(), "E", stateDict(*SpadeEncoder(tinyOptions())));
  refused("generator without style code");
  std::filesystem::remove(folder / "latest_net_E.pth");
  writeReleasedNetwork(folder.path(), "F", tensors);
  refused("latest_net_F.pth");
}
