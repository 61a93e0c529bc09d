#pragma once

#include "core/layout/cut_out.h"
#include "ui/frame/window_part.h"

#include <QByteArray>
#include <QPointer>

#include <optional>
#include <vector>

class QActionGroup;

namespace spolvero::ui {

class CanvasOverlay;
class CleanUpPanel;
class ObjectPanel;
class StampPanel;
class StampLibrary;
struct ObjectClip;

/// Objects in the window: their list, the stamps, the clean-up, cut and paste, and the menus.
class ObjectsPart : public WindowPart {
  Q_OBJECT

 public:
  using WindowPart::WindowPart;

  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;
  void themeChanged() override;

 private:
  void setUpDocks();
  void setUpClipboardActions();
  void setUpStrokeActions();
  void setUpObjectActions();
  void setUpCleanUp();
  void setUpSymmetry();
  void setUpBorders();
  QAction* addEdit(const ActionSpec& spec, void (ObjectsPart::*edit)(), bool needsChosen = true);
  void updateActions();
  void readSettings();

  void copy();
  void cut();
  void paste();
  void duplicate();
  void remove();
  void rename();
  void mirrorAcross();
  void mirrorDown();
  void merge();
  void split();
  void relabelChosen();
  void numberPieces();
  void saveStamp();
  std::optional<ObjectClip> clip() const;
  void putOnClipboard(const ObjectClip& objects);
  bool insertPieces(std::vector<std::pair<int, CutOut>> pieces, bool areOwn);
  std::optional<Region> chosenRegion() const;

  WindowFrame* frame_ = nullptr;
  QPointer<SceneDocument> document_;
  QPointer<CanvasOverlay> overlay_;
  ObjectPanel* objects_ = nullptr;
  StampPanel* stamps_ = nullptr;
  CleanUpPanel* cleanUp_ = nullptr;
  QAction* newObject_ = nullptr;
  QAction* intoChosen_ = nullptr;
  QActionGroup* symmetry_ = nullptr;
  std::vector<QAction*> needChosen_;
  QPointer<SceneDocument> clipDocument_;  ///< Where the objects on the clipboard come from.
  QByteArray clipBytes_;
};

}  // namespace spolvero::ui
