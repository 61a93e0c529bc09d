#pragma once

#include "models/common/renderer_parts.h"
#include "models/common/spade_decoder.h"
#include "models/engine/decoder_runner.h"

#include <string>

namespace spolvero {

/// The plain network as a runner: what another is compared with, and what takes its place.
class PlainDecoder : public DecoderRunner {
 public:
  /// @param decoder    in evaluation mode, on `device`; must live longer than this.
  /// @param segValues  [V, segmentation channels] float32: the input of a pixel of value v.
  PlainDecoder(SpadeDecoder& decoder,
               const at::Tensor& segValues,
               c10::Device device,
               Precision precision);

  at::Tensor render(const at::Tensor& values, const at::Tensor& first) override;
  const FrameReport& lastFrame() const override { return report_; }

 private:
  SpadeDecoder& decoder_;
  at::Tensor segValues_;  ///< On the device.
  c10::Device device_;
  Precision precision_;
  FrameReport report_;
};

/// Compares a runner's picture of a small layout with the plain network's in float32.
/// @return  in words how far they are apart, or why there is no picture; empty where they are as
///          near as the precision lets expect: 30 dB, and for Float32 nowhere more than 0.01.
std::string deviationFromPlain(DecoderRunner& runner,
                               SpadeDecoder& decoder,
                               const at::Tensor& segValues,
                               c10::Device device,
                               Precision precision);

}  // namespace spolvero
