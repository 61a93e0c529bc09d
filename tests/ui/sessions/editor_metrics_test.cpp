#include "ui/sessions/editor_metrics.h"

#include "support/catch.h"
#include "ui/sessions/event_loop_probe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spolvero::ui;

TEST_CASE("Percentiles of a few values") {
  CHECK(percentile({}, 0.5) == 0);
  CHECK(percentile({7}, 0.95) == 7);
  CHECK(percentile({5, 1, 3}, 0.5) == 3);
  CHECK(percentile({5, 1, 3}, 1) == 5);
  CHECK(percentile({5, 1, 3}, 0) == 1);
}

TEST_CASE("The probe sees who holds the event loop") {
  EventLoopProbe probe;
  probe.start();
  QTimer::singleShot(20, [] {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 80) {
    }
  });
  REQUIRE(QTest::qWaitFor([&] { return probe.longestMs() > 70; }, 5000));
  const auto& hold = probe.longestHolds().front();
  CHECK(hold.cpuMs > 10);
  CHECK(probe.framesMissed() >= 1);
  CHECK(probe.longestCpuMs() >= hold.cpuMs);
  probe.reset();
  CHECK(probe.longestMs() == 0);
}
