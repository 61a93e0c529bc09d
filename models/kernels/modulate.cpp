#include "models/kernels/modulate.h"

#include "core/base/error.h"
#include "models/kernels/modulate_values.h"
#include "models/kernels/parallel.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#ifdef SPOLVERO_CUDA
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#endif

namespace spolvero {

namespace {

using kernels::ModulateArguments;

/// Lines of y that one task takes.
constexpr std::int64_t kLineGrain = 4;

void require(bool fits, const char* what, const at::Tensor& found) {
  if (fits) return;
  throw ShapeError(fmt::format("Modulation: expected {}, found {} [{}] on {}",
                               what,
                               c10::toString(found.scalar_type()),
                               fmt::join(found.sizes(), ", "),
                               found.device().str()));
}

bool isPlain(const at::Tensor& t, const at::Tensor& x, at::ScalarType type) {
  return t.scalar_type() == type && t.device() == x.device() && t.is_contiguous();
}

void requireFits(const at::Tensor& x, const Modulation& m) {
  const auto type = x.scalar_type();
  const bool known = type == at::kFloat || type == at::kBFloat16 || type == at::kHalf;
  require(x.dim() == 4 && known, "[N, C, H, W] float32, bfloat16 or float16", x);
  const std::int64_t side = m.doubled ? 2 : 1;
  const std::vector<std::int64_t> perChannel{x.size(0), x.size(1)};
  const std::vector<std::int64_t> perPixel{side * x.size(2), side * x.size(3)};
  if (m.scale.defined() != m.shift.defined()) {
    throw ShapeError("Modulation: expected scale and shift together, found one of them");
  }
  for (const auto& affine : {m.scale, m.shift}) {
    if (!affine.defined()) continue;
    require(isPlain(affine, x, at::kFloat) && affine.sizes() == perChannel,
            "scale and shift [N, C] float32 beside x",
            affine);
  }
  if (m.rows.defined()) {
    require(isPlain(m.rows, x, at::kInt) && m.rows.sizes() == perPixel,
            "rows [H', W'] int32 beside x",
            m.rows);
  }
  if (m.table.defined()) {
    require(isPlain(m.table, x, type) && m.table.dim() == 3 && m.table.size(0) > 0 &&
                m.table.size(1) == 2 && m.table.size(2) == x.size(1),
            "a table [R, 2, C] of the type of x beside it",
            m.table);
  }
}

ModulateArguments argumentsOf(const at::Tensor& x, const at::Tensor& y, const Modulation& m) {
  ModulateArguments a;
  a.x = x.data_ptr();
  a.y = y.data_ptr();
  if (m.scale.defined()) {
    a.scale = m.scale.data_ptr<float>();
    a.shift = m.shift.data_ptr<float>();
  }
  if (m.table.defined()) a.table = m.table.data_ptr();
  if (m.table.defined() && m.rows.defined()) a.rows = m.rows.data_ptr<std::int32_t>();
  a.pictures = y.size(0);
  a.height = y.size(2);
  a.width = y.size(3);
  a.channels = y.size(1);
  a.doubled = m.doubled;
  a.slope = m.slope;
  return a;
}

/// One line of one picture. The missing of scales and tables is decided outside the inner loops.
template <class T>
void modulateLine(const ModulateArguments& a, std::int64_t line) {
  const auto channels = a.channels;
  const auto picture = line / a.height;
  const auto* scale = a.scale != nullptr ? a.scale + picture * channels : nullptr;
  const auto* shift = a.shift != nullptr ? a.shift + picture * channels : nullptr;
  const auto* rows = a.rows != nullptr ? a.rows + line % a.height * a.width : nullptr;
  for (std::int64_t column = 0; column < a.width; ++column) {
    const auto source = kernels::sourcePixel<std::int64_t>(a, line, column);
    const auto* from = static_cast<const T*>(a.x) + source * channels;
    auto* to = static_cast<T*>(a.y) + (line * a.width + column) * channels;
    const auto* gain = static_cast<const T*>(a.table);
    if (rows != nullptr) gain += 2 * channels * rows[column];
    const auto normalised = [&](std::int64_t c) {
      const auto value = static_cast<float>(from[c]);
      return scale != nullptr ? value * scale[c] + shift[c] : value;
    };
    if (gain != nullptr) {
      for (std::int64_t c = 0; c < channels; ++c) {
        to[c] = static_cast<T>(kernels::leakyAffine(normalised(c),
                                                    static_cast<float>(gain[c]),
                                                    static_cast<float>(gain[channels + c]),
                                                    a.slope));
      }
    } else {
      for (std::int64_t c = 0; c < channels; ++c) {
        to[c] = static_cast<T>(kernels::leakyAffine(normalised(c), 1, 0, a.slope));
      }
    }
  }
}

template <class T>
void modulateOnCpu(const ModulateArguments& a) {
  const auto lines = a.pictures * a.height;
  kernels::parallelTasks((lines + kLineGrain - 1) / kLineGrain, [&](std::ptrdiff_t task) {
    const auto end = std::min<std::int64_t>(lines, (task + 1) * kLineGrain);
    for (auto line = task * kLineGrain; line < end; ++line) modulateLine<T>(a, line);
  });
}

void runOnCpu(const ModulateArguments& a, at::ScalarType type) {
  if (type == at::kFloat) {
    modulateOnCpu<float>(a);
  } else if (type == at::kBFloat16) {
    modulateOnCpu<c10::BFloat16>(a);
  } else {
    modulateOnCpu<c10::Half>(a);
  }
}

#ifdef SPOLVERO_CUDA
void runOnCuda(const ModulateArguments& a, const at::Tensor& x) {
  using kernels::DeviceType;
  const c10::cuda::CUDAGuard guard(x.device());
  const auto stream = c10::cuda::getCurrentCUDAStream(x.get_device());
  const auto type = x.scalar_type() == at::kFloat      ? DeviceType::Float32
                    : x.scalar_type() == at::kBFloat16 ? DeviceType::BFloat16
                                                       : DeviceType::Float16;
  if (const char* problem = kernels::launchModulation(a, type, stream.stream())) {
    throw DeviceError(fmt::format("Modulation on {}: {}", x.device().str(), problem));
  }
}
#else
void runOnCuda(const ModulateArguments& a, const at::Tensor& x) {
  (void)a;
  throw DeviceError(fmt::format(
      "Modulation on {}: this program was built without CUDA; use --engine reference or the CPU",
      x.device().str()));
}
#endif

}  // namespace

at::Tensor modulated(const at::Tensor& x, const Modulation& modulation) {
  requireFits(x, modulation);
  const auto source = x.contiguous(at::MemoryFormat::ChannelsLast);
  const std::int64_t side = modulation.doubled ? 2 : 1;
  const auto y = at::empty({x.size(0), x.size(1), side * x.size(2), side * x.size(3)},
                           x.options().memory_format(at::MemoryFormat::ChannelsLast));
  if (y.numel() == 0) return y;
  const auto arguments = argumentsOf(source, y, modulation);
  if (x.device().is_cpu()) {
    runOnCpu(arguments, x.scalar_type());
  } else {
    runOnCuda(arguments, source);
  }
  return y;
}

bool modulatesOnCuda() {
#ifdef SPOLVERO_CUDA
  return true;
#else
  return false;
#endif
}

}  // namespace spolvero
