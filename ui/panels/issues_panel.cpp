#include "ui/panels/issues_panel.h"

#include "ui/panels/icons.h"
#include "ui/panels/theme.h"
#include "ui/sessions/issue_log.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kMargin = 8;
constexpr int kTimeWidth = 70;

/// Icon, message over as many lines as it needs, time, how often.
class IssueDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const auto text = option.fontMetrics.boundingRect(
        QRect(0, 0, textWidth(width), 10'000), Qt::TextWordWrap, index.data().toString());
    const int timeLines = index.data(IssueLog::CountRole).toInt() > 1 ? 2 : 1;
    const int time = timeLines * option.fontMetrics.lineSpacing();
    return {200, std::max({text.height(), time, kIcon}) + 2 * kMargin};
  }

  void paint(QPainter* painter,
             const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto severity = static_cast<Issue::Severity>(index.data(IssueLog::SeverityRole).toInt());
    paintChoice(*painter, option);
    const QRect rect = option.rect.adjusted(12, kMargin, -12, -kMargin);
    iconOf(severity, option).paint(painter, QRect(rect.topLeft(), QSize(kIcon, kIcon)));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        QRect(rect.left() + kIcon + 10, rect.top(), textWidth(option.rect.width()), rect.height()),
        Qt::TextWordWrap | Qt::AlignTop,
        index.data().toString());
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const int count = index.data(IssueLog::CountRole).toInt();
    auto when = index.data(IssueLog::TimeRole).toDateTime().toString(QStringLiteral("HH:mm:ss"));
    if (count > 1) when += QStringLiteral("\n× %1").arg(count);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignTop, when);
    painter->restore();
  }

 private:
  static int textWidth(int width) { return std::max(80, width - 24 - kIcon - 10 - kTimeWidth); }

  static void paintChoice(QPainter& painter, const QStyleOptionViewItem& option) {
    if (!(option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) return;
    auto tint = option.palette.color(QPalette::Highlight);
    tint.setAlphaF(option.state & QStyle::State_Selected ? 0.22F : 0.10F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
  }

  static QIcon iconOf(Issue::Severity severity, const QStyleOptionViewItem& option) {
    switch (severity) {
      case Issue::Severity::Error:
        return colouredIcon(QStringLiteral("error"), errorColour());
      case Issue::Severity::Warning:
        return colouredIcon(QStringLiteral("warning"), warningColour());
      case Issue::Severity::Info:
        break;
    }
    return colouredIcon(QStringLiteral("info"), option.palette.color(QPalette::PlaceholderText));
  }
};

}  // namespace

IssuesPanel::IssuesPanel(IssueLog& issues, QWidget* parent) : QWidget(parent), issues_(issues) {
  setUpList();
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 6, 4);
  line->setSpacing(4);
  line->addWidget(list_, 1);
  line->addWidget(makeButtons());
  updateButtons();
}

void IssuesPanel::setUpList() {
  list_ = new QListView(this);
  list_->setObjectName(QStringLiteral("issueList"));
  list_->setModel(&issues_);
  list_->setItemDelegate(new IssueDelegate(list_));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setMouseTracking(true);
  list_->setResizeMode(QListView::Adjust);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setAccessibleName(tr("Issues"));
  connect(list_, &QListView::doubleClicked, this, &IssuesPanel::showChosen);
  connect(list_->selectionModel(),
          &QItemSelectionModel::selectionChanged,
          this,
          &IssuesPanel::updateButtons);
  connect(&issues_, &IssueLog::countsChanged, this, &IssuesPanel::updateButtons);
}

QWidget* IssuesPanel::makeButtons() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 2, 0, 0);
  column->setSpacing(2);
  const auto add = [&](const QString& name, const QString& icon, const QString& text) {
    auto* button = new QToolButton(box);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(button);
    return button;
  };
  show_ = add(QStringLiteral("showIssue"), QStringLiteral("show"), tr("Show me"));
  copy_ = add(QStringLiteral("copyIssue"), QStringLiteral("copy"), tr("Copy details"));
  remove_ = add(QStringLiteral("removeIssue"), QStringLiteral("ok"), tr("Done with this one"));
  clear_ = add(QStringLiteral("clearIssues"), QStringLiteral("close"), tr("Clear the list"));
  column->addStretch(1);
  connect(show_, &QToolButton::clicked, this, &IssuesPanel::showChosen);
  connect(copy_, &QToolButton::clicked, this, &IssuesPanel::copyChosen);
  connect(remove_, &QToolButton::clicked, this, [this] { issues_.removeIssue(chosenRow()); });
  connect(clear_, &QToolButton::clicked, &issues_, &IssueLog::clear);
  return box;
}

/// The selected issue, or the newest one.
int IssuesPanel::chosenRow() const {
  const auto selected = list_->selectionModel()->selectedIndexes();
  return selected.isEmpty() ? 0 : selected.first().row();
}

void IssuesPanel::updateButtons() {
  const bool any = issues_.rowCount() > 0;
  copy_->setEnabled(any);
  remove_->setEnabled(any);
  clear_->setEnabled(any);
  const auto row = static_cast<std::size_t>(chosenRow());
  show_->setEnabled(any && row < issues_.issues().size() && issues_.issues()[row].show);
}

void IssuesPanel::showChosen() {
  const auto row = static_cast<std::size_t>(chosenRow());
  if (row >= issues_.issues().size()) return;
  const auto show = issues_.issues()[row].show;
  if (show) show();
}

void IssuesPanel::copyChosen() {
  const auto row = static_cast<std::size_t>(chosenRow());
  if (row >= issues_.issues().size()) return;
  QGuiApplication::clipboard()->setText(IssueLog::report(issues_.issues()[row]));
}

}  // namespace spolvero::ui
