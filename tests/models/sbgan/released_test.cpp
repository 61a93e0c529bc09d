#include "models/sbgan/released.h"

#include "common/parity.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/sbgan/renderer.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

ModelFile asModel(const ReleasedModel& released) {
  ModelFile model;
  model.info = released.info;
  model.tensors = released.tensors;
  std::vector<ClassInfo> classes;
  for (int id = 0; id < released.classes; ++id) {
    classes.push_back({id, fmt::format("c{}", id), ClassTable::defaultColour(id)});
  }
  model.info.classes = ClassTable(classes);
  return model;
}

/// The latent z as an appearance takes it.
ClassStyle styleOf(const at::Tensor& z) {
  CodeValues values{static_cast<int>(z.size(0)), 1, 1, {}};
  values.values.assign(z.data_ptr<float>(), z.data_ptr<float>() + z.numel());
  ClassStyle style;
  style.code = CodeSource::fromValues(values, "z");
  return style;
}

}  // namespace

TEST_CASE("A released layout checkpoint becomes a model that dreams the released layouts") {
  const auto folder = parityFolder("sbgan_layout");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto released = readSbgan({*folder, std::nullopt});
  CHECK(released.classes == 6);
  CHECK(released.info.trainedWidth == 32);
  CHECK(released.info.trainedHeight == 32);
  CHECK(released.files == std::vector<std::string>{"model.pth"});
  CHECK_THAT(released.info.options, ContainsText("aspect = 1"));
  CHECK(released.tensors.contains("LD.blocks.3.fc3.weight"));

  SbganRenderer renderer(asModel(released), {});
  CHECK(renderer.offer().dream);
  CHECK_FALSE(renderer.offer().render);
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  const auto labels = expected.at("probabilities").argmax(1);
  for (const auto index : {0, 1}) {
    const auto layout = renderer.dream(styleOf(expected.at("z")[index].contiguous()));
    std::int64_t different = 0;
    for (int y = 0; y < 32; ++y) {
      for (int x = 0; x < 32; ++x) {
        different += layout.labels().at(x, y) != labels[index][y][x].item<std::int64_t>();
      }
    }
    CHECK(different == 0);
  }
}

TEST_CASE("Blocks that were never trained do not count as the trained resolution") {
  const auto folder = parityFolder("sbgan_layout");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto released = readSbgan({*folder, std::nullopt});
  // The released program has blocks up to 256 px and stops at 128; here the last one is reset.
  TensorMap generator;
  for (const auto& [name, tensor] : released.tensors) {
    if (!name.starts_with("LG.")) continue;
    auto value = tensor.clone();
    if (name.ends_with(".bias")) value.fill_(name.starts_with("LG.blocks.3.") ? 0 : 0.5);
    generator["generator." + name.substr(3)] = value;
  }
  const TempDir dir;
  writeSafetensors(dir / "12.pth", {{}, generator});
  const auto partly = readSbgan({dir / "12.pth", std::nullopt});
  CHECK(partly.info.trainedHeight == 16);
  CHECK_THAT(partly.info.options, ContainsText("resolution = 16"));
  const auto layout = SbganRenderer(asModel(partly), {}).dream({});
  CHECK(layout.width() == 16);
}

TEST_CASE("A SPADE beside the layouts makes a model that photographs") {
  const auto layouts = parityFolder("sbgan_layout");
  const auto vae = parityFolder("spade_vae");
  const auto instance = parityFolder("spade_instance");
  if (!layouts || !vae || !instance) SPOLVERO_SKIP("the shared folder with fixtures is absent");
  const TempDir dir;
  fs::copy(*layouts / "model.pth", dir / "9.pth");
  fs::copy(*vae / "latest_net_G.pth", dir / "latest_net_G.pth");
  fs::copy(*vae / "opt.txt", dir / "opt.txt");
  CHECK_THROWS_WITH(readSbgan({dir.path(), std::nullopt}),
                    ContainsText("latest_net_G.pth") && ContainsText("class channels"));
  // Six classes and a boundary: seven channels, which is neither this layout's nor without edges.
  fs::copy(*instance / "latest_net_G.pth",
           dir / "latest_net_G.pth",
           fs::copy_options::overwrite_existing);
  fs::copy(*instance / "opt.txt", dir / "opt.txt", fs::copy_options::overwrite_existing);
  CHECK_THROWS_WITH(readSbgan({dir.path(), std::nullopt}), ContainsText("boundary channel"));
}

TEST_CASE("What is no layout checkpoint is refused by name") {
  const TempDir dir;
  CHECK_THROWS_WITH(readSbgan({dir / "none", std::nullopt}), ContainsText("found nothing"));
  CHECK_THROWS_WITH(readSbgan({dir.path(), std::nullopt}), ContainsText("<iteration>.pth"));
  writeFileAtomically(dir / "3.pth", "no checkpoint at all");
  CHECK_THROWS_AS(readSbgan({dir.path(), std::nullopt}), ModelFormatError);
  const auto vae = parityFolder("spade_vae");
  const auto layouts = parityFolder("sbgan_layout");
  if (!vae || !layouts) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  fs::copy(*vae / "latest_net_G.pth", dir / "7.pth");
  CHECK_THROWS_WITH(readSbgan({dir / "7.pth", std::nullopt}),
                    ContainsText("7.pth") && ContainsText("blocks.0."));
  const auto whole = readFile(*layouts / "model.pth", 1 << 24);
  writeFileAtomically(dir / "8.pth", whole.substr(0, whole.size() / 2));
  CHECK_THROWS_WITH(readSbgan({dir / "8.pth", std::nullopt}), ContainsText("8.pth"));
}

TEST_CASE("A model file with a missing or misshapen layout tensor is refused by its name") {
  const auto folder = parityFolder("sbgan_layout");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  auto model = asModel(readSbgan({*folder, std::nullopt}));
  auto missing = model;
  missing.tensors.erase("LG.blocks.2.conv2.bias");
  CHECK_THROWS_WITH(SbganRenderer(missing, {}), ContainsText("blocks.2.conv2.bias"));
  model.tensors["LG.blocks.1.to_mask.weight"] = at::zeros({5, 32, 1, 1});
  CHECK_THROWS_WITH(SbganRenderer(model, {}),
                    ContainsText("blocks.1.to_mask.weight") && ContainsText("5, 32, 1, 1") &&
                        ContainsText("6, 32, 1, 1"));
}
