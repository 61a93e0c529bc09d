#pragma once

#include "ui/sessions/render_session.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace spolvero::ui {

class SceneDocument;
struct ChangeEvent;

/// A look that a panel wants to see.
struct LookWish {
  int id = 0;  ///< The panel's own number for it.
  Appearance look;
};

/// Small pictures of looks for one panel. Asks the renderer for what is wanted now, most wanted
/// first; a new list of wishes replaces the one before. While the panel is hidden nothing is asked.
/// When the layout or the model has changed, says so and asks again once painting has rested.
class LookPreviews : public QObject {
  Q_OBJECT

 public:
  LookPreviews(RenderSession& session, QObject* parent = nullptr);
  ~LookPreviews() override;

  void setDocument(SceneDocument* document);
  /// Whether anybody sees the pictures.
  void setVisible(bool visible);
  /// Longer side of the pictures in px.
  void setSide(int side);
  /// The part of the layout that they show; empty = all of it.
  void setCrop(const QRect& crop);
  const QRect& crop() const { return crop_; }
  void want(std::vector<LookWish> wishes);

 Q_SIGNALS:
  void ready(int id, const QImage& picture);
  /// The renderer cannot make this one.
  void failed(int id, const QString& message);
  /// All pictures so far show the scene as it was; ask for those that matter.
  void outdated();

 private:
  void onChanged(const ChangeEvent& event);
  void onResult(const VariationResult& result);
  void request();

  RenderSession& session_;
  QPointer<SceneDocument> document_;
  int lane_;
  int side_ = 192;
  QRect crop_;
  bool visible_ = false;
  std::vector<LookWish> wishes_;
  std::vector<int> asked_;  ///< Ids of the request under way, by index.
  quint64 ticket_ = 0;
  QTimer requestTimer_;
  QTimer restTimer_;
  std::shared_ptr<const ClassChoices> choices_;  ///< Of the pictures.
};

}  // namespace spolvero::ui
