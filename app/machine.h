#pragma once

namespace spolvero::app {

/// Processor cores this process may run on, counting the threads of one core once.
int physicalCoreCount();

/// Starts the program anew with OpenMP threads that sleep while they wait, but for a moment between
/// the layers of a network, unless the environment says how they wait. Waiting awake, as is usual,
/// they lose a hundredfold as soon as another program wants a core: each step of a network waits
/// for a thread that is not running while the others burn its time. OpenMP reads the setting before
/// main(), so it cannot be changed later.
void letOpenMpThreadsSleep(char** argv);

/// Gives LibTorch one thread per physical core, unless OMP_NUM_THREADS says otherwise: a second
/// thread per core only takes the first one's caches away.
void setUpTorchThreads();

/// Milliseconds since this process started (to 10 ms), for measuring how long a start takes.
double processAgeMs();

}  // namespace spolvero::app
