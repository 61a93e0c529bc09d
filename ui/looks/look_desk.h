#pragma once

#include "ui/looks/look_model.h"
#include "ui/looks/look_scope.h"
#include "ui/looks/shared_look.h"
#include "ui/sessions/render_session.h"

#include <QObject>
#include <QPointF>
#include <QPointer>

#include <optional>

class QMenu;

namespace spolvero::ui {

class LookLibrary;
class SceneDocument;
struct ChangeEvent;
class Workspace;

/// What can be done with a look wherever it is shown: take it, keep it, copy, save, put into a
/// place of another panel. Every change of the scene is one step of its undo history. One for a
/// workspace; panels come and go with windows.
class LookDesk : public QObject {
  Q_OBJECT

 public:
  /// Places that hold a look, kept with the scene (`KeptLooks::slots`).
  static QString padSlot(int corner);
  static QString boardSlot(int board);  ///< 0 = A, 1 = B.
  static constexpr int kPadCorners = 4;

  /// What the panels show, kept while windows come and go.
  struct Memory {
    std::uint64_t gallerySeed = 1;
    bool neighbours = false;                 ///< The gallery shows those instead of samples.
    std::optional<Appearance> neighboursOf;  ///< The scene's own look if empty.
    double ringStep = 0.15;                  ///< How much farther out each ring of neighbours is.
    std::optional<ObjectKey> object;         ///< Whose styles are shown.
    int padCorners = 4;
    QPointF padPoint{0.5, 0.5};  ///< In the unit square.
    double morph = 0;            ///< Between the boards: 0 = A, 1 = B.
  };

  explicit LookDesk(Workspace& workspace);

  Memory& memory() { return memory_; }

  void setDocument(SceneDocument* document);
  SceneDocument* document() const;
  void setModel(const WorkerStatus& status);
  const AppearanceOffer& offer() const { return offer_; }
  /// How many ready-made styles the model has for a class of this scene.
  int stylesOf(int classId) const;
  Workspace& workspace() const { return workspace_; }
  LookLibrary& library() const;

  /// What the layout holds; counted anew only after it has changed.
  const LayoutContents& contents();
  /// Everything that the model can give looks to in this scene.
  LookScope wholeScope() { return scopeOf(offer_, contents()); }
  QString className(int id) const;
  QString objectName(const ObjectKey& object) const;

  /// The scene takes over a look; what is locked stays.
  void take(const Appearance& look, const QString& undoText);
  /// Whether the scene has this look.
  bool isInForce(const Appearance& look) const;

  bool isFavourite(const Appearance& look) const;
  void addFavourite(const LookItem& item);
  void removeFavourite(const Appearance& look);
  void renameFavourite(int index, const QString& name);
  /// The look in a place, or null.
  const Appearance* inSlot(const QString& slot) const;
  void setSlot(const QString& slot, const Appearance& look, const QString& undoText);

  SharedLook shared(const LookItem& item) const;
  void copy(const LookItem& item);
  /// The scene's own look as an item.
  LookItem sceneItem() const;
  void paste();
  void save(const LookItem& item);
  void load();
  /// A look that was dropped or pasted, under this scene's classes; problems are told.
  std::optional<Appearance> received(const QMimeData& data);

  /// Entries for one look of a list.
  void fillMenu(QMenu& menu, const LookItem& item);
  /// A menu for one look, shown at once.
  void showMenu(const LookItem& item, const QPoint& globalPos);

 Q_SIGNALS:
  void documentChanged();
  /// The document in hand changed.
  void changed(const spolvero::ui::ChangeEvent& event);
  void offerChanged();
  void neighboursWanted(const spolvero::Appearance& look);
  void remark(const QString& text);

 private:
  void tell(const QString& message, const QString& file);

  Workspace& workspace_;
  QPointer<SceneDocument> document_;
  AppearanceOffer offer_;
  ModelInfo model_;
  std::optional<LayoutContents> contents_;
  Memory memory_;
};

}  // namespace spolvero::ui
