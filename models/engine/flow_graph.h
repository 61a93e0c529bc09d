#pragma once

#include "models/engine/flow.h"
#include "models/engine/row_range.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace spolvero {

/// One map of a network: how it is made, of which others.
struct FlowMap {
  enum class Made {
    Given,  ///< Is there before anything is computed.
    Rows,   ///< By a `RowSource`.
    Labels,
    Convolved,
    Sum,
    Joined,  ///< The first one read enlarged, the second behind it.
    Picture,
  };
  Made made = Made::Given;
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t channels = 0;
  at::ScalarType type = at::kFloat;
  std::vector<std::size_t> reads;

  at::Tensor given;
  RowSource source{};
  const LabelConvolution* labels = nullptr;
  const FlowLayer* layer = nullptr;
  const PictureConvolution* picture = nullptr;
  FlowNorm norm;
  float slope = 1;  ///< By which the next layer reads.

  std::int64_t rowBytes() const;
  std::int64_t bytes() const { return rowBytes() * height; }
  /// Multiply-adds of a row, in a plain network and as done here.
  double denseRowMacs() const;
  double rowMacs() const;
  /// About what a row takes, in the time of a multiply-add.
  double rowCost() const;
  /// What of the maps it reads rows of it take; the same for all of them but where sizes differ.
  RowRange rowsRead(RowRange rows, const FlowMap& from) const;
};

/// Records the maps of a network in the order of its layers, and computes nothing.
class FlowGraph : public Flow {
 public:
  /// @param type  of stored activations: float32 or bfloat16.
  explicit FlowGraph(at::ScalarType type) : type_(type) {}

  Features input(const at::Tensor& x) override;
  Features input(const RowSource& source) override;
  Features labels(const LabelConvolution& convolution,
                  const FlowNorm& norm,
                  float slope,
                  const Features& values) override;
  Features convolve(const FlowLayer& layer, const Features& x) override;
  Features sum(const Features& a, const Features& b) override;
  Features enlargeAndJoin(const Features& x, const Features& rest) override;
  /// @return nothing.
  at::Tensor whole(const Features& x) override;
  at::Tensor picture(const PictureConvolution& convolution, const Features& x) override;

  /// What maps take at the most when each is whole and goes with its last reader.
  std::int64_t wholeBytes() const;

 protected:
  std::vector<FlowMap>& maps() { return maps_; }
  const std::vector<FlowMap>& maps() const { return maps_; }
  Features add(FlowMap map);

 private:
  at::ScalarType type_;
  std::vector<FlowMap> maps_;
};

}  // namespace spolvero
