#include "core/io/scene_extra.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace spolvero {

namespace {

/// Entries of the scene itself; a name that ends with '/' stands for all below it.
constexpr std::array<std::string_view, 5> kOwnEntries{
    "scene.json", "label.png", "instances.png", "references/", "layers/"};

bool isOwn(std::string_view name) {
  return std::ranges::any_of(kOwnEntries, [name](std::string_view own) {
    return own.ends_with('/') ? name.starts_with(own) : name == own;
  });
}

bool isPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
         c == '/';
}

}  // namespace

bool SceneExtras::isValidName(const std::string& name) {
  if (name.empty() || name.size() > kMaximumNameBytes || isOwn(name)) return false;
  if (!std::ranges::all_of(name, isPlain) || name.back() == '/') return false;
  char before = '/';
  for (const char c : name) {
    if (before == '/' && (c == '/' || c == '.')) return false;
    before = c;
  }
  return true;
}

void SceneExtras::checkName(const std::string& name) {
  if (isValidName(name)) return;
  throw ConfigError(
      fmt::format("scene: expected the name of an extra from a-z, 0-9, '-', '_', '.' and '/' that "
                  "the scene does not use itself, found '{}'",
                  name));
}

std::shared_ptr<const SceneExtra> SceneExtras::find(const std::string& name) const {
  const auto found = extras_.find(name);
  return found == extras_.end() ? nullptr : found->second;
}

void SceneExtras::set(const std::string& name, std::shared_ptr<const SceneExtra> extra) {
  checkName(name);
  if (extra) {
    extras_[name] = std::move(extra);
  } else {
    extras_.erase(name);
  }
}

bool SceneExtras::operator==(const SceneExtras& other) const {
  return std::ranges::equal(extras_, other.extras_, [](const auto& a, const auto& b) {
    return a.first == b.first &&
           (a.second == b.second || a.second->content() == b.second->content());
  });
}

}  // namespace spolvero
