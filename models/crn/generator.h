#pragma once

#include "models/crn/layers.h"

#include <vector>

namespace spolvero {

/// Which channels make the pictures of a network with k of them.
enum class OutputOrder {
  Released,  ///< Picture u: channels u, k+u, 2k+u.
  Paper,     ///< Picture u: channels 3u, 3u+1, 3u+2.
};

/// [N, 3k, H, W] as [N, k, 3, H, W].
/// Deviation: the paper takes consecutive triples (§3.4), the released code splits into red, green
/// and blue first.
at::Tensor splitOutputs(const at::Tensor& channels, std::int64_t outputs, OutputOrder order);

/// Feature maps of each module as published, by the number of its rows at the paper's aspect (4, 8,
/// 16 …): 1024 up to 64 rows, 512 up to 256, 128 at 512, 32 from 1024 on.
/// Source: CRN §3.2; the released demo_256p.py, demo_512p.py, demo_1024p.py.
std::vector<std::int64_t> publishedWidths(std::int64_t modules);

/// How many modules make pictures of a size: the first one's shorter side is 4 to 7 px.
std::int64_t modulesFor(std::int64_t height, std::int64_t width);

/// What a cascade is made of.
struct CascadeShape {
  std::int64_t inputs = 0;           ///< Channels of the conditioning, at each module.
  std::vector<std::int64_t> widths;  ///< Feature maps per module, first to last.
  std::int64_t outputs = 1;          ///< k pictures.
  OutputOrder order = OutputOrder::Released;
};

/// A network that makes k pictures of a layout: the cascade, or one of the baselines.
class CrnGenerator : public torch::nn::Module {
 public:
  /// @param conditioning [N, C, H, W] float: class channels, any size.
  /// @return             [N, k, 3, H, W]. Around [-1, 1], not clamped: the last layer is linear.
  virtual at::Tensor forward(const at::Tensor& conditioning) = 0;
};

/// The cascaded refinement network. Module i, at half the size of module i+1, reads its
/// predecessor's features, enlarged (bilinear, corners aligned), and the conditioning at its own
/// size; two 3×3 convolutions with layer norm. Weights go by the released names: `g_4_conv1`,
/// `g_4_conv2`, `g_8_conv1`, …, and the last module's `conv100`, which makes the pictures. Source:
/// CRN §3.1–3.2; `recursive_generator` of the released code.
class CascadeGeneratorImpl : public CrnGenerator {
 public:
  /// @throws ConfigError without modules.
  explicit CascadeGeneratorImpl(const CascadeShape& shape);

  /// Shrinks the conditioning by area means, as released.
  at::Tensor forward(const at::Tensor& conditioning) override;

  /// For conditionings that are shrunk in other ways.
  /// @param pyramid  per module, first to last, [N, C, h, w] of the sizes of `cascadeSizes`.
  /// @throws ShapeError if there are not as many as modules.
  at::Tensor forwardPyramid(const std::vector<at::Tensor>& pyramid);

  /// The weights of the last `count` modules and of the picture's layer.
  std::vector<at::Tensor> parametersOfLast(std::int64_t count);

  std::int64_t modules() const { return static_cast<std::int64_t>(shape_.widths.size()); }
  const CascadeShape& shape() const { return shape_; }

 private:
  struct RefinementModule {
    CrnConv conv1{nullptr};
    CrnConv conv2{nullptr};
  };

  CascadeShape shape_;
  std::vector<RefinementModule> modules_;
  CrnConv picture_{nullptr};
};
TORCH_MODULE(CascadeGenerator);

}  // namespace spolvero
