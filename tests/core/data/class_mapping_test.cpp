#include "core/data/class_mapping.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/dataset_folder.h"
#include "core/data/tiny_dataset.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const ClassTable kSource({{0, "sky", {1, 2, 3}}, {1, "grass", {4, 5, 6}}, {2, "dog", {7, 8, 9}}});

ClassMapping fromText(std::string_view text) {
  return ClassMapping::fromToml(text, "groups.toml", kSource);
}

}  // namespace

TEST_CASE("A mapping file merges classes by name and sends the rest where it says") {
  const auto mapping = fromText(R"(
others = "unlabelled"
[[class]]
name = "ground"
colour = [10, 20, 30]
sources = ["grass"]
[[class]]
name = "animal"
colour = "#ff8000"
thing = true
sources = ["dog"]
)");
  CHECK(mapping.target().size() == 2);
  CHECK(mapping.target()[0].colour == Rgb{10, 20, 30});
  CHECK(mapping.target()[1].colour == Rgb{255, 128, 0});
  CHECK(mapping.target()[1].kind == ClassKind::Thing);
  CHECK(mapping[1] == 0);
  CHECK(mapping[2] == 1);
  CHECK(mapping[0] == kUnlabelled);
  LabelMap labels(2, 2);
  labels.at(0, 0) = 2;
  labels.at(1, 0) = kUnlabelled;
  labels.at(0, 1) = 1;
  mapping.apply(labels);
  CHECK(labels.at(0, 0) == 1);
  CHECK(labels.at(1, 0) == kUnlabelled);
  CHECK(labels.at(0, 1) == 0);
  CHECK(labels.at(1, 1) == kUnlabelled);
}

TEST_CASE("A mapping file may name the class of the rest") {
  const auto mapping = fromText(
      "others = \"scene\"\n[[class]]\nname = \"dog\"\nsources = [\"dog\"]\n"
      "[[class]]\nname = \"scene\"\nsources = []\n");
  CHECK(mapping[0] == 1);
  CHECK(mapping[1] == 1);
  CHECK(mapping[2] == 0);
}

TEST_CASE("A mapping file's mistakes are named") {
  const std::string head = "[[class]]\nname = \"a\"\n";
  CHECK_THROWS_WITH(fromText(head + "sources = [\"gras\"]"), ContainsText("did you mean 'grass'"));
  CHECK_THROWS_WITH(fromText(head + "sources = [\"sky\", \"sky\"]"), ContainsText("twice"));
  CHECK_THROWS_WITH(fromText(head + "sources = [\"sky\"]"), ContainsText("'grass' (id 1)"));
  CHECK_THROWS_WITH(fromText("others = \"b\"\n" + head + "sources = [\"sky\"]"),
                    ContainsText("others") && ContainsText("'b'"));
  CHECK_THROWS_WITH(fromText(head + "colour = [1, 2]\nsources = [\"sky\"]"),
                    ContainsText("colour"));
  CHECK_THROWS_WITH(fromText(head + "color = \"#fff\"\nsources = [\"sky\"]"),
                    ContainsText("unknown key 'color'"));
  CHECK_THROWS_WITH(fromText(head), ContainsText("sources"));
  CHECK_THROWS_WITH(fromText("[[class]]\nsources = []"), ContainsText("expected a name"));
  CHECK_THROWS_WITH(fromText("x = 1"), ContainsText("unknown key 'x'"));
  CHECK_THROWS_WITH(fromText("[["), ContainsText("groups.toml") && ContainsText("line 1"));
  CHECK_THROWS_AS(fromText(""), ConfigError);
}

TEST_CASE("Groups of classes.json become classes") {
  TempDir dir;
  writeTinyDataset(dir.path(), 4);
  const DatasetFolder dataset(dir.path(), "group");
  REQUIRE(dataset.classes().size() == 2);
  CHECK(dataset.classes()[0].name == "scene");
  CHECK(dataset.classes()[1].name == "animal");
  CHECK(dataset.classes()[1].kind == ClassKind::Thing);
  const auto sample = dataset.load(dataset.items("train")[0]);
  CHECK(sample.labels.at(5, 35) == 1);
  CHECK(sample.labels.at(0, 55) == 0);
  CHECK_THROWS_WITH(ClassMapping::byGroup(R"([{"id":0,"name":"sky"}])", "classes.json"),
                    ContainsText("group_id") && ContainsText("sky"));
}

TEST_CASE("The garments of the clothing data fall into their fifteen groups") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("no shared folder");
  const DatasetFolder dataset(*shared / "data" / "ccp", "group");
  CHECK(dataset.classes().size() == 15);
  CHECK(dataset.mapping()[41] == 1);
  CHECK(dataset.classes()[14].name == "accessory");
}
