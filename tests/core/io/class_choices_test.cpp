#include "core/io/class_choices.h"

#include "file_tools.h"

#include "core/base/error.h"
#include "support/catch.h"
#include "support/class_tables.h"
#include "support/paths.h"

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("Choices for classes come back from their text, each set of model classes its own") {
  const auto streets = namedClasses({"road", "vehicle"});
  const auto clothes = namedClasses({"coat"});
  const auto first = ClassChoices().with(streets, {{"car", "vehicle"}, {"dragon", ""}});
  const auto both = first->with(clothes, {{"jacket", "coat"}});
  SceneExtras extras;
  extras.set(ClassChoices::kName, std::make_shared<PlainExtra>(both->content()));
  const auto read = ClassChoices::in(extras);
  REQUIRE(read);
  CHECK(*read == *both);
  REQUIRE(read->find(streets));
  CHECK(read->find(streets)->at("car") == "vehicle");
  CHECK(read->find(streets)->at("dragon").empty());
  CHECK(read->find(namedClasses({"road"})) == nullptr);
  CHECK(read->with(streets, {})->find(streets) == nullptr);
  CHECK(read->with(streets, {})->find(clothes) != nullptr);
}

TEST_CASE("What was chosen for another model is known where this one has the class too") {
  const auto choices = ClassChoices().with(namedClasses({"vehicle"}), {{"car", "vehicle"}});
  CHECK(choices->earlierTarget("car", namedClasses({"road", "vehicle"})) == "vehicle");
  CHECK(choices->earlierTarget("car", namedClasses({"road"})).empty());
  CHECK(choices->earlierTarget("tree", namedClasses({"vehicle"})).empty());
}

TEST_CASE("A scene without choices has none, and damaged ones are refused by key") {
  CHECK(ClassChoices::in({}) == nullptr);
  const auto message = [](const std::string& text) {
    return messageOf<IoError>([&] { ClassChoices::fromJson(text, "scene.ora"); });
  };
  CHECK_THAT(message("{"), ContainsText("scene.ora"));
  CHECK_THAT(message("[]"), ContainsText("format"));
  CHECK_THAT(message(R"({"format":7,"models":[]})"), ContainsText("format"));
  CHECK_THAT(message(R"({"format":1,"models":{}})"), ContainsText("models"));
  CHECK_THAT(message(R"({"format":1,"models":[{"classes":[1],"targets":{}}]})"),
             ContainsText("classes"));
  CHECK_THAT(message(R"({"format":1,"models":[{"classes":["a"],"targets":{"b":2}}]})"),
             ContainsText("targets"));
}
