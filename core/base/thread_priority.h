#pragma once

namespace spolvero {

/// Lets the calling thread, and the threads that it will start, step back behind the others when
/// cores are short: computing pictures must not hold up the thread that paints the window. Has no
/// effect where the system cannot do it.
void lowerThreadPriority();

}  // namespace spolvero
