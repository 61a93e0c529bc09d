#pragma once

#include "core/layout/class_table.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QSlider;
class QToolButton;

namespace spolvero::ui {

class StampLibrary;
class ToolBox;

/// The library of stamps as thumbnails: a click takes one into the hand, with the class it stands
/// for.
class StampPanel : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the panel.
  StampPanel(StampLibrary& library, ToolBox& toolBox, QWidget* parent = nullptr);

  /// The scene's classes and the height of its layout, which suggests sizes.
  void setScene(const ClassTable& classes, int layoutHeight);
  /// Draws the thumbnails anew (other theme).
  void fill();

 Q_SIGNALS:
  /// The user wants what is selected as a stamp.
  void saveAsked();
  /// A remark about what was chosen.
  void remark(const QString& text);

 private:
  void setUpList();
  void setUpSize();
  void choose(int row);
  void askRemove(int row);
  void readSettings();
  void readShape();

  StampLibrary& library_;
  ToolBox& toolBox_;
  ClassTable classes_;
  int layoutHeight_ = 256;
  QListWidget* list_ = nullptr;
  QSlider* size_ = nullptr;
  QLabel* sizeText_ = nullptr;
  QCheckBox* mirror_ = nullptr;
  QToolButton* save_ = nullptr;
};

}  // namespace spolvero::ui
