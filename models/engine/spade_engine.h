#pragma once

#include "core/render/scene_renderer.h"
#include "models/engine/channel_reach.h"
#include "models/engine/spade_frame.h"
#include "models/engine/spade_tables.h"

#include <list>
#include <memory>

namespace spolvero {

class ConvChooser;

struct SpadeEngineOptions {
  ConvPrecision precision = ConvPrecision::Float32;
  double liveTolerance = 0;           ///< As in RenderSettings.
  std::int64_t memoryLimitBytes = 0;  ///< As in RenderSettings.
  std::shared_ptr<ConvChooser> chooser;
  /// Size of a typical picture, for choosing kernels.
  std::int64_t typicalHeight = 256;
  std::int64_t typicalWidth = 256;
};

/// Runs the decoder of SPADE and GroupDNet on the CPU.
///
/// Exact up to rounding: evaluation norms and spectral norm folded; γ and β from tables over the
/// layout's distinct windows; normalisation, modulation, activation and upsampling done while a
/// convolution reads; convolutions by Winograd's method where that is faster. `renderLive` follows
/// only changes: pixels whose inputs changed are computed, and those among them whose activations
/// changed by more than the tolerance pass it on; the others keep their old values, so errors do
/// not add up over a sequence of edits; of a changed look, only the groups that it reaches.
/// Measured norms keep their last statistics there. Not thread-safe.
class SpadeEngine {
 public:
  /// @param segValues [V, segChannels] float32: the segmentation input of a pixel of value v.
  SpadeEngine(SpadeDecoder& decoder, const at::Tensor& segValues, SpadeEngineOptions options);
  ~SpadeEngine();

  /// @param values [H, W] int32 in [0, V), multiples of the stride.
  /// @param first  [1, C, h, w] float32, the first block's input.
  /// @return       [1, 3, H, W] float32 in [-1, 1].
  at::Tensor render(const at::Tensor& values, const at::Tensor& first);
  at::Tensor renderLive(const at::Tensor& values, const at::Tensor& first);
  /// In strips of rows that keep within the memory limit; exact to the bit for batch norms.
  /// @throws RenderStopped.
  at::Tensor renderLarge(const at::Tensor& values,
                         const at::Tensor& first,
                         const RenderProgress& progress);

  /// Several first maps under one layout; keeps none of the pictures.
  std::vector<at::Tensor> renderAll(const at::Tensor& values,
                                    const std::vector<at::Tensor>& firsts);

  const FrameReport& lastFrame() const { return report_; }
  void setTolerance(double tolerance) { options_.liveTolerance = tolerance; }
  /// Forgets all pictures.
  void forget() { frames_.clear(); }

 private:
  SpadeTables& tablesFor(const at::Tensor& values);
  void extend(SpadeTables& tables, const at::Tensor& values);
  void cleanTables(SpadeTables& tables);
  SpadeFrame* bestFrame(const at::Tensor& values, const at::Tensor& first);
  SpadeFrame& newFrame(const at::Tensor& values);
  void trimFrames();
  void forgetFrames(std::int64_t height, std::int64_t width);
  std::int64_t heldBytes() const;
  std::int64_t valueBytes() const { return valueType() == at::kFloat ? 4 : 2; }
  bool fitsMemory(const SpadeTables& tables);
  void makeRoom(std::int64_t bytes);
  at::Tensor renderStrips(SpadeTables& tables,
                          const at::Tensor& first,
                          const RenderProgress& progress);

  /// @param pictures   stacked in the frame's maps, which share the layout.
  void computeBlock(SpadeFrame& frame,
                    const SpadeTables& tables,
                    std::size_t index,
                    std::int64_t pictures);
  void computeImage(SpadeFrame& frame);
  void computeFrame(SpadeFrame& frame, const SpadeTables& tables, std::size_t firstBlock = 0);
  std::size_t stackedBlocks(const SpadeFrame& frame) const;
  at::Tensor renderWhole(SpadeTables& tables, const at::Tensor& values);
  void updateFrame(SpadeFrame& frame, const SpadeTables& tables);
  void updateBlock(SpadeFrame& frame, const SpadeTables& tables, std::size_t index);
  void updateImage(SpadeFrame& frame);
  void runGroups(const Convolution& conv,
                 const GroupList& groups,
                 const ConvInput& input,
                 ConvOutput output,
                 const BlockList& blocks);
  const at::Tensor& deviationOf(const SpadeFrame& frame, std::size_t block, BlockNorm norm) const;
  float toleranceOf(std::size_t block, BlockNorm map) const;
  ConvInput inputOf(const SpadeFrame& frame,
                    const SpadeTables& tables,
                    std::size_t block,
                    BlockNorm norm) const;
  const at::Tensor& shortcutBuffer(SpadeFrame::Stage& stage);
  void reserveScratch(std::int64_t values);
  void count(const Convolution& conv, const BlockList& blocks);
  void startReport(bool exact, std::int64_t height, std::int64_t width);
  void keep(SpadeFrame& frame, const at::Tensor& values);
  at::Tensor finish(const SpadeFrame& frame);

  at::ScalarType valueType() const;

  EngineNetwork network_;
  SpadeEngineOptions options_;
  std::shared_ptr<const PackedNorms> norms_;
  std::list<SpadeTables> tables_;  ///< Last used first.
  std::list<SpadeFrame> frames_;   ///< Last used first.
  // Memory that every picture uses anew.
  at::Tensor start_;    ///< The first map that was asked for, [h, w, C].
  at::Tensor scratch_;  ///< Shortcuts, while a block is computed.
  at::Tensor picture_;  ///< The last picture; written again once nobody else holds it.
  BlockList hiddenBlocks_, outBlocks_, inputBlocks_, secondBlocks_;
  ChannelReach reach_;  ///< Of the edit that is being drawn.
  FrameReport report_;
};

}  // namespace spolvero
