#include "app/program.h"

#include "app/tiny_model.h"
#include "core/base/atomic_file.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/safetensors.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <sstream>

namespace spolvero::testing {

namespace {

namespace fs = std::filesystem;

/// A folder with a tiny model, a layout and a photo.
struct TinyFiles {
  TempDir folder;
  std::string model = folder / "model.safetensors";
  std::string layout = folder / "layout.png";
  std::string photo = folder / "photo.png";

  TinyFiles() {
    writeTinyModel(model);
    writeTinyLayout(layout);
    writeTinyPhoto(photo);
  }
  std::string operator/(const std::string& name) const { return folder / name; }
};

std::string contentOf(const fs::path& path) {
  return readFile(path, 64 << 20);
}

/// A command that makes pictures, with model and layout.
std::vector<std::string> command(const std::string& name,
                                 const TinyFiles& files,
                                 std::vector<std::string> rest) {
  std::vector<std::string> words = {name, "--model", files.model, "--layout", files.layout};
  words.insert(words.end(), rest.begin(), rest.end());
  return words;
}

at::Tensor imageOf(const fs::path& path) {
  return readSafetensors(path).tensors.at("image");
}

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
  REQUIRE(a.sizes() == b.sizes());
  return (a - b).abs().max().item<double>();
}

/// Imports a published checkpoint and renders its layout; the difference to the published image.
double importAndRender(const std::string& from,
                       const fs::path& fixture,
                       const std::vector<std::string>& rest) {
  const TempDir folder;
  const std::string model = folder / "model.safetensors";
  const auto imported = runProgram({"import", "--from", from, fixture, "-o", model});
  INFO(imported.err);
  REQUIRE(imported.exitCode == 0);
  std::vector<std::string> words = {"render",
                                    "--model",
                                    model,
                                    "--layout",
                                    fixture / "label.png",
                                    "--engine",
                                    "reference",
                                    "--tensor",
                                    folder / "image.safetensors"};
  words.insert(words.end(), rest.begin(), rest.end());
  const auto rendered = runProgram(words);
  INFO(rendered.err);
  REQUIRE(rendered.exitCode == 0);
  const auto expected = readSafetensors(fixture / "expected.safetensors").tensors.at("image");
  return largestDifference(imageOf(folder / "image.safetensors"), expected);
}

}  // namespace

TEST_CASE("Help names every command, and every option of every command is explained") {
  const auto help = runProgram({"--help"});
  CHECK(help.exitCode == 0);
  for (const auto* name : {"render",
                           "sample",
                           "interpolate",
                           "mix",
                           "import",
                           "bench",
                           "info",
                           "train",
                           "clusters",
                           "data",
                           "evaluate"}) {
    INFO(name);
    CHECK_THAT(help.out, ContainsText(std::string("\n  ") + name + " "));
    const auto own = runProgram({name, "--help"});
    CHECK(own.exitCode == 0);
    CHECK_THAT(own.out, ContainsText("Usage: "));
  }
  CHECK(help.out.find("\n  export") == std::string::npos);
  CHECK(runProgram({"--version"}).out == std::string(SPOLVERO_VERSION) + "\n");
}

TEST_CASE("A mistyped command is refused with the nearest one") {
  const auto run = runProgram({"rendr"});
  CHECK(run.exitCode == 2);
  CHECK_THAT(run.err, ContainsText("did you mean 'render'?"));
  CHECK(runProgram({"render", "--modle", "x"}).exitCode == 2);
}

TEST_CASE("Rendering is deterministic, and the seed decides") {
  const TinyFiles files;
  const auto render = [&](const std::string& seed, const std::string& name) {
    const auto run = runProgram(command("render", files, {"--seed", seed, "-o", files / name}));
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    return contentOf(files / name);
  };
  const auto first = render("5", "a.png");
  CHECK(first == render("5", "b.png"));
  CHECK(first != render("6", "c.png"));
  const auto picture = readImage(files / "a.png");
  CHECK(picture.width() == 64);
  CHECK(picture.height() == 64);
}

TEST_CASE("A layout of any size is rendered at its size") {
  const TinyFiles files;
  writeIndexPng(files / "odd.png", LabelMap(53, 37, 1), nullptr);
  const auto run = runProgram({"render",
                               "--model",
                               files.model,
                               "--layout",
                               files / "odd.png",
                               "-o",
                               files / "odd-photo.png"});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK(readImage(files / "odd-photo.png").width() == 53);
  CHECK(readImage(files / "odd-photo.png").height() == 37);
}

TEST_CASE("The tensor that render writes is the picture before rounding") {
  const TinyFiles files;
  const auto run = runProgram(
      command("render", files, {"--tensor", files / "t.safetensors", "-o", files / "t.png"}));
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  const auto image = imageOf(files / "t.safetensors");
  REQUIRE(image.sizes() == at::IntArrayRef({3, 64, 64}));
  CHECK(image.scalar_type() == at::kFloat);
  CHECK(image.abs().max().item<float>() <= 1);
  const auto picture = readImage(files / "t.png");
  const auto level = (image[0][10][20].item<float>() + 1) * 127.5F;
  CHECK(std::abs(static_cast<float>(picture.at(20, 10).r) - level) <= 0.51F);
}

TEST_CASE("Published GroupDNet weights give the published picture through the program") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("no parity fixtures beside this checkout");
  const auto fixture = *shared / "parity" / "smis_deepfashion";
  CHECK(importAndRender("smis", fixture, {"--latent", fixture / "expected.safetensors"}) <= 1e-4);
}

TEST_CASE("Published SPADE weights give the published picture through the program") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("no parity fixtures beside this checkout");
  const auto parity = *shared / "parity";
  CHECK(importAndRender("spade",
                        parity / "spade_instance",
                        {"--instances", parity / "spade_instance" / "instance.png"}) <= 1e-4);
  CHECK(importAndRender("spade",
                        parity / "spade_vae",
                        {"--latent", parity / "spade_vae" / "expected.safetensors"}) <= 1e-4);
}

TEST_CASE("A picture that nobody wants written is a wrong command") {
  const TinyFiles files;
  const auto run = runProgram(command("render", files, {}));
  CHECK(run.exitCode == 2);
  CHECK_THAT(run.err, ContainsText("nothing to write"));
}

TEST_CASE("Two appearances at once are a wrong command") {
  const TinyFiles files;
  const auto run = runProgram(
      command("render",
              files,
              {"--seed", "1", "--latent", files / "z.safetensors", "-o", files / "a.png"}));
  CHECK(run.exitCode == 2);
}

TEST_CASE("A missing model is named, and what is expected instead") {
  const TinyFiles files;
  const auto run = runProgram({"render",
                               "--model",
                               files / "none.safetensors",
                               "--layout",
                               files.layout,
                               "-o",
                               files / "a.png"});
  CHECK(run.exitCode == 1);
  CHECK_THAT(run.err, ContainsText("none.safetensors"));
  CHECK_THAT(run.err, ContainsText("no such model file"));
}

TEST_CASE("A label outside the model's classes is refused with file and id") {
  const TinyFiles files;
  LabelMap labels(64, 64, 0);
  labels.at(9, 8) = 77;
  writeIndexPng(files / "bad.png", labels, nullptr);
  const auto run = runProgram(
      {"render", "--model", files.model, "--layout", files / "bad.png", "-o", files / "a.png"});
  CHECK(run.exitCode == 1);
  CHECK_THAT(run.err, ContainsText("bad.png"));
  CHECK_THAT(run.err, ContainsText("77"));
  CHECK_FALSE(fs::exists(files / "a.png"));
}

TEST_CASE("A missing device is an error that says which ones there are") {
  if (at::hasCUDA()) SPOLVERO_SKIP("this machine has CUDA");
  const TinyFiles files;
  const auto run =
      runProgram(command("render", files, {"--device", "cuda", "-o", files / "a.png"}));
  CHECK(run.exitCode == 1);
  CHECK_THAT(run.err, ContainsText("device cuda: not on this machine; found only cpu"));
  const auto wrong =
      runProgram(command("render", files, {"--device", "gpu", "-o", files / "a.png"}));
  CHECK(wrong.exitCode == 2);
  CHECK_THAT(wrong.err, ContainsText("expected auto, cpu, cuda"));
}

TEST_CASE("Engine, precision, tolerance and memory are checked before anything is done") {
  const TinyFiles files;
  const auto refused = [&](const std::string& option, const std::string& value) {
    const auto run = runProgram(command("render", files, {option, value, "-o", files / "a.png"}));
    INFO(option << " " << value << ": " << run.err);
    CHECK(run.exitCode == 2);
    CHECK_FALSE(fs::exists(files / "a.png"));
    return run.err;
  };
  CHECK_THAT(refused("--engine", "turbo"), ContainsText("reference"));
  CHECK_THAT(refused("--precision", "int8"), ContainsText("bf16"));
  CHECK_THAT(refused("--tolerance", "-1"), ContainsText("--tolerance"));
  CHECK_THAT(refused("--memory", "lots"), ContainsText("--memory"));
  const auto half = runProgram(
      command("render", files, {"--device", "cpu", "--precision", "fp16", "-o", files / "a.png"}));
  CHECK(half.exitCode == 2);
  CHECK_THAT(half.err, ContainsText("expected a CUDA device"));
}

TEST_CASE("Both engines make the same picture in float32, within a memory limit too") {
  const TinyFiles files;
  const auto tensor = [&](const std::string& name, std::vector<std::string> options) {
    options.insert(options.end(), {"--seed", "3", "--tensor", files / name});
    const auto run = runProgram(command("render", files, options));
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    return imageOf(files / name);
  };
  const auto truth = tensor("a.safetensors", {"--engine", "reference"});
  CHECK(largestDifference(tensor("b.safetensors", {"--precision", "fp32"}), truth) < 1e-3);
  writeIndexPng(files.layout, LabelMap(160, 96, 1), nullptr);
  const auto large = tensor("c.safetensors", {"--engine", "reference"});
  const auto parts = tensor("d.safetensors", {"--precision", "fp32", "--memory", "64M"});
  CHECK(largestDifference(parts, large) < 1e-3);
}

TEST_CASE("What was found out about the machine is kept where the environment says") {
  const TinyFiles files;
  const auto render = command("render", files, {"-o", files / "a.png"});
  REQUIRE(runProgram(render, {"SPOLVERO_CACHE=" + (files / "cache")}).exitCode == 0);
  const auto kept = contentOf(fs::path(files / "cache") / "precision.json");
  CHECK_THAT(kept, ContainsText("fp32") || ContainsText("bf16"));
}

TEST_CASE("Sampling writes numbered pictures or one grid") {
  const TinyFiles files;
  const auto folder = runProgram(command("sample", files, {"-n", "3", "-o", files / "many"}));
  INFO(folder.err);
  REQUIRE(folder.exitCode == 0);
  for (const auto* name : {"0000.png", "0001.png", "0002.png"}) {
    CHECK(fs::exists(fs::path(files / "many") / name));
  }
  REQUIRE(runProgram(command("sample", files, {"-n", "3", "-o", files / "grid.png"})).exitCode ==
          0);
  const auto grid = readImage(files / "grid.png");
  CHECK(grid.width() == 2 * 64 + 2);
  CHECK(grid.height() == 2 * 64 + 2);
}

TEST_CASE("Sampling refuses a class that the model does not have, with the nearest") {
  const TinyFiles files;
  const auto run = runProgram(
      command("sample", files, {"-n", "2", "--classes", "sky,tre", "-o", files / "grid.png"}));
  CHECK(run.exitCode == 2);
  CHECK_THAT(run.err, ContainsText("no class 'tre', did you mean 'tree'?"));
}

TEST_CASE("Interpolation begins and ends at the pictures of its ends") {
  const TinyFiles files;
  const auto run =
      runProgram(command("interpolate",
                         files,
                         {"--from", "1", "--to", "seed:2", "--frames", "3", "-o", files / "way"}));
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  REQUIRE(runProgram(command("render", files, {"--seed", "1", "-o", files / "1.png"})).exitCode ==
          0);
  REQUIRE(runProgram(command("render", files, {"--seed", "2", "-o", files / "2.png"})).exitCode ==
          0);
  const auto first = readImage(files / "way/0000.png");
  CHECK(first == readImage(files / "1.png"));
  CHECK(readImage(files / "way/0002.png") == readImage(files / "2.png"));
  CHECK(readImage(files / "way/0001.png") != first);
}

TEST_CASE("Interpolation writes a video, another extension is refused with what is possible") {
  const TinyFiles files;
  const std::vector<std::string> way = {"--from", "1", "--to", "2", "--frames", "4", "-o"};
  for (const std::string name : {"out.mp4", "out.webm"}) {
    auto words = way;
    words.push_back(files / name);
    const auto run = runProgram(command("interpolate", files, words));
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    CHECK(fs::file_size(files / name) > 200);
  }
  auto words = way;
  words.push_back(files / "out.avi");
  const auto refused = runProgram(command("interpolate", files, words));
  CHECK(refused.exitCode == 2);
  CHECK_THAT(refused.err, ContainsText(".webm or .gif"));
}

TEST_CASE("One look is held over a sequence of layouts, as pictures or as a video") {
  const TinyFiles files;
  fs::create_directories(files / "moving");
  for (const std::string name : {"a.png", "b.png", "c.png"}) {
    writeTinyLayout(fs::path(files / "moving") / name);
  }
  const std::vector<std::string> render = {
      "render", "--model", files.model, "--layout", files / "moving", "--seed", "7", "-o"};
  auto words = render;
  words.push_back(files / "frames");
  const auto run = runProgram(words);
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  REQUIRE(runProgram(command("render", files, {"--seed", "7", "-o", files / "7.png"})).exitCode ==
          0);
  CHECK(readImage(files / "frames/0002.png") == readImage(files / "7.png"));
  CHECK_FALSE(fs::exists(files / "frames/0003.png"));
  words.back() = files / "moving.mp4";
  REQUIRE(runProgram(words).exitCode == 0);
  CHECK(fs::file_size(files / "moving.mp4") > 200);
  words.back() = files / "one.png";
  CHECK(runProgram(words).exitCode == 2);
}

TEST_CASE("Styles and pictures that a model does not have are refused") {
  const TinyFiles files;
  const auto style =
      runProgram(command("render", files, {"--style", "car=3", "-o", files / "a.png"}));
  CHECK(style.exitCode == 2);
  CHECK_THAT(style.err, ContainsText("no styles for 'car'"));
  const auto text = runProgram(command("render", files, {"--style", "car", "-o", files / "a.png"}));
  CHECK_THAT(text.err, ContainsText("CLASS=NUMBER"));
  const auto picture =
      runProgram(command("render", files, {"--picture", "2", "-o", files / "a.png"}));
  CHECK(picture.exitCode == 2);
  CHECK_THAT(picture.err, ContainsText("one picture"));
}

TEST_CASE("Looks are taken from photos, for a whole picture or class by class") {
  const TinyFiles files;
  const auto render = runProgram(command(
      "render",
      files,
      {"--photo", files.photo, "--photo-layout", files.layout, "-o", files / "photo-look.png"}));
  INFO(render.err);
  REQUIRE(render.exitCode == 0);
  REQUIRE(runProgram(command("render", files, {"-o", files / "plain.png"})).exitCode == 0);
  CHECK(readImage(files / "photo-look.png") != readImage(files / "plain.png"));
  const auto mix = runProgram(
      command("mix",
              files,
              {"--take", "car=" + files.photo + ":" + files.layout, "-o", files / "mix.png"}));
  INFO(mix.err);
  REQUIRE(mix.exitCode == 0);
  CHECK(readImage(files / "mix.png") != readImage(files / "plain.png"));
  const auto lonely =
      runProgram(command("render", files, {"--photo", files.photo, "-o", files / "a.png"}));
  CHECK(lonely.exitCode == 2);
}

TEST_CASE("A look cannot be taken from a photo without the class") {
  const TinyFiles files;
  writeIndexPng(files / "sky.png", LabelMap(64, 64, 0), nullptr);
  const auto run = runProgram(
      command("mix",
              files,
              {"--take", "car=" + files.photo + ":" + (files / "sky.png"), "-o", files / "m.png"}));
  CHECK(run.exitCode == 2);
  CHECK_THAT(run.err, ContainsText("'car' does not occur"));
}

TEST_CASE("Info says what a model is, how large, and under which terms") {
  const TinyFiles files;
  const auto run = runProgram({"info", files.model});
  REQUIRE(run.exitCode == 0);
  for (const auto* text : {"groupdnet",
                           "64 x 64",
                           "CC0-1.0",
                           "Random weights for tests.",
                           "sky",
                           "car (thing)",
                           "upsampling = 'normal'"}) {
    CHECK_THAT(run.out, ContainsText(text));
  }
  const auto map = runProgram({"info", files.layout});
  REQUIRE(map.exitCode == 0);
  CHECK_THAT(map.out, ContainsText("64 x 64"));
  CHECK(runProgram({"info", files / "thing.xyz"}).exitCode == 2);
  CHECK(runProgram({"info", files / "none.safetensors"}).exitCode == 1);
}

TEST_CASE("Importing from the wrong system or a damaged checkpoint writes nothing") {
  const TempDir folder;
  fs::create_directories(folder / "broken");
  writeFileAtomically(folder / "broken" / "latest_net_G.pth", "this is no checkpoint");
  const std::string output = folder / "out.safetensors";
  const auto broken = runProgram({"import", "--from", "spade", folder / "broken", "-o", output});
  CHECK(broken.exitCode == 1);
  CHECK_THAT(broken.err, ContainsText("latest_net_G.pth"));
  const auto absent = runProgram({"import", "--from", "spade", folder / "none", "-o", output});
  CHECK(absent.exitCode == 1);
  const auto foreign = runProgram({"import", "--from", "stylegan", folder.path(), "-o", output});
  CHECK(foreign.exitCode == 2);
  CHECK_FALSE(fs::exists(output));
}

TEST_CASE("Ctrl-C ends long work and keeps the pictures done") {
  const TinyFiles files;
  const fs::path folder = files / "many";
  const auto run =
      interruptProgram(command("sample", files, {"-n", "9999", "-o", folder}), folder / "0001.png");
  CHECK(run.exitCode == 1);
  CHECK_THAT(run.err, ContainsText("Stopping"));
  CHECK(readImage(folder / "0000.png").width() == 64);
  CHECK_FALSE(fs::exists(folder / "9998.png"));
}

TEST_CASE("Resources that are not where the environment says are an error") {
  const TinyFiles files;
  const auto run = runProgram({"render", "--layout", files.layout, "-o", files / "a.png"},
                              {"SPOLVERO_RESOURCES=/nowhere"});
  CHECK(run.exitCode == 1);
  CHECK_THAT(run.err, ContainsText("SPOLVERO_RESOURCES: expected a folder, found '/nowhere'"));
}

}  // namespace spolvero::testing
