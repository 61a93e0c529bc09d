#include "ui/window/dialogs.h"

#include "core/io/model_info.h"
#include "support/catch.h"

#include <QLocale>

using namespace spolvero;
using namespace spolvero::ui;

namespace {

QString cardOf(const std::string& provenance) {
  ModelInfo model;
  model.name = "Clothes";
  model.provenance = provenance;
  return modelCardHtml(model, QStringLiteral("cpu"));
}

}  // namespace

TEST_CASE("A model card tells where the model comes from in words, not in JSON") {
  QLocale::setDefault(QLocale::c());
  const auto card =
      cardOf(R"({"data":"ccp","epochs":2.42990654,"photos":856,"sizes":["96x128","192x256"],)"
             R"("stages":[{"size":"96x128","steps":2861},{"size":"192x256","steps":1050}]})");
  for (const auto* part : {"data: ccp",
                           "epochs: 2.43",
                           "photos: 856",
                           "sizes: 96x128, 192x256",
                           "• size 96x128, steps 2861",
                           "• size 192x256, steps 1050"}) {
    INFO(part);
    CHECK(card.contains(QString::fromUtf8(part)));
  }
  CHECK_FALSE(card.contains(QLatin1Char('{')));
}

TEST_CASE("Where a model comes from may be any text") {
  CHECK(cardOf("by hand, <1999>").contains(QStringLiteral("by hand, &lt;1999&gt;")));
  CHECK(cardOf("[1]").contains(QStringLiteral("[1]")));
}
