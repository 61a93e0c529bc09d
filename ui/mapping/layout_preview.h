#pragma once

#include "core/layout/layout.h"

#include <QImage>
#include <QWidget>

namespace spolvero::ui {

/// A layout in its classes' colours, fitted; what is unlabelled is hatched.
class LayoutPreview : public QWidget {
  Q_OBJECT

 public:
  explicit LayoutPreview(QWidget* parent = nullptr);

  void setLayoutShown(const Layout& layout);
  /// Instead of a picture.
  void setMessage(const QString& message);
  bool hasPicture() const { return !picture_.isNull(); }
  const QImage& picture() const { return picture_; }
  QSize sizeHint() const override { return {340, 300}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage picture_;
  QString message_;
};

}  // namespace spolvero::ui
