#include "models/common/system.h"

#include "models/segmenter/renderer.h"
#include "models/segmenter/trainable.h"

namespace spolvero {

System segmenterSystem();

System segmenterSystem() {
  return makeSystem<SegmenterOptions, SegmenterTrainable, SegmenterRenderer>("segmenter",
                                                                             "Segmenter");
}

}  // namespace spolvero
