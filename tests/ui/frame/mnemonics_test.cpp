#include "ui/frame/mnemonics.h"

#include "support/catch.h"

using namespace spolvero::ui;

TEST_CASE("Menu texts read without the marks and letters of their keys") {
  CHECK(withoutMnemonic(QStringLiteral("&Open…")) == QStringLiteral("Open…"));
  CHECK(withoutMnemonic(QStringLiteral("開く(&O)…")) == QStringLiteral("開く…"));
  CHECK(withoutMnemonic(QStringLiteral("打开 (&O)…")) == QStringLiteral("打开…"));
  CHECK(withoutMnemonic(QStringLiteral("A layout (CRN)")) == QStringLiteral("A layout (CRN)"));
}
