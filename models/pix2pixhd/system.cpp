#include "models/common/system.h"

#include "models/pix2pixhd/released.h"
#include "models/pix2pixhd/renderer.h"
#include "models/pix2pixhd/trainable.h"

namespace spolvero {

System pix2pixhdSystem();

System pix2pixhdSystem() {
  return makeSystem<Pix2PixHDOptions, Pix2PixHDTrainable, Pix2PixHDRenderer>(
      "pix2pixhd",
      "pix2pixHD",
      {{"pix2pixhd",
        "folder with latest_net_G.pth (and E, opt.txt, features_clustered_010.npy), or a "
        "*_net_G.pth",
        readPix2PixHD}});
}

}  // namespace spolvero
