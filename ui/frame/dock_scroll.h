#pragma once

#include <QScrollArea>

namespace spolvero::ui {

/// Holds what a dock shows: as large as the dock while that is large enough, to be scrolled where
/// it is not. So no panel, in no language, keeps the window from being made small.
class DockScroll : public QScrollArea {
  Q_OBJECT

 public:
  /// Takes `content`.
  explicit DockScroll(QWidget* content);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace spolvero::ui
