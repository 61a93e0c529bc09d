#pragma once

#include <QString>

#include <vector>

namespace spolvero::ui {

/// One or two sentences each, about things that one does not find by looking, in the language in
/// force.
std::vector<QString> tips();

}  // namespace spolvero::ui
