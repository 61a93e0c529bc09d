#include "ui/timeline/film_badge.h"

#include "ui/panels/icons.h"

#include <QEvent>

namespace spolvero::ui {

namespace {

constexpr int kMargin = 10;

}  // namespace

FilmBadge::FilmBadge(QWidget& canvas) : QToolButton(&canvas) {
  setObjectName(QStringLiteral("filmBadge"));
  setProperty("chip", true);
  setIcon(themedIcon(QStringLiteral("play")));
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setFocusPolicy(Qt::NoFocus);
  setCursor(Qt::ArrowCursor);
  setToolTip(tr("The canvas shows the film. Click to show the scene again."));
  setFrame(0);
  hide();
  canvas.installEventFilter(this);
}

void FilmBadge::setFrame(int frame) {
  setText(tr("Film, frame %1 · back to the scene").arg(frame));
  place();
}

void FilmBadge::place() {
  resize(sizeHint());
  move((parentWidget()->width() - width()) / 2, kMargin);
}

bool FilmBadge::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) place();
  return QToolButton::eventFilter(watched, event);
}

void FilmBadge::showEvent(QShowEvent* event) {
  QToolButton::showEvent(event);
  place();
}

}  // namespace spolvero::ui
