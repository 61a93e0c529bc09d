#include "ui/panels/message_bar.h"

#include "ui/panels/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace spolvero::ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
  setProperty("bar", true);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(12, 6, 8, 6);
  line->setSpacing(10);
  auto* icon = new QLabel(this);
  icon->setPixmap(themedIcon(QStringLiteral("info")).pixmap(18, 18));
  text_ = new QLabel(this);
  text_->setWordWrap(true);
  buttons_ = new QWidget(this);
  auto* close = new QToolButton(this);
  close->setIcon(themedIcon(QStringLiteral("close")));
  close->setToolTip(tr("Not now"));
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  line->addWidget(icon);
  line->addWidget(text_, 1);
  line->addWidget(buttons_);
  line->addWidget(close);
  hide();
}

QString MessageBar::text() const {
  return text_->text();
}

void MessageBar::ask(const QString& text, const std::vector<Choice>& choices) {
  text_->setText(text);
  auto* fresh = new QWidget(this);
  auto* line = new QHBoxLayout(fresh);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);
  for (const auto& choice : choices) {
    auto* button = new QPushButton(choice.text, fresh);
    button->setObjectName(choice.objectName);
    connect(button, &QPushButton::clicked, this, [this, take = choice.take] {
      hide();
      take();
    });
    line->addWidget(button);
  }
  delete layout()->replaceWidget(buttons_, fresh);
  buttons_->deleteLater();
  buttons_ = fresh;
  show();
}

}  // namespace spolvero::ui
