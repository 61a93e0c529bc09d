#include "ui/settings/preferences_dialog.h"

#include "ui/frame/form_labels.h"
#include "ui/panels/icons.h"
#include "ui/settings/shortcut_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

QLabel* hint(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

void chooseData(QComboBox* box, const QString& data) {
  const int index = box->findData(data);
  box->setCurrentIndex(index < 0 ? 0 : index);
}

}  // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences,
                                     ActionRegistry& actions,
                                     QWidget* parent)
    : QDialog(parent), preferences_(preferences) {
  setObjectName(QStringLiteral("preferencesDialog"));
  setWindowTitle(tr("Preferences"));
  auto* column = new QVBoxLayout(this);
  auto* row = new QHBoxLayout;
  pages_ = new QListWidget(this);
  pages_->setObjectName(QStringLiteral("preferencesPages"));
  pages_->setAccessibleName(tr("Pages"));
  stack_ = new QStackedWidget(this);
  const auto add = [&](const QString& title, const QString& icon, QWidget* page) {
    new QListWidgetItem(themedIcon(icon), title, pages_);
    stack_->addWidget(page);
  };
  add(tr("General"), QStringLiteral("spolvero"), makeGeneral());
  add(tr("Rendering"), QStringLiteral("device"), makeRendering());
  add(tr("Keys"), QStringLiteral("keyboard"), new ShortcutEditor(actions, stack_));
  pages_->setFixedWidth(pages_->sizeHintForColumn(0) + 40);
  row->addWidget(pages_);
  row->addWidget(stack_, 1);
  column->addLayout(row, 1);
  auto* buttons = new QDialogButtonBox(this);
  // Enter in a field is for the field.
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
  auto* defaults = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
  defaults->setAutoDefault(false);
  defaults->setObjectName(QStringLiteral("preferencesDefaults"));
  defaults->setToolTip(tr("Everything but the keys as it came"));
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  connect(defaults, &QPushButton::clicked, this, [this] {
    showValues({});
    read();
  });
  connect(pages_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
  pages_->setCurrentRow(0);
  showValues(preferences);
  resize(720, 500);
}

void PreferencesDialog::showPage(Page page) {
  pages_->setCurrentRow(static_cast<int>(page));
}

PreferencesDialog::Page PreferencesDialog::page() const {
  return static_cast<Page>(pages_->currentRow());
}

QWidget* PreferencesDialog::makeGeneral() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  language_ = new QComboBox(page);
  language_->setObjectName(QStringLiteral("language"));
  language_->addItem(tr("As the system"), QString());
  for (const auto& language : languages()) language_->addItem(language.name, language.code);
  theme_ = new QComboBox(page);
  theme_->setObjectName(QStringLiteral("theme"));
  theme_->addItem(tr("Dark"), QStringLiteral("dark"));
  theme_->addItem(tr("Light"), QStringLiteral("light"));
  hatching_ = new QCheckBox(tr("Show classes by &patterns too"), page);
  hatching_->setObjectName(QStringLiteral("classHatching"));
  autosave_ = new QSpinBox(page);
  autosave_->setObjectName(QStringLiteral("autosave"));
  autosave_->setRange(10, 3600);
  autosave_->setSuffix(tr(" s"));
  welcome_ = new QCheckBox(tr("Show the &welcome page at start"), page);
  welcome_->setObjectName(QStringLiteral("welcomeAtStart"));
  form->addRow(tr("&Language"), language_);
  form->addRow(tr("&Theme"), theme_);
  form->addRow(QString(), hatching_);
  form->addRow(QString(),
               hint(tr("For those to whom colours alone do not tell classes apart."), page));
  form->addRow(tr("&Safety copy every"), autosave_);
  form->addRow(QString(), hint(tr("Kept until the scene is saved; offered after a crash."), page));
  form->addRow(QString(), welcome_);
  centreLabels(*form);
  connect(language_, &QComboBox::activated, this, &PreferencesDialog::read);
  connect(theme_, &QComboBox::activated, this, &PreferencesDialog::read);
  connect(hatching_, &QCheckBox::clicked, this, &PreferencesDialog::read);
  connect(welcome_, &QCheckBox::clicked, this, &PreferencesDialog::read);
  connect(autosave_, &QSpinBox::editingFinished, this, &PreferencesDialog::read);
  return page;
}

QWidget* PreferencesDialog::makeRendering() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  device_ = new QComboBox(page);
  device_->setObjectName(QStringLiteral("device"));
  device_->addItem(tr("Automatic"), QStringLiteral("auto"));
  device_->addItem(tr("CPU"), QStringLiteral("cpu"));
  device_->addItem(tr("GPU (CUDA)"), QStringLiteral("cuda:0"));
  precision_ = new QComboBox(page);
  precision_->setObjectName(QStringLiteral("precision"));
  precision_->addItem(tr("Automatic: the fastest one measured here"), QStringLiteral("auto"));
  precision_->addItem(tr("32 bits (fp32), exact"), QStringLiteral("fp32"));
  precision_->addItem(tr("16 bits (bf16), quicker on new CPUs and GPUs"), QStringLiteral("bf16"));
  precision_->addItem(tr("16 bits (fp16), quicker on GPUs"), QStringLiteral("fp16"));
  tolerance_ = new QDoubleSpinBox(page);
  tolerance_->setObjectName(QStringLiteral("liveTolerance"));
  tolerance_->setRange(0, 1);
  tolerance_->setSingleStep(0.05);
  memory_ = new QSpinBox(page);
  memory_->setObjectName(QStringLiteral("memoryLimit"));
  memory_->setRange(0, 1 << 20);
  memory_->setSingleStep(256);
  memory_->setSuffix(tr(" MB"));
  memory_->setSpecialValueText(tr("No limit"));
  form->addRow(tr("&Device"), device_);
  form->addRow(tr("&Precision"), precision_);
  form->addRow(tr("&Tolerance while painting"), tolerance_);
  form->addRow(
      QString(),
      hint(tr("How far pictures may be off while you paint, so that they come quicker. When "
              "you rest, an exact one follows."),
           page));
  form->addRow(tr("&Memory for a picture"), memory_);
  form->addRow(QString(), hint(tr("Larger pictures are made in parts that fit."), page));
  centreLabels(*form);
  connect(device_, &QComboBox::activated, this, &PreferencesDialog::read);
  connect(precision_, &QComboBox::activated, this, &PreferencesDialog::read);
  connect(tolerance_, &QDoubleSpinBox::editingFinished, this, &PreferencesDialog::read);
  connect(memory_, &QSpinBox::editingFinished, this, &PreferencesDialog::read);
  return page;
}

void PreferencesDialog::showValues(const Preferences& preferences) {
  showing_ = true;
  chooseData(language_, preferences.language);
  chooseData(theme_, preferences.lightTheme ? QStringLiteral("light") : QStringLiteral("dark"));
  hatching_->setChecked(preferences.classHatching);
  welcome_->setChecked(preferences.welcomeAtStart);
  autosave_->setValue(preferences.autosaveSeconds);
  chooseData(device_, preferences.device);
  chooseData(precision_, preferences.precision);
  tolerance_->setValue(preferences.liveTolerance);
  memory_->setValue(preferences.memoryLimitMb);
  showing_ = false;
}

void PreferencesDialog::read() {
  if (showing_) return;
  Preferences next;
  next.language = language_->currentData().toString();
  next.lightTheme = theme_->currentData().toString() == QLatin1String("light");
  next.classHatching = hatching_->isChecked();
  next.welcomeAtStart = welcome_->isChecked();
  next.autosaveSeconds = autosave_->value();
  next.device = device_->currentData().toString();
  next.precision = precision_->currentData().toString();
  next.liveTolerance = tolerance_->value();
  next.memoryLimitMb = memory_->value();
  if (next == preferences_) return;
  preferences_ = next;
  Q_EMIT changed(next);
}

}  // namespace spolvero::ui
