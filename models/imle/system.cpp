#include "models/common/system.h"

#include "models/imle/released.h"
#include "models/imle/renderer.h"
#include "models/imle/trainable.h"

namespace spolvero {

System imleSystem();

System imleSystem() {
  return makeSystem<ImleOptions, ImleTrainable, ImleRenderer>(
      "imle",
      "Conditional IMLE",
      {{"imle",
        "TensorFlow checkpoint (folder or name before .index), or safetensors with its names",
        readImle}});
}

}  // namespace spolvero
