#include "ui/import/scene_templates.h"

#include "core/data/class_matching.h"
#include "core/layout/components.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace spolvero::ui {

namespace {

/// Paints class ids in a unit square, x to the right and y downwards.
class TemplatePainter {
 public:
  TemplatePainter(const ClassTable& classes, int width, int height)
      : classes_(classes), image_(width, height, QImage::Format_Grayscale8) {
    image_.fill(int(kUnlabelled));
  }

  /// The first of the names that the table has.
  std::optional<int> classFor(std::initializer_list<const char*> names) const {
    for (const auto* name : names) {
      if (const auto id = matchingClass(name, classes_)) return id;
    }
    return std::nullopt;
  }

  void fill(int label, const QPainterPath& shape) {
    QPainter painter(&image_);
    painter.scale(image_.width(), image_.height());
    painter.fillPath(shape, QColor(label, label, label));
  }
  void fill(int label, const QPolygonF& polygon) {
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    fill(label, path);
  }
  void fill(int label, const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    fill(label, path);
  }

  Layout layout() const {
    LabelMap labels(image_.width(), image_.height());
    for (int y = 0; y < image_.height(); ++y) {
      std::copy_n(image_.constScanLine(y), image_.width(), labels.row(y));
    }
    InstanceMap none(labels.width(), labels.height(), 0);
    return withInstancesFromComponents({std::move(labels), std::move(none), classes_});
  }

 private:
  const ClassTable& classes_;
  QImage image_;
};

QString text(const char* source) {
  return QCoreApplication::translate("spolvero::ui::SceneTemplate", source);
}

std::optional<SceneTemplate> landscape(TemplatePainter painter) {
  const auto sky = painter.classFor({"sky"});
  const auto ground = painter.classFor({"grass", "dirt", "sand", "road"});
  if (!sky || !ground) return std::nullopt;
  painter.fill(*sky, QRectF(0, 0, 1, 1));
  if (const auto far = painter.classFor({"mountain", "rock"})) {
    painter.fill(*far,
                 QPolygonF({{0, 0.55},
                            {0.18, 0.36},
                            {0.32, 0.46},
                            {0.55, 0.28},
                            {0.78, 0.45},
                            {1, 0.38},
                            {1, 0.62},
                            {0, 0.62}}));
  }
  painter.fill(*ground, QRectF(0, 0.58, 1, 0.42));
  if (const auto water = painter.classFor({"water", "sea", "fresh_water"})) {
    QPainterPath path;
    path.moveTo(0.62, 0.58);
    path.cubicTo(0.5, 0.66, 0.75, 0.72, 0.45, 0.82);
    path.cubicTo(0.3, 0.88, 0.35, 0.95, 0.3, 1);
    path.lineTo(0.75, 1);
    path.cubicTo(0.72, 0.9, 0.92, 0.72, 0.7, 0.58);
    painter.fill(*water, path);
  }
  if (const auto tree = painter.classFor({"tree"})) {
    QPainterPath path;
    path.addEllipse(QPointF(0.14, 0.5), 0.13, 0.17);
    path.addRect(0.12, 0.6, 0.04, 0.12);
    path.setFillRule(Qt::WindingFill);
    painter.fill(*tree, path);
  }
  return SceneTemplate{text(QT_TRANSLATE_NOOP("spolvero::ui::SceneTemplate", "Landscape")),
                       painter.layout()};
}

std::optional<SceneTemplate> street(TemplatePainter painter) {
  const auto sky = painter.classFor({"sky"});
  const auto road = painter.classFor({"road"});
  const auto building = painter.classFor({"building"});
  if (!sky || !road || !building) return std::nullopt;
  painter.fill(*sky, QRectF(0, 0, 1, 1));
  painter.fill(*road, QRectF(0, 0.5, 1, 0.5));
  painter.fill(*building, QPolygonF({{0, 0.05}, {0.36, 0.36}, {0.36, 0.55}, {0, 0.85}}));
  painter.fill(*building, QPolygonF({{1, 0}, {0.66, 0.34}, {0.66, 0.55}, {1, 0.85}}));
  if (const auto pavement = painter.classFor({"pavement"})) {
    painter.fill(*pavement, QPolygonF({{0, 0.85}, {0.36, 0.55}, {0.42, 0.55}, {0.16, 1}, {0, 1}}));
    painter.fill(*pavement, QPolygonF({{1, 0.85}, {0.66, 0.55}, {0.6, 0.55}, {0.86, 1}, {1, 1}}));
  }
  if (const auto tree = painter.classFor({"tree"})) {
    QPainterPath path;
    path.addEllipse(QPointF(0.3, 0.36), 0.08, 0.13);
    painter.fill(*tree, path);
  }
  if (const auto car = painter.classFor({"car"})) {
    QPainterPath path;
    path.addRoundedRect(QRectF(0.52, 0.6, 0.14, 0.1), 0.03, 0.03);
    path.addRoundedRect(QRectF(0.545, 0.55, 0.09, 0.08), 0.03, 0.03);
    path.setFillRule(Qt::WindingFill);
    painter.fill(*car, path);
  }
  return SceneTemplate{text(QT_TRANSLATE_NOOP("spolvero::ui::SceneTemplate", "Street")),
                       painter.layout()};
}

std::optional<SceneTemplate> facade(TemplatePainter painter) {
  const auto building = painter.classFor({"building", "wall"});
  const auto window = painter.classFor({"window"});
  const auto ground = painter.classFor({"pavement", "road"});
  if (!building || !window || !ground) return std::nullopt;
  if (const auto sky = painter.classFor({"sky"})) painter.fill(*sky, QRectF(0, 0, 1, 1));
  painter.fill(*building, QRectF(0.06, 0.12, 0.88, 0.88));
  painter.fill(*ground, QRectF(0, 0.88, 1, 0.12));
  constexpr int kColumns = 4;
  constexpr int kRows = 3;
  for (int row = 0; row < kRows; ++row) {
    for (int column = 0; column < kColumns; ++column) {
      painter.fill(*window, QRectF(0.13 + 0.2 * column, 0.19 + 0.22 * row, 0.12, 0.14));
    }
  }
  if (const auto door = painter.classFor({"door"}))
    painter.fill(*door, QRectF(0.33, 0.63, 0.12, 0.25));
  return SceneTemplate{text(QT_TRANSLATE_NOOP("spolvero::ui::SceneTemplate", "Façade")),
                       painter.layout()};
}

std::optional<SceneTemplate> figure(TemplatePainter painter) {
  const auto background = painter.classFor({"background"});
  const auto skin = painter.classFor({"skin", "face"});
  const auto top = painter.classFor({"top", "top clothes", "shirt", "coat"});
  const auto bottom = painter.classFor({"bottom", "bottom clothes", "pants", "skirt"});
  if (!background || !skin || !top || !bottom) return std::nullopt;
  const auto limb = [&](int label, const QRectF& rect, double round) {
    QPainterPath path;
    path.addRoundedRect(rect, round, round);
    painter.fill(label, path);
  };
  painter.fill(*background, QRectF(0, 0, 1, 1));
  if (const auto hair = painter.classFor({"hair"})) limb(*hair, {0.425, 0.05, 0.15, 0.15}, 0.06);
  limb(painter.classFor({"face", "skin"}).value_or(*skin), {0.45, 0.07, 0.1, 0.12}, 0.05);
  limb(*skin, {0.475, 0.17, 0.05, 0.06}, 0.01);
  limb(*skin, {0.3, 0.25, 0.07, 0.3}, 0.03);
  limb(*skin, {0.63, 0.25, 0.07, 0.3}, 0.03);
  limb(*top, {0.35, 0.21, 0.3, 0.28}, 0.04);
  limb(*bottom, {0.37, 0.47, 0.12, 0.42}, 0.02);
  limb(*bottom, {0.51, 0.47, 0.12, 0.42}, 0.02);
  limb(*bottom, {0.37, 0.46, 0.26, 0.12}, 0.02);
  if (const auto shoes = painter.classFor({"shoes", "footwear"})) {
    limb(*shoes, {0.36, 0.88, 0.13, 0.06}, 0.02);
    limb(*shoes, {0.51, 0.88, 0.13, 0.06}, 0.02);
  }
  return SceneTemplate{text(QT_TRANSLATE_NOOP("spolvero::ui::SceneTemplate", "Figure")),
                       painter.layout()};
}

}  // namespace

std::vector<SceneTemplate> sceneTemplates(const ClassTable& classes, int width, int height) {
  std::vector<SceneTemplate> templates;
  for (const auto make : {&landscape, &street, &facade, &figure}) {
    if (auto made = make(TemplatePainter(classes, width, height))) {
      templates.push_back(std::move(*made));
    }
  }
  return templates;
}

}  // namespace spolvero::ui
