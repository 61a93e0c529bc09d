#include "core/io/weight_files/tensorflow_bundle.h"

#include "core/base/crc32c.h"
#include "core/io/file_tools.h"
#include "core/io/weight_files/sorted_table.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <cstring>
#include <map>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const auto kAll = [](const std::string&) { return true; };

std::string varint(std::uint64_t value) {
  std::string bytes;
  for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
  return bytes + static_cast<char>(value);
}
std::string number(unsigned field, std::uint64_t value) {
  return varint(field << 3) + varint(value);
}
std::string bytesField(unsigned field, const std::string& bytes) {
  return varint(field << 3 | 2) + varint(bytes.size()) + bytes;
}

/// Writes sorted tables as TensorFlow does: keys share beginnings, a restart every second entry.
class TableWriter {
 public:
  /// @param perBlock  entries of a block; several blocks test the index.
  TableWriter(const std::map<std::string, std::string>& entries, std::size_t perBlock) {
    std::map<std::string, std::string> block;
    std::map<std::string, std::string> index;
    for (const auto& [key, value] : entries) {
      block[key] = value;
      if (block.size() < perBlock && key != entries.rbegin()->first) continue;
      index[key] = place(append(blockOf(block)));
      block.clear();
    }
    const auto meta = append(blockOf({}));
    const auto places = place(meta) + place(append(blockOf(index)));
    bytes_ += places + std::string(40 - places.size(), '\0');
    bytes_ += littleEndian(0xdb4775248b80fb57U, 8);
  }

  const std::string& bytes() const { return bytes_; }
  /// The kind of compression that each block claims.
  static inline char compression = 0;

 private:
  static std::string blockOf(const std::map<std::string, std::string>& entries) {
    constexpr int kInterval = 2;
    std::string block;
    std::string restarts;
    std::string previous;
    int count = 0;
    for (const auto& [key, value] : entries) {
      if (count % kInterval == 0) {
        restarts += littleEndian(block.size(), 4);
        previous.clear();
      }
      std::size_t shared = 0;
      while (shared < previous.size() && shared < key.size() && previous[shared] == key[shared]) {
        ++shared;
      }
      block += varint(shared) + varint(key.size() - shared) + varint(value.size());
      block += key.substr(shared) + value;
      previous = key;
      ++count;
    }
    if (restarts.empty()) restarts = littleEndian(0, 4);
    return block + restarts + littleEndian(restarts.size() / 4, 4);
  }

  std::pair<std::uint64_t, std::uint64_t> append(const std::string& block) {
    const auto offset = bytes_.size();
    const auto stored = block + compression;
    bytes_ += stored + littleEndian(maskedCrc32c(stored), 4);
    return {offset, block.size()};
  }

  static std::string place(std::pair<std::uint64_t, std::uint64_t> where) {
    return varint(where.first) + varint(where.second);
  }

  std::string bytes_;
};

/// One variable of a checkpoint as its index describes it.
struct Variable {
  std::uint64_t type = 1;
  std::vector<std::uint64_t> shape;
  std::uint64_t shard = 0;
  std::uint64_t offset = 0;
  std::string data;
  std::string extra = {};  ///< More fields of its entry.
};

std::string entryOf(const Variable& variable) {
  std::string shape;
  for (const auto side : variable.shape) shape += bytesField(2, number(1, side));
  return number(1, variable.type) + bytesField(2, shape) + number(3, variable.shard) +
         number(4, variable.offset) + number(5, variable.data.size()) + varint(6 << 3 | 5) +
         littleEndian(maskedCrc32c(variable.data), 4) + variable.extra;
}

std::string headerOf(std::uint64_t shards, std::uint64_t endianness = 0) {
  return number(1, shards) + (endianness == 0 ? "" : number(2, endianness)) +
         bytesField(3, number(1, 1));
}

std::string floats(const std::vector<float>& values) {
  std::string bytes(values.size() * sizeof(float), '\0');
  std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

std::map<std::string, Variable> goodVariables() {
  Variable weights{1, {2, 1, 3}, 0, 0, floats({1, 2, 3, 4, 5, 6.5F})};
  Variable slot{1, {6}, 0, 24, floats({0, 0, 0, 0, 0, 1})};
  Variable beta{1, {2}, 1, 3, floats({-1, 0.25F})};
  Variable step{9, {}, 0, 48, littleEndian(12345, 8)};
  return {{"g_4_conv1/weights", weights},
          {"g_4_conv1/weights/Adam", slot},
          {"g_4_conv1/LayerNorm/beta", beta},
          {"global_step", step}};
}

/// Writes NAME.index and two parts of data.
void writeBundle(const std::filesystem::path& prefix,
                 const std::map<std::string, Variable>& variables,
                 const std::string& header = headerOf(2),
                 std::size_t perBlock = 2) {
  std::map<std::string, std::string> entries{{"", header}};
  std::array<std::string, 2> parts;
  for (const auto& [name, variable] : variables) {
    entries[name] = entryOf(variable);
    if (variable.shard > 1) continue;
    auto& part = parts[variable.shard];
    part.resize(std::max(part.size(), variable.offset + variable.data.size()));
    part.replace(variable.offset, variable.data.size(), variable.data);
  }
  writeBytes(prefix.string() + ".index", TableWriter(entries, perBlock).bytes());
  writeBytes(prefix.string() + ".data-00000-of-00002", parts[0]);
  writeBytes(prefix.string() + ".data-00001-of-00002", parts[1]);
}

std::string refusal(const std::filesystem::path& path) {
  return messageOf<Error>([&] { readTensorflowBundle(path, kAll); });
}

}  // namespace

TEST_CASE("A check sum goes on from the bytes before") {
  CHECK(crc32c("123456789") == 0xe3069283U);
  CHECK(crc32c("456789", crc32c("123")) == 0xe3069283U);
}

TEST_CASE("A sorted table gives back all pairs, from one block or from many") {
  const TempDir folder;
  std::map<std::string, std::string> entries{{"", "nothing"}};
  for (int i = 0; i < 40; ++i) entries["name/" + std::to_string(i)] = std::string(i, 'x');
  for (const std::size_t perBlock : {1, 3, 100}) {
    writeBytes(folder / "t.index", TableWriter(entries, perBlock).bytes());
    CHECK(readSortedTable(folder / "t.index") == entries);
  }
  CHECK_THROWS_AS(readSortedTable(folder / "t.index", {.maximumEntries = 40}), ModelFormatError);
  CHECK_THROWS_AS(readSortedTable(folder / "t.index", {.maximumBytes = 100}), ModelFormatError);
}

TEST_CASE("A checkpoint's variables come back with names, shapes, kinds and numbers") {
  const TempDir folder;
  writeBundle(folder / "model.ckpt", goodVariables());
  const auto tensors = readTensorflowBundle(folder / "model.ckpt", kAll);
  REQUIRE(tensors.size() == 4);
  const auto& weights = tensors.at("g_4_conv1/weights");
  CHECK(weights.sizes() == at::IntArrayRef({2, 1, 3}));
  CHECK(weights.flatten().equal(at::tensor({1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.5F})));
  CHECK(tensors.at("g_4_conv1/LayerNorm/beta").equal(at::tensor({-1.0F, 0.25F})));
  CHECK(tensors.at("global_step").dim() == 0);
  CHECK(tensors.at("global_step").item<std::int64_t>() == 12345);
}

TEST_CASE("Only wanted variables are read: others may even lie in files that are missing") {
  const TempDir folder;
  writeBundle(folder / "model.ckpt", goodVariables());
  std::filesystem::remove(folder / "model.ckpt.data-00001-of-00002");
  const auto tensors = readTensorflowBundle(
      folder / "model.ckpt", [](const std::string& name) { return name == "g_4_conv1/weights"; });
  CHECK(tensors.size() == 1);
  CHECK_THAT(refusal(folder / "model.ckpt"), ContainsText("model.ckpt.data-00001-of-00002"));
}

TEST_CASE("A checkpoint is found by its folder, its note, its index or its data") {
  const TempDir folder;
  writeBundle(folder / "model.ckpt", goodVariables());
  CHECK(isTensorflowBundle(folder.path()));
  CHECK(readTensorflowBundle(folder.path(), kAll).size() == 4);
  CHECK(readTensorflowBundle(folder / "model.ckpt.index", kAll).size() == 4);
  CHECK(readTensorflowBundle(folder / "model.ckpt.data-00000-of-00002", kAll).size() == 4);
  auto other = goodVariables();
  other.erase("global_step");
  writeBundle(folder / "newer.ckpt", other);
  CHECK_FALSE(isTensorflowBundle(folder.path()));
  // A folder that was moved: the note still has the maker's path.
  writeBytes(folder / "checkpoint",
             "model_checkpoint_path: \"/home/maker/result/newer.ckpt\"\n"
             "all_model_checkpoint_paths: \"/home/maker/result/model.ckpt\"\n");
  CHECK(readTensorflowBundle(folder.path(), kAll).size() == 3);
  CHECK_FALSE(isTensorflowBundle(folder / "none"));
  CHECK_THROWS_AS(readTensorflowBundle(folder / "none", kAll), IoError);
  const TempDir empty;
  CHECK_THAT(refusal(empty.path()), ContainsText("'checkpoint'"));
}

TEST_CASE("Every cut of an index is refused with a message that names the file") {
  const TempDir folder;
  writeBundle(folder / "m", goodVariables());
  const auto good = readBytes(folder / "m.index");
  for (std::size_t size = 0; size < good.size(); size += 7) {
    writeBytes(folder / "m.index", good.substr(0, size));
    CAPTURE(size);
    CHECK_THAT(refusal(folder / "m"), ContainsText("m.index"));
  }
}

TEST_CASE("Every changed byte of an index's blocks is noticed") {
  const TempDir folder;
  writeBundle(folder / "m", goodVariables());
  const auto good = readBytes(folder / "m.index");
  for (std::size_t i = 0; i + 48 < good.size(); i += 3) {
    auto bad = good;
    bad[i] = static_cast<char>(bad[i] ^ 0x10);
    writeBytes(folder / "m.index", bad);
    bool noticed = false;
    try {
      noticed = readTensorflowBundle(folder / "m", kAll).size() != 4;
    } catch (const ModelFormatError&) {
      noticed = true;
    }
    CAPTURE(i);
    CHECK(noticed);
  }
}

TEST_CASE("Changed or missing numbers are named by variable and file") {
  const TempDir folder;
  writeBundle(folder / "m", goodVariables());
  auto data = readBytes(folder / "m.data-00000-of-00002");
  data[5] = static_cast<char>(data[5] ^ 1);
  writeBytes(folder / "m.data-00000-of-00002", data);
  CHECK_THAT(refusal(folder / "m"),
             ContainsText("'g_4_conv1/weights'") && ContainsText("check sum"));
  writeBytes(folder / "m.data-00000-of-00002", data.substr(0, 10));
  CHECK_THAT(refusal(folder / "m"), ContainsText("truncated"));
}

TEST_CASE("Entries that cannot be are refused") {
  const TempDir folder;
  const auto refusedWith = [&](const std::function<void(Variable&)>& change) {
    auto variables = goodVariables();
    change(variables.at("g_4_conv1/weights"));
    writeBundle(folder / "m", variables);
    return refusal(folder / "m");
  };
  CHECK_THAT(refusedWith([](Variable& v) {
               v.shape = {2, 2, 3};
             }),
             ContainsText("needs 48 bytes, the entry says 24"));
  CHECK_THAT(refusedWith([](Variable& v) {
               v.shape = {std::uint64_t{1} << 62, 4};
             }),
             ContainsText("out of range"));
  CHECK_THAT(refusedWith([](Variable& v) { v.shape = {~std::uint64_t{0}}; }),
             ContainsText("out of range"));
  CHECK_THAT(refusedWith([](Variable& v) { v.type = 7; }), ContainsText("data type 7"));
  CHECK_THAT(refusedWith([](Variable& v) { v.shard = 2; }), ContainsText("does not exist"));
  CHECK_THAT(refusedWith([](Variable& v) { v.extra = bytesField(7, ""); }), ContainsText("slices"));
  CHECK_THAT(refusedWith([](Variable& v) { v.extra.assign(1, char{0x0f}); }),
             ContainsText("damaged"));
}

TEST_CASE("Foreign byte order, a missing header and compressed blocks are refused") {
  const TempDir folder;
  writeBundle(folder / "m", goodVariables(), headerOf(2, 1));
  CHECK_THAT(refusal(folder / "m"), ContainsText("big-endian"));
  writeBundle(folder / "m", goodVariables(), "");
  CHECK_THAT(refusal(folder / "m"), ContainsText("header"));
  TableWriter::compression = 1;
  writeBundle(folder / "m", goodVariables());
  TableWriter::compression = 0;
  CHECK_THAT(refusal(folder / "m"), ContainsText("Snappy"));
}
