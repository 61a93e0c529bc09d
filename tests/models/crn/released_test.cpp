#include "models/crn/released.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/layout/layout.h"
#include "models/common/layout_inputs.h"
#include "models/crn/renderer.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const c10::Device kCpu(c10::DeviceType::CPU);

ClassTable table(int count) {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < count; ++id) {
    classes.push_back({id, "class" + std::to_string(id), ClassTable::defaultColour(id)});
  }
  return ClassTable(classes);
}

/// What `spolvero import` makes of a release.
ModelFile imported(const ImportRequest& request) {
  auto released = readCrn(request);
  ModelFile model{released.info, std::move(released.tensors)};
  model.info.classes = table(static_cast<int>(released.classes));
  return model;
}

Layout layoutFrom(const std::filesystem::path& png, const ClassTable& classes) {
  const auto labels = greyPng(png)[0].to(at::kByte).contiguous();
  LabelMap map(static_cast<int>(labels.size(1)), static_cast<int>(labels.size(0)));
  std::copy_n(labels.data_ptr<std::uint8_t>(), map.size(), map.data());
  return Layout(map, InstanceMap(map.width(), map.height()), classes);
}

/// Released variables of a network with these widths.
TensorMap variables(std::int64_t classes,
                    const std::vector<std::int64_t>& widths,
                    std::int64_t pictures) {
  CascadeGenerator generator(CascadeShape{classes, widths, pictures});
  TensorMap result;
  for (const auto& [name, tensor] : stateDict(*generator)) {
    auto own = name;
    std::replace(own.begin(), own.end(), '.', '/');
    result[own] = tensor.dim() == 4 ? tensor.permute({2, 3, 1, 0}).contiguous() : tensor;
  }
  return result;
}

/// The message with which an import of variables ends.
std::string refusal(const TempDir& folder, const TensorMap& tensors) {
  const auto path = folder / "bad.safetensors";
  writeSafetensors(path, {{}, tensors});
  try {
    const CrnRenderer renderer(imported({path, std::nullopt}), {});
  } catch (const ModelFormatError& error) {
    return error.what();
  }
  return "nothing was refused";
}

void checkFixture(const std::string& name, int pictures, int width, int height) {
  const auto folder = parityFolder(name);
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto model = imported({*folder / "weights.safetensors", std::nullopt});
  CHECK(model.info.trainedWidth == width);
  CHECK(model.info.trainedHeight == height);
  CrnRenderer renderer(model, {});
  REQUIRE(renderer.offer().outputs == pictures);
  const auto layout = layoutFrom(*folder / "label.png", model.info.classes);
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors.at("images");
  std::vector<Appearance> appearances(static_cast<std::size_t>(pictures));
  for (int i = 0; i < pictures; ++i) appearances[static_cast<std::size_t>(i)].output = i;
  const auto images = renderer.renderAll(layout, appearances);
  for (int i = 0; i < pictures; ++i) {
    CAPTURE(i);
    CHECK(maxDifference(images[static_cast<std::size_t>(i)], expected[i]) <= 1e-4);
  }
}

}  // namespace

TEST_CASE("Released CRN with one picture: imported and rendered") {
  checkFixture("crn_64p", 1, 128, 64);
}

TEST_CASE("Released CRN with nine pictures: imported and rendered, each in its place") {
  checkFixture("crn_32p_diverse", 9, 64, 32);
}

TEST_CASE("Widths, depth, class channels and pictures follow from the tensors") {
  const TempDir folder;
  const auto path = folder / "weights.safetensors";
  writeSafetensors(path, {{}, variables(7, {9, 8, 6, 5, 3, 2}, 4)});
  const auto model = readCrn({path, std::nullopt});
  CHECK(model.classes == 7);
  CHECK_FALSE(model.unlabelledChannel);
  CHECK(model.info.trainedHeight == 128);
  CHECK(model.info.trainedWidth == 256);
  CrnOptions options;
  describe(options).readToml(model.info.options, "test");
  CHECK(options.widths == std::vector<std::int64_t>{9, 8, 6, 5, 3, 2});
  CHECK(options.outputs == 4);
  CHECK(readCrn({path, table(6)}).unlabelledChannel);
  CHECK_FALSE(readCrn({path, table(7)}).unlabelledChannel);
}

TEST_CASE("Optimizer slots and counters beside the weights are left out") {
  const TempDir folder;
  auto tensors = variables(3, {4, 2}, 1);
  const auto count = tensors.size();
  tensors["g_4_conv1/weights/Adam"] = at::zeros({3, 3, 3, 4});
  tensors["beta1_power"] = at::zeros({1});
  writeSafetensors(folder / "w.safetensors", {{}, tensors});
  CHECK(readCrn({folder / "w.safetensors", std::nullopt}).tensors.size() == count);
}

TEST_CASE("Bad CRN checkpoints are refused naming tensor, expected and found") {
  const TempDir folder;
  const auto good = variables(3, {4, 2}, 1);
  auto missing = good;
  missing.erase("g_8_conv2/LayerNorm/gamma");
  CHECK_THAT(refusal(folder, missing), ContainsText("g_8_conv2.LayerNorm.gamma"));
  auto noPicture = good;
  noPicture.erase("g_8_conv100/weights");
  CHECK_THAT(refusal(folder, noPicture), ContainsText("'g_8_conv100.weights'"));
  auto wrong = good;
  wrong["g_8_conv1/weights"] = at::zeros({3, 3, 9, 2});
  CHECK_THAT(refusal(folder, wrong), ContainsText("[2, 7, 3, 3]") && ContainsText("[2, 9, 3, 3]"));
  auto odd = good;
  odd["g_8_conv100/weights"] = at::zeros({1, 1, 2, 4});
  CHECK_THAT(refusal(folder, odd), ContainsText("three channels per picture"));
  auto extra = good;
  extra["g_noise_conv1/weights"] = at::zeros({3, 3, 9, 2});
  CHECK_THAT(refusal(folder, extra), ContainsText("g_noise_conv1"));
  CHECK_THAT(refusal(folder, {}), ContainsText("g_4_conv1.weights"));
  CHECK_THROWS_WITH(readCrn({folder / "none", std::nullopt}), ContainsText("none"));
  CHECK_THROWS_AS(readCrn({folder.path(), std::nullopt}), IoError);
}
