#pragma once

#include "ui/looks/look_desk.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace spolvero::ui {

class DriverStrip;
struct PhotoCodes;

/// Photos across, classes down: a mark says which class takes its look from which photo. Two boards
/// can be kept, and the scene morphed between them.
class MixtureBoard : public QWidget {
  Q_OBJECT

 public:
  using Photos = std::function<std::vector<PhotoCodes>()>;

  MixtureBoard(LookDesk& desk, Photos photos, QWidget* parent = nullptr);

  DriverStrip& strip() const { return *strip_; }
  /// The photo that a class has its look from; empty = none.
  std::string driverOf(int classId) const;

 public Q_SLOTS:
  /// There are other photos to choose from.
  void updatePhotos();

 Q_SIGNALS:
  void photoWanted();
  /// Files were dropped; a layout among them is that of the photo.
  void filesDropped(const QList<QUrl>& urls);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  /// The row of models with one look for the whole picture.
  static constexpr int kWholePicture = -1;

  QWidget* makeHead();
  QWidget* makeBlend();
  QWidget* makeMorph();
  void onDocument();
  void onSceneChanged(const ChangeEvent& event);
  void rebuild();
  void addRow(int row, int classId, const std::vector<PhotoCodes>& photos);
  /// As the scene has it: marks, strip, sliders.
  void showState();
  std::vector<int> rows() const;
  ClassStyle styleOf(const Appearance& appearance, int classId) const;
  void setDriver(int classId, const std::string& photo);
  void setBlend(int percent);
  void keepBoard(int board);
  void morph(int percent);
  void readPictures();
  QImage pictureOf(const std::string& photo) const;

  LookDesk& desk_;
  Photos photos_;
  DriverStrip* strip_ = nullptr;
  QLabel* notice_ = nullptr;
  QWidget* table_ = nullptr;
  QGridLayout* grid_ = nullptr;
  QSlider* blend_ = nullptr;
  QLabel* percent_ = nullptr;
  QSlider* morph_ = nullptr;
  QToolButton* keep_[2] = {};
  std::map<std::pair<int, std::string>, QWidget*> cells_;  ///< By class and photo.
  std::map<std::string, QImage> pictures_;                 ///< Small ones of the photos, by name.
  QTimer rebuildTimer_;
};

}  // namespace spolvero::ui
