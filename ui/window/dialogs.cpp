#include "ui/window/dialogs.h"

#include "core/layout/layout.h"
#include "ui/frame/form_labels.h"
#include "ui/panels/class_model.h"

#include <nlohmann/json.hpp>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

QDialogButtonBox* addButtons(QDialog* dialog, QFormLayout* form) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  buttons->button(QDialogButtonBox::Cancel)->setText(NewSceneDialog::tr("Cancel"));
  form->addRow(buttons);
  return buttons;
}

QFormLayout* makeForm(QDialog* dialog) {
  auto* form = new QFormLayout(dialog);
  form->setContentsMargins(18, 16, 18, 14);
  form->setHorizontalSpacing(14);
  form->setVerticalSpacing(10);
  return form;
}

QString row(const QString& title, const QString& value) {
  return value.isEmpty()
             ? QString()
             : QStringLiteral(
                   "<tr><td style='padding:3px 18px 3px 0'><b>%1</b></td>"
                   "<td style='padding:3px 0'>%2</td></tr>")
                   .arg(title.toHtmlEscaped(),
                        value.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString textOf(const nlohmann::json& value);

/// What a list or an object holds, in one line.
QString inOneLine(const nlohmann::json& value) {
  QStringList parts;
  for (const auto& [key, part] : value.items()) {
    const auto text = textOf(part);
    parts << (value.is_object() ? QStringLiteral("%1 %2").arg(QString::fromStdString(key), text)
                                : text);
  }
  return parts.join(QStringLiteral(", "));
}

/// A value for people: numbers with few digits, lists of objects one in a line.
QString textOf(const nlohmann::json& value) {
  if (value.is_string()) return QString::fromStdString(value.get<std::string>());
  if (value.is_number_float()) return QLocale().toString(value.get<double>(), 'g', 4);
  if (value.is_array() && !value.empty() && value.front().is_object()) {
    QString lines;
    for (const auto& part : value) lines += QStringLiteral("\n• ") + inOneLine(part);
    return lines;
  }
  return value.is_structured() ? inOneLine(value) : QString::fromStdString(value.dump());
}

/// "key: value" lines of a JSON object; other text as it is.
QString provenanceText(const std::string& json) {
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  if (!parsed.is_object()) return QString::fromStdString(json);
  QStringList lines;
  for (const auto& [key, value] : parsed.items()) {
    lines << QStringLiteral("%1: %2").arg(QString::fromStdString(key), textOf(value));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

NewSceneDialog::NewSceneDialog(const ClassTable& classes, QSize size, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("New scene"));
  auto* form = makeForm(this);
  const auto addSide = [&](const QString& title, int value) {
    auto* box = new QSpinBox(this);
    box->setRange(kMinimumLayoutSide, kMaximumLayoutSide);
    box->setSuffix(tr(" px"));
    box->setValue(value);
    form->addRow(title, box);
    return box;
  };
  width_ = addSide(tr("&Width"), size.width());
  height_ = addSide(tr("&Height"), size.height());
  label_ = new QComboBox(this);
  for (const auto& info : classes.classes()) {
    QPixmap picture(14, 14);
    picture.fill(colourOf(info));
    label_->addItem(QIcon(picture), QString::fromStdString(info.name), info.id);
  }
  label_->addItem(tr("unlabelled"), int(kUnlabelled));
  form->addRow(tr("&Filled with"), label_);
  centreLabels(*form);
  addButtons(this, form)->button(QDialogButtonBox::Ok)->setText(tr("Create"));
}

QSize NewSceneDialog::sceneSize() const {
  return {width_->value(), height_->value()};
}

int NewSceneDialog::label() const {
  return label_->currentData().toInt();
}

QDialog* makeTextDialog(const QString& title, const QString& html, QWidget* parent) {
  auto* dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  dialog->resize(560, 560);
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(0, 0, 0, 12);
  auto* text = new QTextBrowser(dialog);
  text->setFrameShape(QFrame::NoFrame);
  text->setOpenExternalLinks(true);
  text->document()->setDocumentMargin(20);
  text->setHtml(html);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  buttons->button(QDialogButtonBox::Close)->setText(NewSceneDialog::tr("Close"));
  buttons->setContentsMargins(0, 0, 14, 0);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  column->addWidget(text, 1);
  column->addWidget(buttons);
  return dialog;
}

QString shortcutsHtml(const std::vector<std::pair<QString, std::vector<ShortcutHint>>>& groups) {
  QString html;
  for (const auto& [title, hints] : groups) {
    html += QStringLiteral("<h3>%1</h3><table width='100%'>").arg(title.toHtmlEscaped());
    for (const auto& hint : hints) {
      html += QStringLiteral(
                  "<tr><td width='38%' style='padding:2px 0'><code>%1</code></td>"
                  "<td style='padding:2px 0'>%2</td></tr>")
                  .arg(hint.keys.toHtmlEscaped(), hint.action.toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
  }
  return html;
}

QString modelCardHtml(const ModelInfo& model, const QString& device) {
  const auto text = [](const std::string& value) { return QString::fromStdString(value); };
  QStringList names;
  for (const auto& info : model.classes.classes()) names << text(info.name);
  return QStringLiteral("<h2>%1</h2><table>").arg(text(model.name).toHtmlEscaped()) +
         row(NewSceneDialog::tr("System"), text(model.system)) +
         row(NewSceneDialog::tr("File"), QDir::toNativeSeparators(text(model.path.string()))) +
         row(NewSceneDialog::tr("Device"), device) +
         row(NewSceneDialog::tr("Trained at"),
             QStringLiteral("%1 × %2 px").arg(model.trainedWidth).arg(model.trainedHeight)) +
         row(NewSceneDialog::tr("Classes"), names.join(QStringLiteral(", "))) +
         row(NewSceneDialog::tr("Licence"), text(model.licence)) +
         row(NewSceneDialog::tr("Terms of use"), text(model.terms)) +
         row(NewSceneDialog::tr("Provenance"), provenanceText(model.provenance)) +
         QStringLiteral("</table>");
}

QString aboutHtml() {
  return NewSceneDialog::tr(
             "<h2>Spolvero %1</h2>"
             "<p>Paint a layout of classes and watch its photograph follow.</p>"
             "<p><i>Spolvero</i>: pouncing chalk dust through a pricked drawing to carry it onto "
             "the wall before painting.</p>"
             "<p>Licensed under the Apache License 2.0. Models carry licences and terms of their "
             "own: see Help › Model card.</p>"
             "<p>Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 "
             "and libzip.</p>")
      .arg(QStringLiteral(SPOLVERO_VERSION));
}

}  // namespace spolvero::ui
