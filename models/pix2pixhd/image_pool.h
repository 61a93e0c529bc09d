#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace spolvero {

/// Earlier fakes, so that the discriminator does not forget them.
///
/// The first `size` pictures are kept and returned as they are. After that, each picture is
/// returned itself or, every other time by chance, swapped for one of the pool.
/// Source: Shrivastava et al. 2017 §2.3; image_pool.py.
class ImagePool {
 public:
  explicit ImagePool(std::int64_t size) : size_(size) {}

  /// @param images [N, C, H, W], detached.  @return as many, perhaps earlier ones. Chance comes
  /// from torch's CPU generator.
  at::Tensor query(const at::Tensor& images);

  void clear() { images_.clear(); }

  /// Everything kept, [P, C, H, W] on its device; undefined if there is nothing.
  at::Tensor content() const;
  /// Puts back what `content` gave.
  void restore(const at::Tensor& content);

 private:
  std::int64_t size_;
  std::vector<at::Tensor> images_;  ///< Each [1, C, H, W].
};

}  // namespace spolvero
