#pragma once

#include "core/appearance/appearance.h"
#include "core/base/error.h"
#include "core/io/model_info.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace at {
class Tensor;
}

namespace spolvero {

/// What kinds of appearance a model offers; panels show themselves by it.
struct AppearanceOffer {
  bool codePerClass = false;   ///< One style code per class (GroupDNet).
  bool codePerObject = false;  ///< One style code per object (pix2pixHD).
  bool latent = false;         ///< One code for the whole picture (IMLE, SPADE with VAE).
  bool photo = false;          ///< Codes can be taken from a photo with its layout.
  int codeChannels = 0;        ///< Channels of one code.
  /// How many K-means styles each class has, by class id; classes without any are missing.
  std::map<int, int> clusters;
  int outputs = 1;       ///< Pictures that one pass makes (CRN with k images).
  bool render = true;    ///< Makes photographs of layouts.
  bool dream = false;    ///< Makes new layouts from noise (SB-GAN).
  bool segment = false;  ///< Makes layouts of photos (segmenter).
};

/// What the last picture took.
struct FrameReport {
  bool exact = true;            ///< Equals `render`'s picture; false: within the live tolerance.
  double denseMacs = 0;         ///< Multiply-adds of the plain network; 0 = not counted.
  double doneMacs = 0;          ///< Multiply-adds that were done.
  std::int64_t cacheBytes = 0;  ///< Kept for later pictures.
};

/// Told the share done, in [0, 1]; false stops the work.
using RenderProgress = std::function<bool(double share)>;

/// A picture that was stopped on request.
class RenderStopped : public Error {
 public:
  using Error::Error;
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

  /// As `render`, for a picture that another soon follows: may reuse what the last pictures left,
  /// within the tolerance that the renderer was made with. `lastFrame().exact` tells.
  virtual at::Tensor renderLive(const Layout& layout, const Appearance& appearance);

  /// As `render`, for pictures of any size: in parts that fit the memory limit the renderer was
  /// made with, where the system can.
  /// @throws RenderStopped when `progress` says false.
  virtual at::Tensor renderLarge(const Layout& layout,
                                 const Appearance& appearance,
                                 const RenderProgress& progress);

  /// What the last render, renderLive, renderLarge or renderAll took.
  virtual FrameReport lastFrame() const { return {}; }

  /// Several looks of one layout; systems share between them what depends on the layout alone.
  /// @return as `render`, in the order of `appearances`.
  virtual std::vector<at::Tensor> renderAll(const Layout& layout,
                                            const std::vector<Appearance>& appearances);

  /// The style codes (means) of a photo: of the classes and objects that occur in its layout, or
  /// the latent.
  /// @param photo   [1, 3, H, W] float32 in [-1, 1].
  /// @param layout  of the photo, the same size.
  /// @throws ShapeError; ConfigError if the model has no encoder.
  virtual EncodedStyles encode(const at::Tensor& photo, const Layout& layout);

  /// A new layout in the model's classes, at its trained size.
  /// @throws ConfigError if the model cannot dream.
  virtual Layout dream(const ClassStyle& latent);

  /// The layout of a photo, of its size, in the model's classes; objects by connected components.
  /// @param photo  [1, 3, H, W] float32 in [-1, 1].
  /// @throws ConfigError if the model cannot segment.
  virtual Layout segment(const at::Tensor& photo);
};

}  // namespace spolvero
