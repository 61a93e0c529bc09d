#include "ui/window/status_line.h"

#include "ui/documents/scene_document.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/icons.h"
#include "ui/panels/theme.h"
#include "ui/sessions/issue_log.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kBeatMs = 60;
constexpr double kPeriodMs = 1400;
constexpr int kRemarkMs = 4000;

}  // namespace

BusyMark::BusyMark(QWidget* parent) : QWidget(parent) {
  setFixedSize(sizeHint());
  setToolTip(tr("The renderer is at work"));
  delay_.setSingleShot(true);
  delay_.setInterval(kDelayMs);
  beat_.setInterval(kBeatMs);
  connect(&delay_, &QTimer::timeout, this, [this] {
    showing_ = true;
    since_.start();
    beat_.start();
    update();
  });
  connect(&beat_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void BusyMark::setBusy(bool busy) {
  if (busy) {
    if (!showing_ && !delay_.isActive()) delay_.start();
    return;
  }
  delay_.stop();
  beat_.stop();
  showing_ = false;
  update();
}

void BusyMark::paintEvent(QPaintEvent*) {
  if (!showing_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double phase = std::fmod(double(since_.elapsed()), kPeriodMs) / kPeriodMs;
  auto colour = palette().color(QPalette::Highlight);
  colour.setAlphaF(float(0.55 + 0.45 * std::cos(2 * M_PI * phase)));
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5));
}

StatusLine::StatusLine(IssueLog& issues, QWidget* parent) : QWidget(parent), issues_(issues) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(10, 2, 10, 2);
  line->setSpacing(16);
  pointer_ = new ElidedLabel({}, this);
  pointer_->setObjectName(QStringLiteral("statusPointer"));
  pointer_->setProperty("quiet", true);
  line->addWidget(pointer_, 1);
  issuesButton_ = new QToolButton(this);
  issuesButton_->setObjectName(QStringLiteral("statusIssues"));
  issuesButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  issuesButton_->setIconSize({16, 16});
  // It comes and goes; the line stays as high as it is with it.
  setMinimumHeight(issuesButton_->sizeHint().height() + 4);
  connect(issuesButton_, &QToolButton::clicked, this, &StatusLine::issuesWanted);
  line->addWidget(issuesButton_);
  busy_ = new BusyMark(this);
  line->addWidget(busy_);
  model_ = addLabel(QStringLiteral("statusModel"), tr("Model"), {});
  device_ = addLabel(QStringLiteral("statusDevice"), tr("Device that renders"), {});
  time_ = addLabel(QStringLiteral("statusTime"),
                   tr("Time the last photograph took; ≈ while it is not yet exact"),
                   QStringLiteral("≈ 0000 ms"));
  size_ = addLabel(
      QStringLiteral("statusSize"), tr("Size of the layout"), QStringLiteral("0000 × 0000"));
  zoom_ = addLabel(QStringLiteral("statusZoom"), tr("Zoom"), QStringLiteral("0000 %"));
  remark_.setSingleShot(true);
  remark_.setInterval(kRemarkMs);
  connect(&remark_, &QTimer::timeout, pointer_, [this] { pointer_->setText({}); });
  connect(&issues_, &IssueLog::countsChanged, this, &StatusLine::updateIssues);
  updateIssues();
}

QLabel* StatusLine::addLabel(const QString& name, const QString& tip, const QString& widest) {
  auto* label = new QLabel(this);
  label->setObjectName(name);
  label->setToolTip(tip);
  label->setProperty("quiet", true);
  if (!widest.isEmpty()) {
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  layout()->addWidget(label);
  return label;
}

void StatusLine::setDocument(SceneDocument* document) {
  document_ = document;
  if (document_) {
    connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
      if (event.kind == ChangeEvent::Kind::Layout) updateSize();
    });
  }
  updateSize();
}

void StatusLine::updateSize() {
  const auto size = document_ ? document_->size() : QSize();
  size_->setText(document_ ? QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())
                           : QString());
}

void StatusLine::setPointer(QPoint pos) {
  if (remark_.isActive()) return;
  if (!document_ || !QRect(QPoint(), document_->size()).contains(pos)) {
    pointer_->setText({});
    return;
  }
  const auto& layout = document_->layout();
  const int label = layout.labels().at(pos.x(), pos.y());
  const int object = layout.instances().at(pos.x(), pos.y());
  const auto name = label < layout.classes().size()
                        ? QString::fromStdString(layout.classes()[label].name)
                        : tr("unlabelled");
  auto text = QStringLiteral("%1, %2   %3").arg(pos.x()).arg(pos.y()).arg(name);
  if (object > 0) text += tr(" · object %1").arg(object);
  pointer_->setText(text);
}

void StatusLine::say(const QString& text) {
  pointer_->setText(text);
  remark_.start();
}

void StatusLine::setZoom(double zoom) {
  zoom_->setText(QLocale().toString(qRound(zoom * 100)) + QStringLiteral(" %"));
}

void StatusLine::setModel(const QString& name, const QString& device, const QString& precision) {
  model_->setText(model_->fontMetrics().elidedText(name, Qt::ElideMiddle, 220));
  model_->setToolTip(name.isEmpty() ? tr("Model") : tr("Model: %1").arg(name));
  device_->setText(precision.isEmpty() ? device : device + QStringLiteral(" · ") + precision);
}

void StatusLine::setLoading(const QString& name) {
  model_->setText(tr("Loading %1…").arg(name));
}

void StatusLine::setRenderTime(double elapsedMs) {
  renderMs_ = elapsedMs;
  updateTime();
}

void StatusLine::setSettling(bool settling) {
  if (settling_ == settling) return;
  settling_ = settling;
  updateTime();
}

void StatusLine::updateTime() {
  const auto time = tr("%1 ms").arg(QLocale().toString(qRound(renderMs_)));
  time_->setText(settling_ ? QStringLiteral("≈ ") + time : time);
}

void StatusLine::updateIssues() {
  const int errors = issues_.countOf(Issue::Severity::Error);
  const int all = issues_.rowCount();
  issuesButton_->setVisible(all > 0);
  issuesButton_->setText(tr("%n issue(s)", nullptr, all));
  issuesButton_->setToolTip(all > 0 ? issues_.issues().front().message : QString());
  const bool warnings = issues_.countOf(Issue::Severity::Warning) > 0;
  issuesButton_->setIcon(errors > 0 ? colouredIcon(QStringLiteral("error"), errorColour())
                         : warnings ? colouredIcon(QStringLiteral("warning"), warningColour())
                                    : themedIcon(QStringLiteral("info")));
}

}  // namespace spolvero::ui
