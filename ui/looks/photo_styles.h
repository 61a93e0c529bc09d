#pragma once

#include "core/render/render_worker.h"
#include "ui/looks/photo_layouts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <set>

namespace spolvero::ui {

class IssueLog;
class RenderSession;
class SceneDocument;
class StylePanel;

/// Takes looks from photos: reads photo and layout, has the renderer encode them, hands the codes
/// to the style panel and keeps the photo with the scene. All of it without holding the window.
class PhotoStyles : public QObject {
  Q_OBJECT

 public:
  PhotoStyles(RenderSession& session,
              IssueLog& issues,
              StylePanel& panel,
              QObject* parent = nullptr);

  void setDocument(SceneDocument* document);
  /// Photos without a layout are segmented, by the segmenter that the user chose last, if any.
  void setSegmenting(RenderWorker::LoadModel loadModel, const QString& device);
  /// @param layout   index or colour PNG of the photo; empty: the one that lies next to it.
  /// @param classes  whose looks are taken; empty: of all that the photo has.
  void take(const QString& photo, const QString& layout, const std::set<int>& classes);
  PhotoLayouts& layouts() { return layouts_; }
  /// The same, but gives the looks to no class: they are there to choose from.
  void offer(const QString& photo, const QString& layout);

 private:
  using Pair = PhotoLayouts::Pair;
  struct Waiting {
    QString name;
    ReferencePhoto reference;
    std::set<int> classes;
    QPointer<SceneDocument> document;
    bool offerOnly = false;  ///< Shown in the menus, given to no class.
    bool known = false;      ///< The scene has the photo already.
  };

  void read(const QString& photo,
            const QString& layout,
            const std::function<void(Pair&)>& withPair);
  void encode(const QString& path, Pair& pair, std::set<int> classes, bool offerOnly);
  void keepPhoto(const Waiting& waiting);
  /// Has the photos that came with the scene encoded, so that the menus offer them again.
  void offerReferences();
  void tellFailure(const Waiting& waiting, const std::string& error);
  void onCodes(const EncodeResult& result);

  RenderSession& session_;
  IssueLog& issues_;
  StylePanel& panel_;
  QPointer<SceneDocument> document_;
  std::map<quint64, Waiting> waiting_;
  bool canSegment_ = false;
  QString device_;
  PhotoLayouts layouts_;
};

}  // namespace spolvero::ui
