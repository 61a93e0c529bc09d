#include "app/tiny_model.h"

#include "core/base/random.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/model_file.h"
#include "models/common/trained_file.h"
#include "models/registry/registry.h"

#include <fmt/format.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

namespace spolvero::testing {

namespace {

constexpr int kSide = 64;

void fill(LabelMap& labels, const Rect& area, std::uint8_t label) {
  labels.paste(LabelMap(area.width, area.height, label), area.x, area.y);
}

/// The options that keep a system's network small.
void shrink(OptionSet& options, const std::string& system) {
  const auto set = [&](const char* key, const char* value) { options.assign(key, value, "test"); };
  set("width", "4");
  set("upsampling", "normal");
  set("discriminator.width", "4");
  set("discriminator.layers", "2");
  if (system == "groupdnet") {
    set("hidden", "8");
    set("encoder.width", "8");
  } else {
    set("hidden", "8");
    set("instances", "true");
  }
}

}  // namespace

ClassTable numberedClasses(int count) {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < count; ++id) {
    classes.push_back({id, fmt::format("class {}", id), ClassTable::defaultColour(id)});
  }
  return ClassTable(std::move(classes));
}

ClassTable tinyClasses() {
  return ClassTable({{0, "sky", {70, 130, 180}},
                     {1, "tree", {30, 110, 40}},
                     {2, "road", {90, 90, 90}},
                     {3, "car", {180, 30, 30}, ClassKind::Thing}});
}

void writeTinyModel(const std::filesystem::path& path, const std::string& system) {
  torch::manual_seed(7);
  auto setup = systemNamed(system, "test").makeSetup();
  auto options = setup->options();
  shrink(options, system);
  auto trainable = setup->makeTrainable(tinyClasses(), kSide, kSide, c10::Device(c10::kCPU));
  auto model = modelOf(*trainable);
  model.info.name = "tiny";
  model.info.provenance = "{\"data\":\"none\"}";
  model.info.licence = "CC0-1.0";
  model.info.terms = "Random weights for tests.";
  writeModelFile(path, model, false);
}

void writeTinyLayout(const std::filesystem::path& path) {
  LabelMap labels(kSide, kSide, 0);
  fill(labels, {0, 40, 64, 24}, 2);
  fill(labels, {6, 12, 12, 30}, 1);
  fill(labels, {24, 44, 12, 8}, 3);
  fill(labels, {44, 46, 14, 9}, 3);
  writeIndexPng(path, labels, nullptr);
}

void writeTinyPhoto(const std::filesystem::path& path) {
  const auto noise = normalValues(3, std::size_t{3} * kSide * kSide);
  ImageU8 photo(kSide, kSide);
  std::size_t next = 0;
  const auto level = [&] {
    return static_cast<std::uint8_t>(std::clamp(128 + 40 * noise[next++], 0.0F, 255.0F));
  };
  for (auto& pixel : photo) pixel = {level(), level(), level()};
  writeImage(path, photo);
}

}  // namespace spolvero::testing
