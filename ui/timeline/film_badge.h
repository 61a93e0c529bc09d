#pragma once

#include <QToolButton>

namespace spolvero::ui {

/// Stands over the canvas while it shows a film instead of the scene, and leads back with a click.
class FilmBadge : public QToolButton {
  Q_OBJECT

 public:
  /// @param canvas  what it lies over, at the top in the middle; it is the badge's parent.
  explicit FilmBadge(QWidget& canvas);

  /// @param frame  that the canvas shows.
  void setFrame(int frame);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void place();
};

}  // namespace spolvero::ui
