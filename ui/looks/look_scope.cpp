#include "ui/looks/look_scope.h"

#include "ui/panels/style_edits.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Objects are shown with this share of their size around them.
constexpr double kCropMargin = 0.15;
constexpr int kLeastCropSide = 24;

}  // namespace

LayoutContents contentsOf(const Layout& layout) {
  LayoutContents contents;
  const auto& labels = layout.labels();
  const auto& instances = layout.instances();
  for (int y = 0; y < layout.height(); ++y) {
    const auto* label = labels.row(y);
    const auto* instance = instances.row(y);
    for (int x = 0; x < layout.width();) {
      int end = x + 1;
      while (end < layout.width() && label[end] == label[x] && instance[end] == instance[x]) ++end;
      if (label[x] != kUnlabelled) {
        contents.objects[{label[x], instance[x]}] |= QRect(x, y, end - x, 1);
      }
      x = end;
    }
  }
  for (const auto& [key, box] : contents.objects) contents.classes.insert(key.classId);
  return contents;
}

LookScope scopeOf(const AppearanceOffer& offer,
                  const LayoutContents& contents,
                  const std::set<int>& classes) {
  const auto wanted = [&](int id) { return classes.empty() || classes.contains(id); };
  LookScope scope;
  scope.latent = offer.latent;
  if (offer.codePerClass) {
    std::ranges::copy_if(
        contents.classes, std::inserter(scope.classes, scope.classes.end()), wanted);
  }
  if (offer.codePerObject) {
    for (const auto& [key, box] : contents.objects) {
      if (wanted(key.classId)) scope.objects.insert(key);
    }
  }
  return scope;
}

Appearance sampleLook(const Appearance& base, std::uint64_t seed) {
  return rerolledAll(base, seed);
}

Appearance takenLook(const Appearance& scene, Appearance look) {
  for (auto& [id, style] : look.classes) style.locked = false;
  for (auto& [key, style] : look.objects) style.locked = false;
  if (look.latent) look.latent->locked = false;
  for (const auto& [id, style] : scene.classes) {
    if (!style.locked) continue;
    look.classes[id] = style;
    std::erase_if(look.objects, [id = id](const auto& entry) { return entry.first.classId == id; });
  }
  for (const auto& [key, style] : scene.objects) {
    if (style.locked) look.objects[key] = style;
  }
  if (scene.latent && scene.latent->locked) look.latent = scene.latent;
  look.output = scene.output;
  return look;
}

QRect cropAround(const QRect& box, const QSize& picture) {
  const double grown = std::max(box.width(), box.height()) * (1 + 2 * kCropMargin);
  const int wanted = std::max(kLeastCropSide, qRound(grown));
  const int width = std::min(wanted, picture.width());
  const int height = std::min(wanted, picture.height());
  const auto start = [](int middle, int length, int all) {
    return std::clamp(middle - length / 2, 0, all - length);
  };
  return {start(box.center().x(), width, picture.width()),
          start(box.center().y(), height, picture.height()),
          width,
          height};
}

QImage qImageOf(const ImageU8& image) {
  if (image.empty()) return {};
  return QImage(reinterpret_cast<const uchar*>(image.data()),
                image.width(),
                image.height(),
                3 * image.width(),
                QImage::Format_RGB888)
      .copy();
}

}  // namespace spolvero::ui
