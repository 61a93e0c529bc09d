#include "ui/panels/style_edits.h"

#include "core/base/random.h"

#include <algorithm>
#include <random>

namespace spolvero::ui {

namespace {

std::uint64_t streamSeed(std::uint64_t seed, int stream) {
  return mixSeed(seed, static_cast<std::uint64_t>(stream)) % (kMaximumSeed + 1);
}

/// The style that is in force, as an entry of its own.
ClassStyle& entryOf(Appearance& appearance, int classId) {
  return appearance.classes.try_emplace(classId, appearance.styleOf(classId)).first->second;
}

void setOnlyCode(ClassStyle& style, const CodeSource& code) {
  style.code = code;
  style.blendTo.reset();
  style.blend = 0;
}

}  // namespace

std::uint64_t freshSeed() {
  static std::mt19937_64 generator{std::random_device{}()};
  return std::uniform_int_distribution<std::uint64_t>(0, kMaximumSeed)(generator);
}

Appearance rerolled(Appearance appearance, const std::set<int>& classes, std::uint64_t seed) {
  for (const int id : classes) {
    if (appearance.styleOf(id).locked) continue;
    setOnlyCode(entryOf(appearance, id), CodeSource::fromSeed(streamSeed(seed, id)));
  }
  return appearance;
}

Appearance rerolledAll(const Appearance& appearance, std::uint64_t seed) {
  Appearance next;
  next.seed = seed;
  next.output = appearance.output;
  for (const auto& [id, style] : appearance.classes) {
    if (style.locked) next.classes[id] = style;
  }
  for (const auto& [key, style] : appearance.objects) {
    if (style.locked) next.objects[key] = style;
  }
  if (appearance.latent && appearance.latent->locked) next.latent = appearance.latent;
  return next;
}

Appearance withSceneSeed(Appearance appearance, std::uint64_t seed) {
  appearance.seed = seed;
  appearance.latent.reset();
  return appearance;
}

Appearance resetToMean(Appearance appearance, const std::set<int>& classes) {
  for (const int id : classes) {
    if (!appearance.styleOf(id).locked) setOnlyCode(entryOf(appearance, id), CodeSource::mean());
  }
  return appearance;
}

Appearance followingScene(Appearance appearance, const std::set<int>& classes) {
  for (const int id : classes) {
    if (!appearance.styleOf(id).locked) appearance.classes.erase(id);
  }
  return appearance;
}

Appearance withCode(Appearance appearance, int classId, const CodeSource& code) {
  entryOf(appearance, classId).code = code;
  return appearance;
}

Appearance withBlendTo(Appearance appearance, int classId, const CodeSource& code) {
  auto& style = entryOf(appearance, classId);
  if (!style.blendTo && style.blend <= 0) style.blend = 0.5;
  style.blendTo = code;
  return appearance;
}

Appearance withBlend(Appearance appearance,
                     int classId,
                     double blend,
                     std::uint64_t seedForSecond) {
  auto& style = entryOf(appearance, classId);
  style.blend = std::clamp(blend, 0.0, 1.0);
  if (!style.blendTo) style.blendTo = CodeSource::fromSeed(seedForSecond);
  return appearance;
}

Appearance withLock(Appearance appearance, int classId, bool locked) {
  entryOf(appearance, classId).locked = locked;
  return appearance;
}

Appearance withCodes(Appearance appearance,
                     const std::map<int, CodeValues>& codes,
                     const std::set<int>& classes,
                     const std::string& origin) {
  for (const auto& [id, values] : codes) {
    if (!classes.contains(id) || appearance.styleOf(id).locked) continue;
    setOnlyCode(entryOf(appearance, id), CodeSource::fromValues(values, origin));
  }
  return appearance;
}

Appearance withStylesOf(Appearance appearance,
                        const Appearance& other,
                        const std::set<int>& classes) {
  for (const int id : classes) {
    if (!appearance.styleOf(id).locked) entryOf(appearance, id) = other.styleOf(id);
  }
  return appearance;
}

std::vector<Appearance> variationsOf(const Appearance& appearance,
                                     const std::set<int>& classes,
                                     int count,
                                     std::uint64_t seed) {
  std::vector<Appearance> variations;
  for (int i = 0; i < count; ++i) {
    variations.push_back(rerolled(appearance, classes, streamSeed(seed, i)));
  }
  return variations;
}

Appearance withLatent(Appearance appearance, const CodeValues& latent, const std::string& origin) {
  appearance.latent.emplace();
  appearance.latent->code = CodeSource::fromValues(latent, origin);
  return appearance;
}

}  // namespace spolvero::ui
