#pragma once

#include "core/layout/class_table.h"

#include <QToolBar>

class QAction;
class QActionGroup;
class QDoubleSpinBox;
class QMenu;
class QSlider;
class QToolButton;

namespace spolvero::ui {

class ToolBox;

/// What the tool in hand can be set to: size, shape, masks, reach of the fill …
class ToolOptionsBar : public QToolBar {
  Q_OBJECT

 public:
  /// `toolBox` outlives the bar.
  explicit ToolOptionsBar(ToolBox& toolBox, QWidget* parent = nullptr);

  void setClasses(const ClassTable& classes);

 private:
  void setUpClasses();
  void setUpSize();
  void setUpShape();
  void setUpFill();
  void setUpOutline();
  void setUpEraser();
  void setUpStrokes();
  void setUpMasks();
  QActionGroup* addChoice(std::initializer_list<QAction*> actions);
  QAction* addToggle(const QString& name, const QString& icon, const QString& toolTip);
  void fillEraserMenu();
  void fillMaskMenu();
  void fillOnlyOverMenu(QMenu* menu);
  void fillProtectMenu(QMenu* menu);
  void readSettings();
  void readTool();
  QString maskText() const;
  QString className(int id) const;
  QIcon classIcon(int id) const;

  ToolBox& toolBox_;
  ClassTable classes_;
  QToolButton* pair_ = nullptr;
  QSlider* sizeSlider_ = nullptr;
  QDoubleSpinBox* size_ = nullptr;
  QAction* round_ = nullptr;
  QAction* square_ = nullptr;
  QAction* pressure_ = nullptr;
  QAction* contiguous_ = nullptr;
  QAction* everywhere_ = nullptr;
  QAction* filled_ = nullptr;
  QAction* outline_ = nullptr;
  QToolButton* eraser_ = nullptr;
  QAction* newObject_ = nullptr;
  QToolButton* symmetry_ = nullptr;
  QToolButton* masks_ = nullptr;
  QList<QAction*> sizeActions_;
  QList<QAction*> shapeActions_;
  QList<QAction*> fillActions_;
  QList<QAction*> outlineActions_;
  QList<QAction*> eraserActions_;
  QList<QAction*> strokeActions_;
};

}  // namespace spolvero::ui
