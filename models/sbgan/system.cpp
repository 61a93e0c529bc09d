#include "models/common/system.h"

#include "models/sbgan/released.h"
#include "models/sbgan/renderer.h"
#include "models/sbgan/trainable.h"

namespace spolvero {

System sbganSystem();

System sbganSystem() {
  return makeSystem<SbganOptions, SbganTrainable, SbganRenderer>(
      "sbgan",
      "SB-GAN",
      {{"sbgan",
        "folder with <iteration>.pth (and *_net_G.pth of SPADE), or that file",
        readSbgan}});
}

}  // namespace spolvero
