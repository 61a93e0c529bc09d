#pragma once

#include "common/trained_file.h"

#include "core/data/batch.h"
#include "core/layout/class_table.h"
#include "core/layout/layout.h"
#include "models/pix2pixhd/trainable.h"

#include <filesystem>

namespace spolvero::testing {

/// A few hundred weights: four classes, two halvings, one residual block.
Pix2PixHDOptions tinyPix2PixHD(std::int64_t enhancers);

/// sky, tree, road (stuff) and car (thing).
ClassTable fourClasses();

/// Two random layouts with objects and photos.  @param side  px, a multiple of 8.
Batch randomBatch(std::uint64_t seed, std::int64_t side);

/// Sky over road with two cars, of any size from 32 px.
Layout streetLayout(int width, int height);

}  // namespace spolvero::testing
