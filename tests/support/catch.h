#pragma once

// Torch's logging has a CHECK of its own, which would end the program: it goes first, ours last.
#ifdef SPOLVERO_TEST_TORCH
#include <c10/util/Logging.h>
#undef CHECK
#endif

/// One door to Catch2: 2.13 (Debian 12) and 3.x (Debian 13) look the same through it.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
/// Matches text that contains `part`.
inline auto ContainsText(const std::string& part) {
  return Catch::Matchers::ContainsSubstring(part);
}
/// Ends the test case as skipped, with a reason.
#define SPOLVERO_SKIP(reason) SKIP("SKIPPED: " << reason)
#else
#include <catch2/catch.hpp>

#include <iostream>
/// Matches text that contains `part`.
inline auto ContainsText(const std::string& part) {
  return Catch::Matchers::Contains(part);
}
/// Ends the test case as skipped, with a reason; ctest recognises the line.
#define SPOLVERO_SKIP(reason)                        \
  do {                                               \
    std::cout << "SKIPPED: " << reason << std::endl; \
    return;                                          \
  } while (false)
#endif
