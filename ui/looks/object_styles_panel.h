#pragma once

#include "ui/looks/look_view.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace spolvero::ui {

class LookDesk;

/// The styles that a model has for one object, each rendered around it: choose one, for this object
/// or for all of its class. Objects are chosen from a list or by a click on the picture.
class ObjectStylesPanel : public QWidget {
  Q_OBJECT

 public:
  ObjectStylesPanel(LookDesk& desk, QWidget* parent = nullptr);

  LookView& strip() const { return *strip_; }
  QComboBox* choice() const { return choice_; }
  /// Whether the next click on the picture chooses an object.
  bool isPicking() const;

 public Q_SLOTS:
  /// Shows the styles of an object; one that the layout has not is passed over.
  void chooseObject(const spolvero::ObjectKey& object);
  /// The object under a pixel.
  void chooseAt(const QPoint& inLayout);
  void setPicking(bool picking);

 Q_SIGNALS:
  /// A click on the picture shall choose (true) or no longer does.
  void pickingChanged(bool picking);

 private:
  QWidget* makeChoice();
  QWidget* makeTools();
  void onDocument();
  void onSceneChanged(const ChangeEvent& event);
  void fillChoice();
  void rebuild();
  void rebuildStrip();
  std::vector<LookItem> styleItems(const ObjectKey& object) const;
  std::optional<ObjectKey> object() const;
  void takeStyle(int index);
  void setForClass();
  void resetObject();
  void resetClass();
  void reroll();
  void setLocked(bool locked);
  void updateTools();

  LookDesk& desk_;
  QComboBox* choice_ = nullptr;
  QToolButton* pick_ = nullptr;
  QLabel* notice_ = nullptr;
  LookView* strip_ = nullptr;
  QToolButton* forClass_ = nullptr;
  QToolButton* resetObject_ = nullptr;
  QToolButton* resetClass_ = nullptr;
  QToolButton* reroll_ = nullptr;
  QToolButton* lock_ = nullptr;
  QTimer fillTimer_;
};

}  // namespace spolvero::ui
