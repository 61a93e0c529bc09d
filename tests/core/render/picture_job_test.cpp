#include "core/render/picture_job.h"

#include "core/base/error.h"
#include "core/io/png_codec.h"
#include "core/render/layout_source.h"
#include "core/render/worker_listener.h"
#include "support/catch.h"
#include "support/paths.h"

#include <torch/torch.h>

#include <fstream>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Red tells the label in steps that only 16 bit can hold; green the seed; renders in four strips.
struct RampRenderer : SceneRenderer {
  ModelInfo model;

  explicit RampRenderer(std::filesystem::path path) {
    model.system = "ramp";
    model.name = "Ramp";
    model.classes = ClassTable({{0, "car", {255, 0, 0}}, {1, "sky", {0, 0, 255}}});
    model.trainedWidth = 64;
    model.trainedHeight = 32;
    model.path = std::move(path);
  }
  const ModelInfo& info() const override { return model; }
  AppearanceOffer offer() const override { return {.dream = true, .segment = true}; }
  at::Tensor render(const Layout& layout, const Appearance& appearance) override {
    auto image = torch::zeros({1, 3, layout.height(), layout.width()});
    for (int y = 0; y < layout.height(); ++y) {
      for (int x = 0; x < layout.width(); ++x) {
        const int label = layout.labels().at(x, y);
        image[0][0][y][x] = (label == kUnlabelled ? 0 : 1 + label) / 32767.5 - 1;
      }
    }
    image[0][1].fill_(double(appearance.seed) / 100);
    return image;
  }
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance& appearance,
                         const RenderProgress& progress) override {
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
      if (!progress(share)) throw RenderStopped("stopped");
    }
    return render(layout, appearance);
  }
  Layout segment(const at::Tensor& photo) override {
    LabelMap labels(int(photo.size(3)), int(photo.size(2)));
    for (int y = 0; y < labels.height(); ++y) {
      for (int x = 0; x < labels.width(); ++x) {
        labels.at(x, y) = photo[0][0][y][x].item<float>() > 0 ? 1 : 0;
      }
    }
    InstanceMap none(labels.width(), labels.height(), 0);
    return {labels, none, model.classes};
  }
  Layout dream(const ClassStyle& latent) override {
    return {64, 32, model.classes, std::uint8_t(latent.code.seed % 2)};
  }
};

RenderWorker::LoadedModel loadRamp(const std::filesystem::path& path, const std::string& device) {
  return {std::make_unique<RampRenderer>(path), device, "fp32"};
}

struct Fixture {
  TempDir folder;
  std::filesystem::path model = folder / "ramp.safetensors";
  PictureJob job;

  Fixture() {
    std::ofstream(model) << "abc";
    auto painted = std::make_shared<Scene>(*scene(50));
    painted->layout.paste(LabelMap(16, 16, 0), InstanceMap(16, 16, 3), 0, 0);
    job = {painted, model, "cpu", 128, 64, {}, true};
  }
};

}  // namespace

TEST_CASE("An exported picture has the size asked for and carries the scene it was made of") {
  Fixture f;
  const auto file = f.folder / "out.png";
  std::vector<double> shares;
  const auto said = exportPicture(f.job, file, loadRamp, [&](double share) {
    shares.push_back(share);
    return true;
  });
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  CHECK(shares.back() == 1);
  const auto found = readProvenance(file);
  REQUIRE(found);
  CHECK(*found == said);
  CHECK(found->scene.layout == f.job.scene->layout);
  CHECK(found->scene.appearance == f.job.scene->appearance);
  CHECK(found->scene.modelPath == f.model.string());
  CHECK(found->modelSha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(found->width == 128);
  CHECK(readProvenance(file)->modelSystem == "ramp");
}

TEST_CASE("Sixteen bits come from the network's floats, not from eight") {
  Fixture f;
  f.job.file.bits = 16;
  const auto file = f.folder / "deep.png";
  exportPicture(f.job, file, loadRamp, {});
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto image = decodeRgb16Png(bytes, "a");
  // The scene's classes are the model's by name, in another order: 0, the sky, is the model's 1.
  CHECK(image.at(0, 0).r == 2);
  CHECK(image.at(127, 63).r == 1);
  CHECK(image.at(0, 0).g == 49151);
}

TEST_CASE("A stopped export writes nothing, before and while the picture is made") {
  Fixture f;
  const double stopAt = GENERATE(0.0, 0.5, 1.0);
  CHECK_THROWS_AS(
      exportPicture(
          f.job, f.folder / "out.png", loadRamp, [&](double share) { return share < stopAt; }),
      RenderStopped);
  CHECK_FALSE(std::filesystem::exists(f.folder / "out.png"));
}

TEST_CASE("The digest of a model follows the file and is empty for a missing one") {
  Fixture f;
  const auto before = modelDigest(f.model);
  std::ofstream(f.model) << "another";
  CHECK(modelDigest(f.model) != before);
  CHECK(modelDigest(f.folder / "none").empty());
}

TEST_CASE("Layouts come from photos and from noise by models of their own") {
  Fixture f;
  ImageU8 photo(200, 100, Rgb{0, 0, 0});
  for (int y = 0; y < 100; ++y) {
    for (int x = 100; x < 200; ++x) photo.at(x, y) = {255, 255, 255};
  }
  const auto made = layoutOfPhoto(photo, 100, f.model, "cpu", loadRamp);
  CHECK(made.modelName == "Ramp");
  REQUIRE(made.layout.width() == 100);
  REQUIRE(made.layout.height() == 50);
  CHECK(made.layout.labels().at(10, 25) == 0);
  CHECK(made.layout.labels().at(90, 25) == 1);
  CHECK(dreamtLayout(3, f.model, "cpu", loadRamp).layout.labels().at(0, 0) == 1);
  CHECK(dreamtLayout(4, f.model, "cpu", loadRamp).layout.labels().at(0, 0) == 0);
}
