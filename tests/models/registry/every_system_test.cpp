#include "train_tools.h"

#include "app/train_config.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/data/tiny_dataset.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;
using app::TrainConfig;

namespace {

namespace fs = std::filesystem;

/// The least side of the test's pictures, and a width to which networks are cut.
constexpr std::int64_t kSide = 64;
constexpr std::int64_t kWidth = 4;

fs::path presetDir() {
  return sourceDir() / "resources/presets";
}

std::vector<fs::path> presets() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(presetDir())) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

/// Cuts every width of a network and takes feature networks away, whose weights a test has not.
/// What this cannot know, a file tests/models/SYSTEM/tiny.toml says: options of the system.
void shrink(TrainConfig& config) {
  auto set = config.setup().options();
  for (const auto& option : set.options()) {
    const auto word = option.key.substr(option.key.rfind('.') + 1);
    if (auto* const* number = std::get_if<std::int64_t*>(&option.target)) {
      if (word != "width" && word != "hidden") continue;
      const auto least = std::max(kWidth, static_cast<std::int64_t>(option.info.minimum));
      **number = std::min(**number, least);
    } else if (auto* const* text = std::get_if<std::string*>(&option.target)) {
      const auto& choices = option.info.choices;
      const bool canBeNone = std::ranges::find(choices, "none") != choices.end();
      if (word == "features" && canBeNone) **text = "none";
    }
  }
  const auto extra = sourceDir() / "tests/models" / config.system() / "tiny.toml";
  if (fs::exists(extra)) set.readToml(readFile(extra, 1 << 16), extra.string());
}

/// About the preset's aspect at a small size, in steps of 32 px.
void shrinkPictures(TrainConfig& config) {
  const auto least = std::min(config.data.width, config.data.height);
  for (auto* side : {&config.data.width, &config.data.height}) {
    *side = (*side * kSide / least + 31) / 32 * 32;
  }
  config.data.classes = "all";
  config.train.batch = 2;
  config.train.steps = 4;
  config.train.decaySteps = 0;
  config.train.epochs = 0;
  config.train.decayEpochs = 0;
  config.train.sampleEvery = 3;
  config.train.sampleRows = 2;
  config.train.samplePriors = 1;
  config.train.validateEvery = 4;
  config.train.validatePictures = 2;
  config.train.checkpointEvery = 0;
  config.train.halfModel = false;
}

/// CRN's last layer is linear, and its pictures stay as the released network makes them.
double limitOf(const SceneRenderer& renderer) {
  return renderer.info().system == "crn" ? 50 : 1.0001;
}

void checkPicture(const at::Tensor& picture, int width, int height, double limit) {
  REQUIRE(picture.sizes() == at::IntArrayRef({1, 3, height, width}));
  CHECK(at::isfinite(picture).all().item<bool>());
  CHECK(picture.abs().max().item<double>() <= limit);
}

void checkLayout(const Layout& layout, const ClassTable& classes) {
  CHECK(layout.width() > 0);
  CHECK(layout.height() > 0);
  for (const auto label : layout.labels()) {
    if (label != kUnlabelled && label >= classes.size()) FAIL("label " << int(label));
  }
}

/// Uses everything that a model offers.
void checkOffer(SceneRenderer& renderer, const ClassTable& classes) {
  const auto offer = renderer.offer();
  const auto limit = limitOf(renderer);
  CHECK((offer.render || offer.dream || offer.segment));
  const auto photo = at::rand({1, 3, 50, 70}) * 2 - 1;
  const Layout layout(70, 50, classes, 1);
  if (offer.render) {
    Appearance appearance;
    for (int output = 0; output < std::min(2, offer.outputs); ++output) {
      appearance.output = output;
      checkPicture(renderer.render(layout, appearance), 70, 50, limit);
    }
    appearance.output = 0;
    const auto first = renderer.render(layout, appearance);
    CHECK(renderer.render(layout, appearance).equal(first));
    auto other = appearance;
    other.seed = 9;
    const auto both = renderer.renderAll(layout, {appearance, other});
    REQUIRE(both.size() == 2);
    CHECK(at::allclose(both[0], first, 1e-4, 1e-5));
  }
  if (offer.photo) {
    const auto styles = renderer.encode(photo, layout);
    CHECK((!styles.classes.empty() || !styles.objects.empty() || styles.latent));
    checkPicture(renderer.render(layout, withStyles({}, styles, "photo")), 70, 50, limit);
  }
  for (const auto& [id, count] : offer.clusters) {
    Appearance appearance;
    appearance.classes[id].code = CodeSource::fromCluster(count - 1);
    checkPicture(renderer.render(layout, appearance), 70, 50, limit);
  }
  if (offer.dream) {
    checkLayout(renderer.dream({CodeSource::fromSeed(5), std::nullopt, 0, false}), classes);
  }
  if (offer.segment) {
    const auto found = renderer.segment(photo);
    checkLayout(found, classes);
    CHECK(found.width() == 70);
    CHECK(found.height() == 50);
  }
}

}  // namespace

TEST_CASE("Every preset is understood, and says the same again when it is written") {
  std::vector<std::string> seen;
  for (const auto& path : presets()) {
    CAPTURE(path.filename().string());
    TrainConfig config;
    REQUIRE_NOTHROW(config = TrainConfig::read(path));
    CHECK(config.data.width > 0);
    CHECK((config.train.steps > 0 || config.train.epochs > 0));
    CHECK_NOTHROW(config.resolvedClasses());
    const TempDir folder;
    writeFileAtomically(folder / "config.toml", config.toToml());
    CHECK(TrainConfig::read(folder / "config.toml").toToml() == config.toToml());
    seen.push_back(config.system());
  }
  for (const auto& system : systems()) {
    CAPTURE(system.name);
    CHECK(std::ranges::find(seen, system.name) != seen.end());
  }
}

TEST_CASE(
    "Every system's small preset, made smaller, trains, resumes bit for bit and does what it "
    "offers") {
  setLogLevel("off");
  const TempDir dir;
  writeTinyDataset(dir / "data", 8);
  const DatasetFolder dataset(dir / "data");
  for (const auto& path : presets()) {
    if (!path.stem().string().ends_with("-small")) continue;
    CAPTURE(path.filename().string());
    auto config = TrainConfig::read(path);
    shrink(config);
    shrinkPictures(config);
    const auto make = [&] {
      at::manual_seed(4);
      return config.setup().makeTrainable(dataset.classes(),
                                          static_cast<int>(config.data.width),
                                          static_cast<int>(config.data.height),
                                          at::kCPU);
    };
    const auto model =
        checkResume(dir / path.stem().string(), {make, dataset, config.data, config.train}, 2);
    const auto renderer = loadRenderer(model, {});
    CHECK(renderer->info().system == config.system());
    checkOffer(*renderer, dataset.classes());
  }
  setLogLevel("info");
}

TEST_CASE("Every system has a small preset") {
  for (const auto& system : systems()) {
    const auto small = std::ranges::any_of(presets(), [&](const fs::path& path) {
      return path.stem().string().ends_with("-small") &&
             TrainConfig::read(path).system() == system.name;
    });
    CAPTURE(system.name);
    CHECK(small);
  }
}
