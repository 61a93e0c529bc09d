#pragma once

#include "core/render/scene_renderer.h"
#include "models/engine/flow_plan.h"

#include <optional>

namespace spolvero {

/// Computes a picture in strips of rows within a memory limit. Maps that do not fit are made from
/// top to bottom, and only those of their rows are there that are still to be read; where a norm
/// takes the whole picture's statistics, its map is made once for these and again to be read. Each
/// pixel's sum is taken in the same order as in a whole picture, and statistics do not depend on
/// portions: the picture is the same, bit for bit.
class FlowStrips : public FlowGraph {
 public:
  /// @param budgetBytes  for maps; 0 = no limit.
  /// @param progress     may be empty.
  FlowStrips(at::ScalarType type, std::int64_t budgetBytes, RenderProgress progress)
      : FlowGraph(type), budget_(budgetBytes), progress_(std::move(progress)) {}

  /// Both compute.  @throws RenderStopped.
  at::Tensor whole(const Features& x) override;
  at::Tensor picture(const PictureConvolution& convolution, const Features& x) override;

  FrameReport report() const { return report_; }
  /// Of the last computation.
  const FlowPlan& plan() const { return plan_; }

 private:
  /// What is there of a map: rows [rows.begin, rows.end), at the beginning of `buffer`.
  struct State {
    at::Tensor buffer;
    RowRange rows;
    SettledNorm norm;
    bool settled = false;
    bool counted = false;              ///< In the report.
    std::vector<std::size_t> readers;  ///< In this pass.
  };

  void compute(std::size_t target);
  void run(const FlowPass& pass);
  void produce(const FlowPass& pass, std::size_t map, std::int64_t end);
  /// The rows of a map that come next, as a part of its buffer.
  at::Tensor roomFor(const FlowPass& pass, std::size_t map, std::int64_t end);
  /// The first row that is still read.
  std::int64_t firstNeeded(std::size_t map) const;
  void fill(std::size_t map, const at::Tensor& rows);
  ConvInput reading(std::size_t map) const;
  /// `reading` of some rows only.
  ConvInput readingRows(std::size_t map, RowRange rows) const;
  void advance(double cost);

  std::int64_t budget_;
  RenderProgress progress_;
  FlowPlan plan_;
  std::vector<State> states_;
  double passed_ = 0;
  FrameReport report_;
};

}  // namespace spolvero
