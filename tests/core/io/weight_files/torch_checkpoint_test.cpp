#include "core/io/weight_files/torch_checkpoint.h"

#include "core/io/file_tools.h"
#include "core/io/zip_file.h"
#include "support/paths.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <torch/types.h>

#include <cstring>
#include <zlib.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const std::string kMagic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
const std::string kEmptyPickle("\x80\x02}.", 4);

std::string text(const std::string& value) {
  return std::string("X") + littleEndian(value.size(), 4) + value;
}
std::string global(const std::string& module, const std::string& name) {
  return "c" + module + "\n" + name + "\n";
}
std::string integer(std::int64_t value) {
  return "\x8a\x08" + littleEndian(static_cast<std::uint64_t>(value), 8);
}
std::string tuple(const std::string& items) {
  return "(" + items + "t";
}

/// {"w": a float tensor over storage "0" of `elements`, with this offset, size and strides}.
std::string tensorPickle(std::int64_t elements,
                         std::int64_t offset,
                         const std::string& size,
                         const std::string& strides) {
  const auto id = tuple(text("storage") + global("torch", "FloatStorage") + text("0") +
                        text("cpu") + integer(elements) + "N");
  return "\x80\x02}" + text("w") + global("torch._utils", "_rebuild_tensor_v2") +
         tuple(id + "Q" + integer(offset) + tuple(size) + tuple(strides) + "\x89" +
               global("collections", "OrderedDict") + ")R") +
         "Rs.";
}

/// A file of the older format around a state dict's pickle.
std::string stream(const std::string& stateDict, const std::string& storages = {}) {
  const std::string keys = storages.empty() ? "\x80\x02]." : "\x80\x02](" + text("0") + "e.";
  return kMagic + "\x80\x02M\xe9\x03." + kEmptyPickle + stateDict + keys + storages;
}

std::string floats(const std::vector<float>& values) {
  std::string bytes = littleEndian(values.size(), 8);
  for (const float value : values) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, 4);
    bytes += littleEndian(bits, 4);
  }
  return bytes;
}

/// The message with which the reader refuses `bytes`; asserts that it names the file.
std::string refusal(const std::string& bytes) {
  const TempDir dir;
  writeBytes(dir / "bad.pth", bytes);
  const auto message = messageOf<Error>([&] { readTorchCheckpoint(dir / "bad.pth"); });
  CHECK_THAT(message, ContainsText("bad.pth"));
  return message;
}

std::uint32_t contentSum(const TensorMap& tensors) {
  static const std::map<c10::ScalarType, const char*> kNames{
      {torch::kFloat32, "Float"}, {torch::kFloat64, "Double"}, {torch::kInt64, "Long"}};
  uLong sum = 0;
  for (const auto& [name, tensor] : tensors) {
    const auto head = fmt::format(
        "{}{}[{}]", name, kNames.at(tensor.scalar_type()), fmt::join(tensor.sizes(), ","));
    sum = crc32(sum, reinterpret_cast<const Bytef*>(head.data()), static_cast<uInt>(head.size()));
    sum = crc32(sum,
                static_cast<const Bytef*>(tensor.data_ptr()),
                static_cast<uInt>(tensor.numel() * tensor.element_size()));
  }
  return static_cast<std::uint32_t>(sum);
}

}  // namespace

TEST_CASE("Both formats of torch.save give the same tensors, bit for bit") {
  const std::string file = GENERATE("zip.pth", "stream.pth");
  const auto tensors = readTorchCheckpoint(sourceDir() / "tests/data/checkpoints" / file);
  CAPTURE(file);
  const auto base = torch::arange(24, torch::kFloat32);
  const TensorMap expected{{"net.conv.weight", base.reshape({2, 3, 4}) / 8},
                           {"net.conv.transposed", base.reshape({4, 6}).t()},
                           {"net.conv.part", base.narrow(0, 5, 4)},
                           {"net.norm.running_mean", torch::tensor({-1.5, 0.25}, torch::kFloat64)},
                           {"net.norm.num_batches_tracked", torch::tensor(7, torch::kInt64)},
                           {"net.half", torch::tensor({1.0, -2.0, 65504.0}, torch::kHalf)},
                           {"net.bfloat", torch::tensor({1.0, -3.0}, torch::kBFloat16)},
                           {"net.flags", torch::tensor({1, 0, 1}, torch::kBool)},
                           {"net.empty", torch::zeros({0, 3})},
                           {"net.parameter", torch::tensor({0.5, 1.5}, torch::kFloat32)}};
  REQUIRE(tensors.size() == expected.size());
  for (const auto& [name, tensor] : expected) {
    CAPTURE(name);
    REQUIRE(tensors.contains(name));
    CHECK(tensors.at(name).scalar_type() == tensor.scalar_type());
    CHECK(tensors.at(name).equal(tensor));
    CHECK(tensors.at(name).is_contiguous());
  }
}

TEST_CASE("Tensors that shared a storage own their numbers once they are read") {
  auto tensors = readTorchCheckpoint(sourceDir() / "tests/data/checkpoints/zip.pth");
  tensors.at("net.conv.transposed").zero_();
  CHECK(tensors.at("net.conv.part")[0].item<float>() == 5.0F);
}

TEST_CASE("Released checkpoints hold what PyTorch reads from them") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with released checkpoints is absent");
  struct Expected {
    const char* file;
    std::size_t count;
    std::uint32_t sum;  ///< CRC-32 over names, types, shapes and bytes, computed with PyTorch 1.13.
  };
  const auto expected =
      GENERATE(Expected{"parity/metrics/alexnet_features_random.pth", 10, 0xa4193ec4},
               Expected{"parity/pix2pixhd_global/latest_net_D.pth", 20, 0x0bdff49a},
               Expected{"parity/pix2pixhd_global/latest_net_E.pth", 12, 0xffe914a7},
               Expected{"parity/pix2pixhd_global/latest_net_G.pth", 20, 0x8427a251},
               Expected{"parity/sbgan_layout/model.pth", 50, 0x78b8d6fe},
               Expected{"parity/smis_deepfashion/latest_net_E.pth", 22, 0x29c12d8f},
               Expected{"parity/smis_deepfashion/latest_net_G.pth", 234, 0xdb2eb6d1},
               Expected{"parity/spade_instance/latest_net_D.pth", 26, 0x2ad14396},
               Expected{"parity/spade_instance/latest_net_G.pth", 234, 0xf9e2ee62},
               Expected{"parity/spade_vae/latest_net_D.pth", 26, 0xa67032a1},
               Expected{"parity/spade_vae/latest_net_G.pth", 234, 0x26cb7954});
  CAPTURE(expected.file);
  const auto tensors = readWeights(*shared / expected.file);
  CHECK(tensors.size() == expected.count);
  CHECK(contentSum(tensors) == expected.sum);
}

TEST_CASE("Strides of a checkpoint are honoured") {
  const TempDir dir;
  const auto pickle = tensorPickle(6, 1, integer(2) + integer(2), integer(1) + integer(3));
  writeBytes(dir / "a.pth", stream(pickle, floats({0, 1, 2, 3, 4, 5})));
  const auto tensors = readTorchCheckpoint(dir / "a.pth");
  CHECK(tensors.at("w").equal(torch::tensor({{1.0F, 4.0F}, {2.0F, 5.0F}})));
}

TEST_CASE("Pickles that would run code are refused by the name of what they call") {
  const auto [module, name] = GENERATE(std::pair{"posix", "system"},
                                       std::pair{"os", "system"},
                                       std::pair{"builtins", "eval"},
                                       std::pair{"__builtin__", "exec"},
                                       std::pair{"subprocess", "Popen"},
                                       std::pair{"torch", "load"},
                                       std::pair{"torch.hub", "load"},
                                       std::pair{"collections", "OrderedDict.fromkeys"},
                                       std::pair{"numpy.core.multiarray", "_reconstruct"});
  const std::string full = std::string(module) + "." + name;
  SECTION("by GLOBAL") {
    const auto payload = "\x80\x02" + global(module, name) + text("touch /tmp/owned") + "\x85R.";
    CHECK_THAT(refusal(stream(payload)), ContainsText("'" + full + "'"));
  }
  SECTION("by STACK_GLOBAL") {
    const auto payload = "\x80\x04" + text(module) + text(name) + "\x93" + text("x") + "\x85R.";
    CHECK_THAT(refusal(stream(payload)), ContainsText("'" + full + "'"));
  }
  SECTION("inside of a zip archive") {
    const TempDir dir;
    ZipWriter archive;
    const auto payload = "\x80\x02" + global(module, name) + ")R.";
    archive.add("a/data.pkl", payload, false);
    CHECK_THAT(refusal(archive.finish()), ContainsText("'" + full + "'"));
  }
}

TEST_CASE("Opcodes that state dicts do not use are refused by name") {
  CHECK_THAT(refusal(stream("\x80\x02(" + text("ls") + "ios\nsystem\n.")), ContainsText("INST"));
  CHECK_THAT(refusal(stream("\x80\x02})\x81.")), ContainsText("NEWOBJ"));
  CHECK_THAT(refusal(stream("\x80\x02\x82\x01.")), ContainsText("EXT1"));
  CHECK_THAT(refusal(stream("\x80\x02\xff.")), ContainsText("0xff"));
}

TEST_CASE("A known global is not called where it is no function of state dicts") {
  CHECK_THAT(refusal(stream("\x80\x02" + global("torch", "FloatStorage") + ")R.")),
             ContainsText("torch.FloatStorage"));
  CHECK_THAT(refusal(stream("\x80\x02" + tuple(text("module") + text("evil")) + "Q.")),
             ContainsText("'module'"));
}

TEST_CASE("Tensors that leave their storage are refused by name") {
  const auto size = GENERATE(as<std::int64_t>{}, 5, -1, std::int64_t{1} << 62);
  const auto message =
      refusal(stream(tensorPickle(4, 0, integer(size), integer(1)), floats({1, 2, 3, 4})));
  CHECK_THAT(message, ContainsText("tensor 'w'"));
  CHECK_THAT(message, ContainsText("storage '0'"));
  CHECK_THAT(message, ContainsText("4 elements"));
}

TEST_CASE("Offsets and strides outside of the storage are refused") {
  const auto values = floats({1, 2, 3, 4});
  const auto large = std::int64_t{1} << 62;
  for (const auto& pickle :
       {tensorPickle(4, -1, integer(2), integer(1)),
        tensorPickle(4, 3, integer(2), integer(1)),
        tensorPickle(4, 0, integer(2), integer(-1)),
        tensorPickle(4, 0, integer(3), integer(large)),
        tensorPickle(4, large, integer(3) + integer(3), integer(large) + integer(large)),
        tensorPickle(4, 0, integer(large) + integer(large), integer(0) + integer(0))}) {
    CHECK_THAT(refusal(stream(pickle, values)), ContainsText("tensor 'w'"));
  }
}

TEST_CASE("A storage smaller than the pickle says is refused") {
  const auto message =
      refusal(stream(tensorPickle(8, 0, integer(8), integer(1)), floats({1, 2, 3, 4})));
  CHECK_THAT(message, ContainsText("tensor 'w'"));
  CHECK_THAT(message, ContainsText("expected 8 elements, found 4"));
}

TEST_CASE("Expanding a small storage to a huge tensor is refused") {
  const auto pickle =
      tensorPickle(4, 0, integer(1 << 20) + integer(1 << 20), integer(0) + integer(0));
  CHECK_THAT(refusal(stream(pickle, floats({1, 2, 3, 4}))), ContainsText("larger than the file"));
}

TEST_CASE("A storage that the file lacks is named") {
  CHECK_THAT(refusal(stream(tensorPickle(4, 0, integer(4), integer(1)))),
             ContainsText("storage '0'"));
}

TEST_CASE("A checkpoint cut anywhere gives a named error and nothing else") {
  const std::string file = GENERATE("zip.pth", "stream.pth");
  const auto bytes = readBytes(sourceDir() / "tests/data/checkpoints" / file);
  REQUIRE(bytes.size() > 1000);
  for (std::size_t size = 0; size < bytes.size(); size += 7) {
    CAPTURE(size);
    CHECK_FALSE(refusal(bytes.substr(0, size)).empty());
  }
}

TEST_CASE("A checkpoint with any flipped byte never does more than throw") {
  const TempDir dir;
  const std::string file = GENERATE("zip.pth", "stream.pth");
  const auto bytes = readBytes(sourceDir() / "tests/data/checkpoints" / file);
  int refused = 0;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    auto damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    writeBytes(dir / "a.pth", damaged);
    try {
      readTorchCheckpoint(dir / "a.pth");
    } catch (const Error& error) {
      ++refused;
    }
  }
  CHECK(refused > 100);
}

TEST_CASE("A damaged storage of a zip checkpoint is found by its check sum") {
  auto bytes = readBytes(sourceDir() / "tests/data/checkpoints/zip.pth");
  const std::string needle("\x00\x00\x00\x3e\x00\x00\x80\x3e", 8);  // 0.125, 0.25 as float32.
  const auto at = bytes.find(needle);
  REQUIRE(at != bytes.npos);
  bytes[at] = 1;
  CHECK_THAT(refusal(bytes), ContainsText("data/0"));
}

TEST_CASE("Circles in a pickle end in an error") {
  // d = {}; d["d"] = d
  CHECK_THAT(refusal(stream("\x80\x02}q\x01" + text("d") + "h\x01s.")),
             ContainsText("inside one another"));
}

TEST_CASE("Files that are no checkpoint say so") {
  CHECK_THAT(refusal("Hello, this is a text."), ContainsText("torch.save"));
  CHECK_THAT(refusal(""), ContainsText("torch.save"));
  CHECK_THAT(refusal(stream("\x80\x02].")), ContainsText("dictionary"));
  ZipWriter archive;
  archive.add("readme.txt", "text", false);
  CHECK_THAT(refusal(archive.finish()), ContainsText("data.pkl"));
  const auto message = messageOf<IoError>([] { readTorchCheckpoint("/nowhere/a.pth"); });
  CHECK_THAT(message, ContainsText("/nowhere/a.pth"));
  CHECK_THAT(messageOf<IoError>([] { readTorchCheckpoint("/"); }), ContainsText("a folder"));
}

TEST_CASE("Big-endian checkpoints are refused") {
  const std::string pickle = "\x80\x02}" + text("little_endian") + "\x89s.";
  CHECK_THAT(refusal(kMagic + "\x80\x02M\xe9\x03." + pickle + kEmptyPickle + "\x80\x02]."),
             ContainsText("big-endian"));
  ZipWriter archive;
  archive.add("a/data.pkl", kEmptyPickle, false);
  archive.add("a/byteorder", "big", false);
  CHECK_THAT(refusal(archive.finish()), ContainsText("byte order"));
}
