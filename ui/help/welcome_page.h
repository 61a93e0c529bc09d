#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace spolvero::ui {

/// What newcomers see first: sample scenes to click, the scenes opened last, and a tip. Does not
/// stand in the way: the window behind it works.
class WelcomePage : public QDialog {
  Q_OBJECT

 public:
  /// @param samples, recent  paths of scenes; what is gone is left out.
  WelcomePage(const QStringList& samples, const QStringList& recent, bool atStart, QWidget* parent);

  void nextTip();

 Q_SIGNALS:
  void sampleChosen(const QString& path);
  void recentChosen(const QString& path);
  void newWanted();
  void openWanted();
  void manualWanted();
  /// An action of the window, by its name.
  void actionWanted(const QString& name);
  void atStartChanged(bool on);

 private:
  QWidget* makeScenes(const QStringList& samples, const QStringList& recent);
  QListWidget* makeList(const QString& name, const QStringList& paths);
  /// @param signal  tells the item's path.
  void choose(const QListWidgetItem& item, void (WelcomePage::*signal)(const QString&));
  QWidget* makeOtherBeginnings();
  QWidget* makeTip();
  QWidget* makeButtons(bool atStart);

  QLabel* tip_ = nullptr;
  int tipIndex_ = 0;
  bool chosen_ = false;
};

/// The small picture inside a scene file; a null image if it has none or cannot be read.
QImage sceneThumbnail(const QString& path);

}  // namespace spolvero::ui
