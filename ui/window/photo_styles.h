#pragma once

#include "core/render/render_worker.h"
#include "ui/sessions/background.h"

#include <QObject>
#include <QPointer>

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
  /// @param layout   index or colour PNG of the photo; empty: the one that lies next to it.
  /// @param classes  whose looks are taken; empty: of all that the photo has.
  void take(const QString& photo, const QString& layout, const std::set<int>& classes);

 private:
  struct Pair {
    ImageU8 photo;
    Layout layout;
  };
  struct Waiting {
    QString name;
    ReferencePhoto reference;
    std::set<int> classes;
    QPointer<SceneDocument> document;
    bool offerOnly = false;  ///< Shown in the menus, given to no class.
  };

  void encode(const QString& path, Pair& pair, std::set<int> classes);
  /// Has the photos that came with the scene encoded, so that the menus offer them again.
  void offerReferences();
  void tellFailure(const Waiting& waiting, const std::string& error);
  void onCodes(const EncodeResult& result);

  RenderSession& session_;
  IssueLog& issues_;
  StylePanel& panel_;
  QPointer<SceneDocument> document_;
  std::map<quint64, Waiting> waiting_;
  Background background_;
};

}  // namespace spolvero::ui
