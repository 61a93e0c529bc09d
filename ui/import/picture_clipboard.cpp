#include "ui/import/picture_clipboard.h"

#include "core/base/error.h"
#include "core/io/layout_file.h"
#include "core/io/object_names.h"
#include "core/io/picture_export.h"
#include "core/io/png_codec.h"
#include "core/io/png_text.h"
#include "core/layout/components.h"
#include "ui/canvas/layout_picture.h"

#include <algorithm>
#include <array>

namespace spolvero::ui {

namespace {

const QString kPngMime = QStringLiteral("image/png");

QByteArray bytesOf(const std::string& text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

QImage colouredImage(const Layout& layout) {
  LayoutPicture picture;
  picture.reset(layout);
  return picture.image();
}

/// The layout as a PNG that carries layout and looks exactly.
QByteArray exactBytes(const Scene& scene) {
  Provenance provenance;
  provenance.scene.layout = scene.layout;
  provenance.scene.appearance = scene.appearance;
  provenance.scene.extras.set(kObjectNamesFile, scene.extras.find(kObjectNamesFile));
  provenance.width = scene.layout.width();
  provenance.height = scene.layout.height();
  return bytesOf(withPngText(
      encodeRgbPng(colouredLayout(scene.layout)), kProvenanceKeyword, provenanceText(provenance)));
}

bool fitsLayout(const QSize& size) {
  return std::min(size.width(), size.height()) >= kMinimumLayoutSide &&
         std::max(size.width(), size.height()) <= kMaximumLayoutSide;
}

std::optional<Layout> withComponents(LabelMap labels, const ClassTable& classes) {
  InstanceMap none(labels.width(), labels.height(), 0);
  return withInstancesFromComponents({std::move(labels), std::move(none), classes});
}

/// Ids by palette index or grey value, if all are of the table.
std::optional<Layout> indexedLayout(const QImage& image, const ClassTable& classes) {
  const bool indexed =
      image.format() == QImage::Format_Indexed8 || image.format() == QImage::Format_Grayscale8;
  if (!indexed || !fitsLayout(image.size())) return std::nullopt;
  LabelMap labels(image.width(), image.height());
  for (int y = 0; y < image.height(); ++y) {
    std::copy_n(image.constScanLine(y), image.width(), labels.row(y));
  }
  const bool known = std::ranges::all_of(
      labels, [&](std::uint8_t label) { return label == kUnlabelled || label < classes.size(); });
  return known ? withComponents(std::move(labels), classes) : std::nullopt;
}

/// Ids by the classes' colours, if all are; transparent is unlabelled.
std::optional<Layout> colouredLayoutFrom(const QImage& given, const ClassTable& classes) {
  if (!fitsLayout(given.size())) return std::nullopt;
  const auto image = given.convertToFormat(QImage::Format_ARGB32);
  LabelMap labels(image.width(), image.height(), kUnlabelled);
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      if (qAlpha(line[x]) == 0) continue;
      const auto id = classes.idOf(Rgb{static_cast<std::uint8_t>(qRed(line[x])),
                                       static_cast<std::uint8_t>(qGreen(line[x])),
                                       static_cast<std::uint8_t>(qBlue(line[x]))});
      if (!id) return std::nullopt;
      labels.at(x, y) = static_cast<std::uint8_t>(*id);
    }
  }
  return withComponents(std::move(labels), classes);
}

ImageU8 overWhiteImage(const QImage& given) {
  const auto image = given.convertToFormat(QImage::Format_ARGB32);
  ImageRgba pixels(image.width(), image.height());
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      pixels.at(x, y) = {static_cast<std::uint8_t>(qRed(line[x])),
                         static_cast<std::uint8_t>(qGreen(line[x])),
                         static_cast<std::uint8_t>(qBlue(line[x])),
                         static_cast<std::uint8_t>(qAlpha(line[x]))};
    }
  }
  return overWhite(pixels);
}

std::optional<Scene> exactScene(const QByteArray& bytes) {
  const std::string_view png(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  try {
    if (auto found = provenanceOfPng(png, "clipboard")) return std::move(found->scene);
  } catch (const Error&) {
    // A damaged scene is still a picture.
  }
  return std::nullopt;
}

}  // namespace

ClipboardPicture clipboardPhotograph(const ImageU8& photograph) {
  return {{}, {}, qImageFrom(photograph)};
}

ClipboardPicture clipboardColours(const Scene& scene) {
  return {exactBytes(scene), {}, colouredImage(scene.layout)};
}

ClipboardPicture clipboardIndices(const Scene& scene) {
  const auto& layout = scene.layout;
  return {exactBytes(scene), bytesOf(encodeIndexPng(layout.labels(), &layout.classes())), {}};
}

std::unique_ptr<QMimeData> mimeDataOf(const ClipboardPicture& picture) {
  auto data = std::make_unique<QMimeData>();
  if (!picture.exact.isEmpty()) data->setData(QString::fromLatin1(kLayoutMime), picture.exact);
  if (!picture.png.isEmpty()) data->setData(kPngMime, picture.png);
  if (!picture.image.isNull()) data->setImageData(picture.image);
  return data;
}

ClipboardPicture clipboardPictureIn(const QMimeData& data) {
  return {data.data(QString::fromLatin1(kLayoutMime)),
          data.data(kPngMime),
          data.imageData().value<QImage>()};
}

std::optional<PastedPicture> pastedPicture(const ClipboardPicture& picture,
                                           const ClassTable& classes) {
  PastedPicture pasted;
  for (const auto& bytes : {picture.exact, picture.png}) {
    pasted.scene = exactScene(bytes);
    if (pasted.scene) return pasted;
  }
  auto image = QImage::fromData(picture.png, "PNG");
  if (image.isNull()) image = picture.image;
  if (image.isNull()) return std::nullopt;
  pasted.layout = indexedLayout(image, classes);
  if (!pasted.layout) pasted.layout = colouredLayoutFrom(image, classes);
  if (!pasted.layout) pasted.photo = overWhiteImage(image);
  return pasted;
}

}  // namespace spolvero::ui
