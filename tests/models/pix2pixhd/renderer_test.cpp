#include "models/pix2pixhd/renderer.h"

#include "common/parity.h"
#include "tiny_pix2pixhd.h"

#include "core/appearance/cluster_tensors.h"
#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A random model with strong weights, so that codes show.
ModelFile strongModel(const Pix2PixHDOptions& options) {
  at::manual_seed(6);
  Pix2PixHDTrainable system(options, fourClasses(), 32, 32, at::kCPU);
  auto last = options;
  last.level = -1;
  auto model = modelOf(system);
  model.info.options = describe(last).toToml();
  for (auto& [name, tensor] : model.tensors) tensor = tensor * 10;
  return model;
}

Eigen::MatrixXd someCentres() {
  Eigen::MatrixXd centres(3, 3);
  centres << 0.9, -0.8, 0.7, -0.6, 0.5, 0.4, 0.0, 0.9, -0.9;
  return centres;
}

ModelFile clusteredModel(std::int64_t enhancers) {
  auto model = strongModel(tinyPix2PixHD(enhancers));
  model.tensors.merge(clusterTensors(StyleClusters({{2, someCentres()}, {3, someCentres()}})));
  return model;
}

Appearance withCar(int instance, CodeSource code) {
  Appearance appearance;
  appearance.objects[{3, instance}].code = std::move(code);
  return appearance;
}

}  // namespace

TEST_CASE("A model offers its objects' codes and its clusters") {
  const Pix2PixHDRenderer renderer(clusteredModel(1), {});
  const auto offer = renderer.offer();
  CHECK(offer.codePerObject);
  CHECK(offer.codePerClass);
  CHECK(offer.photo);
  CHECK(offer.codeChannels == 3);
  CHECK(offer.clusters == std::map<int, int>{{2, 3}, {3, 3}});
}

TEST_CASE("Each object takes its own style: cluster, seed, numbers, mean, and blends") {
  Pix2PixHDRenderer renderer(clusteredModel(1), {});
  const auto layout = streetLayout(48, 40);
  const auto image = [&](const Appearance& look) { return renderer.render(layout, look); };
  const auto first = image(withCar(1, CodeSource::fromCluster(0)));
  CHECK(first.sizes() == at::IntArrayRef({1, 3, 40, 48}));
  CHECK(maxDifference(first, image(withCar(1, CodeSource::fromCluster(1)))) > 1e-3);
  CHECK(maxDifference(first, image(withCar(2, CodeSource::fromCluster(0)))) > 1e-3);
  // A centre's numbers are the cluster.
  CodeValues numbers{3, 1, 1, {0.9F, -0.8F, 0.7F}};
  CHECK(maxDifference(first, image(withCar(1, CodeSource::fromValues(numbers, "test")))) == 0);
  // A seed means one of the clusters, the same each time.
  const auto seeded = image(withCar(1, CodeSource::fromSeed(11)));
  double nearest = 1;
  for (int k = 0; k < 3; ++k) {
    nearest =
        std::min(nearest, maxDifference(seeded, image(withCar(1, CodeSource::fromCluster(k)))));
  }
  CHECK(nearest == 0);
  auto blend = withCar(1, CodeSource::fromCluster(0));
  blend.objects[{3, 1}].blendTo = CodeSource::fromCluster(1);
  blend.objects[{3, 1}].blend = 0.25;
  CodeValues between{3, 1, 1, {0.525F, -0.475F, 0.625F}};
  CHECK(maxDifference(image(blend), image(withCar(1, CodeSource::fromValues(between, "t")))) <
        1e-5);
  CHECK_THROWS_WITH(image(withCar(1, CodeSource::fromCluster(3))), ContainsText("3 styles"));
  Appearance sky;
  sky.classes[0].code = CodeSource::fromCluster(0);
  CHECK_THROWS_WITH(image(sky), ContainsText("no styles"));
}

TEST_CASE("Previews of all clusters of one object are the pictures rendered one by one") {
  Pix2PixHDRenderer renderer(clusteredModel(2), {});
  const auto layout = streetLayout(37, 50);
  std::vector<Appearance> looks;
  for (int k = 0; k < 3; ++k) looks.push_back(withCar(2, CodeSource::fromCluster(k)));
  const auto images = renderer.renderAll(layout, looks);
  REQUIRE(images.size() == 3);
  for (std::size_t k = 0; k < 3; ++k) {
    CHECK(maxDifference(images[k], renderer.render(layout, looks[k])) == 0);
  }
  CHECK(maxDifference(images[0], images[1]) > 1e-4);
}

TEST_CASE("Layouts of any size render, unlabelled pixels too, and in bf16 nearly the same") {
  const auto model = clusteredModel(1);
  Pix2PixHDRenderer renderer(model, {});
  RenderSettings fast;
  fast.precision = Precision::BFloat16;
  Pix2PixHDRenderer rough(model, fast);
  for (const auto& [width, height] : {std::pair(16, 16), std::pair(37, 91), std::pair(80, 56)}) {
    CAPTURE(width, height);
    const auto layout = streetLayout(width, height);
    const auto image = renderer.render(layout, {});
    CHECK(image.sizes() == at::IntArrayRef({1, 3, height, width}));
    const auto other = rough.render(layout, {});
    CHECK(other.scalar_type() == at::kFloat);
    CHECK((image - other).abs().mean().item<double>() < 0.2);
  }
  const Layout empty(32, 32, fourClasses());
  CHECK(at::isfinite(renderer.render(empty, {})).all().item<bool>());
}

TEST_CASE("Codes of a photo are those that the training gives its objects") {
  const auto model = strongModel(tinyPix2PixHD(0));
  Pix2PixHDRenderer renderer(model, {});
  const auto layout = streetLayout(33, 47);
  at::manual_seed(8);
  const auto photo = at::rand({1, 3, 47, 33}) * 2 - 1;
  const auto styles = renderer.encode(photo, layout);
  REQUIRE(styles.objects.size() == 4);
  CHECK(styles.objects.at({3, 1}).channels == 3);
  CHECK(styles.objects.at({3, 1}) != styles.objects.at({3, 2}));
  const auto look = withStyles({}, styles, "photo");
  CHECK(maxDifference(renderer.render(layout, look), renderer.render(layout, {})) > 1e-3);
  CHECK_THROWS_AS(renderer.encode(photo, streetLayout(32, 47)), ShapeError);
}

TEST_CASE("A class's code from a photo is the mean of its objects' by their pixels") {
  Pix2PixHDRenderer renderer(strongModel(tinyPix2PixHD(0)), {});
  const auto layout = streetLayout(33, 47);
  at::manual_seed(8);
  const auto styles = renderer.encode(at::rand({1, 3, 47, 33}) * 2 - 1, layout);
  std::map<int, double> pixels;
  for (const auto id : pairedIds(layout)) {
    if (id >> 16 == 3) ++pixels[static_cast<int>(id & 0xffff)];
  }
  REQUIRE(pixels.size() == 2);
  for (std::size_t i = 0; i < 3; ++i) {
    const double sum = pixels.at(1) * styles.objects.at({3, 1}).values[i] +
                       pixels.at(2) * styles.objects.at({3, 2}).values[i];
    CHECK(styles.classes.at(3).values[i] ==
          Approx(sum / (pixels.at(1) + pixels.at(2))).margin(1e-5));
  }
}

TEST_CASE("With codes per class, a photo gives one code per class") {
  auto options = tinyPix2PixHD(0);
  options.codes = "class";
  Pix2PixHDRenderer renderer(strongModel(options), {});
  const auto styles = renderer.encode(at::rand({1, 3, 32, 32}), streetLayout(32, 32));
  CHECK(styles.objects.empty());
  REQUIRE(styles.classes.size() == 3);
  CHECK(styles.classes.contains(3));
}

TEST_CASE("A fixed encoder looks at photos of the global stage's size") {
  auto options = tinyPix2PixHD(1);
  options.encoder.fixed = true;
  Pix2PixHDRenderer renderer(strongModel(options), {});
  const auto photo = at::rand({1, 3, 32, 32});
  const auto large = at::upsample_nearest2d(photo, {64, 64});
  options.encoder.fixed = false;
  Pix2PixHDRenderer free(strongModel(options), {});
  const auto expected = free.encode(photo, streetLayout(32, 32)).objects.at({0, 0}).values;
  const auto found = renderer.encode(large, streetLayout(64, 64)).objects.at({0, 0}).values;
  for (std::size_t i = 0; i < 3; ++i) CHECK(found[i] == Approx(expected[i]).margin(1e-5));
}

TEST_CASE("Models with wrong clusters, missing or foreign tensors are refused by name") {
  auto model = clusteredModel(0);
  model.tensors["clusters.9"] = at::zeros({2, 3});
  CHECK_THROWS_WITH(Pix2PixHDRenderer(model, {}), ContainsText("clusters.9"));
  model.tensors.erase("clusters.9");
  model.tensors["clusters.1"] = at::zeros({2, 4});
  CHECK_THROWS_WITH(Pix2PixHDRenderer(model, {}), ContainsText("[K, 3]") && ContainsText("[2, 4]"));
  model.tensors.erase("clusters.1");
  model.tensors["G.model3_1.1.weight"] = at::zeros({2, 4});
  CHECK_THROWS_WITH(Pix2PixHDRenderer(model, {}), ContainsText("model3_1.1.weight"));
  model.tensors.erase("G.model3_1.1.weight");
  model.tensors.erase("G.model.4.bias");
  CHECK_THROWS_WITH(Pix2PixHDRenderer(model, {}), ContainsText("'model.4.bias'"));
}
