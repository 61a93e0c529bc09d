#include "ui/help/welcome_page.h"

#include "core/base/error.h"
#include "core/io/zip_file.h"
#include "ui/help/tips.h"
#include "ui/panels/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kThumbnail = 176;
constexpr int kNarrowest = 560;

QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  auto font = label->font();
  font.setPointSizeF(font.pointSizeF() * 1.15);
  font.setBold(true);
  label->setFont(font);
  return label;
}

/// "street" for ".../street.ora", with a capital.
QString titleOf(const QString& path) {
  auto name = QFileInfo(path).completeBaseName();
  name.replace(QLatin1Char('_'), QLatin1Char(' '));
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

/// As high as its tallest item, with room to scroll sideways.
int oneRow(const QListWidget& list) {
  int height = 0;
  for (int row = 0; row < list.count(); ++row) {
    height = std::max(height, list.sizeHintForIndex(list.model()->index(row, 0)).height());
  }
  return height + 2 * list.spacing() + 2 * list.frameWidth() +
         list.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &list);
}

}  // namespace

QImage sceneThumbnail(const QString& path) {
  try {
    ZipReader zip(path.toStdString());
    const auto bytes = zip.read("Thumbnails/thumbnail.png");
    return QImage::fromData(reinterpret_cast<const uchar*>(bytes.data()), int(bytes.size()), "PNG");
  } catch (const Error&) {
    return {};
  }
}

WelcomePage::WelcomePage(const QStringList& samples,
                         const QStringList& recent,
                         bool atStart,
                         QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("welcomePage"));
  setWindowTitle(tr("Welcome to Spolvero"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  auto* intro = new QLabel(tr("Paint what should be where; the photograph follows every stroke. "
                              "Begin with one of these, "
                              "or with an empty scene."),
                           this);
  intro->setWordWrap(true);
  column->addWidget(intro);
  column->addWidget(makeScenes(samples, recent));
  column->addWidget(makeOtherBeginnings());
  column->addWidget(makeTip());
  column->addWidget(makeButtons(atStart));
  column->addStretch(1);
  tipIndex_ = int(QRandomGenerator::global()->bounded(int(tips().size())));
  nextTip();
  resize(700, layout()->totalHeightForWidth(700));
}

QWidget* WelcomePage::makeScenes(const QStringList& samples, const QStringList& recent) {
  auto* area = new QWidget(this);
  auto* column = new QVBoxLayout(area);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(heading(tr("Examples"), area));
  auto* sampleList = makeList(QStringLiteral("welcomeSamples"), samples);
  sampleList->setAccessibleName(tr("Examples"));
  column->addWidget(sampleList);
  connect(sampleList, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
    choose(*item, &WelcomePage::sampleChosen);
  });
  if (recent.isEmpty()) return area;
  column->addWidget(heading(tr("Opened last"), area));
  auto* recentList = makeList(QStringLiteral("welcomeRecent"), recent);
  recentList->setAccessibleName(tr("Opened last"));
  column->addWidget(recentList);
  connect(recentList, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
    choose(*item, &WelcomePage::recentChosen);
  });
  return area;
}

/// The page stays until a second click cannot follow: it would paint on the canvas beneath.
void WelcomePage::choose(const QListWidgetItem& item, void (WelcomePage::*signal)(const QString&)) {
  if (chosen_) return;
  chosen_ = true;
  Q_EMIT(this->*signal)(item.data(Qt::UserRole).toString());
  QTimer::singleShot(QApplication::doubleClickInterval(), this, &WelcomePage::close);
}

QListWidget* WelcomePage::makeList(const QString& name, const QStringList& paths) {
  auto* list = new QListWidget(this);
  list->setObjectName(name);
  list->setViewMode(QListView::IconMode);
  list->setMovement(QListView::Static);
  list->setWrapping(false);
  list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setIconSize({kThumbnail, kThumbnail * 3 / 4});
  list->setSpacing(8);
  list->setWordWrap(true);
  for (const auto& path : paths) {
    if (!QFileInfo::exists(path)) continue;
    const auto picture = sceneThumbnail(path);
    auto* item = new QListWidgetItem(picture.isNull() ? themedIcon(QStringLiteral("view-layout"))
                                                      : QIcon(QPixmap::fromImage(picture)),
                                     titleOf(path),
                                     list);
    item->setData(Qt::UserRole, path);
    item->setToolTip(QDir::toNativeSeparators(path));
  }
  list->setMinimumHeight(kThumbnail / 2);
  list->setMaximumHeight(oneRow(*list));
  // One click is enough, as on any start page; the keyboard uses Enter.
  connect(list, &QListWidget::itemClicked, list, &QListWidget::itemActivated);
  return list;
}

/// The examples fit the model that comes along; whoever wants something else finds it here.
QWidget* WelcomePage::makeOtherBeginnings() {
  auto* area = new QWidget(this);
  auto* column = new QVBoxLayout(area);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(heading(tr("Begin with something else"), area));
  auto* row = new QHBoxLayout;
  const auto add = [&](const QString& action, const QString& icon, const QString& text) {
    auto* button = new QPushButton(themedIcon(icon), text, area);
    button->setObjectName(QStringLiteral("welcome-") + action);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, action] {
      close();
      Q_EMIT actionWanted(action);
    });
    row->addWidget(button);
  };
  add(QStringLiteral("newFromTemplate"), QStringLiteral("view-layout"), tr("A template…"));
  add(QStringLiteral("newFromPhoto"), QStringLiteral("photo"), tr("A photo…"));
  add(QStringLiteral("newFromFile"), QStringLiteral("import"), tr("A label file…"));
  add(QStringLiteral("openModel"), QStringLiteral("model"), tr("Another model…"));
  row->addStretch(1);
  column->addLayout(row);
  auto* hint = new QLabel(tr("The model that comes along knows people and clothes. Streets, rooms "
                             "and landscapes need a model that was trained on them."),
                          area);
  hint->setWordWrap(true);
  hint->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(hint);
  return area;
}

QWidget* WelcomePage::makeTip() {
  auto* frame = new QFrame(this);
  frame->setFrameShape(QFrame::StyledPanel);
  auto* row = new QHBoxLayout(frame);
  auto* sign = new QLabel(frame);
  sign->setPixmap(themedIcon(QStringLiteral("info")).pixmap(20, 20));
  tip_ = new QLabel(frame);
  tip_->setObjectName(QStringLiteral("tip"));
  tip_->setWordWrap(true);
  auto* next = new QPushButton(tr("Next tip"), frame);
  next->setObjectName(QStringLiteral("nextTip"));
  next->setAutoDefault(false);
  row->addWidget(sign);
  row->addWidget(tip_, 1);
  row->addWidget(next);
  connect(next, &QPushButton::clicked, this, &WelcomePage::nextTip);
  return frame;
}

QWidget* WelcomePage::makeButtons(bool atStart) {
  auto* area = new QWidget(this);
  auto* row = new QHBoxLayout(area);
  row->setContentsMargins(0, 0, 0, 0);
  auto* again = new QCheckBox(tr("Show this at &start"), area);
  again->setObjectName(QStringLiteral("welcomeAtStart"));
  again->setChecked(atStart);
  connect(again, &QCheckBox::toggled, this, &WelcomePage::atStartChanged);
  row->addWidget(again);
  row->addStretch(1);
  const auto add = [&](const QString& name, const QString& text, auto signal) {
    auto* button = new QPushButton(text, area);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, signal] {
      close();
      Q_EMIT(this->*signal)();
    });
    row->addWidget(button);
  };
  add(QStringLiteral("welcomeManual"), tr("&Manual"), &WelcomePage::manualWanted);
  add(QStringLiteral("welcomeOpen"), tr("&Open…"), &WelcomePage::openWanted);
  add(QStringLiteral("welcomeNew"), tr("&New scene…"), &WelcomePage::newWanted);
  return area;
}

void WelcomePage::nextTip() {
  const auto all = tips();
  tipIndex_ = (tipIndex_ + 1) % int(all.size());
  tip_->setText(all[std::size_t(tipIndex_)]);
  // Texts need more lines where the page is narrow, which no minimum of a layout knows.
  setMinimumSize(kNarrowest, layout()->totalMinimumHeightForWidth(kNarrowest));
}

}  // namespace spolvero::ui
