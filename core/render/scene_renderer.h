#pragma once

#include "core/appearance/appearance.h"
#include "core/io/model_info.h"
#include "core/layout/layout.h"

#include <map>

namespace at {
class Tensor;
}

namespace spolvero {

/// What kinds of appearance a model offers; panels show themselves by it.
struct AppearanceOffer {
  bool codePerClass = false;  ///< One style code per class (GroupDNet).
  bool latent = false;        ///< One code for the whole picture (SPADE with VAE).
  bool photo = false;         ///< Codes can be taken from a photo with its layout.
  int codeChannels = 0;       ///< Channels of one code.
};

/// One loaded model on one device, as the editor and the commands use it. Models implement it. Not
/// thread-safe: one thread owns it.
class SceneRenderer {
 public:
  virtual ~SceneRenderer() = default;

  virtual const ModelInfo& info() const = 0;
  virtual AppearanceOffer offer() const = 0;

  /// The photograph of a layout.
  /// @param layout  any size; padded to what the network needs and cropped back. Its classes are
  /// the
  ///                model's (`Layout::withClasses`, mapped by the caller).
  /// @return        [1, 3, H, W] float32 in [-1, 1] on the CPU, H×W = the layout's size.
  /// @throws ShapeError, DeviceError.
  virtual at::Tensor render(const Layout& layout, const Appearance& appearance) = 0;

  /// The style codes (means) of a photo, by class id; only classes that occur in its layout. A
  /// model with one latent for the whole picture returns it under every id.
  /// @param photo   [1, 3, H, W] float32 in [-1, 1].
  /// @param layout  of the photo, the same size.
  /// @throws ShapeError; ConfigError if the model has no encoder.
  virtual std::map<int, CodeValues> encode(const at::Tensor& photo, const Layout& layout) = 0;
};

}  // namespace spolvero
