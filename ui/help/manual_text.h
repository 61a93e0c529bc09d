#pragma once

#include <QTextBrowser>

namespace spolvero::ui {

/// Text whose pictures are never wider than the room there is; smaller ones keep their size.
class ManualText : public QTextBrowser {
  Q_OBJECT

 public:
  using QTextBrowser::QTextBrowser;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitPictures();

  int fittedWidth_ = 0;  ///< px
};

}  // namespace spolvero::ui
