#pragma once

#include "core/io/scene_file.h"
#include "core/layout/selection.h"
#include "ui/documents/snapshot_pool.h"

#include <QObject>
#include <QRect>
#include <QString>
#include <QUndoStack>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace spolvero::ui {

/// What changed in a document, and where. `region` is in image pixels; it is the whole layout for
/// everything but Layout and Selection.
struct ChangeEvent {
  enum class Kind {
    /// Labels or objects under `region`, of the active layer or another; the layout's size may be
    /// another one.
    Layout,
    Layers,      ///< Which layers there are, their order and attributes; which one is active.
    Selection,   ///< What is selected, under `region`.
    Appearance,  ///< Style codes, seed.
    References,  ///< Reference photos.
    Looks,       ///< Looks that are kept with the scene.
    Extras,      ///< What else features keep with it.
    Classes,     ///< Class table: names, colours, kinds.
    Path,        ///< Where the file lies.
    Render,      ///< A newer photograph.
    Model        ///< Name or path of the model.
  };
  Kind kind = Kind::Layout;
  QRect region;
};

/// A piece of both maps with its place in the layout; both are equal in size.
struct LayoutPart {
  LabelMap labels;
  InstanceMap instances;
  int x = 0;
  int y = 0;
  int layer = 0;  ///< Id of the layer it belongs to; 0 = the active one.
  Rect rect() const { return {x, y, labels.width(), labels.height()}; }
};

/// The layers as they shall be.
struct LayerArrangement {
  std::vector<LayerAttributes> order;  ///< All that there are, lowest first.
  std::map<int, LayoutMaps> added;     ///< By id: the maps of those that were not there before.
  std::vector<LayoutPart> parts;       ///< New content of layers, put in last.
};

inline QRect qRect(const Rect& rect) {
  return {rect.x, rect.y, rect.width, rect.height};
}

/// The one owner of a scene while it is edited: value, undo stack, path, newest photograph. Views
/// read it and listen to `changed`; only commands (`ui/commands`) write it. GUI thread only;
/// snapshots may go to any thread.
class SceneDocument : public QObject {
  Q_OBJECT

 public:
  /// Deep enough for a long session; steps store changed regions only.
  static constexpr int kUndoLimit = 500;

  explicit SceneDocument(Scene scene, QObject* parent = nullptr);
  ~SceneDocument() override;

  const Scene& scene() const { return scene_; }
  /// The layers flattened: what is rendered and what the user sees.
  const Layout& layout() const { return scene_.layout; }
  const Appearance& appearance() const { return scene_.appearance; }
  /// Width and height of the layout in pixels.
  QSize size() const { return {scene_.layout.width(), scene_.layout.height()}; }

  /// At least one.
  const LayerStack& layers() const { return scene_.layers; }
  /// The layer that is painted on.
  const LayoutLayer& activeLayer() const { return scene_.layers.active(); }
  /// Chooses the layer to paint on. Not undoable, no modification.  @throws ShapeError.
  void setActiveLayer(int index);
  /// Whether a layer takes edits; if it is locked or hidden, tells the user by `editRefused`. Ask
  /// once at the start of a gesture.
  /// @param layer  id; 0 = the active one.
  bool acceptsEdits(int layer = 0);
  /// Id of the layer that a part belongs to.  @throws ShapeError if there is none of that id.
  int layerOf(const LayoutPart& part) const;
  /// Changes whenever the pixels of the layer with this id do, for "is this thumbnail current".
  std::uint64_t layerRevision(int layer) const;
  /// A layer's name, or one made from its id.
  static QString layerName(const LayerAttributes& layer);

  /// What bounds all edits that cover pixels; null if nothing is selected. Inside the layout.
  const SharedSelection& selection() const { return selection_; }

  QUndoStack* undoStack() { return &undoStack_; }
  const QUndoStack* undoStack() const { return &undoStack_; }
  /// Ends merging: the next command starts a step of its own. Call it when a drag or a slider is
  /// released.
  void seal() { ++mergeEpoch_; }
  /// Commands made under different epochs never merge.
  std::uint64_t mergeEpoch() const { return mergeEpoch_; }

  /// Where the scene was saved or opened; empty for a new one.
  QString path() const { return path_; }
  void setPath(const QString& path);
  /// Whether closing now would lose something: edits that are neither in the file nor being written
  /// successfully.
  bool isModified() const;
  /// File name without folder, or "Untitled".
  QString displayName() const;
  /// Says that the content is not in any file of the user's (recovered or imported scenes).
  void markUnsaved();

  /// The newest photograph; goes into saved files, is neither undoable nor a modification. An empty
  /// image says that there is none.
  void setRender(ImageU8 image);
  const ImageU8& render() const { return *render_; }
  std::shared_ptr<const ImageU8> sharedRender() const { return render_; }

  /// Writes the file in this thread and marks the document as saved. Programs with a window use
  /// DocumentSaver instead.  @throws IoError; the document stays modified then.
  void saveTo(const QString& path);

  /// An immutable copy of everything, cached until the next change; any thread may hold it.
  std::shared_ptr<const Scene> snapshot() const;
  /// The same without layers and reference photos: all that a render needs, cheap to take often
  /// (copies only what changed since a returned snapshot was let go).
  std::shared_ptr<const Scene> renderSnapshot() const;

  /// Increases with every change of the scene's content (undo too), for "is this picture current".
  std::uint64_t revision() const { return revision_; }

  // --- Used by commands only; nothing else may write. ---
  /// Replaces parts of layers, locked or not; one `changed` event with their bounding box.
  /// @throws ShapeError; nothing changed then.
  void applyLayoutParts(std::span<const LayoutPart> parts);
  /// Adds, takes away, sorts and renames layers. The Layers event is followed by a Layout event
  /// where the flattened layout became another.  @throws ShapeError.
  void applyArrangement(LayerArrangement arrangement);
  /// Replaces everything that is painted. The selection goes if the size is another.
  /// @throws ShapeError if a label has no class.
  void applyLayers(LayerStack layers, ClassTable classes);
  /// What lies outside of the layout is cut off.
  void applySelection(const SharedSelection& selection);
  void applyAppearance(Appearance appearance);
  void applyReferences(std::vector<ReferencePhoto> references);
  void applyLooks(KeptLooks looks);
  /// @throws ShapeError if a label would be left without a class.
  void applyClasses(ClassTable classes);

  /// Replaces what a feature keeps with the scene; null takes it away. May also be called without
  /// a command, for what is neither undoable nor a modification.  @throws ConfigError for the name.
  void applyExtra(const std::string& name, std::shared_ptr<const SceneExtra> extra);

  // --- Not undoable. ---
  /// Notes the model that the scene is rendered with (saved in the file, not a modification).
  void setModel(const std::string& name, const std::string& path);

  // --- Used by DocumentSaver. ---
  /// The state as it is now is on its way into a file.
  void beginSave();
  /// It arrived: the document lies at `path` now.
  void endSave(const QString& path);
  /// It did not: the document counts as modified again.
  void failSave();
  bool isSaving() const { return savesInFlight_ > 0; }

 Q_SIGNALS:
  void changed(const spolvero::ui::ChangeEvent& event);
  void modifiedChanged(bool modified);
  /// An edit did not happen; the reason is for the user to read, best where it does not interrupt.
  void editRefused(const QString& reason);

 private:
  int indexOfLayer(int layer) const;
  void checkParts(std::span<const LayoutPart> parts) const;
  /// Puts parts into their layers.  @return their bounding box.
  Rect pasteParts(std::span<const LayoutPart> parts);
  /// Brings the layout under `region` up to date and tells so.
  void reflatten(const Rect& region);
  /// Flattens all and tells where the layout became another, if anywhere.
  void reflattenChanges();
  void touch(ChangeEvent::Kind kind, const QRect& region);
  void updateModified();

  Scene scene_;
  SharedSelection selection_;
  std::map<int, std::uint64_t> layerRevisions_;  ///< By id.
  std::shared_ptr<const ImageU8> render_ = std::make_shared<const ImageU8>();
  QUndoStack undoStack_;
  QString path_;
  std::uint64_t revision_ = 0;
  std::uint64_t mergeEpoch_ = 0;
  int savesInFlight_ = 0;
  bool lossIfSaveFails_ = false;
  bool lastModified_ = false;
  mutable SnapshotPool renderSnapshots_{SnapshotPool::Content::ForRender};
  mutable SnapshotPool fullSnapshots_{SnapshotPool::Content::Everything};
};

}  // namespace spolvero::ui

Q_DECLARE_METATYPE(spolvero::ui::ChangeEvent)
