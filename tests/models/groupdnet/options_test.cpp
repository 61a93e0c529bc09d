#include "models/groupdnet/options.h"

#include "core/base/error.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;

namespace {

GroupDNetOptions cityscapes() {
  GroupDNetOptions options;
  options.classes = 35;
  options.instances = true;
  options.shape = "cityscapes";
  options.width = 280;
  options.encoder.width = 350;
  return options;
}

GroupDNetOptions ade20k() {
  GroupDNetOptions options;
  options.classes = 151;
  options.unlabelledChannel = true;
  options.shape = "ade20k";
  options.width = 64;
  options.encoder.width = 604;
  return options;
}

using Counts = std::vector<std::int64_t>;

Counts groupsOf(const GroupDNetPlan& plan) {
  Counts groups;
  for (const auto& block : plan.blocks) groups.push_back(block.block.groups);
  return groups;
}

Counts channelsOf(const GroupDNetPlan& plan) {
  Counts channels{plan.fc.out};
  for (const auto& block : plan.blocks) channels.push_back(block.block.out);
  return channels;
}

Counts hiddenOf(const GroupDNetPlan& plan) {
  Counts hidden;
  for (const auto& block : plan.blocks) hidden.push_back(block.block.norm.hidden);
  return hidden;
}

}  // namespace

TEST_CASE("The rules give the published DeepFashion generator") {
  const auto plan = decoderPlan(GroupDNetOptions());
  CHECK(groupsOf(plan) == Counts{8, 8, 4, 4, 2, 2, 1});
  CHECK(channelsOf(plan) == Counts{2560, 2560, 2560, 2560, 1280, 640, 320, 160});
  CHECK(hiddenOf(plan) == Counts(7, 128));
  CHECK(plan.fc.in == 64);
  CHECK(plan.fc.groups == 8);
  CHECK(plan.encoderLayers == 6);
}

TEST_CASE("The rules give the published Cityscapes generator") {
  const auto plan = decoderPlan(cityscapes());
  CHECK(groupsOf(plan) == Counts{35, 35, 20, 14, 10, 4, 1});
  CHECK(channelsOf(plan) == Counts{4480, 4480, 4480, 4480, 2240, 1120, 560, 280});
  CHECK(hiddenOf(plan) == Counts{1225, 1225, 700, 490, 350, 140, 35});
  CHECK(plan.blocks[3].block.norm.segChannels == 70);
  CHECK(plan.blocks[3].block.norm.sharedGroups == 35);
  CHECK(plan.blocks[3].block.norm.modulationGroups == 35);
}

TEST_CASE("The rules give the published ADE20K generator") {
  const auto plan = decoderPlan(ade20k());
  CHECK(groupsOf(plan) == Counts{151, 16, 16, 8, 4, 2, 1});
  CHECK(channelsOf(plan) == Counts{2416, 2416, 2048, 1024, 1024, 512, 256, 128});
  CHECK(hiddenOf(plan) == Counts{302, 2416, 2416, 1208, 604, 302, 302});
  CHECK(plan.blocks[1].block.norm.sharedGroups == 151);
  CHECK(plan.blocks[1].block.norm.modulationGroups == 16);
}

TEST_CASE("Narrow networks of the three shapes have the published tensor shapes") {
  auto options = cityscapes();
  options.classes = 5;
  options.width = 5;
  options.encoder.width = 10;
  const auto tensors = stateDict(*GroupDNetGenerator(options));
  CHECK(tensors.at("head_0.norm_0.mlp_shared.0.weight").sizes() == at::IntArrayRef({25, 2, 3, 3}));
  CHECK(tensors.at("up_3.norm_0.mlp_gamma.weight").size(1) == 1);
  options = ade20k();
  options.classes = 7;
  options.width = 2;
  const auto ade = stateDict(*GroupDNetGenerator(options));
  CHECK(ade.at("conv_img.weight").size(1) == 4);
  CHECK(ade.at("fc.weight").sizes() == at::IntArrayRef({112, 8, 3, 3}));
}

TEST_CASE("Group counts never grow and divide their channels for any class count and width") {
  for (const std::string shape : {"deepfashion", "cityscapes", "ade20k"}) {
    for (const std::int64_t classes : {1, 2, 3, 11, 19, 26, 59}) {
      GroupDNetOptions options;
      options.shape = shape;
      options.classes = classes;
      options.width = 7;
      options.upsampling = "most";
      const auto plan = decoderPlan(options);
      const auto groups = groupsOf(plan);
      CAPTURE(shape, classes);
      CHECK(groups.front() == classes);
      CHECK(groups.back() == 1);
      for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i > 0) CHECK(groups[i] <= groups[i - 1]);
        CHECK(plan.blocks[i].block.in % groups[i] == 0);
        CHECK(plan.blocks[i].block.out % groups[i] == 0);
        CHECK(plan.blocks[i].block.norm.hidden % plan.blocks[i].block.norm.modulationGroups == 0);
      }
    }
  }
}

TEST_CASE("Given groups and channels are taken, rounded up, wrong lengths are refused by key") {
  GroupDNetOptions options;
  options.classes = 11;
  options.hidden = 32;
  options.groups = {11, 11, 4, 2, 1, 1, 1};
  options.channels = {350, 352, 352, 256, 128, 64, 32, 32};
  const auto plan = decoderPlan(options);
  CHECK(groupsOf(plan) == options.groups);
  CHECK(channelsOf(plan) == Counts{352, 352, 352, 256, 128, 64, 32, 32});
  CHECK(hiddenOf(plan) == Counts{33, 33, 32, 32, 32, 32, 32});
  options.groups.pop_back();
  CHECK_THROWS_WITH(decoderPlan(options),
                    ContainsText("groups") && ContainsText("7") && ContainsText("6"));
}

TEST_CASE("Options survive TOML and reject what contradicts itself") {
  auto options = cityscapes();
  options.groups = {35, 7, 7, 5, 5, 1, 1};
  options.encoder.reduction = 4;
  GroupDNetOptions read;
  describe(read).readToml(describe(options).toToml(), "test");
  CHECK(describe(read).toToml() == describe(options).toToml());
  CHECK(read.groups == options.groups);
  read.encoder.reduction = 3;
  CHECK_THROWS_WITH(validate(read), ContainsText("encoder.reduction"));
  read.encoder.reduction = 1;
  read.encoder.groups = 3;
  CHECK_THROWS_WITH(validate(read), ContainsText("encoder.groups"));
}
