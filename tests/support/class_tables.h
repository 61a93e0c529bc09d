#pragma once

#include "core/layout/class_table.h"

#include <string>
#include <vector>

namespace spolvero::testing {

/// Classes of stuff with these names, in default colours.
inline ClassTable namedClasses(const std::vector<std::string>& names) {
  std::vector<ClassInfo> classes;
  for (const auto& name : names) {
    const int id = static_cast<int>(classes.size());
    classes.push_back({id, name, ClassTable::defaultColour(id), ClassKind::Stuff});
  }
  return ClassTable(std::move(classes));
}

}  // namespace spolvero::testing
