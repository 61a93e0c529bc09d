#include "core/animation/appearance_path.h"

#include <set>

namespace spolvero {

namespace {

ClassStyle styleBetween(const ClassStyle& from,
                        const ClassStyle& to,
                        double share,
                        ClassStyle::Path path) {
  ClassStyle style;
  style.code = from.blendedCode();
  style.locked = from.locked;
  auto end = to.blendedCode();
  if (end == style.code) return style;
  style.blendTo = std::move(end);
  style.blend = share;
  style.path = path;
  return style;
}

/// The objects of a layout that have a number of their own.
std::set<ObjectKey> objectsIn(const Layout& layout) {
  std::set<ObjectKey> objects;
  ObjectKey last{-1, 0};
  for (std::size_t i = 0; i < layout.labels().size(); ++i) {
    const ObjectKey here{layout.labels().data()[i], layout.instances().data()[i]};
    if (here == last || here.instance == 0 || here.classId == kUnlabelled) continue;
    objects.insert(here);
    last = here;
  }
  return objects;
}

}  // namespace

Appearance appearanceBetween(const Appearance& from,
                             const Appearance& to,
                             double share,
                             ClassStyle::Path path,
                             const Layout& layout) {
  if (share <= 0 || from == to) return from;
  if (share >= 1) return to;
  Appearance appearance;
  appearance.seed = from.seed;
  for (const auto& entry : layout.classes().classes()) {
    appearance.classes[entry.id] =
        styleBetween(from.styleOf(entry.id), to.styleOf(entry.id), share, path);
  }
  for (const auto& key : objectsIn(layout)) {
    appearance.objects[key] = styleBetween(from.styleOf(key), to.styleOf(key), share, path);
  }
  appearance.latent = styleBetween(from.latentStyle(), to.latentStyle(), share, path);
  appearance.output = share < 0.5 ? from.output : to.output;
  return appearance;
}

}  // namespace spolvero
