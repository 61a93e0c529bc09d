#pragma once

#include "ui/looks/look_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace spolvero::ui {

class LookDesk;

/// Looks to browse: samples without end, numbered by a seed; neighbours of a look on growing rings;
/// the pictures that a model makes at once. It shows what the model offers.
class SamplesPanel : public QWidget {
  Q_OBJECT

 public:
  /// Neighbours on one ring.
  static constexpr int kRingSize = 8;

  SamplesPanel(LookDesk& desk, QWidget* parent = nullptr);

  LookView& gallery() const { return *gallery_; }
  LookView& outputs() const { return *outputs_; }

 public Q_SLOTS:
  void showSamples();
  /// Of a look; those of the scene's own look follow it.
  void showNeighbours(const spolvero::Appearance& look);

 private:
  QWidget* makeSampleTools();
  QWidget* makeNeighbourTools();
  void connectView(LookView& view);
  void onDocument();
  void onSceneChanged(const ChangeEvent& event);
  void onOffer();
  void rebuild();
  void rebuildOutputs();
  void updateMarks();
  void readSeed();
  void setMode(bool neighbours);
  LookItem sampleAt(int index) const;
  LookItem neighbourAt(int index) const;
  Appearance neighbourBase() const;
  void takeSample(int index);

  LookDesk& desk_;
  LookView* gallery_ = nullptr;
  LookView* outputs_ = nullptr;
  QLabel* outputsTitle_ = nullptr;
  QWidget* galleryBox_ = nullptr;
  QWidget* sampleTools_ = nullptr;
  QWidget* neighbourTools_ = nullptr;
  QToolButton* samplesButton_ = nullptr;
  QToolButton* neighboursButton_ = nullptr;
  QLineEdit* seed_ = nullptr;
  QSlider* ringStep_ = nullptr;
  QLabel* notice_ = nullptr;
  QTimer rebuildTimer_;
  Appearance lockedPart_;  ///< What all samples have in common.
  bool taking_ = false;    ///< The change of the scene comes from here.
};

}  // namespace spolvero::ui
