#include "ui/sessions/issue_log.h"

#include "support/catch.h"

using namespace spolvero::ui;

TEST_CASE("Issues of one key replace each other and count") {
  IssueLog log;
  const QString key = QStringLiteral("model");
  log.add({Issue::Severity::Error, QStringLiteral("a"), {}, key});
  log.add({Issue::Severity::Warning, QStringLiteral("other"), {}, {}});
  log.add({Issue::Severity::Error, QStringLiteral("a"), {}, key});
  REQUIRE(log.rowCount() == 2);
  CHECK(log.issues().front().message == QStringLiteral("a"));
  CHECK(log.issues().front().count == 2);
  log.add({Issue::Severity::Error, QStringLiteral("b"), {}, key});
  CHECK(log.rowCount() == 2);
  CHECK(log.issues().front().count == 1);
  CHECK(log.countOf(Issue::Severity::Error) == 1);
  CHECK(log.countOf(Issue::Severity::Warning) == 2);
  log.resolve(key);
  REQUIRE(log.rowCount() == 1);
  CHECK(log.issues().front().message == QStringLiteral("other"));
}

TEST_CASE("The list of issues does not grow without end") {
  IssueLog log;
  for (int i = 0; i < 1000; ++i) log.add({Issue::Severity::Info, QString::number(i), {}, {}});
  CHECK(log.rowCount() == 200);
  CHECK(log.issues().front().message == QStringLiteral("999"));
}

TEST_CASE("A report holds message and details") {
  Issue issue{Issue::Severity::Error, QStringLiteral("It broke."), QStringLiteral("File: x.png")};
  const auto text = IssueLog::report(issue);
  CHECK(text.contains(QStringLiteral("It broke.")));
  CHECK(text.contains(QStringLiteral("File: x.png")));
}
