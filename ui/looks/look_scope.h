#pragma once

#include "core/appearance/look_mixing.h"
#include "core/layout/layout.h"
#include "core/render/scene_renderer.h"

#include <QImage>
#include <QRect>

#include <map>
#include <vector>

namespace spolvero::ui {

/// What there is in a layout to give looks to.
struct LayoutContents {
  std::set<int> classes;
  std::map<ObjectKey, QRect> objects;  ///< Each with the box around it, in px.
};

/// Layouts of up to a million pixels take a few milliseconds.
LayoutContents contentsOf(const Layout& layout);

/// What a model can give looks to in a layout.
/// @param classes  only these, and objects of these; empty = all.
LookScope scopeOf(const AppearanceOffer& offer,
                  const LayoutContents& contents,
                  const std::set<int>& classes = {});

/// Another look of everything that is not locked, as `seed` says.
Appearance sampleLook(const Appearance& base, std::uint64_t seed);

/// The scene's look after `look` was taken over: what is locked in the scene stays, and which of
/// several outputs is shown. Locks do not travel.
Appearance takenLook(const Appearance& scene, Appearance look);

/// A box grown to a square with some of its surroundings, moved into the picture; smaller where the
/// picture is.
QRect cropAround(const QRect& box, const QSize& picture);

/// A picture of its own, independent of where `image` lives.
QImage qImageOf(const ImageU8& image);

}  // namespace spolvero::ui
