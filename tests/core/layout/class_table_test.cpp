#include "core/layout/class_table.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <set>

using namespace spolvero;

namespace {

std::string refusal(const std::string& json) {
  try {
    ClassTable::fromJson(json, "classes.json");
  } catch (const ConfigError& error) {
    CHECK_THAT(error.what(), ContainsText("classes.json"));
    return error.what();
  }
  FAIL("expected an error for " << json);
  return {};
}

}  // namespace

TEST_CASE("A class table comes back from JSON as it was") {
  const ClassTable classes({{0, "sky", {1, 2, 3}},
                            {1, "a \"quoted\" ü name", {255, 255, 255}, ClassKind::Thing},
                            {2, "black", {0, 0, 0}}});
  CHECK(ClassTable::fromJson(classes.toJson(), "a") == classes);
  CHECK(ClassTable::fromJson(R"({"classes":)" + classes.toJson() + "}", "a") == classes);
  CHECK(ClassTable::fromJson("[]", "a").size() == 0);
}

TEST_CASE("Classes in JSON may come in any order, without colours and with other keys") {
  const auto classes = ClassTable::fromJson(
      R"([{"id":1,"name":"car","isthing":1,"pixels":7},{"id":0,"name":"sky","colour":[7,8,9]}])",
      "a");
  CHECK(classes[0].name == "sky");
  CHECK(classes[0].colour == Rgb{7, 8, 9});
  CHECK(classes[0].kind == ClassKind::Stuff);
  CHECK(classes[1].name == "car");
  CHECK(classes[1].kind == ClassKind::Thing);
  const auto positional = ClassTable::fromJson(R"([{"name":"a"},{"name":"b"}])", "a");
  CHECK(positional[1].name == "b");
  CHECK(positional[1].id == 1);
  CHECK(positional[1].colour == ClassTable::defaultColour(1));
}

TEST_CASE("Classes are found by name and by colour") {
  const ClassTable classes({{0, "sky", {1, 2, 3}}, {1, "sea", {4, 5, 6}}});
  CHECK(classes.idOf("sea") == 1);
  CHECK(classes.idOf("Sea") == std::nullopt);
  CHECK(classes.idOf(Rgb{1, 2, 3}) == 0);
  CHECK(classes.idOf(Rgb{1, 2, 4}) == std::nullopt);
  CHECK_THROWS_AS(classes[2], ConfigError);
  CHECK_THROWS_AS(classes[-1], ConfigError);
}

TEST_CASE("Colours that occur twice are told apart, and stay so through JSON") {
  const Rgb white{255, 255, 255};
  const ClassTable classes(
      {{0, "a", white}, {1, "b", white}, {2, "c", white}, {3, "d", {9, 9, 9}}});
  CHECK(classes[0].colour == white);
  CHECK(classes[3].colour == Rgb{9, 9, 9});
  for (int id = 0; id < classes.size(); ++id) CHECK(classes.idOf(classes[id].colour) == id);
  CHECK(ClassTable::fromJson(classes.toJson(), "a") == classes);
}

TEST_CASE("The chosen colours of 255 classes differ") {
  std::vector<ClassInfo> infos;
  for (int id = 0; id < 255; ++id) {
    infos.push_back({id, "class " + std::to_string(id), ClassTable::defaultColour(id)});
  }
  const ClassTable classes(infos);
  std::set<std::tuple<int, int, int>> colours;
  for (const auto& info : classes.classes()) {
    colours.emplace(info.colour.r, info.colour.g, info.colour.b);
  }
  CHECK(colours.size() == 255);
  infos.push_back({255, "one too many", {}});
  CHECK_THROWS_AS(ClassTable(infos), ConfigError);
}

TEST_CASE("Class tables that make no sense are refused with the entry and what is wrong") {
  CHECK_THAT(refusal("{"), ContainsText("not valid JSON"));
  CHECK_THAT(refusal(std::string(100000, '[')), ContainsText("nested"));
  CHECK_THAT(refusal("{\"a\":1}"), ContainsText("found object"));
  CHECK_THAT(refusal("[7]"), ContainsText("class 0"));
  CHECK_THAT(refusal(R"([{"name":"a"},{"id":1}])"), ContainsText("class 1"));
  CHECK_THAT(refusal(R"([{"id":0,"name":""}])"), ContainsText("no name"));
  CHECK_THAT(refusal(R"([{"name":"a"},{"name":"a"}])"), ContainsText("'a'"));
  CHECK_THAT(refusal(R"([{"id":0,"name":"a"},{"id":2,"name":"b"}])"), ContainsText("found id 2"));
  CHECK_THAT(refusal(R"([{"id":0,"name":"a"},{"id":0,"name":"b"}])"), ContainsText("found id 0"));
  for (const std::string id : {"4294967296", "255", "-1", "0.5", "\"0\""}) {
    CHECK_THAT(refusal(R"([{"name":"a","id":)" + id + "}]"), ContainsText("found " + id));
  }
  CHECK_THAT(refusal(R"([{"name":"a","color":[1,2]}])"), ContainsText("color"));
  CHECK_THAT(refusal(R"([{"name":"a","color":[1,2,256]}])"), ContainsText("256"));
  CHECK_THAT(refusal(R"([{"name":"a","colour":[1,2,-1]}])"), ContainsText("colour"));
}
