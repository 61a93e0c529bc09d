#pragma once

#include "core/layout/layout.h"

namespace at {
class Tensor;
}
namespace c10 {
struct Device;
}

namespace spolvero {

/// [1, H, W] int64 on the CPU: class ids, 255 = unlabelled.
at::Tensor labelTensor(const Layout& layout);
/// [1, H, W] int64 on the CPU: `pairedIds`, equal exactly where class and object are.
at::Tensor instanceTensor(const Layout& layout);

/// One channel per class on any device.
/// @param labels  [N, H, W] integer; an id that is 255 or ≥ classCount gives a pixel of zeros.
/// @return        [N, classCount, H, W] float32.
at::Tensor oneHot(const at::Tensor& labels, std::int64_t classCount, const c10::Device& device);

/// 1 where an id differs from any 4-neighbour, else 0.
/// @param ids  [N, H, W] integer.
/// @return     [N, 1, H, W] float32 on the same device.
at::Tensor boundaryTensor(const at::Tensor& ids);

/// A picture for people from a network's output.
/// @param image  [1, 3, H, W] or [3, H, W] float in [-1, 1], RGB, any device; clamped.
/// @throws ShapeError.
ImageU8 imageFromTensor(const at::Tensor& image);

/// [1, 3, H, W] float32 in [-1, 1] from a picture.
at::Tensor tensorFromImage(const ImageU8& image);

}  // namespace spolvero
