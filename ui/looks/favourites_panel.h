#pragma once

#include "ui/looks/look_view.h"

#include <QWidget>

class QLabel;

namespace spolvero::ui {

class LookDesk;

/// Looks that were kept: with this scene, and in the user's library for all scenes. Looks can be
/// dropped on either, dragged out, renamed (F2) and removed (Del).
class FavouritesPanel : public QWidget {
  Q_OBJECT

 public:
  FavouritesPanel(LookDesk& desk, QWidget* parent = nullptr);

  LookView& favourites() const { return *favourites_; }
  LookView& library() const { return *library_; }

 public Q_SLOTS:
  /// Keeps the look that the scene has now.
  void keepCurrent();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeTools();
  LookView* makeView(const char* name, const QString& accessibleName);
  void onDocument();
  void onSceneChanged(const ChangeEvent& event);
  void fillFavourites();
  void fillLibrary();
  void updateMarks();
  /// A list without looks leaves its room to the other.
  void shareRoom();
  bool dropped(QObject* target, const QMimeData& mime);
  void remove(LookView& view, int index);

  LookDesk& desk_;
  LookView* favourites_ = nullptr;
  LookView* library_ = nullptr;
  QLabel* notice_ = nullptr;
};

}  // namespace spolvero::ui
