#include "core/render/class_mapping.h"

#include "support/catch.h"

using namespace spolvero;

namespace {

ClassTable table(const std::vector<std::string>& names) {
  std::vector<ClassInfo> classes;
  for (const auto& name : names) {
    const int id = static_cast<int>(classes.size());
    classes.push_back({id, name, ClassTable::defaultColour(id), ClassKind::Stuff});
  }
  return ClassTable(classes);
}

}  // namespace

TEST_CASE("Classes meet by name and what the model lacks is named and left unlabelled") {
  const auto scene = table({"sky", "tree", "unicorn"});
  const auto model = table({"tree", "sky", "road"});
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
  const auto classes = table({"a", "b"});
  CHECK(mapClasses(classes, classes).identity);
}
