#pragma once

#include "models/common/renderer_parts.h"
#include "models/engine/cuda_graph.h"
#include "models/engine/decoder_runner.h"
#include "models/engine/device_conv.h"
#include "models/engine/row_range.h"
#include "models/engine/spade_tables.h"
#include "models/kernels/modulate.h"

#include <array>
#include <list>

namespace spolvero {

struct CudaDecoderOptions {
  c10::Device device = c10::Device(c10::DeviceType::CUDA);
  Precision precision = Precision::Float32;
  /// As in RenderSettings; holds for tables and activations, not for what libraries work in.
  std::int64_t memoryLimitBytes = 0;
  std::filesystem::path tuningFile;  ///< As in RenderSettings: what grouped convolutions take.
  /// Of a typical picture, for choosing kernels.
  std::int64_t typicalHeight = 256;
  std::int64_t typicalWidth = 256;
  /// Starts whole pictures as one CUDA graph. Off until it has run on a GPU: a recording that
  /// misses an input shows old pictures without an error.
  bool graphs = false;
};

/// Runs the decoder of SPADE and GroupDNet on a GPU: weights and activations channels-last in the
/// type of the precision, torch's convolutions with groups merged as was fastest, and one fused
/// kernel between them that reads γ and β from tables over the layout's distinct windows. The
/// tables are computed on the CPU; what is new in them goes to the device. Every picture is a whole
/// one.
///
/// Only `modulated` and `CudaGraph` know CUDA, so this also runs, and is tested, on the CPU
/// (Float32 and BFloat16). It has not run on a GPU yet.
class CudaDecoder : public DecoderRunner {
 public:
  /// Tries the ways of grouped convolutions, the first time on this device.
  /// @param decoder    folded, in evaluation mode; not needed any more afterwards.
  /// @param segValues  [V, segmentation channels] float32: the input of a pixel of value v.
  CudaDecoder(SpadeDecoder& decoder, at::Tensor segValues, const CudaDecoderOptions& options);

  /// Over the memory limit in strips of rows.
  at::Tensor render(const at::Tensor& values, const at::Tensor& first) override;
  /// @throws RenderStopped.
  at::Tensor renderLarge(const at::Tensor& values,
                         const at::Tensor& first,
                         const RenderProgress& progress) override;
  /// Several at a time, as one batch.
  std::vector<at::Tensor> renderAll(const at::Tensor& values,
                                    const std::vector<at::Tensor>& firsts) override;
  const FrameReport& lastFrame() const override { return report_; }

 private:
  struct Conv {
    DeviceConv run;
    double densePixelMacs = 0;
  };
  struct Block {
    Conv conv0, conv1;
    std::optional<Conv> shortcut;

    double pixelMacs() const;
    /// Rows around an output's that it reads of its input.
    std::int64_t reach() const { return conv0.run.padding + conv1.run.padding; }
  };
  /// How a picture keeps within the memory limit.
  struct StripPlan {
    std::size_t wholeBlocks =
        0;                  ///< Coarse blocks that are computed whole; all: so is the picture.
    std::int64_t rows = 0;  ///< Of the picture in each strip.
  };
  /// A table on the device, with the rows that it has of the CPU's.
  struct DeviceTable {
    at::Tensor rows;  ///< [capacity, 2, C].
    std::int64_t count = 0;

    /// @return whether `rows` became another tensor.
    bool take(const at::Tensor& source, std::int64_t used, const at::TensorOptions& kind);
  };
  /// All that pictures of one size need.
  struct Size {
    explicit Size(SpadeTables made) : tables(std::move(made)) {}

    SpadeTables tables;
    std::vector<at::Tensor> rows;  ///< [H, W] int32 on the device, for each block.
    std::vector<std::array<DeviceTable, 3>> norms;
    int pictures = 0;  ///< Since a table moved.
    CudaGraph graph;
    at::Tensor first, image;  ///< What the graph reads and writes.
  };
  /// Scale and shift of a measured norm, [N, C] float32; undefined for others.
  using Affine = std::pair<at::Tensor, at::Tensor>;

  at::TensorOptions kind() const;
  Conv convOf(ConvLayer& layer,
              std::int64_t height,
              std::int64_t width,
              DeviceConvChooser& chooser) const;
  Affine affineOf(const EngineNorm& norm, const at::Tensor& x) const;

  Size& sizeFor(const at::Tensor& values);
  void compactIfLarge(Size& size);
  void upload(Size& size);
  double wholeMacs(const Size& size) const;
  void startReport(Size& size, std::int64_t pictures);
  std::int64_t bytesOf(const Size& size) const;

  std::vector<at::Tensor> wholePictures(Size& size, const std::vector<at::Tensor>& firsts);
  at::Tensor picture(Size& size, const at::Tensor& first);
  at::Tensor decoded(const Size& size, at::Tensor x) const;
  at::Tensor imageOf(const at::Tensor& x) const;
  /// @param x     rows of the block's input.
  /// @param rows  of the block's output that it makes: all that x has.
  at::Tensor blockOutput(const Size& size,
                         std::size_t index,
                         const at::Tensor& x,
                         RowRange rows) const;
  Modulation modulationOf(const Size& size,
                          std::size_t index,
                          BlockNorm norm,
                          const Affine& affine,
                          RowRange rows) const;

  /// Of the picture over a block's.
  std::int64_t shrinking(std::size_t index) const { return shrinkings_[index]; }
  std::int64_t blockHeight(const Size& size, std::size_t index) const {
    return size.tables.height() / shrinking(index);
  }
  double blockArea(const Size& size, std::size_t index) const;
  /// While it is computed.
  std::int64_t blockRowBytes(const Size& size, std::size_t index) const;
  RowRange rowsRead(const Size& size, std::size_t index, RowRange rows) const;
  std::vector<RowRange> rowsFor(const Size& size, RowRange strip) const;
  std::int64_t stripBytes(const Size& size, std::size_t wholeBlocks, std::int64_t rows) const;
  StripPlan planStrips(const Size& size) const;
  at::Tensor inStrips(Size& size,
                      const at::Tensor& first,
                      const StripPlan& plan,
                      const RenderProgress& progress);
  at::Tensor strip(const Size& size, const at::Tensor& coarse, std::size_t whole, RowRange rows);

  CudaDecoderOptions options_;
  at::Tensor segValues_;
  EngineNetwork outline_;
  std::vector<Block> blocks_;
  std::vector<std::int64_t> shrinkings_;
  Conv image_;
  std::list<Size> sizes_;  ///< Last used first.
  FrameReport report_;
};

}  // namespace spolvero
