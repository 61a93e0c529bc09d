#include "common/parity.h"
#include "random_layouts.h"
#include "spade_cases.h"

#include "core/base/error.h"
#include "models/engine/spade_engine.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Of this program, all threads together.
std::atomic<std::int64_t> allocations{0};

}  // namespace

// Every tensor's head comes from here, and what standard containers hold.
__attribute__((noinline)) void* operator new(std::size_t size) {
  ++allocations;
  void* memory = std::malloc(std::max<std::size_t>(size, 1));
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
__attribute__((noinline)) void operator delete(void* memory) noexcept {
  std::free(memory);
}
__attribute__((noinline)) void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

namespace {

struct Scene {
  at::Tensor values;
  at::Tensor first;
};

std::vector<Scene> randomScenes(const DecoderCase& one,
                                std::size_t count,
                                std::int64_t height,
                                std::int64_t width) {
  std::mt19937 random(43);
  std::vector<Scene> scenes;
  for (std::size_t i = 0; i < count; ++i) {
    scenes.push_back(
        {randomValues(height, width, one.valueCount(), random), randomFirst(one, height, width)});
  }
  return scenes;
}

/// Draws thirty pictures of scenes in random turn, every third of them exact, compares each, and
/// has its report looked at.
/// @param look  look(report).
template <class Look>
void drawInTurn(SpadeEngine& engine,
                const std::vector<Scene>& scenes,
                const std::vector<at::Tensor>& expected,
                const Look& look) {
  std::mt19937 random(47);
  for (int step = 0; step < 30; ++step) {
    const auto i = random() % scenes.size();
    const auto& scene = scenes[i];
    CAPTURE(step, i);
    const auto made = step % 3 == 0 ? engine.render(scene.values, scene.first)
                                    : engine.renderLive(scene.values, scene.first);
    REQUIRE(made.equal(expected[i]));
    CHECK(engine.lastFrame().exact);
    look(engine.lastFrame());
  }
}

at::Tensor freshPicture(const DecoderCase& one, const Scene& scene) {
  auto engine = engineFor(one);
  return engine.render(scene.values, scene.first);
}

SpadeEngineOptions limited(std::int64_t bytes) {
  SpadeEngineOptions options;
  options.memoryLimitBytes = bytes;
  return options;
}

/// Activations of one picture, by what one picture more takes.
std::int64_t pictureBytes(const DecoderCase& one, std::int64_t height, std::int64_t width) {
  auto engine = engineFor(one);
  const auto scenes = randomScenes(one, 2, height, width);
  engine.render(scenes[0].values, scenes[0].first);
  const auto before = engine.lastFrame().cacheBytes;
  engine.render(scenes[0].values, scenes[1].first);
  return engine.lastFrame().cacheBytes - before;
}

/// What an engine holds whatever it draws: packed norms, and memory that pictures of a size share.
std::int64_t fixedBytes(const DecoderCase& one, std::int64_t height, std::int64_t width) {
  const auto network = outlineOf(*one.decoder);
  return packNorms(network, one.segValues, ConvPrecision::Float32)->bytes() +
         workBytes(network, height, width, 4);
}

}  // namespace

TEST_CASE("A large picture in strips is the whole picture to the bit") {
  for (const auto precision : {ConvPrecision::Float32, ConvPrecision::BFloat16}) {
    const auto one = decoderCase(tinySpade());
    const c10::InferenceMode inference;
    for (const auto& [height, width] : {std::pair(320, 96), std::pair(96, 160)}) {
      const auto scene = randomScenes(one, 1, height, width).front();
      SpadeEngineOptions options;
      options.precision = precision;
      auto whole = engineFor(one, options);
      const auto expected = whole.render(scene.values, scene.first);
      for (const std::int64_t limit : {std::int64_t{1}, std::int64_t{1} << 19, std::int64_t{0}}) {
        CAPTURE(height, width, limit);
        options.memoryLimitBytes = limit;
        auto engine = engineFor(one, options);
        std::vector<double> shares;
        const auto picture = engine.renderLarge(scene.values, scene.first, [&](double share) {
          shares.push_back(share);
          return true;
        });
        CHECK(picture.equal(expected));
        CHECK(engine.lastFrame().exact);
        CHECK(engine.lastFrame().doneMacs > 0);
        CHECK(engine.lastFrame().cacheBytes > 0);
        REQUIRE(shares.size() >= 2);
        CHECK(shares.front() == 0);
        CHECK(shares.back() == 1);
        CHECK(std::is_sorted(shares.begin(), shares.end()));
        // The least strip is four rows of the first map.
        if (limit == 1) CHECK(shares.size() > static_cast<std::size_t>(height / 128));
      }
    }
  }
}

TEST_CASE("A large GroupDNet picture in strips is the whole picture to the bit") {
  auto options = tinyGroupDNet();
  options.shape = "cityscapes";
  options.instances = true;
  const auto one = decoderCase(options);
  const c10::InferenceMode inference;
  const auto scene = randomScenes(one, 1, 160, 96).front();
  auto engine = engineFor(one, limited(1));
  // What does not fit is drawn in strips by every way of drawing.
  const auto expected = freshPicture(one, scene);
  CHECK(engine.render(scene.values, scene.first).equal(expected));
  CHECK(engine.renderLive(scene.values, scene.first).equal(expected));
  CHECK(engine.lastFrame().exact);
}

TEST_CASE("A large picture with measured norms in strips is the whole one up to rounding") {
  for (const std::string norm : {"spectralspadeinstance3x3", "spadegroup3x3"}) {
    auto options = tinySpade();
    options.norm = norm;
    options.classes = 3;
    options.width = 4;
    const auto one = decoderCase(options);
    const c10::InferenceMode inference;
    const auto scene = randomScenes(one, 1, 352, 64).front();
    const auto expected = freshPicture(one, scene);
    for (const int shift : {0, 19, 20, 21, 22}) {
      CAPTURE(norm, shift);
      auto engine = engineFor(one, limited(std::int64_t{1} << shift));
      double last = -1;
      const auto picture = engine.renderLarge(scene.values, scene.first, [&](double share) {
        CHECK(share >= last);
        last = share;
        return true;
      });
      CHECK(last == 1);
      CHECK(maxDifference(picture, expected) < 1e-4);
    }
  }
}

TEST_CASE("A large picture stops when told, and the next one is whole") {
  for (const std::string norm : {"spectralspadesyncbatch3x3", "spadeinstance3x3"}) {
    auto options = tinySpade();
    options.norm = norm;
    const auto one = decoderCase(options);
    const c10::InferenceMode inference;
    const auto scenes = randomScenes(one, 2, 192, 64);
    auto engine = engineFor(one, limited(1));
    for (const double at : {0.0, 0.2, 0.6}) {
      CAPTURE(norm, at);
      const auto stop = [&](double share) { return share < at; };
      CHECK_THROWS_AS(engine.renderLarge(scenes[0].values, scenes[0].first, stop), RenderStopped);
      const auto expected = freshPicture(one, scenes[1]);
      CHECK(maxDifference(engine.renderLarge(scenes[1].values, scenes[1].first, {}), expected) <
            1e-4);
      CHECK(maxDifference(engine.renderLive(scenes[1].values, scenes[1].first), expected) < 1e-4);
    }
  }
}

TEST_CASE("Switching between five scenes and looks and back keeps pictures right and the limit") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  auto scenes = randomScenes(one, 5, 96, 64);
  scenes[3].values = scenes[1].values;  // The same layout in another look.
  std::vector<at::Tensor> expected;
  for (const auto& scene : scenes) expected.push_back(freshPicture(one, scene));
  const auto picture = pictureBytes(one, 96, 64);
  auto unlimited = engineFor(one);
  std::int64_t rest = 0;  // Beside pictures: the tables of all five, and what every picture uses.
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    CHECK(unlimited.render(scenes[i].values, scenes[i].first).equal(expected[i]));
    const auto kept = std::min<std::int64_t>(static_cast<std::int64_t>(i) + 1, 3);
    rest = std::max(rest, unlimited.lastFrame().cacheBytes - kept * picture);
  }
  REQUIRE(rest > 0);
  for (const double share : {1.2, 2.3}) {
    CAPTURE(share);
    const auto limit = rest + static_cast<std::int64_t>(share * double(picture));
    auto engine = engineFor(one, limited(limit));
    int free = 0;
    drawInTurn(engine, scenes, expected, [&](const FrameReport& report) {
      CHECK(report.cacheBytes <= limit);
      if (report.doneMacs == 0) ++free;
    });
    // With room for a picture, it is there when it is asked for again.
    CHECK(free > 0);
  }
}

TEST_CASE("Scenes and looks in turn are drawn in strips where one picture is over the limit") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  auto scenes = randomScenes(one, 5, 96, 64);
  scenes[3].values = scenes[1].values;
  std::vector<at::Tensor> expected;
  for (const auto& scene : scenes) expected.push_back(freshPicture(one, scene));
  const auto picture = pictureBytes(one, 96, 64);
  const auto fixed = fixedBytes(one, 96, 64);
  auto unlimited = engineFor(one);
  for (const auto& scene : scenes) unlimited.render(scene.values, scene.first);
  // Norms and the tables of all five: neither pictures nor the memory that they share.
  const auto rest = unlimited.lastFrame().cacheBytes - 3 * picture -
                    workBytes(outlineOf(*one.decoder), 96, 64, 4);
  for (const double share : {0.5, 0.01}) {
    CAPTURE(share);
    const auto limit = fixed + static_cast<std::int64_t>(share * double(picture));
    auto engine = engineFor(one, limited(limit));
    drawInTurn(engine, scenes, expected, [&](const FrameReport& report) {
      // No picture is kept: each is drawn again, and what is held are tables and norms, with
      // windows of earlier layouts up to half of what one layout has.
      CHECK(report.doneMacs > 0);
      CHECK(double(report.cacheBytes) <= 1.5 * double(rest));
    });
  }
}

TEST_CASE("Tables of two sizes share the packed norms") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  const auto wide = randomScenes(one, 1, 32, 64).front();
  const auto high = randomScenes(one, 1, 64, 32).front();
  const auto norms =
      packNorms(outlineOf(*one.decoder), one.segValues, ConvPrecision::Float32)->bytes();
  REQUIRE(norms > 0);
  const auto heldAfter = [&](const std::vector<Scene>& scenes) {
    auto engine = engineFor(one);
    for (const auto& scene : scenes) engine.render(scene.values, scene.first);
    return engine.lastFrame().cacheBytes;
  };
  const auto both = heldAfter({wide, high});
  CHECK(both <= heldAfter({wide}) + heldAfter({high}) - norms);
  CHECK(both > norms);
}

TEST_CASE("Exact pictures of an edited layout leave other scenes in memory") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  // Few windows, so that tables keep them all.
  auto scenes = randomScenes(one, 3, 128, 128);
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    scenes[i].values.fill_(static_cast<int>(i));
    scenes[i].values.narrow(0, 64, 32).fill_(3);
  }
  auto engine = engineFor(one);
  for (const auto& scene : scenes) engine.render(scene.values, scene.first);
  std::mt19937 random(67);
  auto& edited = scenes.back();
  for (int edit = 0; edit < 6; ++edit) {
    CAPTURE(edit);
    edited.values.narrow(0, 16 * edit, 9).narrow(1, 40, 30).fill_(edit % one.valueCount());
    // As where the layout makes the first map: it changes at a place.
    edited.first = edited.first.clone();
    edited.first.select(3, 1).select(2, edit % 4).normal_();
    engine.renderLive(edited.values, edited.first);
    CHECK(engine.render(edited.values, edited.first).equal(freshPicture(one, edited)));
    CHECK(engine.lastFrame().exact);
  }
  for (std::size_t i = 0; i < 2; ++i) {
    CAPTURE(i);
    CHECK(engine.renderLive(scenes[i].values, scenes[i].first).equal(freshPicture(one, scenes[i])));
    CHECK(engine.lastFrame().doneMacs == 0);
  }
}

TEST_CASE("Several pictures over the limit are all counted") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  const auto scenes = randomScenes(one, 3, 96, 64);
  const auto& values = scenes.front().values;
  auto engine = engineFor(one, limited(1));
  engine.renderLarge(values, scenes.front().first, {});
  engine.renderLarge(values, scenes.front().first, {});  // With tables that know the layout.
  const auto single = engine.lastFrame();
  REQUIRE(single.doneMacs > 0);
  engine.renderAll(values, {scenes[0].first, scenes[1].first, scenes[2].first});
  CHECK(engine.lastFrame().doneMacs == Approx(3 * single.doneMacs));
  CHECK(engine.lastFrame().denseMacs == Approx(3 * single.denseMacs));
}

TEST_CASE("A stroke over known ground allocates nothing") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  std::vector<Scene> strokes = randomScenes(one, 1, 128, 128);
  for (int i = 0; i < 3; ++i) {
    auto next = strokes.back();
    next.values = next.values.clone();
    next.values.narrow(0, 30 + 8 * i, 8).narrow(1, 20, 60).fill_(i);
    strokes.push_back(next);
  }
  auto engine = engineFor(one);
  const auto draw = [&](const Scene& scene) {
    const auto picture = engine.renderLive(scene.values, scene.first);
    return picture.size(0);
  };
  for (int round = 0; round < 2; ++round) {
    for (const auto& stroke : strokes) draw(stroke);
  }
  const auto atStart = allocations.load();
  CHECK(at::empty({1}).defined());
  REQUIRE(allocations > atStart);  // Those of ATen are counted too.
  for (const auto& stroke : strokes) {
    const auto before = allocations.load();
    draw(stroke);
    const auto made = allocations - before;
    CHECK(engine.lastFrame().doneMacs > 0);
    // Of maps, rows, marks and lists; the picture's memory is given back in between.
    CHECK(made == 0);
  }
}

TEST_CASE("Pictures of three sizes in turn, edited between, stay right") {
  const auto one = decoderCase(tinyGroupDNet());
  const c10::InferenceMode inference;
  std::mt19937 random(53);
  std::vector<Scene> scenes{randomScenes(one, 1, 64, 96).front(),
                            randomScenes(one, 1, 96, 64).front(),
                            randomScenes(one, 1, 32, 32).front()};
  auto engine = engineFor(one);
  for (int step = 0; step < 24; ++step) {
    // Two sizes alternate; then the third drives one of them out.
    auto& scene =
        scenes[step < 12 ? static_cast<std::size_t>(step % 2) : static_cast<std::size_t>(step % 3)];
    editScene(one, scene.values, scene.first, random);
    CAPTURE(step);
    const auto picture = step % 4 == 3 ? engine.render(scene.values, scene.first)
                                       : engine.renderLive(scene.values, scene.first);
    REQUIRE(picture.equal(freshPicture(one, scene)));
  }
}

TEST_CASE("Tables that outgrow the limit are cleaned, and pictures stay right and live") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  constexpr int kEdits = 250;
  const auto picture = pictureBytes(one, 64, 64);
  const auto start = randomScenes(one, 1, 64, 64).front();
  auto unlimited = engineFor(one);
  unlimited.render(start.values, start.first);
  const auto least = unlimited.lastFrame().cacheBytes;
  unlimited.render(start.values, randomFirst(one, 64, 64));
  const auto whole = unlimited.lastFrame().doneMacs;  // Of a picture whose tables are known.
  const auto tables = least - picture - fixedBytes(one, 64, 64);
  REQUIRE(tables > picture);
  // Room for a picture and its tables three times; and for less than the tables, so that all is
  // drawn in strips.
  for (const auto limit : {least + 2 * tables, tables / 2}) {
    std::mt19937 random(59);
    auto scene = start;
    scene.values = scene.values.clone();
    auto engine = engineFor(one, limited(limit));
    engine.render(scene.values, scene.first);
    auto before = engine.lastFrame().cacheBytes;
    std::int64_t most = 0;
    int cleanings = 0;
    int live = 0;
    for (int edit = 0; edit < kEdits; ++edit) {
      editValues(scene.values, one.valueCount(), random);
      const auto made = engine.renderLive(scene.values, scene.first);
      const auto held = engine.lastFrame().cacheBytes;
      most = std::max(most, held);
      // Other pictures may have made room too: without a picture drawn anew, that is.
      const bool drawn = engine.lastFrame().doneMacs >= whole;
      const bool cleaned = held < before && drawn;
      before = held;
      if (cleaned) ++cleanings;
      if (!drawn) ++live;
      CAPTURE(limit, edit);
      if (cleaned || edit % 50 == 0) REQUIRE(made.equal(freshPicture(one, scene)));
    }
    CAPTURE(limit, least, cleanings, live);
    CHECK(cleanings > 0);
    // 9 with room, 17 in strips: random edits of so small a layout each bring a tenth of new
    // windows.
    CHECK(cleanings < kEdits / 10);
    if (limit > least) {
      CHECK(most <= limit);
      CHECK(live > kEdits / 2);
    } else {
      CHECK(most < 2 * least);
      CHECK(live == 0);
    }
  }
}

TEST_CASE("A picture that fails leaves nothing wrong behind") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  std::mt19937 random(61);
  auto scene = randomScenes(one, 1, 64, 96).front();
  auto engine = engineFor(one);
  engine.render(scene.values, scene.first);
  for (int round = 0; round < 6; ++round) {
    CAPTURE(round);
    auto bad = scene.values.clone();
    editValues(bad, one.valueCount(), random);
    // A value that stands for nothing; seen by the finest tables only, or by all.
    const auto step = round % 2 == 0 ? 1 : 32;
    bad.select(0, step).slice(0, step, 96, 32).fill_(one.valueCount());
    if (round < 3) {
      CHECK_THROWS_AS(engine.renderLive(bad, scene.first), ShapeError);
    } else if (round < 5) {
      CHECK_THROWS_AS(engine.render(bad, scene.first), ShapeError);
    } else {
      CHECK_THROWS_AS(engine.renderLarge(bad, scene.first, {}), ShapeError);
    }
    editValues(scene.values, one.valueCount(), random);
    const auto expected = freshPicture(one, scene);
    CHECK(engine.renderLive(scene.values, scene.first).equal(expected));
    CHECK(engine.render(scene.values, scene.first).equal(expected));
  }
  // A first map that does not fit fails in the convolutions, after the tables.
  auto wrong = randomFirst(one, 64, 96).narrow(1, 0, 3);
  CHECK_THROWS(engine.render(scene.values, wrong));
  editValues(scene.values, one.valueCount(), random);
  const auto expected = freshPicture(one, scene);
  CHECK(engine.renderLive(scene.values, scene.first).equal(expected));
}
