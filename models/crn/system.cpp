#include "models/common/system.h"

#include "models/crn/released.h"
#include "models/crn/renderer.h"
#include "models/crn/trainable.h"

namespace spolvero {

System crnSystem();

System crnSystem() {
  return makeSystem<CrnOptions, CrnTrainable, CrnRenderer>(
      "crn",
      "CRN (cascaded refinement)",
      {{"crn",
        "TensorFlow checkpoint (folder, or the name before .index), or .safetensors with its "
        "variable names",
        readCrn}});
}

}  // namespace spolvero
