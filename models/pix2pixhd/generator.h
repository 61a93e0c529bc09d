#pragma once

#include "models/pix2pixhd/layer_list.h"
#include "models/pix2pixhd/options.h"

#include <string>
#include <vector>

namespace spolvero {

/// The coarse-to-fine generator: a global network and any number of local enhancers around it.
///
/// Level 0 is the global network, level e adds enhancers 1 … e, each twice the size of the one
/// before. Children are named as in the released code: `model` (global), `model<e>_1` and
/// `model<e>_2` (enhancer e). Only the outermost level's final convolution is in released weights;
/// inner ones, which their stages of a training need, stand where a network of that many enhancers
/// has its own.
/// Source: pix2pixHD §3.2, supplementary A; networks.py, GlobalGenerator and LocalEnhancer.
class Pix2PixHDGeneratorImpl : public torch::nn::Module {
 public:
  explicit Pix2PixHDGeneratorImpl(const Pix2PixHDOptions& options);

  /// @param input  [N, layout (+ code) channels, H, W]; sides multiples of the level's stride.
  /// @param level  enhancers that take part, 0 to `enhancers`.
  /// @return       [N, 3, H, W] in [-1, 1].
  /// @throws ShapeError; ConfigError if the level has no final convolution.
  at::Tensor forward(const at::Tensor& input, std::int64_t level);

  /// What a picture owes to the layout alone: of each level, outermost first, the first convolution
  /// over the layout's channels.
  struct LayoutPart {
    std::vector<at::Tensor> first;
    std::int64_t level = 0;
  };
  /// @param layout [N, layout channels, H, W].
  LayoutPart layoutPart(const at::Tensor& layout, std::int64_t level);
  /// The picture of a layout with codes.
  /// @param codes [N, code channels, H, W]; undefined for networks without.
  at::Tensor finish(const LayoutPart& part, const at::Tensor& codes);

  /// The parameters that a stage trains: all that take part in a level's picture, or only those of
  /// its outermost enhancer.
  std::vector<at::Tensor> trainedParameters(std::int64_t level, bool outermostOnly);

 private:
  struct Level {
    LayerList before{nullptr};  ///< Down to where the inner level joins; global: everything.
    LayerList after{nullptr};   ///< Enhancers only.
    std::size_t trunkEnd = 0;   ///< Layers of the last part up to the final convolution.
  };

  void addGlobal();
  void addEnhancer(std::int64_t number);
  void addHead(LayerList& list, std::int64_t level);
  std::int64_t widthAt(std::int64_t level) const;
  bool hasHead(std::int64_t level) const;
  void requireFits(const at::Tensor& input, std::int64_t level) const;
  std::vector<at::Tensor> pyramid(const at::Tensor& x, std::int64_t level) const;
  at::Tensor firstConvolution(std::int64_t level, const at::Tensor& x);
  at::Tensor partialConvolution(std::int64_t level,
                                const at::Tensor& x,
                                std::int64_t channel,
                                bool withBias);
  /// @param first  of each level, outermost first.
  at::Tensor runLevels(const std::vector<at::Tensor>& first, std::int64_t level);

  Pix2PixHDOptions options_;
  std::vector<Level> levels_;
};
TORCH_MODULE(Pix2PixHDGenerator);

}  // namespace spolvero
