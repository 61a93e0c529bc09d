#pragma once

#include "ui/looks/look_model.h"
#include "ui/looks/look_previews.h"

#include <QListView>

namespace spolvero::ui {

/// Looks as pictures, in rows that fill the width; they are rendered as they come into sight. A
/// click or Enter takes one; it can be dragged out; the menu key or right button asks for more.
class LookView : public QListView {
  Q_OBJECT

 public:
  /// How far a picture is apart from its frame, and the frame from the next, in px.
  static constexpr int kGap = 4;

  LookView(RenderSession& session, QWidget* parent = nullptr);

  void setDocument(SceneDocument* document);
  LookModel& looks() { return model_; }
  LookPreviews& previews() { return previews_; }
  /// One line of names beneath the pictures.
  void setNamesShown(bool shown);
  bool namesShown() const { return namesShown_; }
  /// Pictures are about so wide; the width of the view is filled evenly.
  void setPictureSide(int px);
  /// As one row that scrolls sideways.
  /// What stands there while there is no look.
  void setPlaceholder(const QString& text);
  void setSingleRow(bool singleRow);

  QSize sizeHint() const override;

 Q_SIGNALS:
  void taken(int index);
  void menuWanted(int index, const QPoint& globalPos);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  /// Height by width.
  double pictureAspect() const;
  void fitCells();
  /// Asks for the pictures of what is in sight and what comes next.
  void wantVisible();
  void wantSoon();

  QPointer<SceneDocument> document_;
  LookModel model_;
  LookPreviews previews_;
  bool namesShown_ = true;
  bool singleRow_ = false;
  int pictureSide_ = 84;
  QString placeholder_;
  QTimer wantTimer_;
};

}  // namespace spolvero::ui
