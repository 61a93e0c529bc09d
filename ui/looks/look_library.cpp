#include "ui/looks/look_library.h"

#include "core/base/error.h"
#include "ui/sessions/issue_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace spolvero::ui {

namespace {

const QString kLookSuffix = QStringLiteral(".json");
const QString kPictureSuffix = QStringLiteral(".png");
constexpr int kMaximumEntries = 5000;
constexpr int kMaximumPictureSide = 1024;

/// Sorts by time and never meets another.
QString freshId() {
  return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz-")) +
         QUuid::createUuid().toString(QUuid::Id128).left(8);
}

QImage readPicture(const QString& path) {
  QImageReader reader(path);
  const auto size = reader.size();
  const bool sane = size.isValid() && std::max(size.width(), size.height()) <= kMaximumPictureSide;
  return sane ? reader.read() : QImage();
}

}  // namespace

LookLibrary::LookLibrary(IssueLog& issues, const QString& folder)
    : issues_(issues),
      folder_(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                     QStringLiteral("/looks")
                               : folder) {
  reload();
}

QString LookLibrary::pathOf(const QString& id, const QString& suffix) const {
  return folder_ + QLatin1Char('/') + id + suffix;
}

LookLibrary::Read LookLibrary::readFolder(const QString& folder) {
  Read read;
  const auto files = QDir(folder).entryInfoList(
      {QLatin1Char('*') + kLookSuffix}, QDir::Files | QDir::Readable, QDir::Name | QDir::Reversed);
  for (const auto& file : files.mid(0, kMaximumEntries)) {
    const auto path = file.absoluteFilePath();
    const auto picture = file.absolutePath() + QLatin1Char('/') + file.completeBaseName();
    try {
      read.entries.push_back({file.completeBaseName(),
                              readLook(path.toStdString()),
                              readPicture(picture + kPictureSuffix)});
    } catch (const Error& error) {
      read.problems.emplace_back(path, QString::fromStdString(shortMessage(error)));
    }
  }
  return read;
}

void LookLibrary::reload() {
  background_.run<Read>([folder = folder_] { return readFolder(folder); },
                        [this](Read& read) { take(read); },
                        [this](const QString& message) { tell(message, folder_); });
}

/// What was added or removed while the folder was read stays so.
void LookLibrary::take(Read& read) {
  std::erase_if(read.entries, [this](const Entry& one) { return removed_.contains(one.id); });
  for (auto known = entries_.rbegin(); known != entries_.rend(); ++known) {
    const bool found = std::ranges::find(read.entries, known->id, &Entry::id) != read.entries.end();
    if (!found) read.entries.insert(read.entries.begin(), *known);
  }
  entries_ = std::move(read.entries);
  for (const auto& [file, message] : read.problems) {
    tell(tr("A look of the library cannot be read: %1").arg(message), file);
  }
  Q_EMIT changed();
}

void LookLibrary::tell(const QString& message, const QString& file) {
  issues_.add({Issue::Severity::Warning,
               message,
               tr("File: %1").arg(QDir::toNativeSeparators(file)),
               QStringLiteral("library:") + file});
}

void LookLibrary::write(const Entry& entry) {
  const auto look = pathOf(entry.id, kLookSuffix);
  const auto picture = pathOf(entry.id, kPictureSuffix);
  background_.run<bool>(
      [entry, look, picture, folder = folder_] {
        if (!QDir().mkpath(folder)) {
          throw IoError(QDir::toNativeSeparators(folder).toStdString() +
                        ": the folder cannot be made");
        }
        if (!entry.picture.isNull()) {
          QSaveFile file(picture);
          if (!file.open(QIODevice::WriteOnly) || !entry.picture.save(&file, "PNG") ||
              !file.commit()) {
            throw IoError(picture.toStdString() + ": " + file.errorString().toStdString());
          }
        }
        writeLook(look.toStdString(), entry.look);
        return true;
      },
      [](bool&) {},
      [this, look](const QString& message) {
        tell(tr("A look could not be written into the library: %1").arg(message), look);
      });
}

void LookLibrary::add(const SharedLook& look, const QImage& picture) {
  entries_.insert(entries_.begin(), {freshId(), look, picture});
  write(entries_.front());
  Q_EMIT changed();
}

void LookLibrary::rename(const QString& id, const QString& name) {
  const auto entry = std::ranges::find(entries_, id, &Entry::id);
  if (entry == entries_.end() || name.isEmpty()) return;
  entry->look.name = name.toStdString();
  write(*entry);
  Q_EMIT changed();
}

void LookLibrary::remove(const QString& id) {
  const auto entry = std::ranges::find(entries_, id, &Entry::id);
  if (entry == entries_.end()) return;
  // `id` may be that of the entry itself.
  const QStringList files{pathOf(id, kLookSuffix), pathOf(id, kPictureSuffix)};
  removed_.insert(id);
  entries_.erase(entry);
  background_.run<bool>(
      [files] {
        for (const auto& file : files) {
          if (!QFile::exists(file)) continue;
          QFile handle(file);
          if (!handle.moveToTrash() && !QFile::remove(file)) {
            throw IoError(file.toStdString() + ": the file cannot be removed");
          }
        }
        return true;
      },
      [](bool&) {},
      [this, files](const QString& message) { tell(message, files.front()); });
  Q_EMIT changed();
}

}  // namespace spolvero::ui
