#include "core/data/data_options.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace spolvero {

OptionSet describe(DataOptions& options) {
  OptionSet set;
  set.add("classes",
          &options.classes,
          {.help = "\"all\", \"group\" (merge by the groups of classes.json) or a mapping file"})
      .add("train", &options.train, {.help = "part of split.json to learn from"})
      .add("val", &options.val, {.help = "part for samples and validation"})
      .add("width",
           &options.width,
           {.help = "of training pictures", .unit = "px", .minimum = 16, .maximum = 4096})
      .add("height",
           &options.height,
           {.help = "of training pictures", .unit = "px", .minimum = 16, .maximum = 4096})
      .add("fit",
           &options.fit,
           {.help = "keep the aspect and crop, or stretch", .choices = {"cover", "stretch"}})
      .add("scale_min",
           &options.scaleMin,
           {.help = "smallest random enlargement before the crop", .minimum = 1, .maximum = 8})
      .add("scale_max",
           &options.scaleMax,
           {.help = "largest random enlargement before the crop", .minimum = 1, .maximum = 8})
      .add("crop", &options.crop, {.help = "cut at random places instead of the centre"})
      .add("flip", &options.flip, {.help = "mirror half of the pictures"})
      .add("threads", &options.threads, {.help = "decoding threads", .minimum = 1, .maximum = 64})
      .add("prefetch",
           &options.prefetch,
           {.help = "batches made ahead", .minimum = 1, .maximum = 256})
      .add("cache_mb",
           &options.cacheMb,
           {.help = "memory for decoded pictures; 0 = decode each time",
            .unit = "MB",
            .minimum = 0,
            .maximum = 4194304});
  return set;
}

void validate(const DataOptions& options) {
  if (options.scaleMin <= options.scaleMax) return;
  throw ConfigError(fmt::format("scale_min: expected at most scale_max = {:g}, found {:g}",
                                options.scaleMax,
                                options.scaleMin));
}

}  // namespace spolvero
