#pragma once

#include "core/render/scene_renderer.h"
#include "models/engine/flow_graph.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace spolvero {

/// How much of a frame is computed, and what of it stays.
enum class FrameKind {
  Once,  ///< All of it; nothing stays.
  Kept,  ///< All of it; activations and statistics stay.
  Live,  ///< What changed since the last frame, with the statistics that stayed.
};

/// Computes each layer at once. A network calls its layers in the same order in each frame; what a
/// frame keeps, it keeps by that order.
///
/// A live frame recomputes the blocks that changed pixels reach and follows only changes above the
/// tolerance. Every pixel stays within the tolerance of what its layer gives for its present input,
/// however many live frames follow each other. A frame that fails ends what was kept.
class FeatureFlow : public Flow {
 public:
  struct Options {
    at::ScalarType type = at::kFloat;   ///< Of stored activations: float32 or bfloat16.
    double tolerance = 0;               ///< Standard deviations.
    std::int64_t memoryLimitBytes = 0;  ///< Nothing is kept beyond it; 0 = no limit.
  };
  explicit FeatureFlow(const Options& options) : options_(options) {}

  const Options& options() const { return options_; }
  /// Whether a network's maps fit the memory limit.
  bool fits(const FlowGraph& network) const;
  /// Gives back all memory.
  void release();

  /// Whether a live frame can follow on what is kept.
  bool canContinue(std::int64_t height, std::int64_t width) const;
  /// The share of pixels in which the network's first input differs from the kept one.
  double changedShare(const at::Tensor& values) const;
  /// The kind of the next frame. From the first live one on, frames are kept. Live ones need a kept
  /// frame whose first input differs in few pixels: with many, a full frame costs no more.
  FrameKind nextKind(const at::Tensor& values, bool live);
  /// As if a live frame had come.
  void keepFromNowOn() { keeping_ = true; }
  /// What is kept cannot be continued.
  void forget() { complete_ = false; }
  std::int64_t keptBytes() const { return keptBytes_; }

  /// @param height, width  of the picture, by which kept frames are recognised.
  void begin(FrameKind kind, std::int64_t height, std::int64_t width);
  /// Ends a frame in which every layer ran.
  void end();
  FrameReport report() const { return report_; }

  /// Inputs are compared with the last frame's in a live frame.
  Features input(const at::Tensor& x) override;
  Features input(const RowSource& source) override;
  Features labels(const LabelConvolution& convolution,
                  const FlowNorm& norm,
                  float slope,
                  const Features& values) override;
  Features convolve(const FlowLayer& layer, const Features& x) override;
  Features sum(const Features& a, const Features& b) override;
  Features enlargeAndJoin(const Features& x, const Features& rest) override;
  at::Tensor whole(const Features& x) override;
  /// @return the same tensor in each frame that keeps.
  at::Tensor picture(const PictureConvolution& convolution, const Features& x) override;

 private:
  struct Node {
    at::Tensor y;
    at::Tensor scale, shift;  ///< By which the next layer reads; undefined: as it is.
    at::Tensor deviation;
    at::Tensor changed;
  };
  using Compute = std::function<void(const ConvOutput& output, const BlockList* blocks)>;

  bool live() const { return kind_ == FrameKind::Live; }
  Node take(std::vector<std::int64_t> sizes, at::ScalarType type);
  void keep(const Node& node);
  at::Tensor fromPool(const std::vector<std::int64_t>& sizes, at::ScalarType type);
  Features normed(Node node,
                  const FlowNorm& norm,
                  float slope,
                  const std::optional<BlockList>& blocks,
                  const Compute& compute);
  static void settle(Node& node, const FlowNorm& norm);
  void count(double dense, double done);

  Options options_;
  FrameKind kind_ = FrameKind::Once;
  bool complete_ = false;  ///< The kept frame is whole.
  bool keeping_ = false;   ///< Since the first live frame.
  std::int64_t height_ = 0;
  std::int64_t width_ = 0;
  std::size_t next_ = 0;
  std::vector<Node> nodes_;
  std::int64_t keptBytes_ = 0;
  std::vector<at::Tensor> pool_;  ///< Memory that frames without keeping share.
  FrameReport report_;
};

}  // namespace spolvero
