#pragma once

namespace spolvero::app {

/// Processor cores this process may run on, counting the threads of one core once.
int physicalCoreCount();

/// Gives LibTorch one thread per physical core, unless OMP_NUM_THREADS says otherwise: a second
/// thread per core only takes the first one's caches away.
void setUpTorchThreads();

/// Milliseconds since this process started (to 10 ms), for measuring how long a start takes.
double processAgeMs();

}  // namespace spolvero::app
