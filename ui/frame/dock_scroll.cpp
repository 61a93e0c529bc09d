#include "ui/frame/dock_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Smaller than that, a panel is of no use.
constexpr QSize kLeast(340, 150);

/// Keeps its child as large as itself, and itself at least as high as the child must be. A scroll
/// area that held the child itself would give one with wrapped texts its preferred height, and
/// scroll what would fit.
class Holder : public QWidget {
 public:
  explicit Holder(QWidget* content) : content_(content) {
    content->setParent(this);
    content->installEventFilter(this);
  }

  QSize sizeHint() const override { return content_->sizeHint(); }
  QSize minimumSizeHint() const override {
    return content_->minimumSizeHint().expandedTo(content_->minimumSize());
  }

 protected:
  void resizeEvent(QResizeEvent*) override {
    content_->setGeometry(rect());
    keepHeight();
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest) {
      keepHeight();
      updateGeometry();
    }
    return QWidget::eventFilter(watched, event);
  }

 private:
  void keepHeight() {
    const auto* layout = content_->layout();
    const int least = layout && layout->hasHeightForWidth()
                          ? layout->totalMinimumHeightForWidth(width())
                          : content_->minimumSizeHint().height();
    setMinimumHeight(std::max(least, content_->minimumHeight()));
  }

  QWidget* content_;
};

}  // namespace

DockScroll::DockScroll(QWidget* content) {
  setObjectName(content->objectName() + QStringLiteral("Scroll"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidgetResizable(true);
  auto* holder = new Holder(content);
  setWidget(holder);
  holder->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  viewport()->setAutoFillBackground(false);
}

QSize DockScroll::sizeHint() const {
  return widget()->sizeHint();
}

QSize DockScroll::minimumSizeHint() const {
  auto least = widget()->minimumSizeHint();
  // With room for the bar beside it, or a low panel would have to be scrolled sideways, too.
  least.rwidth() += style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
  return least.boundedTo(kLeast);
}

bool DockScroll::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace spolvero::ui
