#include "ui/frame/dock_scroll.h"

#include <QEvent>
#include <QStyle>

namespace spolvero::ui {

namespace {

/// Smaller than that, a panel is of no use.
constexpr QSize kLeast(340, 150);

}  // namespace

DockScroll::DockScroll(QWidget* content) {
  setObjectName(content->objectName() + QStringLiteral("Scroll"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidgetResizable(true);
  setWidget(content);
  content->setAutoFillBackground(false);
  viewport()->setAutoFillBackground(false);
}

QSize DockScroll::sizeHint() const {
  return widget()->sizeHint();
}

QSize DockScroll::minimumSizeHint() const {
  auto least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
  // With room for the bar beside it, or a low panel would have to be scrolled sideways, too.
  least.rwidth() += style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
  return least.boundedTo(kLeast);
}

bool DockScroll::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace spolvero::ui
