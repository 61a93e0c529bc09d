#pragma once

#include "core/layout/cut_out.h"
#include "ui/documents/scene_document.h"
#include "ui/tools/object_selection.h"

#include <QPointer>
#include <QString>

#include <map>
#include <vector>

namespace spolvero::ui {

class ToolSettings;

/// What an edit of objects may change: the document's selection and the masks of the settings.
EditLimits limitsFor(const SceneDocument& document, const ToolSettings& settings);

/// What a layer is without some of its pixels: on the lowest layer the surroundings fill the hole,
/// on others the layers beneath show through.
LayoutMaps withoutRegion(const SceneDocument& document,
                         int layer,
                         const LayoutMaps& maps,
                         const Region& region,
                         const EditLimits& limits);

/// The part of `after` that differs from a layer as it is; nothing if nothing does.
std::optional<LayoutPart> changedPart(const SceneDocument& document,
                                      int layer,
                                      const LayoutMaps& after);

/// Chosen objects lifted off the layers they lie on: they can be put down anywhere, at any size,
/// again and again, and what they pass over comes back. Valid until something else edits the
/// document.
class ObjectFloat {
 public:
  /// Lifts what is chosen.  @return false if a layer takes no edits (the user is told).
  bool lift(SceneDocument& document, const ToolSettings& settings, const ObjectSelection& chosen);
  /// Starts with pieces that lie nowhere yet (copies, pasted ones), each with its layer.
  bool start(SceneDocument& document,
             const ToolSettings& settings,
             std::vector<std::pair<int, CutOut>> pieces);
  void drop() { document_ = nullptr; }
  /// Whether it is still about the document as it is, and these objects.
  bool isCurrent(const SceneDocument& document, const ObjectSelection& chosen) const;

  /// The rectangle that holds all pieces as they lie now, and how they are turned.
  const Placement& placement() const { return placement_; }
  /// Their size when they were lifted.
  const Rect& original() const { return original_; }

  /// Puts the pieces down, scaled with the rectangle that holds them all, and chooses them.
  /// Consecutive placements merge until the document is sealed.
  /// @return whether anything changed.
  bool place(const Placement& placement, const QString& text, ObjectSelection& chosen);

 private:
  struct Piece {
    int layer = 0;
    CutOut cutOut;  ///< As large as `original_`.
  };

  void begin(SceneDocument& document, const ToolSettings& settings, const Rect& original);
  std::vector<ChosenObject> chosenFrom(const std::vector<CutOut>& down) const;

  QPointer<SceneDocument> document_;
  EditLimits limits_;
  std::vector<Piece> pieces_;
  std::map<int, LayoutMaps> beneath_;  ///< By layer: what it is without the pieces.
  std::map<int, Rect> shown_;          ///< By layer: where pieces lie now.
  Rect original_;
  Placement placement_;
  std::uint64_t revision_ = 0;
  std::vector<ChosenObject> chosen_;  ///< The pieces as they lie now.
};

}  // namespace spolvero::ui
