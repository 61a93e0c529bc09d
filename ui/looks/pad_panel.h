#pragma once

#include "core/appearance/look_mixing.h"
#include "ui/looks/blend_pad.h"
#include "ui/looks/look_previews.h"

#include <array>
#include <functional>
#include <optional>
#include <set>

class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace spolvero::ui {

class LookDesk;
struct PhotoCodes;

/// A pad between looks: of the ticked classes, of all, or of the whole picture, as the model has
/// it. The corners are kept with the scene.
class PadPanel : public QWidget {
  Q_OBJECT

 public:
  /// Classes that are ticked elsewhere.
  using Targets = std::function<std::set<int>()>;
  using Photos = std::function<std::vector<PhotoCodes>()>;

  PadPanel(LookDesk& desk, Targets targets, Photos photos, QWidget* parent = nullptr);

  BlendPad& pad() const { return *pad_; }
  QToolButton* cornerButton(int corner) const {
    return cornerButtons_[static_cast<std::size_t>(corner)];
  }

 public Q_SLOTS:
  /// The first corner is the scene's look, the others are drawn at random.
  void drawCorners();
  /// The ticked classes are others.
  void updateTargets();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeCorners();
  void fillCornerMenu(QMenu& menu, int corner);
  void setCorner(int corner, const Appearance& look, const QString& what);
  void setCornerCount(int count);
  void onDocument();
  void onSceneChanged(const ChangeEvent& event);
  void onChanged();
  bool hasCorners() const;
  /// What is in a corner, or what is proposed for it: the scene's own look in the first, others at
  /// random.
  Appearance cornerLook(int corner) const;
  /// Gives what is proposed to the corners that have nothing.
  void fillCorners();
  LookScope scope() const;
  std::optional<Appearance> mixedAt() const;
  void blend();
  void wantPictures();

  LookDesk& desk_;
  Targets targets_;
  Photos photos_;
  BlendPad* pad_ = nullptr;
  QLabel* title_ = nullptr;
  QLabel* notice_ = nullptr;
  QCheckBox* all_ = nullptr;
  QToolButton* shape_ = nullptr;
  std::array<QToolButton*, 4> cornerButtons_{};
  LookPreviews previews_;
  QTimer restTimer_;
  std::array<std::uint64_t, 4> proposedSeeds_{};
};

}  // namespace spolvero::ui
