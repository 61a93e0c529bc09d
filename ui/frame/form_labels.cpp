#include "ui/frame/form_labels.h"

#include <QAbstractScrollArea>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace spolvero::ui {

namespace {

/// A field of one line, in the look of the form's widgets.
int lineHeight(const QFormLayout& form) {
  QLineEdit line(form.parentWidget());
  line.ensurePolished();
  return line.sizeHint().height();
}

}  // namespace

void centreLabels(QFormLayout& form) {
  const int oneLine = lineHeight(form);
  for (int row = 0; row < form.rowCount(); ++row) {
    const auto* item = form.itemAt(row, QFormLayout::LabelRole);
    const auto* field = form.itemAt(row, QFormLayout::FieldRole);
    auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr;
    if (!label || !field) continue;
    if (field->widget()) field->widget()->ensurePolished();
    const bool high = qobject_cast<QAbstractScrollArea*>(field->widget()) != nullptr;
    label->setMinimumHeight(high ? oneLine : field->sizeHint().height());
    label->setAlignment(label->alignment() | Qt::AlignVCenter);
  }
}

}  // namespace spolvero::ui
