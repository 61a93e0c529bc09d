#include "core/io/model_file.h"

#include "file_tools.h"

#include "core/io/safetensors.h"
#include "support/paths.h"

#include <torch/torch.h>

#include <limits>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ModelFile someModel() {
  ModelFile model;
  model.info.system = "groupdnet";
  model.info.options = "width = 8\n";
  model.info.classes = ClassTable({{0, "sky", {1, 2, 3}}, {1, "car", {4, 5, 6}, ClassKind::Thing}});
  model.info.trainedWidth = 256;
  model.info.trainedHeight = 192;
  model.info.name = "Streets";
  model.info.provenance = R"({"data":"camvid"})";
  model.info.licence = "Apache-2.0";
  model.info.terms = "Free to use.";
  model.tensors["G.conv.weight"] = torch::randn({4, 3, 3, 3});
  model.tensors["G.count"] = torch::tensor(12, torch::kInt64);
  model.tensors["E.fc.bias"] = torch::randn({5});
  return model;
}

std::map<std::string, std::string> metadataOfSomeModel(const TempDir& dir) {
  writeModelFile(dir / "good", someModel(), false);
  return readSafetensors(dir / "good").metadata;
}

std::string refusal(const TempDir& dir, const std::map<std::string, std::string>& metadata) {
  writeSafetensors(dir / "bad.safetensors", {metadata, {{"G.w", torch::ones(2)}}});
  const auto path = dir / "bad.safetensors";
  const auto message = messageOf<ModelFormatError>([&] { readModelFile(path); });
  CHECK(messageOf<ModelFormatError>([&] { readModelInfo(path); }) == message);
  CHECK_THAT(message, ContainsText("bad.safetensors"));
  return message;
}

}  // namespace

TEST_CASE("A model comes back with its information and its weights bit for bit") {
  const TempDir dir;
  const auto model = someModel();
  writeModelFile(dir / "m.safetensors", model, false);
  const auto back = readModelFile(dir / "m.safetensors");
  CHECK(back.info.system == model.info.system);
  CHECK(back.info.options == model.info.options);
  CHECK(back.info.classes == model.info.classes);
  CHECK(back.info.trainedWidth == 256);
  CHECK(back.info.trainedHeight == 192);
  CHECK(back.info.name == "Streets");
  CHECK(back.info.provenance == model.info.provenance);
  CHECK(back.info.licence == "Apache-2.0");
  CHECK(back.info.terms == "Free to use.");
  CHECK(back.info.path == dir / "m.safetensors");
  REQUIRE(back.tensors.size() == 3);
  for (const auto& [name, tensor] : model.tensors) CHECK(back.tensors.at(name).equal(tensor));
  CHECK(readModelInfo(dir / "m.safetensors").classes == model.info.classes);
}

TEST_CASE("Half-precision models are half as large and come back as float32") {
  const TempDir dir;
  auto model = someModel();
  model.tensors["G.large"] = torch::tensor({1.0F, 1e6F});
  model.tensors["G.scalar"] = torch::tensor(0.1F);
  writeModelFile(dir / "m", model, true);
  const auto header = readSafetensorsHeader(dir / "m");
  CHECK(header.tensors.at("G.conv.weight").dtype == "F16");
  CHECK(header.tensors.at("G.count").dtype == "I64");
  CHECK(header.tensors.at("G.scalar").dtype == "F32");
  CHECK(header.tensors.at("G.large").dtype == "F32");
  const auto back = readModelFile(dir / "m");
  const auto& weight = back.tensors.at("G.conv.weight");
  CHECK(weight.scalar_type() == torch::kFloat32);
  CHECK(weight.equal(model.tensors.at("G.conv.weight").to(torch::kHalf).to(torch::kFloat32)));
  CHECK(back.tensors.at("G.large").equal(model.tensors.at("G.large")));
}

TEST_CASE("The tensors of one network come without their prefix") {
  const auto tensors = tensorsOf(someModel(), "G.");
  CHECK(tensors.size() == 2);
  CHECK(tensors.contains("conv.weight"));
  CHECK(tensors.contains("count"));
}

TEST_CASE("A model without a name is called like its file") {
  const TempDir dir;
  auto metadata = metadataOfSomeModel(dir);
  metadata.erase("spolvero.name");
  writeSafetensors(dir / "alpha.safetensors", {metadata, {}});
  CHECK(readModelInfo(dir / "alpha.safetensors").name == "alpha");
}

TEST_CASE("Infinite weights and weights that are no numbers are refused by name") {
  const TempDir dir;
  const float value = GENERATE(std::numeric_limits<float>::quiet_NaN(),
                               std::numeric_limits<float>::infinity(),
                               -std::numeric_limits<float>::infinity());
  const auto metadata = metadataOfSomeModel(dir);
  auto bad = torch::ones({4, 4});
  bad[2][1] = value;
  writeSafetensors(dir / "bad.safetensors", {metadata, {{"G.ok", torch::ones(2)}, {"G.w", bad}}});
  const auto message = messageOf<ModelFormatError>([&] { readModelFile(dir / "bad.safetensors"); });
  CHECK_THAT(message, ContainsText("bad.safetensors"));
  CHECK_THAT(message, ContainsText("'G.w'"));
  CHECK_THAT(message, ContainsText("found 1"));

  auto model = someModel();
  model.tensors["G.w"] = bad;
  CHECK_THAT(messageOf<ModelFormatError>([&] { writeModelFile(dir / "new", model, true); }),
             ContainsText("'G.w'"));
  CHECK_FALSE(std::filesystem::exists(dir / "new"));
}

TEST_CASE("Each missing or bad key of the metadata is named") {
  const TempDir dir;
  const auto good = metadataOfSomeModel(dir);
  for (const std::string key : {"system", "options", "classes", "width", "height", "format"}) {
    auto metadata = good;
    metadata.erase("spolvero." + key);
    CHECK_THAT(refusal(dir, metadata), ContainsText("spolvero." + key));
  }
  const std::vector<std::pair<std::string, std::string>> bad{{"format", "2"},
                                                             {"system", ""},
                                                             {"classes", "{"},
                                                             {"classes", "[{\"id\":7}]"},
                                                             {"width", "0"},
                                                             {"width", "12px"},
                                                             {"height", "-4"},
                                                             {"height", "99999999999"}};
  for (const auto& [key, value] : bad) {
    auto metadata = good;
    metadata["spolvero." + key] = value;
    CAPTURE(key, value);
    CHECK_THAT(refusal(dir, metadata), ContainsText("spolvero." + key));
  }
}
