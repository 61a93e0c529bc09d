#include "ui/files/dropped_files.h"

#include "core/io/provenance.h"

#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeData>

#include <algorithm>
#include <unordered_set>

namespace spolvero::ui {

namespace {

constexpr std::size_t kMaximumLayoutColours = 256;

const QStringList& pictureSuffixes() {
  static const QStringList suffixes{QStringLiteral("png"),
                                    QStringLiteral("jpg"),
                                    QStringLiteral("jpeg"),
                                    QStringLiteral("webp"),
                                    QStringLiteral("tif"),
                                    QStringLiteral("tiff"),
                                    QStringLiteral("bmp")};
  return suffixes;
}

QString suffixOf(const QString& path) {
  return QFileInfo(path).suffix().toLower();
}

/// NAME.png, NAME_labels.png or NAME_label.png of a photo NAME.
bool belongsTo(const QString& layout, const QString& photo) {
  const auto name = QFileInfo(photo).completeBaseName();
  const auto rest = QFileInfo(layout).completeBaseName();
  return rest == name || rest == name + QStringLiteral("_labels") ||
         rest == name + QStringLiteral("_label");
}

}  // namespace

bool canTake(const QMimeData& data) {
  const auto urls = data.urls();
  return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) {
    const auto suffix = suffixOf(url.toLocalFile());
    return suffix == QLatin1String("ora") || suffix == QLatin1String("safetensors") ||
           suffix == QLatin1String("json") || pictureSuffixes().contains(suffix);
  });
}

bool looksLikeLayout(const QString& path) {
  if (suffixOf(path) != QLatin1String("png")) return false;
  QImageReader reader(path);
  const auto format = reader.imageFormat();
  if (format == QImage::Format_Indexed8 || format == QImage::Format_Mono ||
      format == QImage::Format_Grayscale8) {
    return true;
  }
  const auto image = reader.read().convertToFormat(QImage::Format_RGB32);
  if (image.isNull()) return false;
  std::unordered_set<QRgb> colours;
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      colours.insert(line[x]);
      if (colours.size() > kMaximumLayoutColours) return false;
    }
  }
  return true;
}

DroppedFiles classifyDrop(const QList<QUrl>& urls) {
  DroppedFiles dropped;
  QStringList photos;
  QStringList layouts;
  for (const auto& url : urls) {
    const auto path = url.toLocalFile();
    const auto suffix = suffixOf(path);
    if (suffix == QLatin1String("ora") || carriesProvenance(path.toStdString())) {
      dropped.scene = path;
    } else if (suffix == QLatin1String("safetensors")) {
      dropped.model = path;
    } else if (suffix == QLatin1String("json")) {
      layouts << path;
    } else if (pictureSuffixes().contains(suffix)) {
      (looksLikeLayout(path) ? layouts : photos) << path;
    }
  }
  if (!layouts.isEmpty()) dropped.layout = layouts.back();
  if (!photos.isEmpty()) dropped.photo = photos.back();
  if (photos.size() < 2) return dropped;
  for (const auto& photo : photos) {
    const auto own = std::ranges::find_if(
        layouts, [&](const QString& layout) { return belongsTo(layout, photo); });
    dropped.photos.emplaceBack(photo, own == layouts.end() ? QString() : *own);
  }
  return dropped;
}

}  // namespace spolvero::ui
