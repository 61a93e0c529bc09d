#pragma once

#include <QElapsedTimer>
#include <QPoint>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace spolvero::ui {

class ElidedLabel;
class IssueLog;
class SceneDocument;

/// A dot that breathes while the renderer works; work shorter than a moment does not show.
class BusyMark : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kDelayMs = 150;

  explicit BusyMark(QWidget* parent = nullptr);

  void setBusy(bool busy);
  bool isShowing() const { return showing_; }
  QSize sizeHint() const override { return {16, 16}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QTimer delay_;
  QTimer beat_;
  QElapsedTimer since_;
  bool showing_ = false;
};

/// The line at the bottom: pixel under the pointer, problems, renderer, sizes.
class StatusLine : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(IssueLog& issues, QWidget* parent = nullptr);

  void setDocument(SceneDocument* document);
  void setPointer(QPoint imagePos);
  void setZoom(double zoom);
  /// @param precision  "fp32", "bf16" …; may be empty.
  void setModel(const QString& name, const QString& device, const QString& precision = {});
  void setLoading(const QString& name);
  void setRenderTime(double elapsedMs);
  /// Marks the time as that of a nearly exact picture.
  void setSettling(bool settling);
  /// A short remark that goes away by itself.
  void say(const QString& text);

  BusyMark* busyMark() const { return busy_; }
  QToolButton* issuesButton() const { return issuesButton_; }

 Q_SIGNALS:
  void issuesWanted();

 private:
  QLabel* addLabel(const QString& objectName, const QString& toolTip, const QString& widest);
  void updateIssues();
  void updateTime();
  void updateSize();

  IssueLog& issues_;
  QPointer<SceneDocument> document_;
  ElidedLabel* pointer_ = nullptr;  ///< The pixel under the pointer, or a remark.
  QLabel* model_ = nullptr;
  QLabel* device_ = nullptr;
  QLabel* time_ = nullptr;
  QLabel* size_ = nullptr;
  QLabel* zoom_ = nullptr;
  BusyMark* busy_ = nullptr;
  QToolButton* issuesButton_ = nullptr;
  QTimer remark_;
  double renderMs_ = 0;
  bool settling_ = false;
};

}  // namespace spolvero::ui
