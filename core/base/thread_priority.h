#pragma once

namespace spolvero {

/// How soon somebody wants what is computed.
enum class Urgency {
  Live,  ///< While they look: the picture that follows a stroke.
  Later  ///< When it is done: films, large pictures, trainings.
};

/// Lets the calling thread, and the threads that it will start, step back behind the others when
/// cores are short: computing pictures must not hold up the thread that paints the window, nor
/// what is wanted later what is wanted now. Has no effect where the system cannot do it, or where
/// the thread stands back as far already.
void lowerThreadPriority(Urgency urgency = Urgency::Live);

/// The same for a process that has just been started.
/// @param process  its number.
void lowerProcessPriority(long long process, Urgency urgency);

}  // namespace spolvero
