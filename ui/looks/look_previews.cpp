#include "ui/looks/look_previews.h"

#include "ui/documents/scene_document.h"
#include "ui/looks/look_scope.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Wishes that follow one another quickly, as while scrolling, become one request.
constexpr int kRequestDelayMs = 40;
/// Pictures are made anew only after painting has rested for this long.
constexpr int kRestMs = 1500;

}  // namespace

LookPreviews::LookPreviews(RenderSession& session, QObject* parent)
    : QObject(parent), session_(session), lane_(session.makePreviewLane()) {
  requestTimer_.setSingleShot(true);
  restTimer_.setSingleShot(true);
  connect(&requestTimer_, &QTimer::timeout, this, &LookPreviews::request);
  connect(&restTimer_, &QTimer::timeout, this, &LookPreviews::outdated);
  connect(&session_, &RenderSession::variationReady, this, &LookPreviews::onResult);
  connect(&session_, &RenderSession::modelReady, this, &LookPreviews::outdated);
}

LookPreviews::~LookPreviews() {
  session_.cancelPreviews(lane_);
}

void LookPreviews::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  wishes_.clear();
  asked_.clear();
  ticket_ = 0;
  restTimer_.stop();
  session_.cancelPreviews(lane_);
  choices_ = session_.classChoices();
  if (document_) connect(document_, &SceneDocument::changed, this, &LookPreviews::onChanged);
}

void LookPreviews::setVisible(bool visible) {
  if (visible_ == visible) return;
  visible_ = visible;
  if (visible_) {
    requestTimer_.start(kRequestDelayMs);
  } else {
    session_.cancelPreviews(lane_);
  }
}

void LookPreviews::setSide(int side) {
  side_ = side;
}

void LookPreviews::setCrop(const QRect& crop) {
  crop_ = crop;
}

void LookPreviews::want(std::vector<LookWish> wishes) {
  wishes_ = std::move(wishes);
  requestTimer_.start(kRequestDelayMs);
}

void LookPreviews::onChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  const bool mapped = event.kind == Kind::Extras && choices_ != session_.classChoices();
  choices_ = session_.classChoices();
  if (event.kind != Kind::Layout && event.kind != Kind::Classes && !mapped) return;
  // What waits would be of the scene as it was, and hold up who paints.
  session_.cancelPreviews(lane_);
  restTimer_.start(kRestMs);
}

void LookPreviews::request() {
  if (!visible_ || !document_ || !session_.status()) return;
  std::vector<Appearance> looks;
  asked_.clear();
  for (const auto& wish : wishes_) {
    looks.push_back(wish.look);
    asked_.push_back(wish.id);
  }
  ticket_ = session_.requestPreviews(lane_, std::move(looks), side_, crop_);
}

void LookPreviews::onResult(const VariationResult& result) {
  const bool ours = result.ticket == ticket_ && ticket_ != 0;
  if (!ours || result.index >= static_cast<int>(asked_.size())) return;
  const int id = asked_[static_cast<std::size_t>(result.index)];
  std::erase_if(wishes_, [id](const LookWish& wish) { return wish.id == id; });
  if (result.image.empty()) {
    Q_EMIT failed(id, QString::fromStdString(result.error));
  } else {
    Q_EMIT ready(id, qImageOf(result.image));
  }
}

}  // namespace spolvero::ui
