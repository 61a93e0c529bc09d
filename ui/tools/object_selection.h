#pragma once

#include "core/layout/objects.h"

#include <QLineF>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QRectF>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <vector>

namespace spolvero::ui {

class SceneDocument;

/// An object that is taken up, and the layer that it is taken from.
struct ChosenObject {
  int layer = 0;  ///< Id of the layer.
  PickedObject object;

  /// Whether both mean the same thing: object, or region of stuff.
  bool sameAs(const ChosenObject& other) const;
};

/// Which objects of a document are chosen; tools, lists and menus share it. Follows the document:
/// what an edit takes away is chosen no more. Not part of undo.
class ObjectSelection : public QObject {
  Q_OBJECT

 public:
  explicit ObjectSelection(QObject* parent = nullptr);

  /// The document that it is about; another one clears it.
  void follow(SceneDocument* document);

  const std::vector<ChosenObject>& items() const { return items_; }
  bool empty() const { return items_.empty(); }
  /// Ids of all chosen objects, without regions of stuff.
  std::vector<std::uint16_t> ids() const;
  /// The smallest rectangle that holds all; empty without any.
  Rect box() const;

  void choose(std::vector<ChosenObject> items);
  /// Takes it in, or out if it was in.
  void toggle(const ChosenObject& item);
  void clear() { choose({}); }
  /// Chooses objects by id wherever they lie; unknown ones are left out.
  void chooseIds(const std::vector<std::uint16_t>& ids);

  /// Brings regions up to date with the document now rather than soon.
  void refresh();

  /// The outlines of all, as lines between pixels in image coordinates.
  const QList<QLineF>& outline() const { return outline_; }

  /// What lies at a pixel of a document: on the topmost visible layer that has something there.
  static std::optional<ChosenObject> at(const SceneDocument& document, QPoint pixel);
  /// The object of this id on the topmost visible layer that has it.
  static std::optional<ChosenObject> find(const SceneDocument& document, std::uint16_t id);

 Q_SIGNALS:
  void changed();

 private:
  void set(std::vector<ChosenObject> items);

  QPointer<SceneDocument> document_;
  std::vector<ChosenObject> items_;
  QList<QLineF> outline_;
  std::uint64_t revision_ = 0;  ///< Of the document, when the items were brought up to date.
  QTimer refreshSoon_;
};

/// The border of a region as lines between pixels, as few as possible.
QList<QLineF> outlineOf(const Region& region);

}  // namespace spolvero::ui
