#include "models/engine/cuda_graph.h"

#include "core/base/error.h"

#ifdef SPOLVERO_CUDA
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#endif

namespace spolvero {

#ifdef SPOLVERO_CUDA

struct CudaGraph::State {
  at::cuda::CUDAGraph graph;
};

void CudaGraph::record(const std::function<void()>& work) {
  reset();
  // What was started before must not end inside the recording; the default stream has none.
  c10::cuda::device_synchronize();
  const c10::cuda::CUDAStreamGuard guard(c10::cuda::getStreamFromPool());
  auto state = std::make_unique<State>();
  state->graph.capture_begin();
  try {
    work();
  } catch (...) {
    // A stream left recording would refuse all later work.
    try {
      state->graph.capture_end();
    } catch (const std::exception&) {
      // The first error says more.
    }
    throw;
  }
  state->graph.capture_end();
  state_ = std::move(state);
}

void CudaGraph::replay() {
  if (!recorded()) throw DeviceError("CUDA graph: nothing was recorded");
  state_->graph.replay();
}

#else

struct CudaGraph::State {};

void CudaGraph::record(const std::function<void()>& work) {
  (void)work;
  throw DeviceError("CUDA graph: this program was built without CUDA; switch graphs off");
}

void CudaGraph::replay() {
  throw DeviceError("CUDA graph: nothing was recorded");
}

#endif

CudaGraph::CudaGraph() = default;
CudaGraph::~CudaGraph() = default;

void CudaGraph::reset() {
  state_.reset();
}

}  // namespace spolvero
