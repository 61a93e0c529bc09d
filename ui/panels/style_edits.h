#pragma once

#include "core/appearance/appearance.h"

#include <cstdint>
#include <set>
#include <vector>

namespace spolvero::ui {

/// Edits of an appearance as plain functions: each takes one and gives the next. Locked classes
/// keep their look in all of them except where a function names one class.

/// Largest seed that the editor draws or lets type: short enough to read aloud.
inline constexpr std::uint64_t kMaximumSeed = 999'999;

/// Seeds that differ from one another, from a random device.
std::uint64_t freshSeed();

/// New codes from streams of `seed` for `classes`; a blend under way ends.
Appearance rerolled(Appearance appearance, const std::set<int>& classes, std::uint64_t seed);
/// Another scene seed; every class that is not locked follows it.
Appearance rerolledAll(const Appearance& appearance, std::uint64_t seed);
/// Another scene seed; only the classes that follow it change. Locked ones are held where they are.
Appearance withSceneSeed(Appearance appearance, std::uint64_t seed);
/// The mean code for `classes`.
Appearance resetToMean(Appearance appearance, const std::set<int>& classes);
/// `classes` follow the scene's seed again.
Appearance followingScene(Appearance appearance, const std::set<int>& classes);

/// One class's first code, second code, position between them, lock; also when it is locked, for
/// the user touched this very class.
Appearance withCode(Appearance appearance, int classId, const CodeSource& code);
Appearance withBlendTo(Appearance appearance, int classId, const CodeSource& code);
/// Without a second code yet, one is drawn from `seedForSecond`.
Appearance withBlend(Appearance appearance, int classId, double blend, std::uint64_t seedForSecond);
Appearance withLock(Appearance appearance, int classId, bool locked);

/// Codes taken from a photo, for those of `classes` that the photo has.
Appearance withCodes(Appearance appearance,
                     const std::map<int, CodeValues>& codes,
                     const std::set<int>& classes,
                     const std::string& origin);

/// The look of the whole picture as a photo has it, for models with one latent.
Appearance withLatent(Appearance appearance, const CodeValues& latent, const std::string& origin);

/// The styles of `classes` as they are in `other`; the rest stays.
Appearance withStylesOf(Appearance appearance,
                        const Appearance& other,
                        const std::set<int>& classes);

/// `count` appearances that differ in `classes` only.
std::vector<Appearance> variationsOf(const Appearance& appearance,
                                     const std::set<int>& classes,
                                     int count,
                                     std::uint64_t seed);

}  // namespace spolvero::ui
