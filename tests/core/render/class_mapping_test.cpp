#include "core/render/class_mapping.h"

#include "support/catch.h"
#include "support/class_tables.h"

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("Classes meet by name and what the model lacks is named and left unlabelled") {
  const auto scene = namedClasses({"sky", "tree", "unicorn"});
  const auto model = namedClasses({"tree", "sky", "road"});
  const auto mapping = mapClasses(scene, model);
  CHECK_FALSE(mapping.identity);
  CHECK(mapping.unknownClasses == std::vector<std::string>{"unicorn"});

  Layout layout(16, 16, scene, 0);
  LabelMap part(3, 1);
  part.at(0, 0) = 1;
  part.at(1, 0) = 2;
  part.at(2, 0) = kUnlabelled;
  layout.paste(part, InstanceMap(3, 1, 7), 0, 0);
  const auto mapped = mappedLayout(layout, mapping, model);
  CHECK(mapped.labels().at(0, 0) == 0);
  CHECK(mapped.labels().at(1, 0) == kUnlabelled);
  CHECK(mapped.labels().at(2, 0) == kUnlabelled);
  CHECK(mapped.labels().at(5, 5) == 1);
  CHECK(mapped.instances() == layout.instances());
}

TEST_CASE("Equal tables map to themselves") {
  const auto classes = namedClasses({"a", "b"});
  CHECK(mapClasses(classes, classes).identity);
}

TEST_CASE("A choice goes before the name, and nothing is unknown that was decided") {
  const auto scene = namedClasses({"sky", "tree", "unicorn", "dragon"});
  const auto model = namedClasses({"tree", "sky", "animal"});
  const auto choices =
      ClassChoices().with(model, {{"unicorn", "animal"}, {"dragon", ""}, {"tree", "sky"}});
  const auto mapping = mapClasses(scene, model, choices.get());
  CHECK(mapping.unknownClasses.empty());
  CHECK(mapping.toModel[0] == 1);
  CHECK(mapping.toModel[1] == 1);
  CHECK(mapping.toModel[2] == 2);
  CHECK(mapping.toModel[3] == kUnlabelled);
  // Choices for other classes of a model say nothing here.
  CHECK(mapClasses(scene, namedClasses({"animal"}), choices.get()).unknownClasses.size() == 4);
}

TEST_CASE("Unknown are those classes that are painted") {
  const auto scene = namedClasses({"sky", "unicorn"});
  const auto mapping = mapClasses(scene, namedClasses({"sky"}));
  Layout layout(16, 16, scene, 0);
  CHECK(unknownClassesIn(layout, mapping).empty());
  layout.paste(LabelMap(1, 1, 1), InstanceMap(1, 1, 0), 2, 2);
  CHECK(unknownClassesIn(layout, mapping) == std::vector<std::string>{"unicorn"});
}

TEST_CASE("Where classes become one, the one that keeps its name gives the look") {
  const auto scene = namedClasses({"bush", "tree"});
  const auto model = namedClasses({"tree"});
  const auto choices = ClassChoices().with(model, {{"bush", "tree"}});
  Appearance look;
  look.classes[0].code = CodeSource::fromCluster(1);
  look.classes[1].code = CodeSource::fromCluster(2);
  const auto mapped = mappedAppearance(look, mapClasses(scene, model, choices.get()), scene);
  CHECK(mapped.classes.at(0) == look.classes[1]);
}
