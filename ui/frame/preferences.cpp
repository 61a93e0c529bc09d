#include "ui/frame/preferences.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kLargestMemoryLimitMb = 1 << 20;

QString wordOf(const QSettings& settings, const QString& key, const QStringList& words) {
  const auto word = settings.value(key).toString();
  return words.contains(word) ? word : words.front();
}

int numberOf(const QSettings& settings, const QString& key, int fallback, int least, int most) {
  bool good = false;
  const int value = settings.value(key, fallback).toInt(&good);
  return good && value >= least && value <= most ? value : fallback;
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> list = {{QStringLiteral("en"), QStringLiteral("English")},
                                             {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                             {QStringLiteral("es"), QStringLiteral("Español")},
                                             {QStringLiteral("fr"), QStringLiteral("Français")},
                                             {QStringLiteral("it"), QStringLiteral("Italiano")},
                                             {QStringLiteral("ja"), QStringLiteral("日本語")},
                                             {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
  return list;
}

Preferences Preferences::stored() {
  const QSettings settings;
  Preferences read;
  const auto language = settings.value(QStringLiteral("language")).toString();
  const bool known =
      std::ranges::any_of(languages(), [&](const Language& l) { return l.code == language; });
  if (known) read.language = language;
  read.lightTheme = settings.value(QStringLiteral("lightTheme"), read.lightTheme).toBool();
  read.classHatching = settings.value(QStringLiteral("classHatching"), read.classHatching).toBool();
  read.welcomeAtStart =
      settings.value(QStringLiteral("welcomeAtStart"), read.welcomeAtStart).toBool();
  read.autosaveSeconds =
      numberOf(settings, QStringLiteral("autosaveSeconds"), read.autosaveSeconds, 10, 3600);
  const auto device = settings.value(QStringLiteral("render/device"), read.device).toString();
  if (device == QLatin1String("cpu") || device.startsWith(QLatin1String("cuda"))) {
    read.device = device;
  }
  read.precision = wordOf(
      settings,
      QStringLiteral("render/precision"),
      {read.precision, QStringLiteral("fp32"), QStringLiteral("bf16"), QStringLiteral("fp16")});
  const double tolerance =
      settings.value(QStringLiteral("render/liveTolerance"), read.liveTolerance).toDouble();
  if (tolerance >= 0 && tolerance <= 1) read.liveTolerance = tolerance;
  read.memoryLimitMb =
      numberOf(settings, QStringLiteral("render/memoryLimitMb"), 0, 0, kLargestMemoryLimitMb);
  return read;
}

void Preferences::store() const {
  QSettings settings;
  settings.setValue(QStringLiteral("language"), language);
  settings.setValue(QStringLiteral("lightTheme"), lightTheme);
  settings.setValue(QStringLiteral("classHatching"), classHatching);
  settings.setValue(QStringLiteral("welcomeAtStart"), welcomeAtStart);
  settings.setValue(QStringLiteral("autosaveSeconds"), autosaveSeconds);
  settings.setValue(QStringLiteral("render/device"), device);
  settings.setValue(QStringLiteral("render/precision"), precision);
  settings.setValue(QStringLiteral("render/liveTolerance"), liveTolerance);
  settings.setValue(QStringLiteral("render/memoryLimitMb"), memoryLimitMb);
}

bool Preferences::rendersLike(const Preferences& other) const {
  return device == other.device && precision == other.precision &&
         liveTolerance == other.liveTolerance && memoryLimitMb == other.memoryLimitMb;
}

}  // namespace spolvero::ui
