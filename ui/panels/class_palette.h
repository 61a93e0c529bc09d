#pragma once

#include "ui/panels/class_model.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace spolvero::ui {

class ClassDelegate;
class SceneDocument;
class ToolSettings;

/// The classes to paint with: search, choice, and which of them are protected.
class ClassPalette : public QWidget {
  Q_OBJECT

 public:
  explicit ClassPalette(QWidget* parent = nullptr);

  /// Neither is owned; both outlive the palette or are replaced by null before they go.
  void setDocument(SceneDocument* document);
  void setSettings(ToolSettings* settings);

  /// Chooses the n-th visible class (0 = first); nothing if there are fewer.
  void chooseVisible(int n);
  void focusSearch();
  /// Whether swatches show the patterns of the classes too.
  void setClassHatching(bool on);

  QLineEdit* searchField() const { return search_; }
  QListView* list() const { return list_; }

 Q_SIGNALS:
  /// The user chose a class or left the search: the canvas should have the keyboard again.
  void finished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setUpSearch();
  void setUpList();
  void showMenu(const QPoint& pos);
  void choose(const QModelIndex& proxyIndex, bool second);
  bool searchKey(int key);
  void readSettings();
  void readDocument();
  void countPixels();

  QPointer<SceneDocument> document_;
  QPointer<ToolSettings> settings_;
  ClassModel model_;
  QSortFilterProxyModel filter_;
  QTimer countTimer_;
  QLineEdit* search_ = nullptr;
  QListView* list_ = nullptr;
  ClassDelegate* delegate_ = nullptr;
};

}  // namespace spolvero::ui
