#pragma once

#include <QString>

namespace spolvero::ui {

/// A menu text as it reads elsewhere: without the mark of its letter, and without the letter that
/// Japanese and Chinese texts carry in brackets, as in "開く(&O)…".
QString withoutMnemonic(QString text);

}  // namespace spolvero::ui
