#include "ui/frame/mnemonics.h"

#include <QRegularExpression>

namespace spolvero::ui {

QString withoutMnemonic(QString text) {
  static const QRegularExpression kBracketed(QStringLiteral(R"(\s*[(（]&.[)）])"));
  return text.remove(kBracketed).remove(QLatin1Char('&'));
}

}  // namespace spolvero::ui
