#include "core/io/safetensors.h"

#include "file_tools.h"

#include "core/io/weight_files/torch_checkpoint.h"
#include "support/paths.h"

#include <torch/types.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

std::string safetensors(const std::string& header, const std::string& data = {}) {
  return littleEndian(header.size(), 8) + header + data;
}

/// The message with which the reader refuses `bytes`; asserts that it names the file.
std::string refusal(const std::string& bytes) {
  const TempDir dir;
  writeBytes(dir / "bad.safetensors", bytes);
  const auto path = dir / "bad.safetensors";
  const auto message = messageOf<ModelFormatError>([&] { readSafetensors(path); });
  CHECK(messageOf<ModelFormatError>([&] { readSafetensorsHeader(path); }) == message);
  CHECK_THAT(message, ContainsText("bad.safetensors"));
  return message;
}

std::string entry(const std::string& dtype, const std::string& shape, const std::string& offsets) {
  return R"({"dtype":")" + dtype + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}";
}

}  // namespace

TEST_CASE("Tensors of every type come back from a safetensors file bit for bit") {
  const TempDir dir;
  torch::manual_seed(3);
  SafetensorsFile file;
  file.metadata = {{"a", "1"}, {"note", "ünïcode \"quoted\"\n"}};
  for (const auto type : {torch::kFloat64, torch::kFloat32, torch::kFloat16, torch::kBFloat16}) {
    file.tensors[std::string("f.") + c10::toString(type)] = torch::randn({3, 5}).to(type);
  }
  for (const auto type :
       {torch::kInt64, torch::kInt32, torch::kInt16, torch::kInt8, torch::kUInt8, torch::kBool}) {
    file.tensors[std::string("i.") + c10::toString(type)] = torch::randint(0, 2, {7}).to(type);
  }
  file.tensors["scalar"] = torch::tensor(4.5F);
  file.tensors["empty"] = torch::zeros({0, 4});
  file.tensors["transposed"] = torch::randn({4, 6}).t();
  writeSafetensors(dir / "a.safetensors", file);

  const auto back = readSafetensors(dir / "a.safetensors");
  CHECK(back.metadata == file.metadata);
  REQUIRE(back.tensors.size() == file.tensors.size());
  for (const auto& [name, tensor] : file.tensors) {
    CAPTURE(name);
    CHECK(back.tensors.at(name).scalar_type() == tensor.scalar_type());
    CHECK(back.tensors.at(name).equal(tensor));
    CHECK(back.tensors.at(name).is_contiguous());
  }
  CHECK(namesIn(dir.path()) == std::vector<std::string>{"a.safetensors"});
}

TEST_CASE("A written header is aligned, padded with spaces and in the order of its data") {
  const TempDir dir;
  SafetensorsFile file;
  file.tensors["a"] = torch::tensor({1, 2, 3}, torch::kUInt8);
  file.tensors["z"] = torch::tensor({1.0F});
  writeSafetensors(dir / "a", file);
  const auto bytes = readBytes(dir / "a");
  std::string header = R"({"z":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                       R"("a":{"dtype":"U8","shape":[3],"data_offsets":[4,7]}})";
  header.append((8 - header.size() % 8) % 8, ' ');
  CHECK(bytes == safetensors(header, std::string("\x00\x00\x80\x3f\x01\x02\x03", 7)));
}

TEST_CASE("A header alone tells types and shapes") {
  const TempDir dir;
  SafetensorsFile file{{{"k", "v"}}, {{"w", torch::zeros({2, 3}, torch::kHalf)}}};
  writeSafetensors(dir / "a", file);
  const auto header = readSafetensorsHeader(dir / "a");
  CHECK(header.metadata.at("k") == "v");
  CHECK(header.tensors.at("w").dtype == "F16");
  CHECK(header.tensors.at("w").shape == std::vector<std::int64_t>{2, 3});
}

TEST_CASE("Weights are read by content, whatever the file is called") {
  const TempDir dir;
  writeSafetensors(dir / "weights.pth", {{}, {{"w", torch::ones({2})}}});
  CHECK(readWeights(dir / "weights.pth").at("w").equal(torch::ones({2})));
  writeBytes(dir / "text.safetensors", "just some text");
  CHECK_THAT(messageOf<ModelFormatError>([&] { readWeights(dir / "text.safetensors"); }),
             ContainsText("text.safetensors"));
}

TEST_CASE("Headers that lie about their length are refused") {
  CHECK_THAT(refusal("abc"), ContainsText("found 3"));
  CHECK_THAT(refusal(littleEndian(1000, 8) + "{}"), ContainsText("1000"));
  CHECK_THAT(refusal(littleEndian(~0ULL, 8) + "{}"), ContainsText("at most 100000000"));
  CHECK_THAT(refusal("just some text"), ContainsText("another kind of file"));
}

TEST_CASE("Headers that are no object of tensors are refused") {
  CHECK_THAT(refusal(safetensors("[]")), ContainsText("array"));
  CHECK_THAT(refusal(safetensors("{\"a\":")), ContainsText("JSON"));
  CHECK_THAT(refusal(safetensors("{\"a\":1}")), ContainsText("'a'"));
  CHECK_THAT(refusal(safetensors("\xff\xfe")), ContainsText("JSON"));
  CHECK_THAT(refusal(safetensors(std::string(100000, '['))), ContainsText("header"));
  CHECK_THAT(refusal(safetensors(R"({"__metadata__":{"k":1}})")), ContainsText("__metadata__.k"));
  CHECK_THAT(refusal(safetensors(R"({"__metadata__":[]})")), ContainsText("__metadata__"));
}

TEST_CASE("Keys that occur twice are refused by name") {
  const auto tensor = entry("F32", "[1]", "[0,4]");
  const auto header = R"({"w":)" + tensor + R"(,"w":)" + tensor + "}";
  CHECK_THAT(refusal(safetensors(header, "1234")), ContainsText("'w' occurs twice"));
}

TEST_CASE("Unknown dtypes are refused by tensor") {
  const auto message = refusal(safetensors("{\"w\":" + entry("F8", "[4]", "[0,4]") + "}", "1234"));
  CHECK_THAT(message, ContainsText("'w'"));
  CHECK_THAT(message, ContainsText("'F8'"));
}

TEST_CASE("Shapes that overflow are refused by tensor") {
  const auto shape = GENERATE("[9223372036854775807,9223372036854775807]",
                              "[4294967296,4294967296]",
                              "[18446744073709551615]",
                              "[4294967296,4294967296,0]");
  const auto message =
      refusal(safetensors(std::string("{\"w\":") + entry("F32", shape, "[0,0]") + "}"));
  CHECK_THAT(message, ContainsText("tensor 'w'"));
}

TEST_CASE("Shapes and offsets that are no whole numbers are refused") {
  const std::string data(4, '\0');
  for (const auto& bad : {entry("F32", "[-1]", "[0,4]"),
                          entry("F32", "[1.5]", "[0,4]"),
                          entry("F32", "\"1\"", "[0,4]"),
                          entry("F32", "[1]", "[0]"),
                          entry("F32", "[1]", "[0,-4]"),
                          entry("F32", "[1]", "null"),
                          std::string(R"({"dtype":"F32","shape":[1]})"),
                          std::string(R"({"shape":[1],"data_offsets":[0,4]})")}) {
    CAPTURE(bad);
    CHECK_THAT(refusal(safetensors("{\"w\":" + bad + "}", data)), ContainsText("tensor 'w'"));
  }
}

TEST_CASE("Offsets that are reversed, too long or beyond the end are refused by tensor") {
  const std::string data(8, '\0');
  const auto offsets = GENERATE("[4,0]", "[0,8]", "[0,3]", "[8,12]", "[18446744073709551612,0]");
  const auto message =
      refusal(safetensors(std::string("{\"w\":") + entry("F32", "[1]", offsets) + "}", data));
  CHECK_THAT(message, ContainsText("tensor 'w'"));
}

TEST_CASE("Tensors that overlap are refused by name") {
  const auto header =
      R"({"a":)" + entry("F32", "[2]", "[0,8]") + R"(,"b":)" + entry("F32", "[1]", "[4,8]") + "}";
  const auto message = refusal(safetensors(header, std::string(8, '\0')));
  CHECK_THAT(message, ContainsText("'b'"));
  CHECK_THAT(message, ContainsText("overlap"));
}

TEST_CASE("Holes and left-over bytes are refused") {
  const auto hole =
      R"({"a":)" + entry("F32", "[1]", "[0,4]") + R"(,"b":)" + entry("F32", "[1]", "[8,12]") + "}";
  CHECK_THAT(refusal(safetensors(hole, std::string(12, '\0'))), ContainsText("a hole"));
  const auto left = R"({"a":)" + entry("F32", "[1]", "[0,4]") + "}";
  CHECK_THAT(refusal(safetensors(left, std::string(12, '\0'))),
             ContainsText("expected 4 bytes of data, found 12"));
}

TEST_CASE("A truncated file is refused wherever it ends") {
  const TempDir dir;
  writeSafetensors(dir / "a", {{{"k", "v"}}, {{"w", torch::ones({4, 4})}, {"b", torch::ones(3)}}});
  const auto bytes = readBytes(dir / "a");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(refusal(bytes.substr(0, size)).empty());
  }
}

TEST_CASE("Truth values other than 0 and 1 are refused by tensor") {
  const TempDir dir;
  writeBytes(dir / "a", safetensors("{\"w\":" + entry("BOOL", "[2]", "[0,2]") + "}", "\x01\x07"));
  CHECK_THAT(messageOf<ModelFormatError>([&] { readSafetensors(dir / "a"); }),
             ContainsText("tensor 'w'"));
}

TEST_CASE("Tensors that safetensors cannot hold are refused before a file is made") {
  const TempDir dir;
  const SafetensorsFile file{{}, {{"w", torch::zeros({2}, torch::kComplexFloat)}}};
  CHECK_THAT(messageOf<ModelFormatError>([&] { writeSafetensors(dir / "a", file); }),
             ContainsText("tensor 'w'"));
  CHECK(namesIn(dir.path()).empty());
}

TEST_CASE("Fixtures written by Python's safetensors are read") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with fixtures is absent");
  const auto file = readSafetensors(*shared / "parity/smis_deepfashion/expected.safetensors");
  CHECK(file.tensors.at("z").sizes() == torch::IntArrayRef{1, 64, 4, 4});
}
