#pragma once

#include <QMetaType>
#include <QString>

#include <vector>

namespace spolvero::ui {

/// What a person set for good; kept in the user's settings. Everything has a default that suits a
/// first start.
struct Preferences {
  QString language;  ///< "de", "zh_CN"; empty: the system's.
  bool lightTheme = false;
  bool classHatching = false;  ///< Classes differ by pattern too, not by colour alone.
  bool welcomeAtStart = true;
  int autosaveSeconds = 60;                    ///< 10 to 3600.
  QString device = QStringLiteral("auto");     ///< "auto", "cpu", "cuda:0".
  QString precision = QStringLiteral("auto");  ///< "auto", "fp32", "bf16", "fp16".
  double liveTolerance = 0.1;                  ///< Of pictures while painting; 0 to 1.
  int memoryLimitMb = 0;                       ///< For one picture, beside the weights; 0 = none.

  bool operator==(const Preferences&) const = default;

  /// From the settings of the user; what is missing or out of range there is the default.
  static Preferences stored();
  void store() const;

  /// Whether a model must be loaded anew to render by `other`.
  bool rendersLike(const Preferences& other) const;
};

/// A language that the program speaks.
struct Language {
  QString code;  ///< As in the names of translations.
  QString name;  ///< In itself.
};

/// English first, then by code.
const std::vector<Language>& languages();

}  // namespace spolvero::ui
Q_DECLARE_METATYPE(spolvero::ui::Preferences)
