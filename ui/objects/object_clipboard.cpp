#include "ui/objects/object_clipboard.h"

#include "core/base/error.h"
#include "core/layout/stamps.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QMimeData>
#include <QtEndian>

#include <array>
#include <cstring>

namespace spolvero::ui {

namespace {

constexpr int kVersion = 1;
constexpr int kMostPieces = 65535;

template <class T>
QByteArray packed(const Grid<T>& grid) {
  QByteArray raw(static_cast<qsizetype>(grid.size() * sizeof(T)), Qt::Uninitialized);
  auto* out = raw.data();
  for (const T value : grid) {
    qToLittleEndian(value, out);
    out += sizeof(T);
  }
  return qCompress(raw);
}

template <class T>
Grid<T> unpacked(const QCborValue& value, int width, int height, const char* what) {
  Grid<T> grid(width, height);
  const QByteArray bytes = value.toByteArray();
  const auto wanted = static_cast<qsizetype>(grid.size() * sizeof(T));
  // The first four bytes say how much is packed: nothing larger than the map is unpacked.
  const bool plausible =
      bytes.size() > 4 && qFromBigEndian<quint32>(bytes.constData()) == quint32(wanted);
  const QByteArray raw = plausible ? qUncompress(bytes) : QByteArray();
  if (raw.size() != wanted) {
    throw IoError(std::string("clipboard: the ") + what + " of a piece do not have its size");
  }
  const char* in = raw.constData();
  for (T& entry : grid) {
    entry = qFromLittleEndian<T>(in);
    in += sizeof(T);
  }
  return grid;
}

CutOut pieceFrom(const QCborMap& map, const ClassTable& classes) {
  const int width = static_cast<int>(map[QStringLiteral("width")].toInteger());
  const int height = static_cast<int>(map[QStringLiteral("height")].toInteger());
  const bool sane =
      width > 0 && height > 0 && width <= kMaximumLayoutSide && height <= kMaximumLayoutSide;
  if (!sane) throw IoError("clipboard: expected pieces of 1 to 4096 pixels a side");
  const auto limited = [&](const char* key) {
    return static_cast<int>(std::clamp<qint64>(
        map[QLatin1String(key)].toInteger(), -kMaximumLayoutSide, kMaximumLayoutSide));
  };
  CutOut piece{unpacked<std::uint8_t>(map[QStringLiteral("mask")], width, height, "outlines"),
               {unpacked<std::uint8_t>(map[QStringLiteral("labels")], width, height, "classes"),
                unpacked<std::uint16_t>(map[QStringLiteral("objects")], width, height, "objects")},
               {limited("x"), limited("y"), width, height}};
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      if (piece.maps.labels.at(x, y) >= classes.size()) piece.mask.at(x, y) = 0;
      piece.mask.at(x, y) = static_cast<std::uint8_t>(piece.mask.at(x, y) != 0);
    }
  }
  return piece;
}

}  // namespace

QByteArray bytesOf(const ObjectClip& clip) {
  QCborArray pieces;
  for (const auto& piece : clip.pieces) {
    pieces.append(QCborMap{{QStringLiteral("x"), piece.place.x},
                           {QStringLiteral("y"), piece.place.y},
                           {QStringLiteral("width"), piece.place.width},
                           {QStringLiteral("height"), piece.place.height},
                           {QStringLiteral("mask"), packed(piece.mask)},
                           {QStringLiteral("labels"), packed(piece.maps.labels)},
                           {QStringLiteral("objects"), packed(piece.maps.instances)}});
  }
  const QCborMap all{{QStringLiteral("version"), kVersion},
                     {QStringLiteral("classes"), QString::fromStdString(clip.classes.toJson())},
                     {QStringLiteral("pieces"), pieces}};
  return all.toCborValue().toCbor();
}

ObjectClip clipFrom(const QByteArray& bytes) {
  QCborParserError error;
  const auto all = QCborValue::fromCbor(bytes, &error).toMap();
  if (error.error != QCborError::NoError ||
      all[QStringLiteral("version")].toInteger() != kVersion) {
    throw IoError("clipboard: these objects come from a program that writes them otherwise");
  }
  ObjectClip clip{
      ClassTable::fromJson(all[QStringLiteral("classes")].toString().toStdString(), "clipboard"),
      {}};
  const auto pieces = all[QStringLiteral("pieces")].toArray();
  if (pieces.size() > kMostPieces) throw IoError("clipboard: too many pieces");
  for (const auto& piece : pieces) clip.pieces.push_back(pieceFrom(piece.toMap(), clip.classes));
  return clip;
}

QImage pictureOf(const ObjectClip& clip) {
  Rect box;
  for (const auto& piece : clip.pieces) box = box.united(piece.place);
  QImage image(box.width, box.height, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  for (const auto& piece : clip.pieces) {
    for (int y = 0; y < piece.place.height; ++y) {
      auto* row = reinterpret_cast<QRgb*>(image.scanLine(piece.place.y - box.y + y)) +
                  (piece.place.x - box.x);
      for (int x = 0; x < piece.place.width; ++x) {
        if (piece.mask.at(x, y) == 0) continue;
        const auto colour = clip.classes[piece.maps.labels.at(x, y)].colour;
        row[x] = qRgb(colour.r, colour.g, colour.b);
      }
    }
  }
  return image;
}

QMimeData* mimeDataOf(const ObjectClip& clip) {
  auto* data = new QMimeData;
  data->setData(QLatin1String(kObjectsMimeType), bytesOf(clip));
  data->setImageData(pictureOf(clip));
  return data;
}

std::vector<CutOut> mappedPieces(const ObjectClip& clip,
                                 const ClassTable& classes,
                                 int fallback,
                                 QStringList& unknown) {
  std::array<std::uint8_t, 256> newLabels{};
  newLabels.fill(kUnlabelled);
  std::array<bool, 256> used{};
  for (const auto& piece : clip.pieces) {
    for (int y = 0; y < piece.place.height; ++y) {
      for (int x = 0; x < piece.place.width; ++x) {
        if (piece.mask.at(x, y) != 0) used[piece.maps.labels.at(x, y)] = true;
      }
    }
  }
  for (const auto& info : clip.classes.classes()) {
    auto& target = newLabels[static_cast<std::size_t>(info.id)];
    const auto match = classForStamp({"", "", {info.name}}, classes);
    target = static_cast<std::uint8_t>(match.value_or(fallback));
    if (!match && used[static_cast<std::size_t>(info.id)]) {
      unknown << QString::fromStdString(info.name);
    }
  }
  std::vector<CutOut> pieces;
  for (const auto& piece : clip.pieces) {
    auto mapped = withLabels(piece, newLabels);
    // Stuff has no objects.
    for (int y = 0; y < mapped.place.height; ++y) {
      for (int x = 0; x < mapped.place.width; ++x) {
        const auto label = mapped.maps.labels.at(x, y);
        const bool thing = label < classes.size() && classes[label].kind == ClassKind::Thing;
        if (!thing) mapped.maps.instances.at(x, y) = 0;
      }
    }
    pieces.push_back(std::move(mapped));
  }
  return pieces;
}

}  // namespace spolvero::ui
