#include "ui/objects/stamp_library.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSvgRenderer>

#include <cmath>

static void initObjectResources() {
  Q_INIT_RESOURCE(objects);
}

namespace spolvero::ui {

namespace {

/// The longer side of drawings as they are kept for scaling.
constexpr int kDrawnSide = 512;
constexpr qint64 kLargestFile = 1 << 20;
const char* const kBuiltIn = ":/stamps";
const char* const kList = "stamps.json";

// For lupdate: the names in resources/stamps/stamps.json.
[[maybe_unused]] const char* const kNames[] = {
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Car from the side"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Car from the front"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Bus"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Truck"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Bicycle"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Motorcycle"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Person standing"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Person walking"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Person sitting"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Child"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Dog"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Cat"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Bird in flight"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Round tree"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Conifer"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Poplar"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Palm"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Bush"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Tuft of grass"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Flower"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Cloud"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Mountain"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Hill"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Rock"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "House"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Town house"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Tower block"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Church"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Window"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Window, square"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Door"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Street lamp"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Traffic sign"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Traffic light"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Fence"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Bench"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Sailing boat"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Ship"),
    QT_TRANSLATE_NOOP("spolvero::ui::StampNames", "Aeroplane"),
};

QByteArray readFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    throw IoError((path + ": cannot be read: " + file.errorString()).toStdString());
  }
  if (file.size() > kLargestFile) {
    throw IoError((path + ": expected at most 1 MiB, found more").toStdString());
  }
  return file.readAll();
}

void writeFile(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
  if (!written || !file.commit()) {
    throw IoError((path + ": cannot be written: " + file.errorString()).toStdString());
  }
}

/// The part of a drawing that is not empty.
Grid<std::uint8_t> cutToDrawing(const QImage& image) {
  Rect box;
  for (int y = 0; y < image.height(); ++y) {
    const uchar* row = image.constScanLine(y);
    for (int x = 0; x < image.width(); ++x) {
      if (row[x] != 0) box = box.united({x, y, 1, 1});
    }
  }
  Grid<std::uint8_t> coverage(box.width, box.height);
  for (int y = 0; y < box.height; ++y) {
    std::copy_n(image.constScanLine(box.y + y) + box.x, box.width, coverage.row(y));
  }
  return coverage;
}

}  // namespace

QString translatedStampName(const std::string& name) {
  return QCoreApplication::translate("spolvero::ui::StampNames", name.c_str());
}

std::shared_ptr<const StampShape> shapeFromSvg(const QByteArray& svg,
                                               const QString& id,
                                               const QString& name) {
  QSvgRenderer renderer(svg);
  QSizeF size = renderer.defaultSize();
  if (!renderer.isValid() || size.isEmpty()) {
    throw IoError((id + ".svg: expected an SVG drawing with a size").toStdString());
  }
  size.scale(kDrawnSide, kDrawnSide, Qt::KeepAspectRatio);
  QImage image(std::max(1, qRound(size.width())),
               std::max(1, qRound(size.height())),
               QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  renderer.render(&painter, QRectF(image.rect()));
  painter.end();
  auto coverage = cutToDrawing(image.convertToFormat(QImage::Format_Alpha8));
  if (coverage.empty()) throw IoError((id + ".svg: the drawing is empty").toStdString());
  return std::make_shared<const StampShape>(StampShape{id, name, std::move(coverage)});
}

QByteArray svgFromRegion(const Region& region) {
  QPainterPath path;
  for (int y = 0; y < region.box.height; ++y) {
    for (int x = 0; x < region.box.width;) {
      const int first = x;
      while (x < region.box.width && region.mask.at(x, y) != 0) ++x;
      if (x > first) path.addRect(first, y, x - first, 1);
      if (x == first) ++x;
    }
  }
  QString data;
  for (const QPolygonF& outline : path.simplified().toSubpathPolygons()) {
    // Corners half-way along each side turn stairs into slopes.
    QStringList corners;
    for (qsizetype i = 0; i + 1 < outline.size(); ++i) {
      const QPointF from = outline[i];
      const QPointF way = outline[i + 1] - from;
      const double length = std::hypot(way.x(), way.y());
      const double cut = length <= 2 ? 0.5 : 1 / length;
      for (const double share : {cut, 1 - cut}) {
        const QPointF at = from + way * share;
        corners << QStringLiteral("%1 %2").arg(at.x()).arg(at.y());
      }
    }
    if (!corners.isEmpty()) data += QLatin1Char('M') + corners.join(QLatin1Char('L')) + 'Z';
  }
  return QStringLiteral(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\">\n"
             "<path fill=\"#000\" fill-rule=\"evenodd\" d=\"%3\"/>\n</svg>\n")
      .arg(region.box.width)
      .arg(region.box.height)
      .arg(data)
      .toUtf8();
}

QString StampLibrary::defaultFolder() {
  const QString fromEnvironment = qEnvironmentVariable("SPOLVERO_DATA_DIR");
  const QString data = fromEnvironment.isEmpty()
                           ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : fromEnvironment;
  return data + "/stamps";
}

StampLibrary::StampLibrary(const QString& folder, QObject* parent)
    : QObject(parent), folder_(folder) {
  initObjectResources();
  load();
}

void StampLibrary::load() {
  entries_.clear();
  problems_.clear();
  loadFrom(QLatin1String(kBuiltIn), false);
  if (QFile::exists(folder_ + '/' + kList)) loadFrom(folder_, true);
}

void StampLibrary::loadFrom(const QString& folder, bool own) {
  std::vector<StampInfo> list;
  try {
    const QString path = folder + '/' + kList;
    list = stampsFromJson(readFile(path).toStdString(), path.toStdString());
  } catch (const Error& error) {
    problems_ << QString::fromUtf8(error.what());
  }
  for (const auto& info : list) {
    const QString id = QString::fromStdString(info.id);
    const QString name = own ? QString::fromStdString(info.name) : translatedStampName(info.name);
    try {
      entries_.push_back({info, shapeFromSvg(readFile(folder + '/' + id + ".svg"), id, name), own});
    } catch (const Error& error) {
      problems_ << QString::fromUtf8(error.what());
    }
  }
}

void StampLibrary::storeList() const {
  std::vector<StampInfo> own;
  for (const auto& entry : entries_) {
    if (entry.own) own.push_back(entry.info);
  }
  writeFile(folder_ + '/' + kList, QByteArray::fromStdString(stampsToJson(own)));
}

int StampLibrary::add(const Region& region,
                      const QString& name,
                      const QString& className,
                      double height) {
  if (!QDir().mkpath(folder_)) throw IoError((folder_ + ": cannot be made").toStdString());
  QString id;
  for (int number = 1; id.isEmpty() || QFile::exists(folder_ + '/' + id + ".svg"); ++number) {
    id = QStringLiteral("own-%1").arg(number);
  }
  const QByteArray svg = svgFromRegion(region);
  Entry entry{{id.toStdString(), name.toStdString(), {className.toStdString()}, height},
              shapeFromSvg(svg, id, name),
              true};
  writeFile(folder_ + '/' + id + ".svg", svg);
  entries_.push_back(std::move(entry));
  storeList();
  Q_EMIT changed();
  return static_cast<int>(entries_.size()) - 1;
}

void StampLibrary::remove(int position) {
  const auto at = entries_.begin() + position;
  if (!at->own) return;
  QFile::remove(folder_ + '/' + QString::fromStdString(at->info.id) + ".svg");
  entries_.erase(at);
  storeList();
  Q_EMIT changed();
}

}  // namespace spolvero::ui
