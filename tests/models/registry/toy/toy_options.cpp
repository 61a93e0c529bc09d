#include "toy/toy_options.h"

namespace spolvero::testing {

OptionSet describe(ToyOptions& options) {
  OptionSet set;
  set.add("classes", &options.classes, {.help = "semantic classes", .minimum = 1, .maximum = 255})
      .add("unlabelled_channel",
           &options.unlabelledChannel,
           {.help = "the last class stands for pixels without one"})
      .add("width", &options.width, {.help = "hidden channels", .minimum = 1, .maximum = 64})
      .add("learning_rate", &options.learningRate, {.help = "of Adam", .minimum = 0, .maximum = 1});
  return set;
}

}  // namespace spolvero::testing
