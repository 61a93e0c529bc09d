#include "ui/panels/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Resources of a static library are linked in only if somebody asks for them; must be outside of
/// any namespace.
static void initialiseIconResources() {
  Q_INIT_RESOURCE(spolvero);
}

namespace spolvero::ui {

namespace {

class SvgIconEngine : public QIconEngine {
 public:
  explicit SvgIconEngine(QString name, QColor colour = {})
      : name_(std::move(name)), colour_(std::move(colour)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const auto picture = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
    painter->drawPixmap(rect, picture);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    if (size.isEmpty()) return {};
    const QColor colour = colourFor(mode, state);
    const auto key = QStringLiteral("spolvero/%1/%2/%3x%4")
                         .arg(name_, colour.name(QColor::HexArgb))
                         .arg(size.width())
                         .arg(size.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    picture = render(size, colour);
    QPixmapCache::insert(key, picture);
    return picture;
  }

  QIconEngine* clone() const override { return new SvgIconEngine(name_, colour_); }

 private:
  QColor colourFor(QIcon::Mode mode, QIcon::State state) const {
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (colour_.isValid()) return colour_;
    if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
    if (state == QIcon::On) return palette.color(QPalette::BrightText);
    return palette.color(QPalette::ButtonText);
  }

  QPixmap render(const QSize& size, const QColor& colour) const {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
    if (!file.open(QIODevice::ReadOnly)) return picture;
    auto text = file.readAll();
    text.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(text);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&picture);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return picture;
  }

  QString name_;
  QColor colour_;
};

}  // namespace

QIcon themedIcon(const QString& name) {
  initialiseIconResources();
  return QIcon(new SvgIconEngine(name));
}

QIcon colouredIcon(const QString& name, const QColor& colour) {
  initialiseIconResources();
  return QIcon(new SvgIconEngine(name, colour));
}

}  // namespace spolvero::ui
