#pragma once

#include "core/io/tensor_map.h"

#include <torch/nn/module.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace spolvero {

/// Inception-v3 up to its last pool, in the variant by which the FID is measured: the network of
/// TensorFlow's 2015-12-05 release under the names that pytorch-fid gives it. It differs from
/// torchvision's in pools that leave out the border and in a maximum pool in the last block.
/// Source: Szegedy et al. 2016; mseitzer/pytorch-fid, inception.py.
class InceptionV3 : public torch::nn::Module {
 public:
  InceptionV3();

  /// @param image [N, 3, H, W] float in [-1, 1]; scaled to 299×299 bilinearly, as pytorch-fid does.
  /// @return      [N, 2048], non-negative.
  at::Tensor forward(const at::Tensor& image);

  static constexpr std::int64_t kFeatures = 2048;

 private:
  class Unit;
  /// Size, stride and padding of a convolution; [rows, columns].
  struct Shape {
    std::array<std::int64_t, 2> kernel{1, 1};
    std::int64_t stride = 1;
    std::array<std::int64_t, 2> padding{0, 0};
  };

  at::Tensor features(const at::Tensor& input);
  /// Convolution, batch norm and ReLU named `name`. The first pass, in the constructor, makes the
  /// layers; later ones find them.
  at::Tensor unit(const std::string& name,
                  const at::Tensor& x,
                  std::int64_t out,
                  const Shape& shape);
  at::Tensor unit1(const std::string& name, const at::Tensor& x, std::int64_t out);
  at::Tensor blockA(const std::string& name, const at::Tensor& x, std::int64_t pool);
  at::Tensor blockB(const std::string& name, const at::Tensor& x);
  at::Tensor blockC(const std::string& name, const at::Tensor& x, std::int64_t inner);
  at::Tensor blockD(const std::string& name, const at::Tensor& x);
  at::Tensor blockE(const std::string& name, const at::Tensor& x, bool maximumPool);

  std::map<std::string, std::shared_ptr<Unit>> units_;
};

/// Reads pytorch-fid's pt_inception-2015-12-05 file or one that `spolvero import` made of it;
/// frozen, in evaluation mode, named in the log.
/// @throws IoError; ModelFormatError naming file and tensor, also for torchvision's Inception,
/// whose distances are others.
std::shared_ptr<InceptionV3> loadInception(const std::filesystem::path& path);

}  // namespace spolvero
