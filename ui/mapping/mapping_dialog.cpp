#include "ui/mapping/mapping_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace spolvero::ui {

MappingDialog::MappingDialog(MappingPanel::AskFile askFile, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("mappingDialog"));
  setWindowTitle(tr("Map classes"));
  setAttribute(Qt::WA_DeleteOnClose);
  setModal(false);
  resize(820, 560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(12);
  question_ = new QLabel(this);
  question_->setWordWrap(true);
  column->addWidget(question_);
  panel_ = new MappingPanel(std::move(askFile), this);
  column->addWidget(panel_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
  take_ = buttons->addButton(tr("&Take it so"), QDialogButtonBox::AcceptRole);
  take_->setObjectName(QStringLiteral("takeMapping"));
  take_->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(panel_, &MappingPanel::changed, this, &MappingDialog::updateTake);
  updateTake();
}

void MappingDialog::setQuestion(const QString& text) {
  question_->setText(text);
}

/// A layout of which nothing is left is of no use.
void MappingDialog::updateTake() {
  const auto* table = panel_->mapping();
  take_->setEnabled(panel_->hasSource() && table->unmappedCount() < table->table()->rowCount());
}

}  // namespace spolvero::ui
