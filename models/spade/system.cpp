#include "models/common/system.h"

#include "models/spade/released.h"
#include "models/spade/renderer.h"
#include "models/spade/trainable.h"

namespace spolvero {

System spadeSystem();

System spadeSystem() {
  return makeSystem<SpadeOptions, SpadeTrainable, SpadeRenderer>(
      "spade", "SPADE", {{"spade", "folder with latest_net_G.pth, or a *_net_G.pth", readSpade}});
}

}  // namespace spolvero
