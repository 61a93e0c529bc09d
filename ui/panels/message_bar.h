#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace spolvero::ui {

/// A line above the canvas that asks something without standing in the way.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  struct Choice {
    QString text;
    std::function<void()> take;
    QString objectName;
  };

  explicit MessageBar(QWidget* parent = nullptr);

  /// Replaces what was asked before. Any choice, and the cross, close the bar.
  void ask(const QString& text, const std::vector<Choice>& choices);
  QString text() const;

 private:
  QLabel* text_ = nullptr;
  QWidget* buttons_ = nullptr;
};

}  // namespace spolvero::ui
