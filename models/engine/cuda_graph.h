#pragma once

#include <functional>
#include <memory>

namespace spolvero {

/// Work on the current CUDA device that is recorded once and then started as a whole, which spares
/// the launch of each of its kernels. Tensors that the work reads or writes must stay where they
/// are. Without CUDA in the program, `record` throws.
class CudaGraph {
 public:
  CudaGraph();
  ~CudaGraph();

  bool recorded() const { return state_ != nullptr; }
  /// Records what `work` starts, without doing it. Memory that it takes belongs to the graph.
  /// Work that waits for the device, or whose libraries still choose among kernels, cannot be
  /// recorded: do it a few times before.
  /// @throws DeviceError, torch's errors; nothing is recorded then.
  void record(const std::function<void()>& work);
  /// On the current stream, without waiting for it.
  void replay();
  void reset();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spolvero
