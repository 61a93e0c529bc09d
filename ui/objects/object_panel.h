#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace spolvero::ui {

class ObjectModel;
class ObjectSelection;
class SceneDocument;

/// The list of a scene's objects; what is chosen in it is chosen in the canvas, and the other way
/// round.
class ObjectPanel : public QWidget {
  Q_OBJECT

 public:
  /// `chosen` outlives the panel.
  explicit ObjectPanel(ObjectSelection& chosen, QWidget* parent = nullptr);

  void setDocument(SceneDocument* document);
  /// Actions for the row of buttons and the context menu.
  void setActions(const QList<QAction*>& actions);
  /// Lets the user name the object that was chosen last, in its row.
  void rename();

  QListView* list() const { return list_; }

 Q_SIGNALS:
  void deleteAsked();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void readChosen();
  void readList();

  ObjectSelection& chosen_;
  ObjectModel* model_ = nullptr;
  QListView* list_ = nullptr;
  QLabel* empty_ = nullptr;
  QWidget* buttons_ = nullptr;
  bool reading_ = false;  ///< One side follows the other.
};

}  // namespace spolvero::ui
