#include "core/layout/layout_tensors.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <torch/torch.h>

#include <random>

using namespace spolvero;

namespace {

ClassTable someClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}}, {1, "road", {9, 9, 9}}, {2, "car", {8, 0, 0}}});
}

Layout randomLayout(int width, int height) {
  std::mt19937 random(4);
  LabelMap labels(width, height);
  InstanceMap instances(width, height);
  for (auto& label : labels) {
    const auto value = random() % 4;
    label = value == 3 ? kUnlabelled : static_cast<std::uint8_t>(value);
  }
  for (auto& id : instances) id = static_cast<std::uint16_t>(random() % 3 * 20000);
  return {labels, instances, someClasses()};
}

}  // namespace

TEST_CASE("Label and instance tensors hold the maps") {
  const auto layout = randomLayout(21, 18);
  const auto labels = labelTensor(layout);
  const auto ids = instanceTensor(layout);
  REQUIRE(labels.sizes() == torch::IntArrayRef{1, 18, 21});
  CHECK(labels.scalar_type() == torch::kInt64);
  for (int y = 0; y < 18; ++y) {
    for (int x = 0; x < 21; ++x) {
      CHECK(labels[0][y][x].item<int>() == layout.labels().at(x, y));
      CHECK(ids[0][y][x].item<std::int64_t>() ==
            layout.labels().at(x, y) * 65536 + layout.instances().at(x, y));
    }
  }
}

TEST_CASE("One-hot channels are 1 at their class, unknown and unlabelled pixels are zeros") {
  const auto labels = torch::tensor({0, 2, 255, 1, 3, -1}, torch::kInt64).reshape({2, 1, 3});
  const auto channels = oneHot(labels, 3, torch::kCPU);
  REQUIRE(channels.sizes() == torch::IntArrayRef{2, 3, 1, 3});
  CHECK(channels.scalar_type() == torch::kFloat32);
  CHECK(channels.is_contiguous());
  const auto expected =
      torch::tensor({1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}, torch::kFloat32)
          .reshape({2, 3, 1, 3});
  CHECK(channels.equal(expected));
  CHECK(oneHot(labels.to(torch::kUInt8), 3, torch::kCPU)[0].equal(expected[0]));
}

TEST_CASE("One-hot channels of a layout add up to its labelled pixels") {
  const auto layout = randomLayout(33, 17);
  const auto channels = oneHot(labelTensor(layout), 3, torch::kCPU);
  const auto counts = labelHistogram(layout.labels());
  for (int id = 0; id < 3; ++id) {
    CHECK(channels[0][id].sum().item<double>() == double(counts[std::size_t(id)]));
  }
  CHECK(channels.sum(1).max().item<float>() == 1.0F);
}

TEST_CASE("The boundary of a tensor is the boundary of the layout") {
  const auto layout = randomLayout(29, 16);
  const auto edge = boundaryMap(layout);
  const auto tensor = boundaryTensor(instanceTensor(layout));
  REQUIRE(tensor.sizes() == torch::IntArrayRef{1, 1, 16, 29});
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 29; ++x) {
      CHECK(tensor[0][0][y][x].item<int>() == edge.at(x, y));
    }
  }
}

TEST_CASE("A picture comes back from a tensor exactly") {
  std::mt19937 random(6);
  ImageU8 image(37, 11);
  for (auto& pixel : image) {
    pixel = {std::uint8_t(random()), std::uint8_t(random()), std::uint8_t(random())};
  }
  const auto tensor = tensorFromImage(image);
  REQUIRE(tensor.sizes() == torch::IntArrayRef{1, 3, 11, 37});
  CHECK(tensor.scalar_type() == torch::kFloat32);
  CHECK(imageFromTensor(tensor) == image);
  CHECK(imageFromTensor(tensor[0]) == image);
  CHECK(imageFromTensor(tensor.to(torch::kDouble)) == image);
}

TEST_CASE("Pictures use the range -1 to 1, red first, and are clamped") {
  ImageU8 image(1, 1, {255, 0, 51});
  const auto tensor = tensorFromImage(image);
  CHECK(tensor[0][0][0][0].item<float>() == 1.0F);
  CHECK(tensor[0][1][0][0].item<float>() == -1.0F);
  CHECK(tensor[0][2][0][0].item<float>() == Approx(-0.6));
  const auto wild = torch::tensor({7.0F, -9.0F, 0.0F}).reshape({3, 1, 1});
  CHECK(imageFromTensor(wild).at(0, 0) == Rgb{255, 0, 128});
  CHECK_THROWS_AS(imageFromTensor(torch::zeros({4, 2, 2})), ShapeError);
  CHECK_THROWS_AS(imageFromTensor(torch::zeros({2, 3, 2, 2})), ShapeError);
  CHECK_THROWS_AS(imageFromTensor(torch::zeros({2, 2})), ShapeError);
}
