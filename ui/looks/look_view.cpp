#include "ui/looks/look_view.h"

#include "ui/documents/scene_document.h"
#include "ui/panels/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr double kRadius = 6;
constexpr int kMarkSide = 14;
constexpr int kSideStep = 32;
constexpr int kSmallestCell = 56;
/// Pictures wider or higher than this times the other side are cut at the ends.
constexpr double kMostUneven = 2;

/// Draws a look: picture, name, frame, marks. What is in force has a tick, not only a frame.
class LookDelegate : public QStyledItemDelegate {
 public:
  explicit LookDelegate(LookView& view) : QStyledItemDelegate(&view), view_(view) {}

  void paint(QPainter* painter,
             const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const QRectF frame = cell.adjusted(0, 0, 0, view_.namesShown() ? -nameHeight(option) : 0);
    paintPicture(*painter, option, index, frame);
    paintFrame(*painter, option, index, frame);
    if (view_.namesShown()) {
      const QRectF line(cell.left(), frame.bottom(), cell.width(), nameHeight(option));
      painter->setPen(option.palette.color(QPalette::Text));
      const auto text = option.fontMetrics.elidedText(
          index.data().toString(), Qt::ElideMiddle, int(line.width()));
      painter->drawText(line, Qt::AlignCenter, text);
    }
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return view_.gridSize();
  }

  /// Names are edited where they stand.
  void updateEditorGeometry(QWidget* editor,
                            const QStyleOptionViewItem& option,
                            const QModelIndex&) const override {
    const int height = editor->sizeHint().height();
    editor->setGeometry(
        option.rect.left(), option.rect.bottom() - height + 1, option.rect.width(), height);
  }

  static int nameHeight(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height() + 2;
  }

 private:
  static void paintPicture(QPainter& painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index,
                           const QRectF& frame) {
    QPainterPath rounded;
    rounded.addRoundedRect(frame, kRadius, kRadius);
    painter.fillPath(rounded, option.palette.color(QPalette::AlternateBase));
    const auto picture = index.data(LookModel::PictureRole).value<QImage>();
    const bool fresh = index.data(LookModel::FreshRole).toBool();
    const bool problem = !index.data(LookModel::ProblemRole).toString().isEmpty();
    if (!picture.isNull()) {
      painter.setClipPath(rounded);
      painter.setOpacity(fresh && !problem ? 1.0 : 0.4);
      const auto size = QSizeF(picture.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
      QRectF target(QPointF(), size);
      target.moveCenter(frame.center());
      painter.drawImage(target, picture);
      painter.setOpacity(1);
      painter.setClipping(false);
    }
    const QRectF middle(frame.center() - QPointF(10, 10), QSizeF(20, 20));
    if (problem) {
      themedIcon(QStringLiteral("warning")).paint(&painter, middle.toRect());
    } else if (picture.isNull()) {
      painter.setPen(option.palette.color(QPalette::Mid));
      painter.drawText(frame, Qt::AlignCenter, QStringLiteral("…"));
    }
  }

  static void paintFrame(QPainter& painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index,
                         const QRectF& frame) {
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool inForce = index.data(LookModel::InForceRole).toBool();
    const bool lifted = focused || inForce || option.state.testFlag(QStyle::State_MouseOver);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(lifted ? QPen(option.palette.color(QPalette::Highlight), inForce ? 3 : 2)
                          : QPen(option.palette.color(QPalette::Mid), 1));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    const auto mark = [&](const QString& icon, QPointF corner) {
      const QRectF place(corner, QSizeF(kMarkSide, kMarkSide));
      painter.setPen(Qt::NoPen);
      painter.setBrush(option.palette.color(QPalette::Base));
      painter.drawEllipse(place.adjusted(-2, -2, 2, 2));
      themedIcon(icon).paint(&painter, place.toRect());
    };
    if (inForce) mark(QStringLiteral("ok"), frame.topLeft() + QPointF(5, 5));
    if (index.data(LookModel::FavouriteRole).toBool()) {
      mark(QStringLiteral("favourite"), frame.topRight() + QPointF(-5 - kMarkSide, 5));
    }
  }

  LookView& view_;
};

}  // namespace

LookView::LookView(RenderSession& session, QWidget* parent)
    : QListView(parent), previews_(session) {
  setViewMode(QListView::IconMode);
  setResizeMode(QListView::Adjust);
  setMovement(QListView::Static);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  // The room is kept, so that rows stay as they are; a bar without anything to scroll is not seen.
  auto* bar = verticalScrollBar();
  bar->setEnabled(false);
  connect(bar, &QScrollBar::rangeChanged, bar, [bar](int least, int most) {
    bar->setEnabled(most > least);
  });
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(SingleSelection);
  setEditTriggers(EditKeyPressed);
  setDragDropMode(DragOnly);
  setDragEnabled(true);
  setModel(&model_);
  setItemDelegate(new LookDelegate(*this));
  wantTimer_.setSingleShot(true);
  connect(&wantTimer_, &QTimer::timeout, this, &LookView::wantVisible);
  connect(&model_, &QAbstractItemModel::modelReset, this, &LookView::fitCells);
  connect(&model_, &QAbstractItemModel::rowsInserted, this, &LookView::wantSoon);
  connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    Q_EMIT taken(index.row());
  });
  connect(&previews_, &LookPreviews::ready, &model_, &LookModel::setPicture);
  connect(&previews_, &LookPreviews::failed, &model_, &LookModel::setProblem);
  connect(&previews_, &LookPreviews::outdated, this, [this] {
    model_.markOutdated();
    fitCells();
  });
  fitCells();
}

void LookView::setDocument(SceneDocument* document) {
  document_ = document;
  previews_.setDocument(document);
  fitCells();
}

void LookView::setNamesShown(bool shown) {
  namesShown_ = shown;
  fitCells();
}

void LookView::setPictureSide(int px) {
  pictureSide_ = px;
  fitCells();
}

void LookView::setSingleRow(bool singleRow) {
  singleRow_ = singleRow;
  setWrapping(!singleRow);
  setFlow(LeftToRight);
  setHorizontalScrollBarPolicy(singleRow ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(singleRow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
  fitCells();
}

QSize LookView::sizeHint() const {
  const int bar = singleRow_ ? horizontalScrollBar()->sizeHint().height() : 0;
  const int rows = singleRow_ ? 1 : 3;
  const int cell = pictureSide_ + 2 * kGap + (namesShown_ ? fontMetrics().height() + 2 : 0);
  return {3 * (pictureSide_ + 2 * kGap), rows * cell + bar};
}

double LookView::pictureAspect() const {
  auto size = previews_.crop().size();
  if (size.isEmpty() && document_) size = document_->size();
  if (size.isEmpty()) return 1;
  return std::clamp(double(size.height()) / size.width(), 1 / kMostUneven, kMostUneven);
}

void LookView::fitCells() {
  const int wanted = pictureSide_ + 2 * kGap;
  const int name = namesShown_ ? fontMetrics().height() + 2 : 0;
  const auto heightOf = [&](int width) {
    return qRound((width - kGap) * pictureAspect()) + kGap + name;
  };
  int columns = std::max(1, viewport()->width() / wanted);
  int width = singleRow_ ? wanted : std::max(wanted, (viewport()->width() - 1) / columns);
  // Rather smaller pictures than one that is never seen whole.
  while (!singleRow_ && heightOf(width) > viewport()->height() && width > kSmallestCell) {
    width = std::max(kSmallestCell, (viewport()->width() - 1) / ++columns);
  }
  const int height = heightOf(width);
  // In steps, so that a view that is a little wider finds the pictures of before.
  const int side = qRound(std::max(width, height - name) * devicePixelRatioF());
  previews_.setSide((side + kSideStep - 1) / kSideStep * kSideStep);
  if (gridSize() != QSize(width, height)) setGridSize({width, height});
  wantSoon();
}

void LookView::wantSoon() {
  wantTimer_.start(0);
}

void LookView::wantVisible() {
  if (!isVisible()) return;
  const auto area = viewport()->rect();
  // One more screen ahead, so that scrolling finds pictures.
  const auto ahead =
      area.adjusted(0, 0, singleRow_ ? area.width() : 0, singleRow_ ? 0 : area.height());
  std::vector<LookWish> inSight;
  std::vector<LookWish> next;
  for (int i = 0; i < model_.count(); ++i) {
    const auto& one = model_.item(i);
    if (one.fresh) continue;
    const auto place = visualRect(model_.index(i));
    if (place.intersects(area)) {
      inSight.push_back({i, one.look});
    } else if (place.intersects(ahead)) {
      next.push_back({i, one.look});
    }
  }
  if (!inSight.empty()) model_.forgetFarFrom(inSight.front().id);
  inSight.insert(inSight.end(), next.begin(), next.end());
  previews_.want(std::move(inSight));
}

void LookView::setPlaceholder(const QString& text) {
  placeholder_ = text;
  viewport()->update();
}

void LookView::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (model_.count() > 0 || placeholder_.isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(
      viewport()->rect().adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
}

void LookView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  fitCells();
}

void LookView::showEvent(QShowEvent* event) {
  QListView::showEvent(event);
  previews_.setVisible(true);
  wantSoon();
}

void LookView::hideEvent(QHideEvent* event) {
  QListView::hideEvent(event);
  previews_.setVisible(false);
}

void LookView::scrollContentsBy(int dx, int dy) {
  QListView::scrollContentsBy(dx, dy);
  wantSoon();
}

void LookView::keyPressEvent(QKeyEvent* event) {
  const bool take = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                    event->key() == Qt::Key_Space;
  if (take && currentIndex().isValid()) {
    Q_EMIT taken(currentIndex().row());
    return;
  }
  QListView::keyPressEvent(event);
}

void LookView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const auto index = byKey ? currentIndex() : indexAt(event->pos());
  if (!index.isValid()) return;
  const auto place =
      byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
  Q_EMIT menuWanted(index.row(), place);
}

}  // namespace spolvero::ui
