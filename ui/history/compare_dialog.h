#pragma once

#include "ui/history/compare_view.h"
#include "ui/history/history_keeper.h"
#include "ui/history/picture_difference.h"

#include <QDialog>

class QLabel;
class QHBoxLayout;

namespace spolvero::ui {

/// Two kept pictures against each other: by a divider, side by side, as a map of differences, with
/// the numbers and what is different in what they were made of. Not modal.
class CompareDialog : public QDialog {
  Q_OBJECT

 public:
  CompareDialog(HistoryPicture first, HistoryPicture second, QWidget* parent);

  CompareView* view() const { return view_; }
  /// The line of numbers.
  QString numbers() const;

 private:
  void setUpModes(QHBoxLayout* line);
  void computeDifference();
  void showDifference(const PictureDifference& difference);

  HistoryPicture first_;
  HistoryPicture second_;
  CompareView* view_ = nullptr;
  QLabel* numbers_ = nullptr;
  Background background_;
};

/// What was different when two pictures were made: "layout, seed", for people.
QString differencesText(const Provenance& first, const Provenance& second);

}  // namespace spolvero::ui
