#include "models/kernels/parallel.h"

#include "models/kernels/parallel_ranges.h"
#include "support/catch.h"

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace spolvero::kernels;

TEST_CASE("Each task runs exactly once, for any number of them") {
  for (const std::ptrdiff_t tasks : {0, 1, 2, 3, 1000}) {
    std::vector<std::atomic<int>> runs(static_cast<std::size_t>(tasks));
    parallelTasks(tasks, [&](std::ptrdiff_t i) { ++runs.at(static_cast<std::size_t>(i)); });
    for (const auto& count : runs) CHECK(count == 1);
  }
}

TEST_CASE("A task's exception reaches the caller, and later calls work") {
  for (int round = 0; round < 20; ++round) {
    std::atomic<int> runs{0};
    CHECK_THROWS_AS(parallelTasks(100,
                                  [&](std::ptrdiff_t i) {
                                    ++runs;
                                    if (i == 7) throw std::out_of_range("seven");
                                  }),
                    std::out_of_range);
    CHECK(runs >= 8);
    runs = 0;
    parallelTasks(50, [&](std::ptrdiff_t) { ++runs; });
    CHECK(runs == 50);
  }
}

TEST_CASE("Tasks inside tasks all run") {
  std::vector<std::atomic<int>> runs(8 * 9);
  parallelTasks(8, [&](std::ptrdiff_t outer) {
    parallelTasks(
        9, [&](std::ptrdiff_t inner) { ++runs.at(static_cast<std::size_t>(outer * 9 + inner)); });
  });
  for (const auto& count : runs) CHECK(count == 1);
}

TEST_CASE("Several threads may share out tasks at the same time") {
  std::vector<std::atomic<int>> sums(3);
  std::vector<std::thread> threads;
  for (auto& sum : sums) {
    threads.emplace_back([&sum] {
      for (int round = 0; round < 20; ++round) {
        parallelTasks(30, [&](std::ptrdiff_t i) { sum += static_cast<int>(i); });
      }
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& sum : sums) CHECK(sum == 20 * 435);
}

TEST_CASE("Ranges cover every number once, none longer than asked") {
  for (const std::int64_t count : {0, 1, 9, 10, 11, 100}) {
    std::vector<std::atomic<int>> seen(static_cast<std::size_t>(count));
    parallelRanges(count, 10, [&](std::int64_t begin, std::int64_t end) {
      if (end - begin > 10 || begin >= end) throw std::logic_error("a wrong range");
      for (auto i = begin; i < end; ++i) ++seen.at(static_cast<std::size_t>(i));
    });
    for (const auto& times : seen) CHECK(times == 1);
  }
}
