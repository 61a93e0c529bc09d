#include "models/common/system.h"

#include "models/groupdnet/released.h"
#include "models/groupdnet/renderer.h"
#include "models/groupdnet/trainable.h"

namespace spolvero {

System groupdnetSystem();

System groupdnetSystem() {
  return makeSystem<GroupDNetOptions, GroupDNetTrainable, GroupDNetRenderer>(
      "groupdnet",
      "GroupDNet (SMIS)",
      {{"smis", "folder with latest_net_G.pth, or a *_net_G.pth", readSmis}});
}

}  // namespace spolvero
