#include "ui/import/import_dialog.h"

#include "ui/commands/scene_commands.h"
#include "ui/mapping/known_palettes.h"
#include "ui/panels/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

LayoutFiles filesOf(const QString& labels, const QString& instances) {
  return {labels.toStdString(), instances.toStdString()};
}

}  // namespace

ImportDialog::ImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), workspace_(workspace) {
  setObjectName(QStringLiteral("importDialog"));
  setWindowTitle(tr("Import layout"));
  setModal(false);
  resize(820, 620);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(12);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(14);
  column->addLayout(form);
  labels_ = addFile(form,
                    "importLabels",
                    tr("&Labels"),
                    tr("Index or colour PNG of any known data set, labelme outlines (.json), or a "
                       "picture that this program exported"));
  instances_ = addFile(form,
                       "importObjects",
                       tr("&Objects"),
                       tr("PNG of object ids; empty: each connected part of a thing is an object"));
  format_ = new QComboBox(this);
  format_->setObjectName(QStringLiteral("importFormat"));
  form->addRow(tr("&Format"), format_);
  panel_ = new MappingPanel(
      [this](bool save, const QString& title, const QString& filter) {
        return save ? workspace_.askSave(title, filter, QStringLiteral("classes.toml"))
                    : workspace_.askOpen(title, filter);
      },
      this);
  column->addWidget(panel_, 1);
  setUpTarget(form);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
  import_->setObjectName(QStringLiteral("importApply"));
  import_->setEnabled(false);
  buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::apply);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(labels_, &QLineEdit::textChanged, this, [this] {
    instances_->setText(QDir::toNativeSeparators(
        QString::fromStdString(instancesOf(labels().toStdString()).string())));
    readFiles();
  });
  connect(instances_, &QLineEdit::textEdited, this, &ImportDialog::readFiles);
  connect(format_, &QComboBox::activated, this, [this] {
    readAs(static_cast<LayoutFormat>(format_->currentData().toInt()));
  });
  connect(
      panel_, &MappingPanel::changed, this, [this] { import_->setEnabled(panel_->hasSource()); });
  panel_->clear(tr("Choose a label file."));
}

QLineEdit* ImportDialog::addFile(QFormLayout* form,
                                 const char* name,
                                 const QString& title,
                                 const QString& tip) {
  auto* line = new QHBoxLayout;
  auto* path = new QLineEdit(this);
  path->setObjectName(QString::fromLatin1(name));
  path->setToolTip(tip);
  auto* pick = new QToolButton(this);
  pick->setObjectName(QString::fromLatin1(name) + QStringLiteral("Pick"));
  pick->setIcon(themedIcon(QStringLiteral("file-open")));
  pick->setToolTip(tr("Choose a file"));
  pick->setAccessibleName(tr("Choose a file"));
  line->addWidget(path, 1);
  line->addWidget(pick);
  form->addRow(title, line);
  static_cast<QLabel*>(form->labelForField(line))->setBuddy(path);
  connect(pick, &QToolButton::clicked, this, [this, path] {
    const auto chosen = workspace_.askOpen(tr("Import layout"), tr("Label files (*.png *.json)"));
    if (chosen.isEmpty()) return;
    path->setText(QDir::toNativeSeparators(chosen));
    if (path == instances_) readFiles();
  });
  return path;
}

void ImportDialog::setUpTarget(QFormLayout* form) {
  auto* line = new QHBoxLayout;
  line->setSpacing(18);
  const auto addChoice = [&](const char* name, const QString& text, const QString& tip) {
    auto* button = new QRadioButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    line->addWidget(button);
    return button;
  };
  intoScene_ = addChoice("importIntoScene",
                         tr("Into this &scene"),
                         tr("Replaces the layout; one step back undoes it"));
  asNew_ = addChoice("importAsNew", tr("As a &new scene"), tr("In the classes of the model"));
  asNewOwn_ = addChoice("importAsNewOwn",
                        tr("New, with the file's o&wn classes"),
                        tr("The file's classes stay as they are; nothing is mapped"));
  line->addStretch(1);
  intoScene_->setChecked(true);
  form->addRow(tr("Import"), line);
  connect(
      asNewOwn_, &QRadioButton::toggled, panel_, [this](bool own) { panel_->setMapping(!own); });
  // Another target: the file is read and mapped anew.
  connect(asNew_, &QRadioButton::toggled, this, [this] { readFiles(); });
}

QString ImportDialog::labels() const {
  return QDir::fromNativeSeparators(labels_->text().trimmed());
}

QString ImportDialog::instances() const {
  return QDir::fromNativeSeparators(instances_->text().trimmed());
}

void ImportDialog::setFiles(const QString& labels, const QString& instances) {
  labels_->setText(QDir::toNativeSeparators(labels));
  if (instances.isEmpty() || instances == this->instances()) return;
  instances_->setText(QDir::toNativeSeparators(instances));
  readFiles();
}

void ImportDialog::setAsNewScene(bool on) {
  (on ? asNew_ : intoScene_)->setChecked(true);
}

LayoutFormatContext ImportDialog::context() const {
  const auto* document = workspace_.document();
  const bool ofScene = document && !asNew_->isChecked();
  return {ofScene ? document->layout().classes() : workspace_.files().defaultClasses(),
          knownPalettes()};
}

void ImportDialog::readFiles() {
  format_->clear();
  const auto path = labels();
  if (path.isEmpty() || !QFileInfo(path).isFile()) {
    ++generation_;
    panel_->clear(path.isEmpty() ? tr("Choose a label file.")
                                 : tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    return;
  }
  read([files = filesOf(path, instances()), context = context()] {
    Found found;
    found.formats = detectLayoutFormats(files, context);
    if (!found.formats.empty()) {
      found.source =
          std::make_shared<SourceLayout>(readSourceLayout(files, found.formats.front(), context));
    }
    return found;
  });
}

void ImportDialog::readAs(LayoutFormat format) {
  read([files = filesOf(labels(), instances()), context = context(), format] {
    Found found;
    found.source = std::make_shared<SourceLayout>(readSourceLayout(files, format, context));
    return found;
  });
}

void ImportDialog::read(std::function<Found()> work) {
  panel_->clear(tr("Reading…"));
  ++reading_;
  const int generation = ++generation_;
  background_.run<Found>(
      std::move(work),
      [this, generation](Found& found) {
        --reading_;
        if (generation == generation_) showFound(found);
      },
      [this, generation](const QString& message) {
        --reading_;
        if (generation == generation_) panel_->clear(message);
      });
}

void ImportDialog::showFound(const Found& found) {
  if (!found.source) {
    panel_->clear(
        tr("This is no label file that is known here: expected class ids, a few plain "
           "colours, or labelme outlines."));
    return;
  }
  for (const auto format : found.formats) {
    format_->addItem(QString::fromStdString(titleOf(format)), int(format));
  }
  const QSignalBlocker blocker(format_);
  format_->setCurrentIndex(format_->findData(int(found.source->format)));
  panel_->setSource(found.source, context().own);
}

void ImportDialog::apply() {
  if (!panel_->hasSource()) return;
  const auto name = QFileInfo(labels()).fileName();
  auto layout = asNewOwn_->isChecked() ? panel_->source()->layout : panel_->mapped();
  auto* document = workspace_.document();
  if (intoScene_->isChecked() && document) {
    pushForeignLayout(*document, std::move(layout), tr("Import %1").arg(name));
  } else {
    if (!workspace_.files().mayLeaveDocument()) return;
    Scene scene;
    scene.layout = std::move(layout);
    workspace_.files().newScene(std::move(scene));
  }
  accept();
}

}  // namespace spolvero::ui
