#include "ui/training/start_run_dialog.h"

#include "ui/frame/form_labels.h"
#include "ui/panels/icons.h"
#include "ui/panels/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// A word as a shell takes it for one.
QString quoted(const QString& word) {
  static const auto kPlain =
      QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:,+@");
  const bool plain =
      !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return kPlain.contains(c); });
  if (plain) return word;
  auto inside = word;
  inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
  return QStringLiteral("'%1'").arg(inside);
}

/// A line beside its button: the label's key leads to the line.
void setBuddy(const QFormLayout& form, QLineEdit& line) {
  auto* label = qobject_cast<QLabel*>(form.labelForField(line.parentWidget()));
  if (label) label->setBuddy(&line);
}

}  // namespace

QStringList RunOrder::arguments() const {
  QStringList words{QStringLiteral("train"), preset};
  words << QStringLiteral("--data") << data << QStringLiteral("--run") << run;
  if (!startFrom.isEmpty()) words << QStringLiteral("--start-from") << startFrom;
  if (!device.isEmpty() && device != QLatin1String("auto")) {
    words << QStringLiteral("--device") << device;
  }
  return words + settings;
}

QString RunOrder::commandLine(const QString& program) const {
  QStringList words{quoted(program)};
  for (const auto& word : arguments()) words << quoted(word);
  return words.join(QLatin1Char(' '));
}

StartRunDialog::StartRunDialog(const QStringList& presets, const QString& device, QWidget* parent)
    : QDialog(parent),
      preset_(new QComboBox(this)),
      device_(new QComboBox(this)),
      settings_(new QPlainTextEdit(this)),
      command_(new QLabel(this)),
      fault_(new QLabel(this)) {
  setObjectName(QStringLiteral("startRunDialog"));
  setWindowTitle(tr("Start a training"));
  auto* column = new QVBoxLayout(this);
  auto* form = new QFormLayout;
  preset_->setObjectName(QStringLiteral("runPreset"));
  preset_->setEditable(true);
  preset_->addItems(presets);
  // The one that shows a picture soonest on any machine.
  preset_->setCurrentIndex(std::max(0, preset_->findText(QStringLiteral("spade-small"))));
  preset_->setToolTip(tr("A preset, or the path of a config file"));
  form->addRow(tr("&Preset"), preset_);
  data_ = makeFolderLine(
      QStringLiteral("runData"), tr("Data set"), tr("Folder with images, labels and classes.json"));
  form->addRow(tr("&Data set"), data_->parentWidget());
  setBuddy(*form, *data_);
  run_ = makeFolderLine(QStringLiteral("runFolder"),
                        tr("New folder"),
                        tr("A folder that does not exist yet or is empty"));
  form->addRow(tr("&Folder for the run"), run_->parentWidget());
  setBuddy(*form, *run_);
  startFrom_ = makeWeightsLine();
  form->addRow(tr("&Weights to begin with"), startFrom_->parentWidget());
  setBuddy(*form, *startFrom_);
  device_->setObjectName(QStringLiteral("runDevice"));
  device_->addItem(tr("Automatic"), QStringLiteral("auto"));
  device_->addItem(tr("CPU"), QStringLiteral("cpu"));
  device_->addItem(tr("GPU (CUDA)"), QStringLiteral("cuda:0"));
  device_->setCurrentIndex(std::max(0, device_->findData(device)));
  form->addRow(tr("D&evice"), device_);
  settings_->setObjectName(QStringLiteral("runSettings"));
  settings_->setPlaceholderText(QStringLiteral("train.batch=4\ntrain.epochs=30"));
  settings_->setFixedHeight(90);
  settings_->setTabChangesFocus(true);
  form->addRow(tr("Other &settings"), settings_);
  centreLabels(*form);
  column->addLayout(form);
  command_->setObjectName(QStringLiteral("runCommand"));
  command_->setWordWrap(true);
  command_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  command_->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(command_);
  fault_->setObjectName(QStringLiteral("runFault"));
  fault_->setWordWrap(true);
  column->addWidget(fault_);
  auto* buttons = new QDialogButtonBox(this);
  start_ = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
  start_->setObjectName(QStringLiteral("runStart"));
  cancel_ = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(preset_, &QComboBox::editTextChanged, this, &StartRunDialog::update);
  connect(device_, &QComboBox::currentIndexChanged, this, &StartRunDialog::update);
  connect(settings_, &QPlainTextEdit::textChanged, this, &StartRunDialog::update);
  for (auto* line : {data_, run_, startFrom_}) {
    connect(line, &QLineEdit::textChanged, this, &StartRunDialog::update);
  }
  orderTabs();
  resize(620, sizeHint().height());
  update();
}

/// From top to bottom, not in the order in which the widgets were made.
void StartRunDialog::orderTabs() {
  QList<QWidget*> order{preset_};
  for (auto* line : {data_, run_, startFrom_}) {
    order << line << line->parentWidget()->findChild<QToolButton*>();
  }
  order << device_ << settings_ << start_ << cancel_;
  for (int i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

QLineEdit* StartRunDialog::makeLine(const QString& name,
                                    const QString& title,
                                    const QString& hint) {
  auto* holder = new QWidget(this);
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  auto* line = new QLineEdit(holder);
  line->setObjectName(name);
  line->setPlaceholderText(hint);
  line->setAccessibleName(title);
  row->addWidget(line, 1);
  return line;
}

QToolButton* StartRunDialog::addBrowse(QLineEdit* line, const QString& name, const QString& tip) {
  auto* browse = new QToolButton(line->parentWidget());
  browse->setObjectName(name);
  browse->setIcon(themedIcon(QStringLiteral("file-open")));
  browse->setToolTip(tip);
  browse->setAccessibleName(tip);
  line->parentWidget()->layout()->addWidget(browse);
  return browse;
}

QLineEdit* StartRunDialog::makeFolderLine(const QString& name,
                                          const QString& title,
                                          const QString& hint) {
  auto* line = makeLine(name, title, hint);
  auto* browse = addBrowse(line, name + QStringLiteral("Browse"), tr("Choose a folder"));
  connect(browse, &QToolButton::clicked, this, [this, line, title] {
    const auto folder = QFileDialog::getExistingDirectory(this, title, line->text());
    if (!folder.isEmpty()) line->setText(folder);
  });
  return line;
}

/// Weights come from a file, or from the newest model of a run.
QLineEdit* StartRunDialog::makeWeightsLine() {
  const auto title = tr("Weights to begin with");
  auto* line =
      makeLine(QStringLiteral("runStartFrom"), title, tr("Model file or run; empty: from nothing"));
  auto* browse =
      addBrowse(line, QStringLiteral("runStartFromBrowse"), tr("Choose a model or a run"));
  browse->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(browse);
  menu->addAction(tr("Model file…"), this, [this, line, title] {
    const auto file = QFileDialog::getOpenFileName(
        this, title, line->text(), tr("Models (*.safetensors);;All files (*)"));
    if (!file.isEmpty()) line->setText(file);
  });
  menu->addAction(tr("Folder of a run…"), this, [this, line, title] {
    const auto folder = QFileDialog::getExistingDirectory(this, title, line->text());
    if (!folder.isEmpty()) line->setText(folder);
  });
  browse->setMenu(menu);
  return line;
}

RunOrder StartRunDialog::order() const {
  RunOrder order;
  order.preset = preset_->currentText().trimmed();
  order.data = data_->text().trimmed();
  order.run = run_->text().trimmed();
  order.startFrom = startFrom_->text().trimmed();
  order.device = device_->currentData().toString();
  for (const auto& line : settings_->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    if (!line.trimmed().isEmpty()) order.settings << line.trimmed();
  }
  return order;
}

void StartRunDialog::fill(const RunOrder& order) {
  preset_->setCurrentText(order.preset);
  data_->setText(order.data);
  run_->setText(order.run);
  startFrom_->setText(order.startFrom);
  device_->setCurrentIndex(std::max(0, device_->findData(order.device)));
  settings_->setPlainText(order.settings.join(QLatin1Char('\n')));
}

QString StartRunDialog::fault() const {
  const auto wanted = order();
  if (wanted.preset.isEmpty()) return tr("Choose a preset.");
  if (wanted.data.isEmpty()) return tr("Choose the folder of a data set.");
  if (!QDir(wanted.data).exists()) return tr("There is no folder %1.").arg(wanted.data);
  if (wanted.run.isEmpty()) return tr("Choose a folder for the run.");
  if (!wanted.startFrom.isEmpty() && !QFileInfo::exists(wanted.startFrom)) {
    return tr("There is no model and no run %1 to begin with.").arg(wanted.startFrom);
  }
  if (QFileInfo::exists(wanted.run + QStringLiteral("/config.toml"))) {
    return tr("%1 holds a run already: choose another folder, or open that run and go on with it.")
        .arg(wanted.run);
  }
  for (const auto& setting : wanted.settings) {
    if (setting.indexOf(QLatin1Char('=')) < 1) {
      return tr("“%1” is no setting: write key=value, one in a line.").arg(setting);
    }
  }
  return {};
}

void StartRunDialog::update() {
  const auto wrong = fault();
  fault_->setText(wrong);
  start_->setEnabled(wrong.isEmpty());
  command_->setText(order().commandLine(QStringLiteral("spolvero")));
}

}  // namespace spolvero::ui
